//! Reading a team file.

use gate360_locale::Date;
use gate360_merge::{Author, ChangeSet, Replica};
use gate360_process::{Area, Catalogue, Pack, Place as Of};
use gate360_project::{PackName, Project};
use serde_json::{Map, Value};

use super::kind::Kind;
use super::place::Place;
use super::problem::{Problems, excerpt};
use super::{FILE_REPLICA, Findings, OpenError, Opened, Warning, bounds, parts, process, warning};
use crate::integrity::Integrity;
use crate::team::TeamFile;

/// Reads a team file. What is too much is refused before anything is made of it. Who wrote it and
/// the process may be missing: a file that was rescued from a page that had stopped has neither.
pub(super) fn team(
    mut fields: Map<String, Value>,
    known: Option<&Catalogue>,
) -> Result<Opened, OpenError> {
    let integrity = Integrity::take(&mut fields);
    let mut problems = Problems::default();
    let mut take = |name: &str| fields.remove(name).unwrap_or_default();
    let author = match take("author") {
        Value::Null => Some(Author::default()),
        author => parts::author(&author, &mut problems),
    };
    let changes = parts::changes(take("changes"), &mut problems);
    let exported = parts::exported(&take("exported"), &mut problems);
    let process = named(&take("process"), &mut problems);
    let pack = pack(&take("pack"), &mut problems);
    let project = parts::project(&take("project"), &mut problems);
    let changes: ChangeSet = changes.into_iter().collect();
    bounds::side_by_side(&changes, &mut problems);
    let (Some(author), Some(exported), Some(project), true) =
        (author, exported, project, problems.is_empty())
    else {
        return Err(OpenError::Broken(problems));
    };
    let file = TeamFile {
        exported,
        author,
        process,
        pack,
        project: Project::from_changes(project, Replica::new(FILE_REPLICA), changes),
    };
    let findings = Findings {
        integrity,
        warnings: warnings(&file, known, exported),
    };
    Ok(Opened::Team(Box::new(file), findings))
}

/// The name of the process; none if the file does not say.
fn named(value: &Value, problems: &mut Problems) -> Option<PackName> {
    let name = PackName::read(value);
    if name.is_none() && !value.is_null() {
        problems.add(Kind::NotUnderstood, || {
            Place::Process(Of {
                area: Area::File,
                item: None,
                field: String::new(),
            })
        });
    }
    name
}

/// The process itself, read as any process pack is.
fn pack(value: &Value, problems: &mut Problems) -> Option<Pack> {
    if value.is_null() {
        return None;
    }
    Pack::read(value.to_string().as_bytes())
        .map_err(|faults| process::note(faults, problems))
        .ok()
}

/// What is odd about it. Answers are only held against the process that they were given to.
fn warnings(file: &TeamFile, known: Option<&Catalogue>, exported: Date) -> Vec<Warning> {
    let own = file.pack.as_ref();
    let own = own.and_then(|pack| pack.catalogue(known.map_or("", Catalogue::language)).ok());
    let other = (file.process.as_ref())
        .zip(known)
        .and_then(|(name, known)| other_process(name, known));
    let by = match &other {
        None => own.as_ref().or(known),
        Some(_) => own.as_ref(),
    };
    let of_changes = warning::of_changes(by, &file.project, exported);
    other.into_iter().chain(of_changes).collect()
}

/// That the project is shown by another process than the one that is known here.
fn other_process(name: &PackName, known: &Catalogue) -> Option<Warning> {
    if *name == PackName::of(known) {
        return None;
    }
    let version = excerpt(name.version());
    Some(if name.id() == known.pack() {
        Warning::OtherCatalogue(version)
    } else {
        let pack = excerpt(name.id());
        Warning::OtherPack { pack, version }
    })
}
