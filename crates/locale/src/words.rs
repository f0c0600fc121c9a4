//! The messages of the interface and of the report.

use std::fmt;

use crate::Language;
use crate::table::{Argument, Table};

/// The words of one language: a method for each message.
///
/// The methods are made from `assets/locales/*.ftl` while building, so a message
/// that is missing, or a variable that is wrong, does not compile. The texts are not part of
/// them: a program that speaks one language at a time fetches the table of that language when it
/// is needed ([`Words::load`]); one that is to have all of them at once is built with the feature
/// `builtin` (`Words::new`).
#[derive(Clone, Copy)]
pub struct Words {
    table: &'static Table,
}

impl Words {
    /// Words with the texts of a table.
    pub(crate) const fn of(table: &'static Table) -> Self {
        Self { table }
    }

    /// The language of these words.
    #[must_use]
    pub const fn language(self) -> Language {
        self.table.language
    }

    /// The texts behind these words, for another program of the same build: see
    /// [`Words::load`].
    #[must_use]
    pub const fn texts(self) -> &'static [&'static str] {
        self.table.texts
    }

    fn text(self, place: usize) -> &'static str {
        self.table.text(place)
    }

    fn fill(self, place: usize, arguments: &[Argument<'_>]) -> String {
        self.table
            .fill(place, arguments, &|count| self.integer(count.into()))
    }
}

impl PartialEq for Words {
    /// There is one table for each language, and the one of last resort.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.table, other.table)
    }
}

impl Eq for Words {}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language()).finish()
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
