//! The form of a process pack: which fields there are, of what kind, and how much of each is
//! read. One table ([`table`]) drives the reading of packs ([`walk`]) and the published JSON
//! Schema, so that the two can't disagree.

mod json;
pub(crate) mod table;
mod walk;

pub(crate) use json::{Json, MOST_VALUES, Unread, parse};
pub(crate) use walk::Walk;

use crate::fault::ItemKind;

/// What may stand at a place.
#[derive(Debug)]
pub(crate) enum Shape {
    /// A text.
    Text(Form),
    /// A whole number from the first to the second.
    Number(u16, u16),
    /// `true` or `false`.
    YesNo,
    /// One of a few words; the first one stands in for what can't be read.
    Choice(&'static [&'static str]),
    /// Two numbers between 1 and 9.
    Band,
    /// A list of so many at least and at most.
    List(&'static Shape, usize, usize),
    /// Texts by key.
    Map(Form, &'static Shape),
    /// Named fields.
    Object(&'static [Field]),
}

/// What a text is for. Reading checks only its length; whether it has the form that it needs is
/// checked with the meaning of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Words for people.
    Words,
    /// Words for people that may be left empty.
    Note,
    /// `S1` to `S6`.
    Stage,
    /// `G1` to `G6`.
    Gate,
    /// A criterion's id.
    Id,
    /// A key of letters, digits, dashes and underscores.
    Key,
    /// A key in the glossary: any short text.
    Term,
    /// A day.
    Date,
    /// A version.
    Version,
    /// A language.
    Language,
    /// A language of the interface.
    Words360,
}

/// A field of an object.
#[derive(Debug)]
pub(crate) struct Field {
    /// Its name in the file.
    pub(crate) name: &'static str,
    /// Whether it must be there.
    pub(crate) needed: bool,
    /// What its entries are, if each of them is a place of its own.
    pub(crate) items: Option<ItemKind>,
    /// What stands there.
    pub(crate) shape: &'static Shape,
}

impl Form {
    /// The longest such text, in characters.
    pub(crate) fn longest(self) -> usize {
        match self {
            Self::Words | Self::Note => table::LONGEST_TEXT,
            _ => table::LONGEST_WORD,
        }
    }
}
