//! Texts that a spreadsheet would take for a formula.
//!
//! What begins with `=`, `+`, `-` or `@` is worked out when the file is opened, and can call
//! other programs or send figures elsewhere. Such a text gets an apostrophe in front of that
//! sign, as one would type it in a spreadsheet by hand. It does so wherever a cell may begin: at
//! the start, but also after a comma, a semicolon, a tab or a line end within the text, since a
//! program with other settings splits the text there.
//!
//! Nothing is lost: [`restored`] gives back exactly what was written, for any text.

/// What stands in front of a sign that would begin a formula.
const GUARD: char = '\'';

/// A text in which no cell can begin with a formula, however the file is split into cells.
pub fn defused(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    if begins_with_gap(text) {
        out.push(GUARD);
    }
    let mut at_start = true;
    for c in text.chars() {
        if at_start && begins_formula(c) {
            out.push(GUARD);
        }
        at_start = is_start_after(c, at_start);
        out.push(c);
    }
    out
}

/// The text that was [`defused`].
pub fn restored(defused: &str) -> String {
    let text = match defused.strip_prefix(GUARD) {
        Some(rest) if begins_with_gap(defused) => rest,
        _ => defused,
    };
    let mut out = String::with_capacity(text.len());
    let mut at_start = true;
    for c in text.chars() {
        if at_start && begins_formula(c) && out.ends_with(GUARD) {
            out.pop();
        }
        at_start = is_start_after(c, at_start);
        out.push(c);
    }
    out
}

/// What begins a formula. Spreadsheets in East Asian languages take the wide signs as well.
fn begins_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
}

/// Whether a cell can begin after a character, or still begins if it had not begun before it.
/// Spaces, quotation marks and apostrophes may be taken off in front of a cell.
fn is_start_after(c: char, at_start: bool) -> bool {
    match c {
        ',' | ';' | '\t' | '\r' | '\n' => true,
        '"' | GUARD | '\u{200b}' | '\u{feff}' => at_start,
        _ => at_start && (c.is_whitespace() || c.is_control()),
    }
}

/// Whether a text, behind any apostrophes, begins with a tab or a line end, which spreadsheets
/// take off before they look for a formula.
fn begins_with_gap(text: &str) -> bool {
    text.trim_start_matches(GUARD)
        .starts_with(['\t', '\r', '\n'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_a_text() {
        let cases = [
            ("=1+1", "'=1+1"),
            ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"),
            ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
            ("+46 40 123", "'+46 40 123"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t'=1"),
            ("\r=1", "'\r'=1"),
            ("  =1", "  '=1"),
            ("\"=1", "\"'=1"),
            ("a,=1;\"@x", "a,'=1;\"'@x"),
            ("one\n- two\n- three", "one\n'- two\n'- three"),
            ("'=1", "''=1"),
            ("＝1", "'＝1"),
        ];
        for (text, safe) in cases {
            assert_eq!(defused(text), safe);
            assert_eq!(restored(safe), text);
        }
    }

    #[test]
    fn what_is_no_formula_stays() {
        for text in [
            "", "VAL-101", "a = b", "it's 2+2", "12 - 3", "'quoted'", "å+ä", "x@y.dk",
        ] {
            assert_eq!(defused(text), text);
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "([-=+@'\",;\t\r\n a]|.){0,40}") {
            prop_assert_eq!(restored(&defused(&text)), text);
        }

        #[test]
        fn no_cell_begins_with_a_formula(text in "([-=+@'\",;\t\r\n a]|.){0,40}") {
            let safe = defused(&text);
            prop_assert!(!safe.starts_with(['\t', '\r', '\n']));
            for cell in safe.split([',', ';', '\t', '\r', '\n']) {
                let bare = cell.trim_start_matches(|c: char| c.is_whitespace() || c == '"');
                prop_assert!(!bare.starts_with(['=', '+', '-', '@']), "{safe:?}: {cell:?}");
            }
        }
    }
}
