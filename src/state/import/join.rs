//! Joining what a file or an example has of a project with what the store has of it.

use std::collections::BTreeSet;
use std::sync::Arc;

use gate360_merge::row::ChangeRow;
use gate360_merge::{Change, ChangeSet, Erasure, Joined, Tag};
use gate360_project::Project;

use super::{
    ErasedProject, Erasures, Found, ImportError, Imported, OutOfFile, Session, Shared, store,
};
use crate::platform::channel::Channel;
use crate::platform::clock;
use crate::platform::store::{Listed, Store, marker};
use crate::state::backups::{self, Why};

/// What the store has of a project.
pub(super) struct Here {
    pub(super) store: Shared<Store>,
    /// Whether it is listed or in the bin.
    pub(super) known: bool,
    /// Whether it is in the bin.
    pub(super) in_bin: bool,
    pub(super) changes: ChangeSet,
}

/// Asks the store for what it has of a project.
pub(super) async fn here(session: &Session, project: &Project) -> Result<Here, ImportError> {
    let id = project.id().as_str();
    let store = store(session)?;
    let listed = store.projects().await.map_err(ImportError::Store)?;
    let bin = store.bin().await.map_err(ImportError::Store)?;
    let is_in = |projects: &[Listed]| projects.iter().any(|listed| listed.id == id);
    let in_bin = is_in(&bin);
    let (changes, _) = store
        .load(id)
        .await
        .map_err(ImportError::Store)?
        .into_changes();
    Ok(Here {
        known: in_bin || is_in(&listed),
        in_bin,
        store,
        changes,
    })
}

/// Joins a project with what is here of it. Where that would erase a project that is here, nothing
/// happens before a person has `agreed`.
pub(super) async fn bring_in(
    session: &Session,
    project: Project,
    found: Option<Found>,
    agreed: bool,
) -> Result<OutOfFile, ImportError> {
    let here = here(session, &project).await?;
    let before = project.with_changes(here.changes.clone());
    let mut changes = here.changes;
    let joined = changes.join(project.changes());
    let after = project.with_changes(changes);
    if let Some(erased) = after.erased() {
        let stood = before.erased().is_none() && !before.changes().is_empty();
        let name = if stood { before.name() } else { String::new() };
        let of_project = ErasedProject {
            project,
            name,
            erased,
        };
        if stood && !agreed {
            return Ok(OutOfFile::ToErase(of_project));
        }
        erase(session, &here.store, &after).await?;
        return Ok(OutOfFile::Erased(of_project));
    }
    let id = project.id().as_str();
    if !joined.is_empty() {
        backups::before(session, &before, Why::Import).await;
    }
    // Saving takes it out of the bin, even if nothing is new.
    if !joined.is_empty() || !here.known || here.in_bin {
        let erased: Vec<Tag> = joined.erased.iter().cloned().collect();
        here.store
            .save(id, &joined.rows(), &erased)
            .await
            .map_err(ImportError::Store)?;
        if here.store.lasts() {
            // Also if it has none: an earlier one may have been erased.
            marker::note_name(id, &after.name());
        }
        tell(session, id);
        if !joined.erased.is_empty() {
            backups::redact(&here.store, &after).await;
        }
        if found.is_some() && before.changes().is_empty() {
            // All of it has come out of a file, so it is in one. If that can't be noted, a person
            // is reminded to save one more.
            let _ = here.store.note_file(id, clock::now()).await;
        }
    }
    Ok(OutOfFile::Project(Imported {
        id: id.to_owned(),
        name: after.name(),
        known: here.known,
        from_bin: here.in_bin,
        new: joined.new.len(),
        erasures: erasures(&joined),
        found,
    }))
}

/// Erases everything of a project but the change that says so.
async fn erase(session: &Session, store: &Store, project: &Project) -> Result<(), ImportError> {
    let is_whole = |change: &&Arc<Change>| change.erases() == Some(&Erasure::All);
    let Some(tombstone) = project.changes().erasing().filter(is_whole).last() else {
        return Ok(());
    };
    let id = project.id().as_str();
    let erased = store
        .erase_project(id, &ChangeRow::from(&**tombstone))
        .await;
    erased.map_err(ImportError::Store)?;
    session.forget(id);
    tell(session, id);
    Ok(())
}

/// Tells this page and the others that the store has something else of a project.
fn tell(session: &Session, id: &str) {
    // What was in the way of other work may be gone.
    session.desks.retry();
    if let Some(channel) = Channel::open(yew::Callback::noop()) {
        channel.tell(id);
    }
}

/// What the changes that were new erased. A version of a text goes with the text, and is not
/// counted.
fn erasures(joined: &Joined) -> Erasures {
    let mut erasures = Erasures::default();
    for change in &joined.new {
        let values = match change.erases() {
            Some(Erasure::Key) if change.key().starts_with("version/") => continue,
            Some(Erasure::Key) => 1,
            Some(Erasure::Parts(parts)) => parts.values().map(BTreeSet::len).sum(),
            Some(Erasure::All) | None => continue,
        };
        erasures.values += values;
        if !erasures.by.contains(change.author()) {
            erasures.by.push(change.author().clone());
        }
    }
    erasures
}
