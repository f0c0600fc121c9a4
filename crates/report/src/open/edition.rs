//! Which edition a report file is of. Files of before there were editions don't say, and are the
//! full report.

use std::collections::BTreeSet;

use gate360_process::{GateNo, Kind as Form, Problem as Common};
use gate360_project::{ItemId, PartKey};
use serde_json::{Map, Value};

use super::kind::{Kind, Many};
use super::place::{Field, Place};
use super::problem::Problems;
use crate::edition::{self, Edition};

/// The most parts that a report leaves out.
pub(crate) const MOST_PARTS: usize = 100;
/// The longest id of a record, in bytes.
const LONGEST_ID: usize = 200;

/// Reads the edition. A kind or a part that a later version may have is passed over: then the
/// report is the full one, which has everything.
pub(super) fn read(value: &Value, problems: &mut Problems) -> Edition {
    let fields = match value {
        Value::Null => return Edition::default(),
        Value::Object(fields) => fields,
        _ => {
            wrong(problems, Form::Object);
            return Edition::default();
        }
    };
    let kind = fields.get("kind").and_then(Value::as_str);
    Edition {
        kind: kind.and_then(edition::Kind::parse).unwrap_or_default(),
        without: without(fields, problems),
        meeting: meeting(fields),
    }
}

fn without(fields: &Map<String, Value>, problems: &mut Problems) -> BTreeSet<PartKey> {
    match fields.get("without") {
        None => BTreeSet::new(),
        Some(Value::Array(keys)) if keys.len() <= MOST_PARTS => {
            let keys = keys.iter().filter_map(Value::as_str);
            keys.filter_map(PartKey::parse).collect()
        }
        Some(Value::Array(keys)) => {
            let kind = Kind::TooMany {
                found: keys.len(),
                most: MOST_PARTS,
                of: Many::Entries,
            };
            problems.add(kind, || Place::Field(Field::Edition));
            BTreeSet::new()
        }
        Some(_) => {
            wrong(problems, Form::List);
            BTreeSet::new()
        }
    }
}

fn meeting(fields: &Map<String, Value>) -> Option<edition::Meeting> {
    let gate = fields.get("gate").and_then(Value::as_str)?;
    let id = fields.get("record").and_then(Value::as_str)?;
    let gate = GateNo::parse(gate)?;
    (id.len() <= LONGEST_ID).then(|| (gate, ItemId::new(id)))
}

fn wrong(problems: &mut Problems, form: Form) {
    let kind = Kind::Common(Common::NotA(form));
    problems.add(kind, || Place::Field(Field::Edition));
}
