//! The parts of a report file, each read on its own, so that every fault is named at once.

use gate360_locale::{Date, Language};
use gate360_merge::row::{AuthorRow, ChangeRow};
use gate360_merge::{Author, Change};
use gate360_process::authored::{Structure, Texts};
use gate360_process::{Catalogue, OWN};
use gate360_project::ProjectId;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::bounds;
use super::problem::{Problem, Problems};

/// What a report file holds, with nothing in it that is too much or of the wrong kind.
pub(super) struct Parts {
    /// The figures as they stand in the file; they are only held against our own.
    pub(super) assessment: Value,
    /// Who exported it.
    pub(super) author: Author,
    /// What the team says.
    pub(super) changes: Vec<Change>,
    /// The day of the export.
    pub(super) exported: Date,
    /// The language of the texts.
    pub(super) language: Language,
    /// The process that it was assessed by; none: the one that is known here.
    pub(super) process: Option<Box<Process>>,
    /// What identifies the project.
    pub(super) project: ProjectId,
}

/// The file's own copy of a process.
pub(super) struct Process {
    /// The id of the pack that it is from.
    pub(super) id: String,
    /// What has no language.
    pub(super) structure: Structure,
    /// What has one.
    pub(super) texts: Texts,
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
    let author = author(take("author"), &mut problems);
    let changes = changes(take("changes"), &mut problems);
    let exported = exported(&take("exported"), &mut problems);
    let language = language(&take("language"), &mut problems);
    let process = process(take("process"), known, &mut problems);
    let project = project(&take("project"), &mut problems);
    let assessment = take("assessment");
    match (author, exported, project, problems.is_empty()) {
        (Some(author), Some(exported), Some(project), true) => Ok(Parts {
            assessment,
            author,
            changes,
            exported,
            language,
            process,
            project,
        }),
        _ => Err(problems),
    }
}

fn author(value: Value, problems: &mut Problems) -> Option<Author> {
    let row: AuthorRow = typed(value, "author", problems)?;
    bounds::author(&row, problems);
    Some(Author {
        role: row.role,
        organisation: row.organisation,
    })
}

fn changes(value: Value, problems: &mut Problems) -> Vec<Change> {
    let Value::Array(entries) = value else {
        problems.add(|| Problem::new("changes", "must be a list"));
        return Vec::new();
    };
    bounds::changes(entries.len(), problems);
    entries
        .into_iter()
        .take(bounds::MOST_CHANGES)
        .enumerate()
        .filter_map(|(index, entry)| change(entry, index + 1, problems))
        .collect()
}

fn change(entry: Value, number: usize, problems: &mut Problems) -> Option<Change> {
    let place = || format!("changes, entry {number}");
    let row: ChangeRow = serde_json::from_value(entry)
        .map_err(|error| problems.add(|| Problem::new(place(), error.to_string())))
        .ok()?;
    bounds::row(&row, number, problems);
    Change::try_from(row)
        .map_err(|error| problems.add(|| Problem::new(place(), error.to_string())))
        .ok()
}

fn exported(value: &Value, problems: &mut Problems) -> Option<Date> {
    let day = value.as_str().and_then(|day| day.parse().ok());
    if day.is_none() {
        problems.add(|| Problem::new("exported", "the day must be written as 2026-11-21"));
    }
    day
}

/// A language that this app does not have gives the one that it falls back to.
fn language(value: &Value, problems: &mut Problems) -> Language {
    if !value.is_string() {
        problems.add(|| Problem::new("language", "must be a text"));
    }
    value
        .as_str()
        .and_then(Language::from_tag)
        .unwrap_or_default()
}

fn project(value: &Value, problems: &mut Problems) -> Option<ProjectId> {
    let id = value.as_str().and_then(ProjectId::new);
    if id.is_none() {
        problems.add(|| Problem::new("project", "the id is not one that this app gives"));
    }
    id
}

/// The file's copy of the process is only looked into where it is of another pack or version
/// than the one that is known here. Files of before there were packs are of our own.
fn process(
    mut value: Value,
    known: Option<&Catalogue>,
    problems: &mut Problems,
) -> Option<Box<Process>> {
    let id = match value.get("id") {
        None => OWN.to_owned(),
        Some(Value::String(id)) => id.clone(),
        Some(_) => {
            problems.add(|| Problem::new("process, id", "must be a text"));
            return None;
        }
    };
    match value.pointer("/structure/version").and_then(Value::as_str) {
        Some(version)
            if known.is_some_and(|known| version == known.version() && id == known.pack()) =>
        {
            return None;
        }
        Some(_) => {}
        None => {
            problems.add(|| Problem::new("process, structure, version", "must be a text"));
            return None;
        }
    }
    let found = problems.count();
    bounds::process(&value, &bounds::Place::Process, problems);
    if problems.count() > found {
        return None;
    }
    let mut take = |name| value.get_mut(name).map(Value::take).unwrap_or_default();
    let (structure, texts) = (take("structure"), take("texts"));
    let structure: Option<Structure> = typed(structure, "process, structure", problems);
    let texts: Option<Texts> = typed(texts, "process, texts", problems);
    let (structure, texts) = (structure?, texts?);
    bounds::structure(&structure, &texts, problems);
    Some(Box::new(Process {
        id,
        structure,
        texts,
    }))
}

fn typed<T: DeserializeOwned>(value: Value, place: &str, problems: &mut Problems) -> Option<T> {
    serde_json::from_value(value)
        .map_err(|error| problems.add(|| Problem::new(place, error.to_string())))
        .ok()
}
