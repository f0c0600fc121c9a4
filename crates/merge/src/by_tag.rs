//! Changes by their tags.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::change::{Change, Replica, Tag};
use crate::vector::VersionVector;

/// What stands under one tag: one change, or several by mishap.
pub(crate) type Same = Vec<Arc<Change>>;

/// Changes by their tags. A clone shares what each replica wrote until one of the two changes it:
/// a page writes as one replica, and what was written before it stays shared for as long as it is
/// open.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ByTag(BTreeMap<Replica, Arc<BTreeMap<u64, Same>>>);

impl ByTag {
    /// What stands under a tag.
    pub(crate) fn get(&self, tag: &Tag) -> Option<&Same> {
        self.0.get(&tag.replica)?.get(&tag.counter)
    }

    /// What stands under a tag, to be added to; whoever asks puts something there.
    pub(crate) fn at(&mut self, tag: &Tag) -> &mut Same {
        // The replica's id is shared, so that a clone of it costs next to nothing.
        let of_replica = self.0.entry(tag.replica.clone()).or_default();
        Arc::make_mut(of_replica).entry(tag.counter).or_default()
    }

    /// Takes out what stands under a tag.
    pub(crate) fn remove(&mut self, tag: &Tag) {
        if let Some(of_replica) = self.0.get_mut(&tag.replica) {
            let known = Arc::make_mut(of_replica);
            known.remove(&tag.counter);
            if known.is_empty() {
                self.0.remove(&tag.replica);
            }
        }
    }

    /// What stands under each tag, in order of the tags.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Same> {
        self.0.values().flat_map(|of_replica| of_replica.values())
    }

    /// Of each replica, the highest counter.
    pub(crate) fn vector(&self) -> VersionVector {
        let last = |(replica, of_replica): (&Replica, &Arc<BTreeMap<u64, Same>>)| {
            let (counter, _) = of_replica.last_key_value()?;
            Some((replica.clone(), *counter))
        };
        self.0.iter().filter_map(last).collect()
    }

    /// Whether there is nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
