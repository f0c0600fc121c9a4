//! What tells whether a file is still as it was exported, and if not, where it was changed.
//!
//! A file carries a hash of itself, and a short one of each of its parts. They guard against
//! accidents: a damaged disk, an editor, a program that means well. They are no signature, since
//! whoever changes a file can write new hashes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use gate360_process::{CriterionId, GateNo};
use gate360_project::{Key, original_path};
use serde::Serialize;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::open::excerpt;

/// The field that is not part of what it protects.
const INTEGRITY: &str = "integrity";
/// In that, the hash of everything else.
const WHOLE: &str = "sha256";
/// In that, the short hashes by part.
const PARTS: &str = "parts";
/// The field whose entries belong to many parts.
const CHANGES: &str = "changes";
/// What stands before the name of a part of the changes.
const OF_CHANGES: &str = "changes/";
/// How many hexadecimal digits the hash of a part has.
const SHORT: usize = 16;

/// Whether a file is as it was exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Integrity {
    /// It is.
    Unchanged,
    /// It is not, in these parts. Empty where they can't be told, as in files of before parts
    /// had hashes.
    Changed(Vec<Part>),
    /// It has no hash: it was not exported in the usual way.
    Unknown,
}

/// A part of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Who exported it.
    Author,
    /// Which report it is, and what of it.
    Edition,
    /// The day of the export.
    Exported,
    /// The figures.
    Figures,
    /// The language of its texts.
    Language,
    /// The process.
    Process,
    /// What identifies the project.
    Project,
    /// The answer to a criterion.
    Criterion(CriterionId),
    /// What stands at a gate.
    Gate(GateNo),
    /// Something else that is written down.
    Key(Key),
    /// Something that this version does not know, by its name in the file.
    Other(String),
}

/// Adds the hashes over everything else.
pub(crate) fn seal(fields: &mut Map<String, Value>) {
    let integrity = json!({ WHOLE: whole(fields), PARTS: parts(fields) });
    fields.insert(INTEGRITY.to_owned(), integrity);
}

impl Integrity {
    /// Holds a file against its hashes, and takes them out of its fields.
    pub(crate) fn take(fields: &mut Map<String, Value>) -> Self {
        let integrity = fields.remove(INTEGRITY).unwrap_or_default();
        let Some(said) = integrity.get(WHOLE).and_then(Value::as_str) else {
            return Self::Unknown;
        };
        if said == whole(fields) {
            return Self::Unchanged;
        }
        let Some(said) = integrity.get(PARTS).and_then(Value::as_object) else {
            return Self::Changed(Vec::new());
        };
        let found = parts(fields);
        let names: BTreeSet<&String> = said.keys().chain(found.keys()).collect();
        let is_changed = |name: &&&String| {
            let said = said.get(name.as_str()).and_then(Value::as_str);
            said != found.get(name.as_str()).map(String::as_str)
        };
        let mut changed: Vec<Part> = Vec::new();
        for name in names.iter().filter(is_changed) {
            let part = Part::named(name);
            if !changed.contains(&part) {
                changed.push(part);
            }
        }
        Self::Changed(changed)
    }
}

impl Part {
    /// The part of a name.
    fn named(name: &str) -> Self {
        match name {
            "author" => Self::Author,
            "edition" => Self::Edition,
            "exported" => Self::Exported,
            "assessment" => Self::Figures,
            "language" => Self::Language,
            "process" | "pack" => Self::Process,
            "project" => Self::Project,
            _ => {
                let of_changes = name.strip_prefix(OF_CHANGES).and_then(Self::of_changes);
                of_changes.unwrap_or_else(|| Self::Other(excerpt(name)))
            }
        }
    }

    fn of_changes(path: &str) -> Option<Self> {
        match path.split_once('/') {
            Some(("answer", id)) => Some(Self::Criterion(CriterionId::new(&excerpt(id)))),
            Some(("gate", gate)) => GateNo::parse(gate).map(Self::Gate),
            _ => Key::parse(path).map(Self::Key),
        }
    }
}

/// In plain English, for the terminal; [`crate::part_words`] has the words of the interface.
impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Author => f.write_str("who exported it"),
            Self::Edition => f.write_str("which report it is"),
            Self::Exported => f.write_str("the day of the export"),
            Self::Figures => f.write_str("the figures"),
            Self::Language => f.write_str("the language"),
            Self::Process => f.write_str("the process"),
            Self::Project => f.write_str("the id of the project"),
            Self::Criterion(id) => id.fmt(f),
            Self::Gate(gate) => gate.fmt(f),
            Self::Key(key) => key.fmt(f),
            Self::Other(name) => f.write_str(name),
        }
    }
}

/// The short hash of each part: of each field, and of the changes by what they are about.
fn parts(fields: &Map<String, Value>) -> BTreeMap<String, String> {
    let mut parts: BTreeMap<String, Sha256> = BTreeMap::new();
    for (name, value) in fields {
        match value {
            Value::Array(entries) if name == CHANGES => {
                for entry in entries {
                    let part = parts.entry([OF_CHANGES, about(entry)].concat());
                    let hash = part.or_default();
                    hash.update(canonical(entry));
                    hash.update(b"\n");
                }
            }
            _ => parts
                .entry(name.clone())
                .or_default()
                .update(canonical(value)),
        }
    }
    let short = |hash: Sha256| {
        let mut digits = hex(hash);
        digits.truncate(SHORT);
        digits
    };
    parts
        .into_iter()
        .map(|(name, hash)| (name, short(hash)))
        .collect()
}

/// What a change is about: the first two steps of its path, such as `answer/VAL-101`. A version
/// of a text belongs to the text.
fn about(change: &Value) -> &str {
    let path = change.get("key").and_then(Value::as_str);
    let path = original_path(path.unwrap_or_default());
    let second = path.match_indices('/').nth(1);
    second.map_or(path, |(end, _)| &path[..end])
}

fn whole(fields: &Map<String, Value>) -> String {
    hex(Sha256::new_with_prefix(canonical(fields)))
}

fn hex(hash: Sha256) -> String {
    let bytes = hash.finalize();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Canonical JSON: keys in order (a map of `serde_json` is ordered), no space between.
fn canonical(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}

/// The bytes of a file with its hashes: canonical JSON, UTF-8, one line.
pub(crate) fn sealed(file: &impl Serialize) -> Vec<u8> {
    // Text, numbers, lists and maps with text keys can't fail to become JSON.
    let mut value = serde_json::to_value(file).unwrap_or_default();
    if let Value::Object(fields) = &mut value {
        seal(fields);
    }
    let mut bytes = canonical(&value);
    bytes.push(b'\n');
    bytes
}
