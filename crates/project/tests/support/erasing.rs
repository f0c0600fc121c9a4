//! Erasing, and what is left.

use std::sync::Arc;

use gate360_merge::row::ChangeRow;
use gate360_merge::{ChangeSet, Replica};
use gate360_project::{Decision, Edit, Key, LanguageTag, Project, Recommendation, TextPlace};
use serde_json::json;

use super::{apply, frozen, gate, prepared};

pub(crate) fn place(path: &str) -> TextPlace {
    TextPlace::parse(path).unwrap()
}

pub(crate) fn version(path: &str, text: &str) -> Edit {
    Edit::Version {
        of: place(path),
        language: LanguageTag::parse("sv").unwrap(),
        text: text.into(),
    }
}

pub(crate) fn erase(path: &str) -> Edit {
    Edit::Erase(Arc::from(path))
}

pub(crate) fn rows(changes: &ChangeSet) -> String {
    let rows: Vec<ChangeRow> = changes.iter().map(|change| (&**change).into()).collect();
    json!(rows).to_string()
}

/// Whether words stand anywhere in a project.
pub(crate) fn holds(project: &Project, words: &str) -> bool {
    rows(project.changes()).contains(words)
}

/// Another page that has the same project.
pub(crate) fn copy(project: &Project, replica: &str) -> Project {
    let replica = Replica::new(replica);
    Project::from_changes(project.id().clone(), replica, project.changes().clone())
}

/// A project with a meeting that was held, and the path of its record.
pub(crate) fn held() -> (Project, String) {
    let mut project = prepared(Decision::Hold, "Anna Holm has no budget");
    let record = Edit::Record {
        gate: gate(1),
        recommendation: Recommendation::HoldOrStop,
        frozen: frozen(),
    };
    apply(&mut project, record);
    let record = project.records().remove(0);
    let path = Key::Record(record.gate, record.id).to_string();
    (project, path)
}
