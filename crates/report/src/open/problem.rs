//! What is wrong with a file, and where.

use std::fmt;
use std::ops::Deref;

use super::kind::Kind;
use super::place::Place;

/// How many problems are kept; more are counted.
const KEPT: usize = 100;
/// How much of a text is repeated in a message, in characters.
const EXCERPT: usize = 200;

/// A problem with its place. [`crate::problem_words`] words it in the reader's language;
/// [`fmt::Display`] gives plain English for the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: a field, an entry, a key.
    pub place: Place,
    /// What is wrong there.
    pub kind: Kind,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.kind)
    }
}

/// All problems of a file: the first hundred to be read, the others as a number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    kept: Vec<Problem>,
    more: usize,
}

impl Problems {
    /// How many were found, whether they are kept or not.
    pub fn count(&self) -> usize {
        self.kept.len().saturating_add(self.more)
    }

    /// Adds one; its place is only made if it is kept.
    pub(crate) fn add(&mut self, kind: Kind, place: impl FnOnce() -> Place) {
        if self.kept.len() < KEPT {
            let place = place();
            self.kept.push(Problem { place, kind });
        } else {
            self.more = self.more.saturating_add(1);
        }
    }
}

/// The problems that are kept.
impl Deref for Problems {
    type Target = [Problem];

    fn deref(&self) -> &[Problem] {
        &self.kept
    }
}

/// The beginning of a text from a file, for a message: without line breaks, control characters
/// and marks that turn the direction of what follows.
pub(crate) fn excerpt(text: &str) -> String {
    let mut chars = text.chars();
    let start: String = chars
        .by_ref()
        .take(EXCERPT)
        .map(|c| if is_plain(c) { c } else { ' ' })
        .collect();
    if chars.next().is_some() {
        format!("{start}…")
    } else {
        start
    }
}

fn is_plain(c: char) -> bool {
    let turns = matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    !c.is_control() && !turns
}
