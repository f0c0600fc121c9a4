//! What the store holds of a project.

use gate360_merge::ChangeSet;
use gate360_merge::row::ChangeRow;

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
        let mut unreadable = self.unreadable;
        let mut changes = ChangeSet::new();
        for row in self.rows {
            match row.try_into() {
                Ok(change) => {
                    let change: gate360_merge::Change = change;
                    changes.insert(change);
                }
                // It says what can't be, such as having seen itself.
                Err(_) => unreadable += 1,
            }
        }
        (changes, unreadable)
    }
}
