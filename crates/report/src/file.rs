//! The report file, version 1.

use gate360_merge::row::{AuthorRow, ChangeRow};
use gate360_process::authored::{Structure, Texts};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::edition::Edition;
use crate::figures::Figures;
use crate::integrity::sealed;
use crate::report::Report;

/// What the file says it is.
pub(crate) const SCHEMA: &str = "gate360/report";
/// The version that is written, and the newest that is understood.
pub(crate) const VERSION: u64 = 1;

/// The file's content as it is written. What is read is taken part by part, in `open`.
#[derive(Clone, Debug, Serialize)]
struct ReportFile {
    /// The figures as they were when it was exported.
    assessment: Figures,
    /// Who exported it.
    author: AuthorRow,
    /// What the team says.
    changes: Vec<ChangeRow>,
    /// Which report it is, and what of it; not there where it is the full report with all parts.
    #[serde(skip_serializing_if = "Option::is_none")]
    edition: Option<EditionFile>,
    /// The day of the export, ISO 8601.
    exported: String,
    /// The language of the texts, as BCP 47.
    language: String,
    /// The process that it was assessed by.
    process: ProcessFile,
    /// What identifies the project.
    project: String,
    /// What another version has written.
    #[serde(flatten)]
    rest: Map<String, Value>,
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

/// The edition within a report file.
#[derive(Clone, Debug, Serialize)]
struct EditionFile {
    /// The gate of a gate record.
    #[serde(skip_serializing_if = "Option::is_none")]
    gate: Option<String>,
    /// `full`, `summary`, `board` or `gate`.
    kind: &'static str,
    /// The id of the record that a gate record is made of.
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<String>,
    /// The keys of the parts that are left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    without: Vec<String>,
}

impl EditionFile {
    fn of(edition: &Edition) -> Option<Self> {
        if *edition == Edition::default() {
            return None;
        }
        let meeting = edition.meeting.as_ref();
        Some(Self {
            gate: meeting.map(|(gate, _)| gate.to_string()),
            kind: edition.kind.as_str(),
            record: meeting.map(|(_, id)| id.as_str().to_owned()),
            without: edition.without.iter().map(ToString::to_string).collect(),
        })
    }
}

/// Writes a report.
pub(crate) fn write(report: &Report) -> Vec<u8> {
    let (structure, texts) = report.catalogue.authored();
    sealed(&ReportFile {
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
        edition: EditionFile::of(&report.edition),
        exported: report.exported.to_string(),
        language: report.language.tag().to_owned(),
        process: ProcessFile {
            id: report.catalogue.pack().to_owned(),
            structure: structure.clone(),
            texts: texts.clone(),
        },
        project: report.project.id().as_str().to_owned(),
        rest: report.rest.clone(),
        schema: SCHEMA.to_owned(),
        version: VERSION,
    })
}
