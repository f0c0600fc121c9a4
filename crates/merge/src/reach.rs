//! How far the erasures of a set reach.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use crate::change::{Change, Erasure};
use crate::vector::VersionVector;

/// What the erasing changes of a set take out of it, all of them together.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Reach {
    /// What is erased whatever its key is.
    all: VersionVector,
    /// What is erased of a key.
    keys: BTreeMap<Arc<str>, VersionVector>,
    /// By key, the JSON pointers of the parts that are erased of its values.
    parts: BTreeMap<String, BTreeSet<String>>,
}

impl Reach {
    /// Takes in a change that erases; one that does not says nothing.
    pub(crate) fn take_in(&mut self, change: &Change) {
        match change.erases() {
            None => {}
            Some(Erasure::All) => see(&mut self.all, change),
            Some(Erasure::Key) => {
                let key = Arc::clone(change.key());
                see(self.keys.entry(key).or_default(), change);
            }
            Some(Erasure::Parts(parts)) => {
                for (key, pointers) in parts {
                    let known = self.parts.entry(key.clone()).or_default();
                    known.extend(pointers.iter().cloned());
                }
            }
        }
    }

    /// Whether a change is erased as a whole. One that erases never is.
    pub(crate) fn takes(&self, change: &Change) -> bool {
        let tag = change.tag();
        change.erases().is_none()
            && (self.all.covers(tag)
                || self
                    .keys
                    .get(change.key())
                    .is_some_and(|seen| seen.covers(tag)))
    }

    /// What is left of a change of which a part is erased; none: it is as it was.
    pub(crate) fn rest(&self, change: &Change) -> Option<Arc<Change>> {
        let pointers = self.parts.get(&**change.key())?;
        if change.erases().is_some() {
            return None;
        }
        let mut value = None;
        for pointer in pointers {
            let is_erased = |found: &Value| found.as_str() == Some("");
            if !change.value().pointer(pointer).is_none_or(is_erased) {
                let value = value.get_or_insert_with(|| change.value().clone());
                if let Some(part) = value.pointer_mut(pointer) {
                    *part = Value::String(String::new());
                }
            }
        }
        value.map(|value| Arc::new(change.with_value(value)))
    }
}

/// What an erasing change has seen, and its own number: where that came back from an app that
/// knew nothing of erasing, it is the same change without what matters.
fn see(reach: &mut VersionVector, change: &Change) {
    reach.join(change.seen());
    reach.see(change.tag());
}
