//! The team file, version 1: everything that a project holds, with its history, for colleagues
//! and for backups. Whoever opens it joins it with what is there.

use gate360_locale::Date;
use gate360_merge::row::{AuthorRow, ChangeRow};
use gate360_merge::{Author, Change};
use gate360_process::Pack;
use gate360_project::{PackName, Project, original_path};
use serde::Serialize;
use serde_json::Value;

use crate::integrity::sealed;

/// What the file says it is.
pub(crate) const SCHEMA: &str = "gate360/team";
/// The version that is written, and the newest that is understood.
pub(crate) const VERSION: u64 = 1;

/// How the names of team files end.
pub const EXTENSION: &str = "gate360.json";

/// What a team file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamFile {
    /// The day on which it was written.
    pub exported: Date,
    /// Who wrote it.
    pub author: Author,
    /// The process that the project is shown by; none: not said.
    pub process: Option<PackName>,
    /// That process itself, for a project that follows another than the built-in one.
    pub pack: Option<Pack>,
    /// The project with its history.
    pub project: Project,
}

/// How much of a project is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// What the team shares: everything but members' own views.
    Shared,
    /// Everything, for a backup that stays where the project is.
    Everything,
}

/// The file's content as it is written.
#[derive(Serialize)]
struct File<'a> {
    author: AuthorRow,
    changes: Vec<ChangeRow>,
    exported: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pack: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    process: Option<Process<'a>>,
    project: &'a str,
    schema: &'static str,
    version: u64,
}

/// The process, by name.
#[derive(Serialize)]
struct Process<'a> {
    id: &'a str,
    version: &'a str,
}

/// Writes a team file: canonical JSON, UTF-8, one line. The same project gives the same bytes.
pub fn write(file: &TeamFile, extent: Extent) -> Vec<u8> {
    let changes = file.project.changes().iter();
    // What is erased is erased in every copy, whoever saw it there.
    let leaves = |change: &Change| {
        extent == Extent::Everything
            || change.erases().is_some()
            || !is_private(original_path(change.key()))
    };
    let pack = file.pack.as_ref();
    sealed(&File {
        author: AuthorRow {
            organisation: file.author.organisation.clone(),
            role: file.author.role.clone(),
        },
        changes: changes
            .filter(|change| leaves(change))
            .map(|change| (&**change).into())
            .collect(),
        exported: file.exported.to_string(),
        // What was written as JSON can be read as JSON.
        pack: pack.and_then(|pack| serde_json::from_slice(&pack.to_json()).ok()),
        process: file.process.as_ref().map(|process| Process {
            id: process.id(),
            version: process.version(),
        }),
        project: file.project.id().as_str(),
        schema: SCHEMA,
        version: VERSION,
    })
}

/// Whether a path is one of a member's own view, whatever of it a newer version keeps there.
pub(crate) fn is_private(path: &str) -> bool {
    let mut steps = path.split('/');
    steps.next() == Some("answer") && steps.nth(1) == Some("member")
}
