//! The parts of a report file, each read on its own, so that every fault is named at once.

use gate360_locale::{Date, Language};
use gate360_merge::row::{AuthorRow, ChangeRow};
use gate360_merge::{Author, Change, Malformed};
use gate360_process::{Catalogue, Problem as Common};
use gate360_project::ProjectId;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::kind::Kind;
use super::place::{ChangeField, Field, Place};
use super::problem::Problems;
use super::process::{self, Process};
use super::{bounds, edition, form};
use crate::edition::Edition;

/// What a report file holds, with nothing in it that is too much or of the wrong kind.
pub(super) struct Parts {
    /// The figures as they stand in the file; they are only held against our own.
    pub(super) assessment: Value,
    /// Who exported it.
    pub(super) author: Author,
    /// What the team says.
    pub(super) changes: Vec<Change>,
    /// Which report it is, and what of it.
    pub(super) edition: Edition,
    /// The day of the export.
    pub(super) exported: Date,
    /// The language of the texts.
    pub(super) language: Language,
    /// The process that it was assessed by; none: the one that is known here.
    pub(super) process: Option<Box<Process>>,
    /// What identifies the project.
    pub(super) project: ProjectId,
    /// The fields that this version does not know.
    pub(super) rest: Map<String, Value>,
}

/// Reads the parts.
///
/// # Errors
///
/// Everything that is missing, of the wrong kind or too much.
pub(super) fn read(
    mut fields: Map<String, Value>,
    known: Option<&Catalogue>,
) -> Result<Parts, Problems> {
    let mut problems = Problems::default();
    let mut take = |name: &str| fields.remove(name).unwrap_or_default();
    let author = author(&take("author"), &mut problems);
    let changes = changes(take("changes"), &mut problems);
    let edition = edition::read(&take("edition"), &mut problems);
    let exported = exported(&take("exported"), &mut problems);
    let language = language(&take("language"), &mut problems);
    let process = process::read(&take("process"), known, &mut problems);
    let project = project(&take("project"), &mut problems);
    let assessment = take("assessment");
    for known in ["schema", "version"] {
        take(known);
    }
    match (author, exported, project, problems.is_empty()) {
        (Some(author), Some(exported), Some(project), true) => Ok(Parts {
            assessment,
            author,
            changes,
            edition,
            exported,
            language,
            process,
            project,
            rest: fields,
        }),
        _ => Err(problems),
    }
}

/// Who exported the file.
pub(super) fn author(value: &Value, problems: &mut Problems) -> Option<Author> {
    let row = AuthorRow::deserialize(value);
    // A list would do as well for what reads it, but nobody writes one.
    let Some(row) = row.ok().filter(|_| value.is_object()) else {
        let look = |problems: &mut Problems| form::author(value, problems, Place::Author);
        form::explain(problems, || Place::Author(None), look);
        return None;
    };
    bounds::author(&row, problems);
    Some(Author {
        role: row.role,
        organisation: row.organisation,
    })
}

/// The changes; those that can't be read are noted.
pub(super) fn changes(value: Value, problems: &mut Problems) -> Vec<Change> {
    let Value::Array(entries) = value else {
        let kind = if value.is_null() {
            Common::Missing
        } else {
            Common::NotA(gate360_process::Kind::List)
        };
        problems.add(Kind::Common(kind), || Place::Field(Field::Changes));
        return Vec::new();
    };
    bounds::changes(entries.len(), problems);
    entries
        .into_iter()
        .take(bounds::MOST_CHANGES)
        .enumerate()
        .filter_map(|(index, entry)| change(&entry, index + 1, problems))
        .collect()
}

fn change(value: &Value, entry: usize, problems: &mut Problems) -> Option<Change> {
    let is_object = |value: &Value| value.is_object();
    let has_form = is_object(value) && value.get("author").is_some_and(is_object);
    let row = ChangeRow::deserialize(value);
    let Some(row) = row.ok().filter(|_| has_form) else {
        let whole = || bounds::change_place(entry, form::key(value), None);
        form::explain(problems, whole, |problems| {
            form::change(value, entry, problems);
        });
        return None;
    };
    bounds::row(&row, entry, problems);
    Change::try_from(row)
        .map_err(|why| {
            let (kind, part) = match why {
                Malformed::CounterZero => (bounds::counter(), Some(ChangeField::Counter)),
                Malformed::SeenItself => (Kind::SeenItself, None),
                Malformed::ErasesAndWrites => (Kind::NotUnderstood, None),
            };
            problems.add(kind, || bounds::change_place(entry, form::key(value), part));
        })
        .ok()
}

/// The day of the export.
pub(super) fn exported(value: &Value, problems: &mut Problems) -> Option<Date> {
    let day = value.as_str().and_then(|day| day.parse().ok());
    if day.is_none() {
        problems.add(Kind::NotADay, || Place::Field(Field::Exported));
    }
    day
}

/// A language that this app does not have gives the one that it falls back to.
fn language(value: &Value, problems: &mut Problems) -> Language {
    if !value.is_string() {
        let kind = Kind::Common(Common::NotA(gate360_process::Kind::Text));
        problems.add(kind, || Place::Field(Field::Language));
    }
    value
        .as_str()
        .and_then(Language::from_tag)
        .unwrap_or_default()
}

/// What identifies the project.
pub(super) fn project(value: &Value, problems: &mut Problems) -> Option<ProjectId> {
    let id = value.as_str().and_then(ProjectId::new);
    if id.is_none() {
        problems.add(Kind::NotAProject, || Place::Field(Field::Project));
    }
    id
}
