//! Opening a file that somebody hands over. It is never trusted.

mod bounds;

use std::fmt;

use gate360_locale::{Date, Language};
use gate360_merge::{Author, Change, ChangeSet, Replica};
use gate360_process::{Catalogue, CriterionId};
use gate360_project::{Project, ProjectId, Status, Voice};
use serde_json::Value;

use crate::figures::Figures;
use crate::file::{ReportFile, SCHEMA, VERSION, is_unchanged};
use crate::plain::Plain;
use crate::report::Report;

/// The largest file that is opened, in bytes.
pub const MAX_BYTES: usize = 50 * 1024 * 1024;

/// The replica of a project as it stands in a file: whoever goes on writing takes his own.
const FILE_REPLICA: &str = "file";

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// A report, with what was odd about it.
    Report(Box<Report>, Vec<Warning>),
    /// The plain form.
    Plain(Plain),
}

/// A problem with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: a field, an entry, a key.
    pub place: String,
    /// What is wrong there, in plain words.
    pub problem: String,
}

impl Problem {
    pub(crate) fn new(place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            problem: problem.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.problem)
    }
}

/// Something odd that does not keep a file from being opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The file is not as it was exported.
    Changed,
    /// Its figures are not those that follow from its answers.
    FiguresDiffer,
    /// It was made with another version of the process.
    OtherCatalogue(String),
    /// It has answers to criteria that the process does not know; they are kept.
    UnknownCriteria(Vec<CriterionId>),
    /// Blockers are marked as not applicable, which does not count.
    BlockersSetAside(Vec<CriterionId>),
    /// Different changes stand under the same number; all are kept.
    Collisions(usize),
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |ids: &[CriterionId]| {
            ids.iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(", ")
        };
        match self {
            Self::Changed => f.write_str("the file is not as it was exported"),
            Self::FiguresDiffer => {
                f.write_str("its figures do not follow from its answers; they were worked out anew")
            }
            Self::OtherCatalogue(version) => {
                write!(f, "it was made with version {version} of the process")
            }
            Self::UnknownCriteria(ids) => {
                write!(
                    f,
                    "the process does not know these criteria; their answers are kept: {}",
                    list(ids)
                )
            }
            Self::BlockersSetAside(ids) => {
                write!(
                    f,
                    "blockers are marked as not applicable, which does not count: {}",
                    list(ids)
                )
            }
            Self::Collisions(count) => {
                write!(
                    f,
                    "{count} numbers stand for several changes each; all are kept"
                )
            }
        }
    }
}

/// Why a file can't be opened. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// It is larger than is opened.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// It is empty.
    Empty,
    /// It is not text.
    NotText {
        /// The first byte that is not UTF-8.
        byte: usize,
    },
    /// It ends in the middle.
    Truncated,
    /// It is not JSON.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// It is JSON, but none of ours.
    NotOurs,
    /// It is one of ours, of a kind that can't be opened here.
    OtherKind(String),
    /// It was made by a newer version of the app.
    Newer {
        /// Its version.
        version: u64,
        /// The newest version that is understood.
        known: u64,
    },
    /// It is one of ours and broken; every problem found.
    Broken(Vec<Problem>),
}

/// How many problems are written out; more are counted.
const PROBLEMS_SHOWN: usize = 20;

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes } => write!(
                f,
                "the file has {bytes} bytes; files of up to {MAX_BYTES} bytes are opened"
            ),
            Self::Empty => f.write_str("the file is empty"),
            Self::NotText { byte } => {
                write!(f, "the file is not text: byte {byte} is not UTF-8")
            }
            Self::Truncated => {
                f.write_str("the file ends in the middle: it was not copied or saved completely")
            }
            Self::NotJson { line, column } => {
                write!(f, "the file is not JSON: line {line}, column {column}")
            }
            Self::NotOurs => f.write_str("the file is not a Gate 360 report"),
            Self::OtherKind(kind) => write!(f, "the file is of the kind {kind}, not a report"),
            Self::Newer { version, known } => write!(
                f,
                "the file has format version {version}; this app knows versions up to {known}: \
                 open it with a newer Gate 360"
            ),
            Self::Broken(problems) => {
                f.write_str("the file is damaged:")?;
                for problem in problems.iter().take(PROBLEMS_SHOWN) {
                    write!(f, "\n- {problem}")?;
                }
                match problems.len().saturating_sub(PROBLEMS_SHOWN) {
                    0 => Ok(()),
                    more => write!(f, "\n- and {more} more"),
                }
            }
        }
    }
}

impl std::error::Error for OpenError {}

