//! Whether the gate records are as they were written.

use std::collections::{BTreeMap, BTreeSet};

use gate360_merge::Erasure;
use gate360_process::GateNo;
use serde_json::Value;

use super::Project;
use crate::key::{ItemId, Key};
use crate::record::seal;

/// What is wrong with a gate record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordFault {
    /// It does not match its own hash.
    Own,
    /// It is not as another record had seen it: the one with this id.
    SeenBy(ItemId),
}

impl Project {
    /// The gate records that are not as they were written, by their own hashes or by those of
    /// the records that had seen them. Guards against accidents: whoever changes a record on
    /// purpose can change its hash as well. Records of before there were hashes are taken as they
    /// are, and so are texts that were erased.
    pub fn record_faults(&self) -> Vec<(GateNo, ItemId, RecordFault)> {
        let records = self.stored_records();
        let redacted = self.redacted();
        let hashes: BTreeMap<&str, String> = records
            .iter()
            .filter(|((gate, id), _)| !redacted.contains(&path_of(*gate, id)))
            .map(|((_, id), value)| (id.as_str(), seal::hash_of(value)))
            .collect();
        let gates: BTreeMap<&str, GateNo> = records
            .keys()
            .map(|(gate, id)| (id.as_str(), *gate))
            .collect();
        let mut faults = Vec::new();
        for ((gate, id), value) in &records {
            if !seal::is_intact(value, redacted.contains(&path_of(*gate, id))) {
                faults.push((*gate, id.clone(), RecordFault::Own));
            }
            let seen = seal::integrity(value).map(|said| said.seen);
            for (other, hash) in seen.unwrap_or_default() {
                let known = hashes.get(&*other).zip(gates.get(&*other));
                // What was erased of it says nothing.
                if let Some((now, gate)) = known
                    && !hash.is_empty()
                    && *now != hash
                {
                    let fault = RecordFault::SeenBy(id.clone());
                    faults.push((*gate, ItemId::new(&other), fault));
                }
            }
        }
        faults
    }

    /// A record as it is stored under its key.
    pub(super) fn sealed(&self, record: Value) -> Value {
        let seen = self.stored_records().into_iter();
        let seen = seen.map(|((_, id), value)| (id.as_str().to_owned(), seal::hash_of(value)));
        seal::sealed(record, seen.collect())
    }

    /// Where hashes over the words of a record stand, by record: in itself, and in those that had
    /// seen it.
    pub(super) fn hashes_of(
        &self,
        gate: GateNo,
        id: &ItemId,
    ) -> BTreeMap<String, BTreeSet<String>> {
        let mut parts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let own = ["/integrity/sha256".to_owned()];
        parts.insert(path_of(gate, id), own.into());
        let pointer = ["/integrity/seen/", &id.as_str().replace('~', "~0")].concat();
        for ((gate, other), value) in self.stored_records() {
            let integrity = seal::integrity(value);
            if integrity.is_some_and(|said| said.seen.contains_key(id.as_str())) {
                let parts = parts.entry(path_of(gate, &other)).or_default();
                parts.insert(pointer.clone());
            }
        }
        parts
    }

    /// The records as they are stored.
    fn stored_records(&self) -> BTreeMap<(GateNo, ItemId), &Value> {
        let records = self.originals().into_iter();
        records
            .filter_map(|(path, change)| match Key::parse(path) {
                Some(Key::Record(gate, id)) => Some(((gate, id), change.value())),
                _ => None,
            })
            .collect()
    }

    /// The paths of the records of which a text was erased.
    fn redacted(&self) -> BTreeSet<String> {
        let mut paths = BTreeSet::new();
        for change in self.changes.erasing() {
            if let Some(Erasure::Parts(parts)) = change.erases() {
                let of_text = parts.iter().filter(|(_, pointers)| {
                    let mut pointers = pointers.iter();
                    pointers.any(|pointer| !pointer.starts_with("/integrity/seen/"))
                });
                paths.extend(of_text.map(|(path, _)| path.clone()));
            }
        }
        paths
    }
}

fn path_of(gate: GateNo, id: &ItemId) -> String {
    Key::Record(gate, id.clone()).to_string()
}
