//! Hashes over gate records: a guard against accidents, and no signature.
//!
//! A record carries a hash of itself, one of itself without its texts, which still holds when a
//! text was erased for good, and those of the records that were there when it was written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The field of a record that its own hashes are not taken over.
const INTEGRITY: &str = "integrity";
/// The texts of a record, and those of each of its conditions.
const TEXTS: [&str; 5] = ["board", "chair", "heard", "informed", "reason"];
const TEXTS_OF_CONDITION: [&str; 3] = ["done_when", "event", "role"];

/// What a record says of itself and of the records before it. What was erased is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Integrity {
    /// The hash of the record without its texts.
    #[serde(default)]
    frame: String,
    /// By their ids, the hashes of the records that were there.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) seen: BTreeMap<String, String>,
    /// The hash of the record.
    #[serde(default)]
    sha256: String,
}

/// A record as it is stored, with its hashes.
pub(crate) fn sealed(mut record: Value, seen: BTreeMap<String, String>) -> Value {
    let integrity = Integrity {
        frame: frame_of(&record),
        seen,
        sha256: hash_of(&record),
    };
    // Text can't fail to become JSON.
    let integrity = serde_json::to_value(integrity).unwrap_or_default();
    if let Value::Object(fields) = &mut record {
        fields.insert(INTEGRITY.to_owned(), integrity);
    }
    record
}

/// What a stored record says of itself; none: it is from before records had hashes.
pub(crate) fn integrity(record: &Value) -> Option<Integrity> {
    Integrity::deserialize(record.get(INTEGRITY)?).ok()
}

/// Whether a stored record is as it was sealed. Where a text was erased since, the rest is looked
/// at. One without hashes is.
pub(crate) fn is_intact(record: &Value, is_redacted: bool) -> bool {
    let Some(said) = record.get(INTEGRITY) else {
        return true;
    };
    let Ok(said) = Integrity::deserialize(said) else {
        return false;
    };
    if is_redacted {
        said.frame == frame_of(record)
    } else {
        said.sha256 == hash_of(record)
    }
}

/// The hash of a stored record, as 64 hexadecimal digits.
pub(crate) fn hash_of(record: &Value) -> String {
    let mut record = record.clone();
    if let Value::Object(fields) = &mut record {
        fields.remove(INTEGRITY);
    }
    // Keys of a map are in order, so the same record gives the same bytes.
    let bytes = serde_json::to_vec(&record).unwrap_or_default();
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The hash of a stored record whose texts are all empty.
fn frame_of(record: &Value) -> String {
    let mut record = record.clone();
    empty(&mut record, &TEXTS);
    if let Some(Value::Object(terms)) = record.get_mut("terms") {
        terms.values_mut().for_each(blank);
    }
    if let Some(Value::Array(conditions)) = record.get_mut("conditions") {
        for condition in conditions {
            empty(condition, &TEXTS_OF_CONDITION);
        }
    }
    hash_of(&record)
}

fn empty(value: &mut Value, fields: &[&str]) {
    for field in fields {
        if let Some(text) = value.get_mut(field) {
            blank(text);
        }
    }
}

fn blank(text: &mut Value) {
    *text = Value::String(String::new());
}