/// Opens a report file or a plain form. Where the file was made with the same version of the
/// process, the built-in catalogue is used and not the file's copy of it.
///
/// # Errors
///
/// Why it can't be opened, in words for people.
pub fn open(bytes: &[u8], builtin: &Catalogue) -> Result<Opened, OpenError> {
    let value = parse(bytes)?;
    let Value::Object(fields) = &value else {
        return Err(OpenError::NotOurs);
    };
    let Some(schema) = fields.get("schema") else {
        return if fields.contains_key("stage") {
            plain(value)
        } else {
            Err(OpenError::NotOurs)
        };
    };
    match schema.as_str() {
        Some(SCHEMA) => {}
        Some(other) if other.starts_with("gate360/") => {
            return Err(OpenError::OtherKind(bounds::excerpt(other)));
        }
        _ => return Err(OpenError::NotOurs),
    }
    let version = fields.get("version").and_then(Value::as_u64);
    match version {
        Some(VERSION) => {}
        Some(version) if version > VERSION => {
            return Err(OpenError::Newer {
                version,
                known: VERSION,
            });
        }
        _ => {
            let problem = "the format version must be a number from 1";
            return Err(OpenError::Broken(vec![Problem::new("version", problem)]));
        }
    }
    let changed = !is_unchanged(&value);
    let file: ReportFile = serde_json::from_value(value).map_err(|error| {
        OpenError::Broken(vec![Problem::new(
            "report",
            bounds::excerpt(&error.to_string()),
        )])
    })?;
    report(file, changed, builtin)
}

fn parse(bytes: &[u8]) -> Result<Value, OpenError> {
    if bytes.len() > MAX_BYTES {
        return Err(OpenError::TooLarge { bytes: bytes.len() });
    }
    // Some editors put a mark before the text that says in which order its bytes stand.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| OpenError::NotText {
        byte: error.valid_up_to(),
    })?;
    if text.trim().is_empty() {
        return Err(OpenError::Empty);
    }
    serde_json::from_str(text).map_err(|error| {
        if error.is_eof() {
            OpenError::Truncated
        } else {
            OpenError::NotJson {
                line: error.line(),
                column: error.column(),
            }
        }
    })
}

fn plain(value: Value) -> Result<Opened, OpenError> {
    serde_json::from_value(value)
        .map(Opened::Plain)
        .map_err(|error| {
            OpenError::Broken(vec![Problem::new(
                "plain form",
                bounds::excerpt(&error.to_string()),
            )])
        })
}

fn report(file: ReportFile, changed: bool, builtin: &Catalogue) -> Result<Opened, OpenError> {
    let mut problems = bounds::problems(&file);
    let id = ProjectId::new(&file.project);
    if id.is_none() {
        problems.push(Problem::new(
            "project",
            "the id is not one that this app gives",
        ));
    }
    let exported: Option<Date> = file.exported.parse().ok();
    if exported.is_none() {
        problems.push(Problem::new(
            "exported",
            "the day must be written as 2026-11-21",
        ));
    }
    let mut changes = ChangeSet::new();
    for (index, row) in file.changes.into_iter().enumerate() {
        match Change::try_from(row) {
            Ok(change) => drop(changes.insert(change)),
            Err(error) => problems.push(Problem::new(
                format!("changes, entry {}", index + 1),
                error.to_string(),
            )),
        }
    }
    let other = (file.process.structure.version != builtin.version())
        .then(|| file.process.structure.version.clone());
    let catalogue = if other.is_none() {
        Some(builtin.clone())
    } else {
        Catalogue::resolve(file.process.structure, file.process.texts)
            .map_err(|faults| {
                problems.extend(
                    faults
                        .into_iter()
                        .map(|f| Problem::new(format!("process, {}", f.place), f.problem)),
                );
            })
            .ok()
    };
    let (Some(id), Some(exported), Some(catalogue), true) =
        (id, exported, catalogue, problems.is_empty())
    else {
        return Err(OpenError::Broken(problems));
    };
    let collisions = changes.collisions().count();
    let project = Project::from_changes(id, Replica::new(FILE_REPLICA), changes);
    let author = Author {
        role: file.author.role,
        organisation: file.author.organisation,
    };
    let language = Language::from_tag(&file.language).unwrap_or_default();
    let report = Report::of(&catalogue, &project, language, author, exported);
    let mut warnings = Vec::new();
    if changed {
        warnings.push(Warning::Changed);
    }
    if Figures::of(&report.assessment) != file.assessment {
        warnings.push(Warning::FiguresDiffer);
    }
    warnings.extend(other.map(Warning::OtherCatalogue));
    warnings.extend(odd_answers(&catalogue, &project));
    if collisions > 0 {
        warnings.push(Warning::Collisions(collisions));
    }
    Ok(Opened::Report(Box::new(report), warnings))
}

fn odd_answers(catalogue: &Catalogue, project: &Project) -> Vec<Warning> {
    let answered = project.answered();
    let unknown: Vec<CriterionId> = answered
        .iter()
        .filter(|id| catalogue.criterion(id).is_none())
        .cloned()
        .collect();
    let set_aside = |id: &&CriterionId| {
        catalogue
            .criterion(id)
            .is_some_and(|criterion| criterion.blocker)
            && project.answer(id, &Voice::Team).status == Status::NotApplicable
    };
    let blockers: Vec<CriterionId> = answered.iter().filter(set_aside).cloned().collect();
    let mut warnings = Vec::new();
    if !unknown.is_empty() {
        warnings.push(Warning::UnknownCriteria(unknown));
    }
    if !blockers.is_empty() {
        warnings.push(Warning::BlockersSetAside(blockers));
    }
    warnings
}
