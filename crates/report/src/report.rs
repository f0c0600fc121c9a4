//! The report as data.

use gate360_locale::{Date, Language, Words};
use gate360_merge::{Author, ChangeSet};
use gate360_process::{Catalogue, GateNo};
use gate360_project::{Key, Project, Voice, original_path};
use gate360_readiness::{Assessment, Facts, assess};
use serde_json::{Map, Value};

use crate::compose;
use crate::document::Document;
use crate::edition::Edition;
use crate::team::is_private;
use crate::texts::FreeText;

/// What is handed over, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The day that everything in it is as of.
    pub exported: Date,
    /// Who exported it.
    pub author: Author,
    /// The language of its words. What the team wrote stays as it was written.
    pub language: Language,
    /// The process that it was assessed by.
    pub catalogue: Catalogue,
    /// The project, with what leaves: no private views, no unfinished corrections, no
    /// history.
    pub project: Project,
    /// What follows from it.
    pub assessment: Assessment,
    /// Which report it is, and what of it.
    pub edition: Edition,
    /// The fields of its file that this version does not know. They mean nothing here and are
    /// written again as they were.
    pub rest: Map<String, Value>,
}

impl Report {
    /// Makes the full report of a project as of a day, with the parts that the team chose.
    pub fn of(
        catalogue: &Catalogue,
        project: &Project,
        language: Language,
        author: Author,
        exported: Date,
    ) -> Self {
        let project = handed_over(project);
        let facts = Facts::of(catalogue, &project, &Voice::Team, exported);
        let assessment = assess(catalogue, &facts, exported);
        let edition = Edition::of(&project);
        Self {
            edition,
            exported,
            author,
            language,
            catalogue: catalogue.clone(),
            project,
            assessment,
            rest: Map::new(),
        }
    }

    /// The same report with what else stood in its file.
    #[must_use]
    pub fn with_rest(self, rest: Map<String, Value>) -> Self {
        Self { rest, ..self }
    }

    /// The same report in another edition.
    #[must_use]
    pub fn in_edition(self, edition: Edition) -> Self {
        Self { edition, ..self }
    }

    /// The report file: canonical JSON, UTF-8, one line. The same report gives the same bytes.
    pub fn to_json(&self) -> Vec<u8> {
        crate::file::write(self)
    }

    /// The report to be read, in words of its language.
    pub fn document(&self, words: Words) -> Document {
        self.composed(words).0
    }

    /// The team's own texts that the report shows, in reading order, each with how it stands
    /// there.
    pub fn texts(&self, words: Words) -> Vec<FreeText> {
        self.composed(words).1
    }

    /// The report to be read, and the team's own texts in it: where both are wanted.
    pub fn composed(&self, words: Words) -> (Document, Vec<FreeText>) {
        compose::document(self, words)
    }
}

/// Leaves out what does not leave: changes that others have seen, members' own views, and
/// corrections of minutes that are not finished; and versions of texts that were deleted, since
/// whoever deletes a text means its versions, too. Of a gate record, which is never changed,
/// whatever was written to it is handed over, so that nobody can write over it unseen.
/// A removal is handed over like any other change, since absence never means deletion. So is
/// whatever was erased, and stays so in every copy that this reaches.
fn handed_over(project: &Project) -> Project {
    let changes = project.changes();
    let correcting: Vec<GateNo> = GateNo::all()
        .filter(|&gate| project.meeting(gate).corrects.is_some())
        .collect();
    let live = changes
        .keys()
        .filter(|path| {
            // A version of what does not leave does not leave either.
            let of = original_path(path);
            !is_private(of) && !is_snapshot(of) && !is_draft(of, &correcting)
        })
        .flat_map(|path| changes.live(path));
    let of_records = changes.iter().filter(|change| is_record(change.key()));
    let handed = live.chain(of_records).chain(changes.erasing());
    let project = project.with_changes(ChangeSet::of(handed.cloned()));
    let left = project.leftover_versions();
    if left.is_empty() {
        return project;
    }
    let changes = project.changes().iter();
    let meant = changes.filter(|change| !left.contains(change.tag()));
    project.with_changes(ChangeSet::of(meant.cloned()))
}

/// A name for a state means nothing without the history that leads there.
fn is_snapshot(path: &str) -> bool {
    path.starts_with("snapshot/")
}

/// Whether a path is of a meeting that is being written down at one of these gates.
fn is_draft(path: &str, gates: &[GateNo]) -> bool {
    let mut steps = path.split('/');
    let (kind, gate, part) = (steps.next(), steps.next(), steps.next());
    kind == Some("gate")
        && matches!(part, Some("meeting" | "term" | "proposal"))
        && gate
            .and_then(GateNo::parse)
            .is_some_and(|gate| gates.contains(&gate))
}

fn is_record(path: &str) -> bool {
    matches!(Key::parse(path), Some(Key::Record(..)))
}
