//! Where a line may end: the rules of Unicode Standard Annex 14, as far as
//! the letters of the fonts go.
//!
//! There are no letters of scripts with rules of their own among them, so a
//! few classes are left. The tests hold this against a full implementation,
//! for all pairs and triples of classes and for random texts.

/// How a letter behaves at the end of a line, by its name in the annex.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Class {
    /// Before the first letter.
    #[default]
    Start,
    /// Letters and most symbols.
    Al,
    /// Breaks after it, as after a dash.
    Ba,
    /// Breaks before it.
    Bb,
    /// A dash that stands between.
    B2,
    /// A closing bracket that is not round or square.
    Cl,
    /// A closing round or square bracket.
    Cp,
    /// An exclamation or question mark.
    Ex,
    /// Holds both sides together.
    Gl,
    /// The hyphen of the keyboard.
    Hy,
    /// A hyphen, or a dash of its kind.
    Hh,
    /// Dots that go on.
    In,
    /// A mark within numbers.
    Is,
    /// A figure.
    Nu,
    /// What opens a bracket.
    Op,
    /// What follows a number.
    Po,
    /// What precedes a number.
    Pr,
    /// A quote that opens, one that closes, and one that does either.
    QuOpen,
    QuClose,
    Qu,
    /// A blank.
    Sp,
    /// A slash.
    Sy,
}

use Class::{
    Al, B2, Ba, Bb, Cl, Cp, Ex, Gl, Hh, Hy, In, Is, Nu, Op, Po, Pr, Qu, QuClose, QuOpen, Sp, Start,
    Sy,
};

const fn class(letter: char) -> Class {
    match letter {
        ' ' => Sp,
        '0'..='9' => Nu,
        'A'..='Z' | 'a'..='z' => Al,
        ',' | '.' | ':' | ';' | '\u{2044}' => Is,
        '-' => Hy,
        '\u{2010}' | '\u{2012}' | '\u{2013}' => Hh,
        '/' => Sy,
        '!' | '?' => Ex,
        '"' | '\'' => Qu,
        '«' | '‘' | '“' | '‛' | '‟' | '‹' => QuOpen,
        '»' | '’' | '”' | '›' => QuClose,
        '(' | '[' | '{' | '¡' | '¿' | '‚' | '„' | '\u{207d}' | '\u{208d}' => Op,
        '}' | '\u{207e}' | '\u{208e}' => Cl,
        ')' | ']' => Cp,
        '|' | '\u{2027}' => Ba,
        '\u{b4}' => Bb,
        '\u{2014}' => B2,
        '\u{a0}' | '\u{2011}' | '\u{202f}' => Gl,
        '\u{2024}'..='\u{2026}' => In,
        '%' | '¢' | '°' | '‰'..='\u{2037}' => Po,
        '$' | '+' | '\\' | '£' | '¤' | '¥' | '±' | '€' | '№' | '−' => Pr,
        _ => Al,
    }
}

/// Looks at a text letter by letter.
#[derive(Debug, Default)]
pub(crate) struct Breaks {
    /// The class of the last letter and of the last one that is no blank.
    last: Class,
    solid: Class,
    /// Whether that last one that is no blank is a quote that opens after a blank or a bracket.
    opened: bool,
    /// Whether the letters so far end in a number, perhaps with marks within, and perhaps with a
    /// closing bracket after it.
    number: bool,
    closed_number: bool,
    /// Whether the hyphen that was last begins a word.
    leading_hyphen: bool,
}

impl Breaks {
    /// Takes the next letter, with the two that follow it, and says whether a line may end before
    /// it.
    pub(crate) fn before(&mut self, letter: char, next: Option<char>, after: Option<char>) -> bool {
        let this = class(letter);
        let next = next.map(class);
        let may = self.may(this, next, after.map(class));
        self.take(this);
        may
    }

