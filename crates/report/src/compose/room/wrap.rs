//! How many lines a text takes, on the safe side: each character is taken to be at least as wide
//! as the PDF has it, and lines break at blanks only.

use crate::document::{Span, Text, Tone};

/// What stands where a text was cut.
const CUT: &str = "\u{a0}[…]";
/// Its width, in parts of the size of the type.
const CUT_WIDTH: f32 = 2.4;

/// The widths of the characters from blank to tilde in the PDF's two faces, in thousandths of the
/// size of the type.
#[rustfmt::skip]
const REGULAR: [u16; 95] = [
    282, 288, 466, 634, 642, 982, 645, 300, 365, 365, 501, 662, 289, 460, 289, 361, 631, 407, 610,
    618, 646, 594, 621, 566, 619, 621, 289, 302, 662, 662, 662, 512, 966, 690, 655, 731, 722, 602,
    591, 747, 744, 269, 571, 672, 566, 904, 754, 765, 639, 765, 644, 642, 646, 745, 690, 986, 683,
    679, 629, 365, 361, 365, 472, 457, 323, 562, 613, 572, 613, 584, 371, 614, 592, 243, 243, 549,
    243, 876, 591, 600, 613, 613, 377, 528, 328, 592, 563, 819, 546, 563, 553, 427, 333, 427, 662,
];
#[rustfmt::skip]
const BOLD: [u16; 95] = [
    237, 338, 552, 649, 655, 1016, 672, 339, 377, 377, 560, 679, 334, 468, 334, 389, 675, 432, 630,
    646, 677, 623, 650, 582, 651, 650, 334, 343, 679, 679, 679, 560, 1017, 747, 662, 740, 723, 608,
    587, 751, 748, 281, 585, 720, 566, 932, 763, 771, 648, 777, 657, 655, 668, 732, 747, 1038, 739,
    731, 665, 377, 389, 377, 487, 477, 366, 581, 631, 589, 631, 596, 398, 632, 623, 271, 271, 581,
    271, 913, 623, 614, 631, 631, 408, 561, 367, 623, 600, 851, 581, 603, 573, 469, 372, 469, 679,
];

/// The width of a character, in parts of the size of the type.
fn width(character: char, is_bold: bool) -> f32 {
    let face = if is_bold { &BOLD } else { &REGULAR };
    let at = u32::from(character).wrapping_sub(u32::from(' '));
    let known = usize::try_from(at).ok().and_then(|at| face.get(at));
    if let Some(thousandths) = known {
        return f32::from(*thousandths) / 1000.0;
    }
    match character {
        'å' | 'ä' | 'é' | 'è' => 0.6,
        'ö' | 'ø' | 'ü' | '–' | '“' | '”' | '»' | '«' => 0.66,
        'æ' => 0.92,
        'Æ' | 'Œ' | 'œ' | 'Ŵ' => 1.04,
        '\u{a0}' | '’' | '·' => 0.34,
        '\u{c0}'..='\u{17f}' => 0.87,
        '‰' => 1.4,
        _ => 1.1,
    }
}

/// Whether a piece is set in the bold face.
fn is_bold(span: &Span) -> bool {
    span.strong || span.tone != Tone::Plain
}

