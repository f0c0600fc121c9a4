//! The published JSON Schemas of report files and team files, made from the limits that such files
//! are read by.
//!
//! A schema can say what form a file has. What it refuses can't be opened here, or is said not to
//! be as it was exported, or not to follow from the answers; the tests hold that. Fields that nobody
//! knows yet are allowed, and kept. What the values of keys mean, `project` says.

mod changes;
mod figures;
mod process;

use gate360_project::{PackName, ProjectId};
use serde_json::{Map, Value, json};

use crate::edition::Kind;
use crate::{file, team};

/// A day, as it is written everywhere in our files.
const DAY: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

/// The schema of report files, as it stands in `schema/report.schema.json`.
pub fn report() -> String {
    written(json!({
        "$id": "urn:gate360:report:1",
        "title": "Report file of Gate 360, version 1",
        "description": "What a team says of its project now, in one language: its answers, gate \
            records and conditions as changes, the figures that follow from them, and the process \
            that they follow. No history and no private views. Fields that are not described here \
            are of another version; they are kept.",
        "type": "object",
        "properties": {
            "assessment": figures::figures(),
            "author": changes::author("Who exported the file."),
            "changes": changes::list("What the team says: of each key the value that counts now, \
                of gate records everything that was written, and what was erased."),
            "edition": edition(),
            "exported": day("The day of the export. All figures are as of that day."),
            "integrity": integrity(),
            "language": {
                "description": "The language of the report's own words, as a BCP 47 tag: en, da or \
                    sv. Texts that people wrote carry their own.",
                "type": "string",
            },
            "process": process::within(),
            "project": project(),
            "schema": {"description": "Says what the file is.", "const": file::SCHEMA},
            "version": version(file::VERSION),
        },
        "required": ["author", "changes", "exported", "language", "process", "project", "schema", "version"],
    }))
}

/// The schema of team files, as it stands in `schema/team.schema.json`.
pub fn team() -> String {
    written(json!({
        "$id": "urn:gate360:team:1",
        "title": "Team file of Gate 360, version 1",
        "description": "Everything that a team shares of its project, with its history. Whoever \
            opens it joins it with what is there: the union of the changes. Fields that are not \
            described here are of another version.",
        "type": "object",
        "properties": {
            "author": maybe(changes::author("Who wrote the file; not known of one that was rescued.")),
            "changes": changes::list("Every change that the team shares, also those that others have seen."),
            "exported": day("The day on which the file was written."),
            "integrity": integrity(),
            "pack": {
                "description": "The process itself, where the project follows another than the \
                    built-in one: a process pack, see pack.schema.json.",
                "type": ["object", "null"],
            },
            "process": {
                "description": "The process that the project follows, by name.",
                "type": ["object", "null"],
                "properties": {
                    "id": {
                        "description": "The id of its pack.",
                        "type": "string",
                        "pattern": format!("^[A-Za-z0-9_-]{{1,{}}}$", PackName::LONGEST_ID),
                    },
                    "version": {
                        "description": "Its version.",
                        "type": "string",
                        "pattern": r"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$",
                    },
                },
                "required": ["id", "version"],
            },
            "project": project(),
            "schema": {"description": "Says what the file is.", "const": team::SCHEMA},
            "version": version(team::VERSION),
        },
        "required": ["changes", "exported", "project", "schema", "version"],
    }))
}

/// The text of a schema: its fields in order, one a line.
fn written(mut schema: Value) -> String {
    if let Value::Object(fields) = &mut schema {
        let dialect = "https://json-schema.org/draft/2020-12/schema";
        fields.insert("$schema".to_owned(), Value::from(dialect));
        fields.insert("$defs".to_owned(), json!({"change": changes::change()}));
    }
    // What is made of texts and numbers can't fail to be written.
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

fn day(description: &str) -> Value {
    json!({"description": description, "type": "string", "pattern": DAY})
}

fn project() -> Value {
    json!({
        "description": "What identifies the project, whatever it is called.",
        "type": "string",
        "pattern": format!("^[a-z0-9-]{{1,{}}}$", ProjectId::LONGEST),
    })
}

fn version(newest: u64) -> Value {
    json!({
        "description": "The version of the format. It is raised when a file could be misunderstood \
            by who knows the earlier one; see CHANGELOG.md. Written without a decimal point: 1, \
            not 1.0.",
        "const": newest,
    })
}

/// An object that may stand there as null, too.
fn maybe(mut object: Value) -> Value {
    if let Value::Object(fields) = &mut object {
        fields.insert("type".to_owned(), json!(["object", "null"]));
    }
    object
}

fn edition() -> Value {
    let kinds = Kind::ALL.map(Kind::as_str).join(", ");
    json!({
        "description": "Which report it is; not there where it is the full report with all parts. \
            The file holds the data of the whole report in any case.",
        "type": ["object", "null"],
        "properties": {
            "gate": {"description": "Of a gate record: its gate, such as G3."},
            "kind": {"description": format!("One of {kinds}; anything else counts as full.")},
            "record": {"description": "Of a gate record: the id of the record."},
            "without": {
                "description": "The keys of the parts that are left out.",
                "type": "array",
                "maxItems": crate::open::MOST_PARTS,
            },
        },
    })
}

fn integrity() -> Value {
    json!({
        "description": "SHA-256 over everything else, as canonical JSON: sorted names, no blanks. \
            It guards against accidents and is no signature.",
        "type": "object",
        "properties": {
            "parts": {
                "description": "The first 16 digits of the hash of each part, by the name of a \
                    field; of changes by the first two steps of their key, such as \
                    changes/answer/VAL-101. They are only looked at where the whole differs.",
            },
            "sha256": {
                "description": "Of everything but this field.",
                "type": "string",
                "pattern": "^[0-9a-f]{64}$",
            },
        },
    })
}

/// Fields by name.
fn object(description: &str, properties: &Map<String, Value>) -> Value {
    json!({"description": description, "type": "object", "properties": properties})
}
