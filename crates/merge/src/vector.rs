//! Version vectors: how far somebody has seen.

use std::collections::BTreeMap;

use crate::change::{Replica, Tag};

/// The highest counter seen per replica.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VersionVector(BTreeMap<Replica, u64>);

impl VersionVector {
    /// Nothing seen.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether nothing has been seen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the tag has been seen.
    pub fn covers(&self, tag: &Tag) -> bool {
        self.0
            .get(&tag.replica)
            .is_some_and(|&highest| highest >= tag.counter)
    }

    /// The highest counter seen of a replica; 0: none.
    pub fn highest(&self, replica: &Replica) -> u64 {
        self.0.get(replica).copied().unwrap_or_default()
    }

    /// Sees one more tag.
    pub fn see(&mut self, tag: &Tag) {
        self.raise(&tag.replica, tag.counter);
    }

    /// Sees everything that the other has seen.
    pub fn join(&mut self, other: &Self) {
        for (replica, &counter) in &other.0 {
            self.raise(replica, counter);
        }
    }

    fn raise(&mut self, replica: &Replica, counter: u64) {
        match self.0.get_mut(replica) {
            Some(highest) => *highest = (*highest).max(counter),
            None => {
                self.0.insert(replica.clone(), counter);
            }
        }
    }

    /// The replicas with their highest counters, ordered by replica.
    pub fn iter(&self) -> impl Iterator<Item = (&Replica, u64)> {
        self.0.iter().map(|(replica, &counter)| (replica, counter))
    }
}

impl FromIterator<(Replica, u64)> for VersionVector {
    fn from_iter<I: IntoIterator<Item = (Replica, u64)>>(entries: I) -> Self {
        let mut vector = Self::new();
        for (replica, counter) in entries {
            vector.see(&Tag { replica, counter });
        }
        vector
    }
}
