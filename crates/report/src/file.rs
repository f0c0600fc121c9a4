//! The report file, version 1.

use gate360_merge::row::{AuthorRow, ChangeRow};
use gate360_process::authored::{Structure, Texts};
use serde::Serialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::figures::Figures;
use crate::report::Report;

/// What the file says it is.
pub(crate) const SCHEMA: &str = "gate360/report";
/// The version that is written, and the newest that is understood.
pub(crate) const VERSION: u64 = 1;
/// The field that is not part of what it protects.
const INTEGRITY: &str = "integrity";

/// The file's content as it is written. What is read is taken part by part, in `open`.
#[derive(Clone, Debug, Serialize)]
struct ReportFile {
    /// The figures as they were when it was exported.
    assessment: Figures,
    /// Who exported it.
    author: AuthorRow,
    /// What the team says.
    changes: Vec<ChangeRow>,
    /// The day of the export, ISO 8601.
    exported: String,
    /// The language of the texts, as BCP 47.
    language: String,
    /// The process that it was assessed by.
    process: ProcessFile,
    /// What identifies the project.
    project: String,
    /// `gate360/report`.
    schema: String,
    /// 1.
    version: u64,
}

/// The process within a report file.
#[derive(Clone, Debug, Serialize)]
struct ProcessFile {
    /// The id of the pack that it is from.
    id: String,
    /// What has no language.
    structure: Structure,
    /// What has one.
    texts: Texts,
}

/// Writes a report.
pub(crate) fn write(report: &Report) -> Vec<u8> {
    let (structure, texts) = report.catalogue.authored();
    let file = ReportFile {
        assessment: Figures::of(&report.assessment),
        author: AuthorRow {
            organisation: report.author.organisation.clone(),
            role: report.author.role.clone(),
        },
        changes: report
            .project
            .changes()
            .iter()
            .map(|change| (&**change).into())
            .collect(),
        exported: report.exported.to_string(),
        language: report.language.tag().to_owned(),
        process: ProcessFile {
            id: report.catalogue.pack().to_owned(),
            structure: structure.clone(),
            texts: texts.clone(),
        },
        project: report.project.id().as_str().to_owned(),
        schema: SCHEMA.to_owned(),
        version: VERSION,
    };
    // Text, numbers, lists and maps with text keys can't fail to become JSON.
    let mut value = serde_json::to_value(file).unwrap_or_default();
    seal(&mut value);
    let mut bytes = canonical(&value);
    bytes.push(b'\n');
    bytes
}

/// Adds the hash over everything else.
fn seal(value: &mut Value) {
    let hash = hash(value);
    if let Value::Object(fields) = value {
        let mut integrity = Map::new();
        integrity.insert("sha256".to_owned(), Value::String(hash));
        fields.insert(INTEGRITY.to_owned(), Value::Object(integrity));
    }
}

/// Whether the file is as it was exported; takes the hash out of its fields. A guard against
/// accidents, not a signature; a file without a hash is not.
pub(crate) fn is_unchanged(fields: &mut Map<String, Value>) -> bool {
    let integrity = fields.remove(INTEGRITY).unwrap_or_default();
    integrity.get("sha256").and_then(Value::as_str) == Some(hash(fields).as_str())
}

fn hash(value: &impl Serialize) -> String {
    Sha256::digest(canonical(value))
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Canonical JSON: keys in order (a map of `serde_json` is ordered), no space between.
fn canonical(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}
