//! Opening a file that somebody hands over. It is never trusted.

pub(crate) mod bounds;
mod edition;
mod error;
mod form;
mod kind;
mod parts;
mod path;
mod place;
mod problem;
mod process;
mod team;
mod warning;

use gate360_merge::{ChangeSet, Replica};
use gate360_process::Catalogue;
use gate360_project::Project;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::figures::Figures;
use crate::file;
use crate::integrity::Integrity;
use crate::plain::Plain;
use crate::report::Report;
use crate::team::{self as team_file, TeamFile};

pub(crate) use edition::MOST_PARTS;
pub use error::OpenError;
pub use kind::{Kind, Many};
use parts::Parts;
pub use place::{AnswerField, AuthorField, ChangeField, Field, Place, PlainField};
pub(crate) use problem::excerpt;
pub use problem::{Problem, Problems};
use process::Process;
pub use warning::Warning;

/// The largest file that is opened, in bytes.
pub const MAX_BYTES: usize = 50 * 1024 * 1024;

/// The replica of a project as it stands in a file: whoever goes on writing takes his own.
const FILE_REPLICA: &str = "file";

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// A report.
    Report(Box<Report>, Findings),
    /// A team file.
    Team(Box<TeamFile>, Findings),
    /// The plain form.
    Plain(Plain),
}

/// What was found out about a file that could be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings {
    /// Whether it is as it was exported.
    pub integrity: Integrity,
    /// What is odd about it besides.
    pub warnings: Vec<Warning>,
}

/// Opens a report file, a team file or a plain form. Where the file was made with the same version of the
/// process as the one that is known here, this one is used and not the file's copy of it; without
/// a known one always the file's.
///
/// # Errors
///
/// Why it can't be opened, in words for people.
pub fn open(bytes: &[u8], known: Option<&Catalogue>) -> Result<Opened, OpenError> {
    let Value::Object(fields) = parse(bytes)? else {
        return Err(OpenError::NotOurs);
    };
    let Some(schema) = fields.get("schema") else {
        return if fields.contains_key("stage") {
            plain(&fields)
        } else {
            Err(OpenError::NotOurs)
        };
    };
    let (newest, read): (u64, Reading) = match schema.as_str() {
        Some(file::SCHEMA) => (file::VERSION, report),
        Some(team_file::SCHEMA) => (team_file::VERSION, team::team),
        Some(other) if other.starts_with("gate360/") => {
            return Err(OpenError::OtherKind(excerpt(other)));
        }
        _ => return Err(OpenError::NotOurs),
    };
    match fields.get("version").and_then(Value::as_u64) {
        Some(version) if version == newest => read(fields, known),
        Some(version) if version > newest => Err(OpenError::Newer {
            version,
            known: newest,
        }),
        _ => Err(OpenError::broken(
            Place::Field(Field::Version),
            Kind::NotAFormat,
        )),
    }
}

/// Reads a file of one kind.
type Reading = fn(Map<String, Value>, Option<&Catalogue>) -> Result<Opened, OpenError>;

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

fn plain(fields: &Map<String, Value>) -> Result<Opened, OpenError> {
    Plain::deserialize(fields).map(Opened::Plain).map_err(|_| {
        let mut problems = Problems::default();
        let look = |problems: &mut Problems| form::plain(fields, problems);
        form::explain(&mut problems, || Place::Plain(None), look);
        OpenError::Broken(problems)
    })
}

/// Reads a report. What is too much is refused before anything is made of it.
fn report(mut fields: Map<String, Value>, known: Option<&Catalogue>) -> Result<Opened, OpenError> {
    let integrity = Integrity::take(&mut fields);
    let Parts {
        assessment,
        author,
        changes,
        edition,
        exported,
        language,
        process,
        project,
        rest,
    } = parts::read(fields, known).map_err(OpenError::Broken)?;

    let mut problems = Problems::default();
    let changes: ChangeSet = changes.into_iter().collect();
    bounds::side_by_side(&changes, &mut problems);
    let other = process
        .as_ref()
        .zip(known)
        .map(|(process, known)| other_process(process, known));
    let catalogue = match process {
        None => known.cloned(),
        Some(process) => resolved(*process, &mut problems),
    };
    let (Some(catalogue), true) = (catalogue, problems.is_empty()) else {
        return Err(OpenError::Broken(problems));
    };

    let project = Project::from_changes(project, Replica::new(FILE_REPLICA), changes);
    let report = Report::of(&catalogue, &project, language, author, exported)
        .in_edition(edition)
        .with_rest(rest);
    let mut warnings = Vec::new();
    if !Figures::of(&report.assessment).agree_with(&assessment) {
        warnings.push(Warning::FiguresDiffer);
    }
    warnings.extend(other);
    // What the report's own process knows is counted, whichever process is known here.
    let by = Some(&report.catalogue);
    warnings.extend(warning::of_changes(by, &project, exported));
    let findings = Findings {
        integrity,
        warnings,
    };
    Ok(Opened::Report(Box::new(report), findings))
}

/// That the file's process is not the one that is known here.
fn other_process(process: &Process, known: &Catalogue) -> Warning {
    let version = excerpt(&process.structure.version);
    if process.id == known.pack() {
        return Warning::OtherCatalogue(version);
    }
    let pack = excerpt(&process.id);
    Warning::OtherPack { pack, version }
}

fn resolved(process: Process, problems: &mut Problems) -> Option<Catalogue> {
    Catalogue::of_pack(&process.id, process.structure, process.texts)
        .map_err(|faults| process::note(faults, problems))
        .ok()
}