/// Signs that end a line.
fn ends_line(character: char) -> bool {
    matches!(character, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Signs that no line begins with, even after a blank.
fn closes(character: char) -> bool {
    matches!(
        character,
        '!' | '?' | ')' | ']' | '}' | ',' | '.' | ':' | ';' | '/' | '»' | '”' | '…'
    )
}

/// Signs that no line ends with, even before a blank.
fn opens(character: char) -> bool {
    matches!(character, '(' | '[' | '{' | '«' | '“')
}

/// Lines that are being filled.
struct Lines {
    /// The width of a line, in parts of the size of the type.
    room: f32,
    /// The lines that are full.
    full: usize,
    /// The width of what stands on the line before the word.
    line: f32,
    /// The width of the word, as far as it goes.
    word: f32,
    /// The width of what stood on the line before the word before.
    before: f32,
    /// The character before.
    last: char,
}

impl Lines {
    fn new(points: f32, size: f32) -> Self {
        Self {
            // Pairs of letters may stand a little further apart than their widths say.
            room: points / size * 0.985,
            full: 0,
            line: 0.0,
            word: 0.0,
            before: 0.0,
            last: ' ',
        }
    }

    fn take(&mut self, character: char, is_bold: bool) {
        let last = std::mem::replace(&mut self.last, character);
        if ends_line(character) {
            self.full += 1;
            (self.line, self.word, self.before) = (0.0, 0.0, 0.0);
            return;
        }
        let width = width(character, is_bold);
        let is_blank = |character| matches!(character, ' ' | '\t');
        if is_blank(character) && !opens(last) {
            if self.word > 0.0 {
                self.before = self.line;
            }
            self.line += self.word + width;
            self.word = 0.0;
            return;
        }
        if closes(character) && is_blank(last) {
            // It stays with the word before.
            self.word = self.line - self.before;
            self.line = self.before;
        }
        if self.line + self.word + width > self.room && self.line > 0.0 {
            self.full += 1;
            (self.line, self.before) = (0.0, 0.0);
        }
        // A word that is wider than a line is broken.
        if self.word + width > self.room {
            self.full += 1;
            self.word = 0.0;
        }
        self.word += width;
    }

    /// Whether what stands so far takes no more than so many lines, with room for the sign of a
    /// cut after it.
    fn can_end_within(&self, most: usize) -> bool {
        let rest = self.line + self.word + CUT_WIDTH <= self.room;
        self.full + 1 < most || self.full + 1 == most && rest
    }
}

/// How many lines a text takes at most in a column so many points wide, in type of a size.
pub(super) fn lines(text: &Text, points: f32, size: f32) -> usize {
    let mut lines = Lines::new(points, size);
    let mut is_empty = true;
    for span in &text.0 {
        for character in span.text.chars() {
            is_empty = false;
            lines.take(character, is_bold(span));
        }
    }
    if is_empty { 0 } else { lines.full + 1 }
}

/// The same for plain words in bold, as headings and labels are.
pub(super) fn lines_of(words: &str, points: f32, size: f32) -> usize {
    lines(&Text::strong(words), points, size)
}

/// The width of words on one line, in points.
pub(super) fn extent(words: &str, size: f32) -> f32 {
    words
        .chars()
        .map(|character| width(character, false))
        .sum::<f32>()
        * size
}

/// The width of the longest word, in points.
pub(super) fn longest_word(words: &str, size: f32) -> f32 {
    let words = words.split_whitespace();
    let widths = words.map(|word| word.chars().map(|c| width(c, true)).sum::<f32>());
    widths.fold(0.0, f32::max) * size
}

/// The text cut to so many lines, with a sign where it was cut; none if it fits.
pub(super) fn cut(text: &Text, points: f32, size: f32, most: usize) -> Option<Text> {
    let mut lines = Lines::new(points, size);
    // Where it can be cut: after a word, else anywhere. A piece and a place in it.
    let (mut after_word, mut anywhere) = (None, (0, 0));
    for (piece, span) in text.0.iter().enumerate() {
        for (at, character) in span.text.char_indices() {
            if lines.can_end_within(most) {
                anywhere = (piece, at);
                if character.is_whitespace() {
                    after_word = Some((piece, at));
                }
            }
            lines.take(character, is_bold(span));
            if lines.full >= most {
                let (piece, at) = after_word.unwrap_or(anywhere);
                return Some(cut_at(text, piece, at));
            }
        }
    }
    None
}

fn cut_at(text: &Text, piece: usize, at: usize) -> Text {
    let mut kept: Vec<Span> = text.0.iter().take(piece + 1).cloned().collect();
    if let Some(last) = kept.last_mut() {
        last.text.truncate(at);
        let end = last.text.trim_end().len();
        last.text.truncate(end);
    }
    kept.retain(|span| !span.text.is_empty());
    // The sign is nobody's words.
    Text(kept).then(Text::plain(CUT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_by_words() {
        assert_eq!(lines(&Text::default(), 100.0, 10.0), 0);
        assert_eq!(lines(&Text::plain("a"), 100.0, 10.0), 1);
        // Ten digits are over six wide, of ten: a second word goes to the next line.
        assert_eq!(lines(&Text::plain("0123456789 0123456789"), 100.0, 10.0), 2);
        assert_eq!(lines(&Text::plain("a\nb\n\nc"), 100.0, 10.0), 4);
        assert_eq!(lines(&Text::plain("W".repeat(90)), 100.0, 10.0), 10);
    }

    #[test]
    fn a_text_is_cut_after_a_word_and_says_so() {
        let text = Text::plain("one two three four five six seven eight nine ten");
        assert_eq!(cut(&text, 1000.0, 10.0, 1), None);
        let short = cut(&text, 100.0, 10.0, 2).expect("it is too long");
        assert_eq!(short.words(), "one two three four five six seven\u{a0}[…]");
        assert!(lines(&short, 100.0, 10.0) <= 2);
    }

    #[test]
    fn pieces_keep_their_languages_and_the_sign_has_none() {
        let foreign = Span {
            text: "ord ".repeat(50),
            language: Some("da".to_owned()),
            ..Span::default()
        };
        let text = Text::plain("Reason: ").then(Text(vec![foreign]));
        let short = cut(&text, 200.0, 10.0, 2).expect("it is too long");
        let languages: Vec<_> = short
            .0
            .iter()
            .map(|span| span.language.as_deref())
            .collect();
        assert_eq!(languages, [None, Some("da"), None]);
    }

    #[test]
    fn whatever_is_cut_fits() {
        for words in [
            "W".repeat(500),
            "W ".repeat(500),
            "a\n".repeat(500),
            "ab cd efg ".repeat(90),
        ] {
            for most in 1..6 {
                let text = Text::plain(words.as_str());
                let short = cut(&text, 90.0, 9.0, most).expect("it is too long");
                assert!(
                    lines(&short, 90.0, 9.0) <= most,
                    "{most} {:?}",
                    short.words()
                );
            }
        }
    }
}
