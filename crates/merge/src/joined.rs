//! What taking in changes came to.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::change::{Change, Tag};
use crate::row::ChangeRow;

/// What taking in changes came to. Whoever stores the set deletes everything under the tags of
/// `erased`, and then puts [`Joined::to_put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Joined {
    /// The changes that were new, ordered by tag.
    pub new: Vec<Arc<Change>>,
    /// The tags of all changes that an erasure reached: of those that were here and those that
    /// came along, which may be stored as well.
    pub erased: BTreeSet<Tag>,
    /// What stands under these tags all the same: what is left of a change of which only a part
    /// was erased, and others of the same tag.
    pub left: Vec<Arc<Change>>,
}

impl Joined {
    /// Whether nothing has changed, neither here nor in what is to be stored.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.erased.is_empty()
    }

    /// What is to be put into a store, after everything under the tags of `erased` was deleted.
    pub fn to_put(&self) -> impl Iterator<Item = &Arc<Change>> {
        let new = self.new.iter();
        new.filter(|change| !self.erased.contains(change.tag()))
            .chain(&self.left)
    }

    /// [`Joined::to_put`] as it is stored.
    pub fn rows(&self) -> Vec<ChangeRow> {
        self.to_put().map(|change| (&**change).into()).collect()
    }
}
