//! The order of words in a language.
//!
//! Letters with marks that a language has as letters of their own stand where its alphabet has
//! them: `æ ø å` at the end in Danish, `å ä ö` in Swedish, among their base letters in English.
//! The rules are those of the Common Locale Data Repository for the letters of Western Europe; the
//! tests hold them against a full implementation. Everything else follows by its code point.

use std::cmp::Ordering;

use crate::{Language, Words};

/// Where letters begin among the places of characters: after blanks, signs and digits.
const LETTERS: u32 = 0x100;
/// The places that a letter has: room for letters that a language puts between two others.
const ROOM: u32 = 4;
/// Where characters begin that are in no table here.
const OTHERS: u32 = 0x1000;

impl Words {
    /// The order of two texts in this language. First the letters count, then the marks on them,
    /// then whether they are capitals, which come first in Danish and last elsewhere; texts that differ in nothing of that by their code points.
    #[must_use]
    pub fn compare(self, one: &str, other: &str) -> Ordering {
        let (first, second) = (key(self.language(), one), key(self.language(), other));
        first.cmp(&second).then_with(|| one.cmp(other))
    }
}

/// What counts first, second and third.
type Key = (Vec<u32>, Vec<u8>, Vec<bool>);

fn key(language: Language, text: &str) -> Key {
    let mut key = Key::default();
    let capitals_first = language == Language::Danish;
    let mut rest = text.chars().peekable();
    while let Some(letter) = rest.next() {
        let capital = letter.is_uppercase();
        let last = capital != capitals_first;
        let small = lower(letter);
        // In Danish a double a is an older way of writing å.
        let doubled = language == Language::Danish && small == 'a';
        let small = match rest.peek() {
            Some(&next) if doubled && lower(next) == 'a' && capital >= next.is_uppercase() => {
                rest.next();
                push(&mut key, place_of('å', language), 1, last);
                continue;
            }
            _ => small,
        };
        spell(language, small, last, &mut key);
    }
    key
}

/// Adds a letter: its place or places, its mark, and whether it is of the case that comes last.
fn spell(language: Language, small: char, last: bool, key: &mut Key) {
    let place = place_of(small, language);
    if place != 0 {
        push(key, place, own_mark(small, language), last);
        return;
    }
    let (bases, mark) = bare(small);
    for (base, mark) in bases.chars().zip([mark, 0]) {
        push(key, place_of(base, language), mark, last);
    }
}

fn push(key: &mut Key, place: u32, mark: u8, last: bool) {
    key.0.push(place);
    key.1.push(mark);
    key.2.push(last);
}

fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// The place of a character in a language; 0 for a letter that is another one with a mark.
fn place_of(small: char, language: Language) -> u32 {
    let after_z = |number: u32| LETTERS + (25 + number) * ROOM;
    match (language, small) {
        (_, 'a'..='z') => LETTERS + (u32::from(small) - u32::from('a')) * ROOM,
        (_, '0'..='9') => 0x80 + u32::from(small),
        (Language::Danish, 'æ' | 'ä') | (Language::Swedish, 'å') => after_z(1),
        (Language::Danish, 'ø' | 'ö' | 'ő') | (Language::Swedish, 'ä' | 'æ') => after_z(2),
        (Language::Danish, 'å') | (Language::Swedish, 'ö' | 'ø' | 'ő') => after_z(3),
        (Language::Danish | Language::Swedish, 'ü') => place_of('y', language),
        (_, _) if !bare(small).0.is_empty() => 0,
        (_, blank) if blank.is_whitespace() => 1,
        (_, sign) if sign.is_ascii() => 2 + u32::from(sign),
        (_, other) => OTHERS + u32::from(other),
    }
}

/// Whether a letter has a place that is first of all another's.
fn own_mark(small: char, language: Language) -> u8 {
    let guest = match language {
        Language::Danish => matches!(small, 'ä' | 'ö' | 'ő' | 'ü'),
        Language::Swedish => matches!(small, 'æ' | 'ø' | 'ő' | 'ü'),
        Language::English => false,
    };
    u8::from(guest)
}

/// A letter without its mark, and a number for the mark. Nothing for what has none.
fn bare(small: char) -> (&'static str, u8) {
    match small {
        'á' => ("a", 3),
        'à' => ("a", 4),
        'â' => ("a", 5),
        'å' => ("a", 6),
        'ä' => ("a", 7),
        'ã' => ("a", 8),
        'ç' => ("c", 9),
        'é' => ("e", 3),
        'è' => ("e", 4),
        'ê' => ("e", 5),
        'ë' => ("e", 7),
        'í' => ("i", 3),
        'ì' => ("i", 4),
        'î' => ("i", 5),
        'ï' => ("i", 7),
        'ñ' => ("n", 8),
        'ó' => ("o", 3),
        'ò' => ("o", 4),
        'ô' => ("o", 5),
        'ö' => ("o", 7),
        'õ' => ("o", 8),
        'ø' => ("o", 10),
        'ú' => ("u", 3),
        'ù' => ("u", 4),
        'û' => ("u", 5),
        'ü' => ("u", 7),
        'ý' => ("y", 3),
        'æ' => ("ae", 20),
        'œ' => ("oe", 20),
        'ß' => ("ss", 20),
        _ => ("", 0),
    }
}
