//! What the store holds of a project.

use std::collections::BTreeSet;
use std::sync::Arc;

use gate360_merge::row::ChangeRow;
use gate360_merge::{Change, ChangeSet, Tag};

/// What the store holds of a project.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loaded {
    /// Its changes, ordered by replica and counter.
    pub rows: Vec<ChangeRow>,
    /// How many entries this version can't read. They stay in the store as they are: another
    /// version may have written them, and may read them again.
    pub unreadable: usize,
}

impl Loaded {
    /// The changes, and how many entries can't be read as one.
    #[must_use]
    pub fn into_changes(self) -> (ChangeSet, usize) {
        let (changes, _, unreadable) = self.taken_in();
        (changes, unreadable)
    }

    /// The changes; the tags of what is erased and still lies in the store, since another tab had
    /// it for a while longer; and how many entries can't be read as a change.
    #[must_use]
    pub fn taken_in(self) -> (ChangeSet, BTreeSet<Tag>, usize) {
        let mut unreadable = self.unreadable;
        let mut readable = Vec::with_capacity(self.rows.len());
        for row in self.rows {
            match Change::try_from(row) {
                Ok(change) => readable.push(Arc::new(change)),
                // It says what can't be, such as having seen itself.
                Err(_) => unreadable += 1,
            }
        }
        let mut changes = ChangeSet::new();
        let joined = changes.add(readable);
        (changes, joined.erased, unreadable)
    }
}
