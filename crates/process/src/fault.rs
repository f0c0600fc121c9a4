//! What can be wrong with a catalogue.

use std::fmt;

/// One fault of a catalogue, with its place. Loading reports all of them at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where: a file's part and key, such as `structure, criterion VAL-101`.
    pub place: String,
    /// What is wrong, in plain words.
    pub problem: String,
}

impl Fault {
    pub(crate) fn new(place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            problem: problem.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.problem)
    }
}

impl std::error::Error for Fault {}
