//! The forms that texts with a meaning for programs have.

/// The longest key, in bytes.
pub(crate) const LONGEST_KEY: usize = 64;
/// The longest language tag, in bytes.
const LONGEST_TAG: usize = 35;

/// Keys that people and other programs meet hold nothing but letters, digits, dashes and
/// underscores.
pub(crate) fn is_key(text: &str) -> bool {
    (1..=LONGEST_KEY).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// A language tag after BCP 47, as far as languages of texts need one: `sv`, `nb`, `en-GB`.
pub(crate) fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    text.len() <= LONGEST_TAG
        && (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

/// The first part of a tag: `en` of `en-GB`.
pub(crate) fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// A day that there is, written `2026-11-21`.
pub(crate) fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return false;
    }
    if !(digits(&bytes[..4]) && digits(&bytes[5..7]) && digits(&bytes[8..])) {
        return false;
    }
    let number = |part: &str| part.parse::<u32>().unwrap_or_default();
    let (year, month, day) = (number(&text[..4]), number(&text[5..7]), number(&text[8..]));
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=last).contains(&day) && year > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_a_day_that_there_is() {
        for right in ["2026-11-21", "2024-02-29", "2000-02-29", "2026-12-31"] {
            assert!(is_date(right), "{right}");
        }
        for wrong in [
            "",
            "2026-11-31",
            "2026-13-01",
            "2026-00-01",
            "2026-01-00",
            "2023-02-29",
            "1900-02-29",
            "2026-1-01",
            "21.11.2026",
            "2026-11-2å",
            "+026-11-21",
        ] {
            assert!(!is_date(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_language_is_a_tag() {
        for right in ["en", "nb", "en-GB", "sma", "sr-Latn-RS"] {
            assert!(is_language(right), "{right}");
        }
        for wrong in [
            "",
            "e",
            "EN",
            "english",
            "en_GB",
            "en-",
            "-en",
            "en-abcdefghi",
            "då",
        ] {
            assert!(!is_language(wrong), "{wrong}");
        }
        assert_eq!(primary("nb-NO"), "nb");
    }
}
