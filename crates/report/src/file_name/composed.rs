//! Letters and their accents as one character each.
//!
//! Some programs, above all on a Mac, hand out `å` as an `a` and a ring. The same name written
//! in both ways would be two files, so names have one character wherever Unicode has one for a
//! Latin letter with its accent (as in its normalization form C).

/// Each accent, the letters that take it, and what they become.
const TABLE: &[(char, &str, &str)] = &[
    (
        '\u{0300}',
        "AEIOUaeiouÜüNnĒēŌōWwÂâĂăÊêÔôƠơƯưYy",
        "ÀÈÌÒÙàèìòùǛǜǸǹḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ",
    ),
    (
        '\u{0301}',
        "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư",
        "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ",
    ),
    (
        '\u{0302}',
        "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ",
        "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ",
    ),
    (
        '\u{0303}',
        "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy",
        "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ",
    ),
    (
        '\u{0304}',
        "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyGgḶḷṚṛ",
        "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳḠḡḸḹṜṝ",
    ),
    ('\u{0306}', "AaEeGgIiOoUuȨȩẠạ", "ĂăĔĕĞğĬĭŎŏŬŭḜḝẶặ"),
    (
        '\u{0307}',
        "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ",
        "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ",
    ),
    (
        '\u{0308}',
        "AEIOUaeiouyYHhÕõŪūWwXxt",
        "ÄËÏÖÜäëïöüÿŸḦḧṎṏṺṻẄẅẌẍẗ",
    ),
    (
        '\u{0309}',
        "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy",
        "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ",
    ),
    ('\u{030a}', "AaUuwy", "ÅåŮůẘẙ"),
    ('\u{030b}', "OoUu", "ŐőŰű"),
    (
        '\u{030c}',
        "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh",
        "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ",
    ),
    ('\u{030f}', "AaEeIiOoRrUu", "ȀȁȄȅȈȉȌȍȐȑȔȕ"),
    ('\u{0311}', "AaEeIiOoRrUu", "ȂȃȆȇȊȋȎȏȒȓȖȗ"),
    ('\u{031b}', "OoUu", "ƠơƯư"),
    (
        '\u{0323}',
        "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy",
        "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ",
    ),
    ('\u{0324}', "Uu", "Ṳṳ"),
    ('\u{0325}', "Aa", "Ḁḁ"),
    ('\u{0326}', "SsTt", "ȘșȚț"),
    (
        '\u{0327}',
        "CcGgKkLlNnRrSsTtEeDdHh",
        "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ",
    ),
    ('\u{0328}', "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
    ('\u{032d}', "DdEeLlNnTtUu", "ḒḓḘḙḼḽṊṋṰṱṶṷ"),
    ('\u{032e}', "Hh", "Ḫḫ"),
    ('\u{0330}', "EeIiUu", "ḚḛḬḭṴṵ"),
    ('\u{0331}', "BbDdKkLlNnRrTtZzh", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"),
];

/// A text with letters and their accents as one character where there is one.
pub(super) fn composed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match out.chars().next_back().and_then(|last| pair(last, c)) {
            Some(both) => {
                out.pop();
                out.push(both);
            }
            None => out.push(c),
        }
    }
    out
}

fn pair(letter: char, accent: char) -> Option<char> {
    let (_, letters, whole) = TABLE.iter().find(|(known, ..)| *known == accent)?;
    let at = letters.chars().position(|known| known == letter)?;
    whole.chars().nth(at)
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::composed;

    #[test]
    fn every_latin_letter_with_an_accent_is_one_character() {
        let blocks = ('\u{c0}'..='\u{24f}').chain('\u{1e00}'..='\u{1eff}');
        for letter in blocks {
            let apart: String = letter.to_string().nfd().collect();
            let together: String = apart.nfc().collect();
            assert_eq!(composed(&apart), together, "{letter}");
        }
    }

    #[test]
    fn whatever_is_composed_already_stays() {
        for text in ["Blåbær på Ærø", "Ö-trafik", "城市数据", "👩\u{200d}🚀", ""] {
            assert_eq!(composed(text), text);
        }
        assert_eq!(composed("A\u{30a}r\u{30a}hus O\u{308}"), "År\u{30a}hus Ö");
        assert_eq!(composed("\u{30a}"), "\u{30a}");
    }
}
