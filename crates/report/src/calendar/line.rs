//! The lines of a calendar file.

/// The longest line, in bytes and without its end.
const LONGEST: usize = 75;

/// How a line ends.
const END: &str = "\r\n";

/// What a line begins with that goes on with the one before.
const GOES_ON: &str = " ";

/// Lines that are being written.
#[derive(Default)]
pub(super) struct Lines {
    out: String,
}

impl Lines {
    /// Adds a line with a value that needs nothing escaped.
    pub(super) fn add(&mut self, name: &str, value: &str) {
        self.fold(&[name, ":", value].concat());
    }

    /// Adds a line with words that people read or wrote, and their language.
    pub(super) fn text(&mut self, name: &str, language: Option<&str>, words: &str) {
        let words = escaped(words);
        match language {
            Some(language) => self.add(&[name, ";LANGUAGE=", language].concat(), &words),
            None => self.add(name, &words),
        }
    }

    /// The file.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.out.into_bytes()
    }

    /// Writes a line in pieces that are short enough, and cuts no character.
    fn fold(&mut self, line: &str) {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > LONGEST {
                self.out.push_str(END);
                self.out.push_str(GOES_ON);
                length = GOES_ON.len();
            }
            self.out.push(c);
            length += c.len_utf8();
        }
        self.out.push_str(END);
    }
}

/// Words with what means something else to the format escaped. A control character can't stand in
/// the format and becomes a space.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' if rest.peek() == Some(&'\n') => {}
            '\r' | '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', c]),
            // What sets the direction of all that follows would turn around what is not its own.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use proptest::prelude::*;

    use super::*;

    fn line(words: &str) -> String {
        let mut lines = Lines::default();
        lines.text("SUMMARY", Some("da"), words);
        String::from_utf8(lines.into_bytes()).unwrap()
    }

    #[test]
    fn what_means_something_to_the_format_is_escaped() {
        assert_eq!(
            line("a,b;c\\d\ne\r\nf\rg\u{0}h\u{202e}\u{2066}:\""),
            "SUMMARY;LANGUAGE=da:a\\,b\\;c\\\\d\\ne\\nf\\ng h:\"\r\n"
        );
    }

    #[test]
    fn a_line_is_cut_between_characters() {
        let text = line(&"ø".repeat(100));
        let pieces: Vec<&str> = text.split_terminator("\r\n").collect();
        assert_eq!(pieces.len(), 3);
        assert_eq!(pieces[0].len(), 74);
        assert_eq!(pieces[1], [" ", &"ø".repeat(37)].concat());
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_and_nothing_is_lost(words in ".{0,300}") {
            let text = line(&words);
            for piece in text.split_terminator("\r\n") {
                prop_assert!(piece.len() <= 75, "{piece:?}");
                prop_assert!(!piece.contains(['\r', '\n']));
            }
            let whole = text.replace("\r\n ", "");
            let value = whole.strip_prefix("SUMMARY;LANGUAGE=da:").unwrap();
            prop_assert_eq!(value.trim_end_matches("\r\n"), escaped(&words));
        }
    }
}
