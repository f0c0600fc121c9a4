//! Two states of a project side by side, and going back to one.

use std::collections::BTreeSet;
use std::sync::Arc;

use gate360_merge::{ChangeSet, Moment, VersionVector};
use serde_json::Value;

use super::Project;
use super::entries::Entry;
use crate::key::{PACK, is_immutable};
use crate::text_place::original_path;

/// A place where two states differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Its path.
    pub path: Arc<str>,
    /// What stands there in the first state: nothing, one value, or several in a conflict.
    pub before: Vec<Value>,
    /// What stands there in the second.
    pub after: Vec<Value>,
}

/// Where two states of a project differ, in order of the paths. Names of states are no part of
/// a state.
pub fn differences(before: &ChangeSet, after: &ChangeSet) -> Vec<Difference> {
    let paths: BTreeSet<&Arc<str>> = before.keys().chain(after.keys()).collect();
    paths
        .into_iter()
        .filter(|path| !path.starts_with("snapshot/"))
        .map(|path| Difference {
            path: Arc::clone(path),
            before: values(before, path),
            after: values(after, path),
        })
        .filter(|difference| !same(&difference.before, &difference.after))
        .collect()
}

/// The live values of a path, each once; one that was removed says nothing.
fn values(changes: &ChangeSet, path: &str) -> Vec<Value> {
    let mut values: Vec<Value> = Vec::new();
    for change in changes.live(path) {
        let value = change.value();
        // Two writers who say the same do not differ.
        if !value.is_null() && !values.contains(value) {
            values.push(value.clone());
        }
    }
    values
}

/// Whether the same values stand there, in whatever order they came.
fn same(before: &[Value], after: &[Value]) -> bool {
    before.len() == after.len() && before.iter().all(|value| after.contains(value))
}

/// Whether restoring a state leaves a path as it is.
fn is_kept(path: &str) -> bool {
    is_immutable(path) || path == PACK || original_path(path).starts_with("gate/")
}

impl Project {
    /// How far the project goes now.
    pub fn vector(&self) -> VersionVector {
        self.changes.vector()
    }

    /// How far it went at a moment, by the clocks of those who wrote.
    pub fn vector_at(&self, moment: Moment) -> VersionVector {
        self.changes.vector_at(moment)
    }

    /// The project as it was at a state: to look at, not to go on with.
    #[must_use]
    pub fn at(&self, state: &VersionVector) -> Self {
        self.with_changes(self.changes.at(state))
    }

    /// Everything that is different in a state, written anew. What belongs to gates stays as it
    /// is (meetings held and prepared, how conditions were closed), and so do names of states, and
    /// places where several had written by then: no one value stood there. The process stays,
    /// too: another one is only taken by saying so, after its differences were shown.
    pub(super) fn restored(&self, then: &ChangeSet) -> Vec<Entry> {
        differences(then, &self.changes)
            .into_iter()
            .filter(|difference| !is_kept(&difference.path))
            .filter(|difference| self.erased_at(&difference.path).is_none())
            .filter_map(|difference| match then.live(&difference.path) {
                [] => Some((difference.path, Value::Null)),
                [one] => Some((difference.path, one.value().clone())),
                _ => None,
            })
            .collect()
    }
}
