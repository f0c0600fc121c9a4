//! What the fonts can show, and what stands in for the rest.
//!
//! The archive and accessibility rules forbid the empty "missing" glyph, so
//! every character is looked up before the text is set. What the fonts lack
//! becomes a white square, and is reported. The square carries the original
//! character as its text: whoever copies, searches or listens gets what was
//! written.

use std::collections::BTreeSet;

use crate::letters::{Letter, together};

/// What is shown for a character that the fonts lack.
pub(crate) const SQUARE: char = '\u{25a1}';

/// Prepares texts for setting, and remembers what the fonts lacked.
#[derive(Default)]
pub(crate) struct Cleaner {
    seen: BTreeSet<char>,
    /// What was replaced, each once, in order of first appearance.
    pub(crate) replaced: Vec<char>,
}

/// A text that the fonts can show.
#[derive(Default)]
pub(crate) struct Clean {
    pub(crate) text: String,
    /// The original of each square that stands in for something: byte offset
    /// of the square and the character, in ascending order.
    originals: Vec<(usize, char)>,
}

impl Clean {
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.originals.clear();
    }

    /// What was written where the clean text has a square.
    pub(crate) fn original(&self, offset: usize) -> Option<char> {
        let found = self
            .originals
            .binary_search_by_key(&offset, |(at, _)| *at)
            .ok()?;
        self.originals.get(found).map(|(_, original)| *original)
    }
}

impl Cleaner {
    /// Appends what can be shown of a text. Line feeds stay, in all the ways
    /// in which they are written, with a blank before each, so that the words
    /// around it stay apart for whoever listens; other control characters and
    /// invisible marks go.
    pub(crate) fn clean(&mut self, source: &str, clean: &mut Clean) {
        let start = clean.text.len();
        let mut characters = source.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                ' '..='~' => clean.text.push(character),
                '\r' if characters.peek() == Some(&'\n') => {}
                '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                    if !clean.text.ends_with([' ', '\n']) {
                        clean.text.push(' ');
                    }
                    clean.text.push('\n');
                }
                '\t' => clean.text.push(' '),
                _ if character.is_control() || is_invisible(character) => {}
                _ if Letter::of(character).is_some() => clean.text.push(character),
                '\u{202f}' => clean.text.push('\u{a0}'),
                _ if character.is_whitespace() => clean.text.push(' '),
                _ => self.stand_in(character, start, clean),
            }
        }
    }

    /// Joins a mark to the letter before it if the fonts have the pair as one
    /// character (as files from some systems have å), else puts a square.
    fn stand_in(&mut self, character: char, start: usize, clean: &mut Clean) {
        let letter = clean
            .text
            .get(start..)
            .and_then(|text| text.chars().next_back());
        if let Some(pair) = letter.and_then(|letter| together(letter, character)) {
            clean.text.pop();
            clean.text.push(pair);
            return;
        }
        if self.seen.insert(character) {
            self.replaced.push(character);
        }
        if may_be_text(character) {
            clean.originals.push((clean.text.len(), character));
        }
        clean.text.push(SQUARE);
    }
}

/// Characters that are never seen by themselves: joiners, direction marks,
/// variation selectors, tags, soft hyphens.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Whether the rules allow a glyph to stand for the character: private and
/// unassignable ones mean nothing to anybody else.
fn may_be_text(character: char) -> bool {
    let code = u32::from(character);
    let private = matches!(code, 0xe000..=0xf8ff | 0xf_0000..);
    let unassignable = matches!(code, 0xfdd0..=0xfdef) || code & 0xfffe == 0xfffe;
    !private && !unassignable
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(source: &str) -> (String, Vec<char>) {
        let mut cleaner = Cleaner::default();
        let mut clean = Clean::default();
        cleaner.clean(source, &mut clean);
        (clean.text, cleaner.replaced)
    }

    #[test]
    fn what_the_fonts_have_stays() {
        let text = "Blåbærgrød, smörgåsbord – “ready” → ✓ ✗ □ € 4 ≥ 3";
        assert_eq!(clean(text), (text.to_owned(), vec![]));
    }

    #[test]
    fn what_they_lack_becomes_a_square_and_is_reported_once() {
        assert_eq!(clean("中a文中"), ("□a□□".to_owned(), vec!['中', '文']));
    }

    #[test]
    fn a_joined_family_is_its_members_without_the_joiners() {
        let (text, replaced) = clean("👩\u{200d}👧\u{fe0f}");
        assert_eq!(text, "□□");
        assert_eq!(replaced, ['👩', '👧']);
    }

    #[test]
    fn letters_with_separate_accents_are_put_together() {
        assert_eq!(clean("a\u{30a}o\u{308}"), ("åö".to_owned(), vec![]));
    }

    #[test]
    fn line_ends_of_all_kinds_are_line_feeds_and_controls_go() {
        let (text, replaced) = clean("a\r\nb\rc\u{2028}d\te\0\u{7f}\u{202e}f\u{3000}g");
        assert_eq!(text, "a \nb \nc \nd ef g");
        assert!(replaced.is_empty());
    }

    #[test]
    fn a_square_remembers_what_was_written_unless_that_may_not_be_text() {
        let mut cleaner = Cleaner::default();
        let mut clean = Clean::default();
        cleaner.clean("æ中\u{e123}\u{fffe}", &mut clean);
        assert_eq!(clean.text, "æ□□□");
        assert_eq!(clean.original(2), Some('中'));
        assert_eq!(clean.original(5), None);
        assert_eq!(clean.original(8), None);
        assert_eq!(cleaner.replaced, ['中', '\u{e123}', '\u{fffe}']);
    }
}