    fn may(&self, this: Class, next: Option<Class>, after: Option<Class>) -> bool {
        let last = self.last;
        match (last, this) {
            // A line does not begin with blanks (7), and there is something on it (2).
            (Start, _) | (_, Sp) => return false,
            // 11 to 13: no-break blanks; what closes.
            (Gl, _) | (_, Cl | Cp | Ex | Sy) => return false,
            (_, Gl) if !matches!(last, Sp | Ba | Hy | Hh) => return false,
            _ => {}
        }
        // 14, 15a: what opens, also with blanks after it.
        if self.solid == Op || self.opened {
            return false;
        }
        // 15b: what closes.
        if this == QuClose
            && matches!(
                next,
                None | Some(Sp | Gl | Cl | Qu | QuOpen | QuClose | Cp | Ex | Is | Sy)
            )
        {
            return false;
        }
        // 15c, 15d: a decimal mark that begins a number, and others.
        if this == Is {
            return last == Sp && next == Some(Nu);
        }
        // 17: two dashes.
        if self.solid == B2 && this == B2 {
            return false;
        }
        // 18: after blanks.
        if last == Sp {
            return true;
        }
        match (last, this) {
            // 19: quotes.
            (Qu | QuOpen | QuClose, _) | (_, Qu | QuOpen | QuClose) => false,
            // 20a: a hyphen that begins a word.
            (Hy | Hh, Al) if self.leading_hyphen => false,
            // 21, 22: hyphens and dots stay with what is before them.
            (_, Ba | Hh | Hy | In) | (Bb, _) => false,
            // 23, 24: words with figures or signs.
            (Al, Nu | Pr | Po) | (Nu | Pr | Po, Al) => false,
            // 25: numbers with what belongs to them.
            (_, Po | Pr) if self.number || self.closed_number => false,
            (Po | Pr, Op) if next == Some(Nu) || (next, after) == (Some(Is), Some(Nu)) => false,
            (Po | Pr | Hy | Is, Nu) => false,
            (_, Nu) if self.number => false,
            // 28 to 30: words.
            (Al | Is, Al) | (Al | Nu, Op) | (Cp, Al | Nu) => false,
            // 31: everywhere else.
            _ => true,
        }
    }

    fn take(&mut self, this: Class) {
        let last = self.last;
        self.closed_number = self.number && matches!(this, Cl | Cp);
        self.number = this == Nu || (self.number && matches!(this, Is | Sy));
        self.leading_hyphen = matches!(this, Hy | Hh) && matches!(last, Start | Sp | Gl);
        if this != Sp {
            self.opened =
                this == QuOpen && matches!(last, Start | Op | Qu | QuOpen | QuClose | Gl | Sp);
            self.solid = this;
        }
        self.last = this;
    }
}

#[cfg(test)]
mod tests {
    use icu_segmenter::LineSegmenter;
    use icu_segmenter::options::LineBreakOptions;
    use proptest::prelude::*;

    use super::*;
    use crate::letters::LETTERS;

    /// One of every class, and some that could be taken for another one.
    const KINDS: &str = " a0,-\u{2010}/!\"«»([})|–—´\u{a0}…%$.:'‘“”’„é□→×";

    /// Where lines may end, by our rules.
    fn ours(text: &str) -> Vec<usize> {
        let mut breaks = Breaks::default();
        let mut rest = text.char_indices();
        let mut places = Vec::new();
        while let Some((place, letter)) = rest.next() {
            let mut coming = rest.clone().map(|(_, letter)| letter);
            if breaks.before(letter, coming.next(), coming.next()) {
                places.push(place);
            }
        }
        places
    }

    /// The same by a full implementation.
    fn theirs(text: &str) -> Vec<usize> {
        let segmenter = LineSegmenter::new_17_for_non_complex_scripts(LineBreakOptions::default());
        let places = segmenter.segment_str(text);
        places
            .filter(|place| (1..text.len()).contains(place))
            .collect()
    }

    #[test]
    fn short_texts_of_all_kinds_of_letters_end_as_they_should() {
        let mut wrong = Vec::new();
        let kinds: Vec<char> = KINDS.chars().collect();
        for one in &kinds {
            for two in &kinds {
                for three in &kinds {
                    let text = String::from_iter([one, two, three]);
                    let (ours, theirs) = (ours(&text), theirs(&text));
                    if ours != theirs {
                        wrong.push(format!("{text:?}: {ours:?} instead of {theirs:?}"));
                    }
                }
            }
        }
        assert!(
            wrong.is_empty(),
            "{} texts:\n{}",
            wrong.len(),
            wrong.join("\n")
        );
    }

    proptest! {
        #[test]
        fn texts_of_all_letters_end_as_they_should(
            places in prop::collection::vec(0..LETTERS.len(), 1..40),
        ) {
            let text: String = places.iter().map(|place| LETTERS[*place]).collect();
            prop_assert_eq!(ours(&text), theirs(&text), "{}", text);
        }

        #[test]
        fn texts_of_all_kinds_end_as_they_should(
            places in prop::collection::vec(0..KINDS.chars().count(), 1..40),
        ) {
            let kinds: Vec<char> = KINDS.chars().collect();
            let text: String = places.iter().map(|place| kinds[*place]).collect();
            prop_assert_eq!(ours(&text), theirs(&text), "{}", text);
        }
    }
}
