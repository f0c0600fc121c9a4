//! Removing projects: into the bin, out of it, and for good.

use gate360_merge::row::ChangeRow;
use gate360_merge::{Author, ChangeSet, Moment};
use gate360_process::Catalogue;
use gate360_project::{Edit, Project, ProjectId};
use gate360_report::team::{self, Extent, TeamFile};
use yew::Callback;

use super::Session;
use super::bin::{self, Purge};
use crate::platform::channel::Channel;
use crate::platform::clock;
use crate::platform::store::{Store, StoreError};

/// Moves a project into the bin.
///
/// # Errors
///
/// See [`StoreError`]; the project is where it was then.
pub async fn move_to_bin(session: &Session, id: &str) -> Result<(), StoreError> {
    let store = session.store.as_ref().ok_or(StoreError::Closed)?;
    store.move_to_bin(id, clock::now()).await?;
    // What could not be stored yet is in the page only, and comes out of the bin with the project.
    let desk = session.desks.get(id);
    if desk.is_none_or(|desk| !desk.writer.has_unsaved()) {
        session.forget(id);
    }
    tell_tabs(id);
    Ok(())
}

/// Takes a project out of the bin.
///
/// # Errors
///
/// See [`StoreError`]; the project is where it was then.
pub async fn put_back(session: &Session, id: &str) -> Result<(), StoreError> {
    let store = session.store.as_ref().ok_or(StoreError::Closed)?;
    store.take_out_of_bin(id).await?;
    tell_tabs(id);
    Ok(())
}

/// Erases a project for good, with its history and its backups. What stays is the change that says
/// so, which erases the project in every copy that comes here later.
///
/// # Errors
///
/// See [`StoreError`]; the project is where it was then.
pub async fn erase_for_good(
    session: &Session,
    catalogue: &Catalogue,
    id: &str,
) -> Result<(), StoreError> {
    let store = session.store.as_ref().ok_or(StoreError::Closed)?;
    let mut project = match session.desks.get(id) {
        Some(desk) => desk.project(),
        None => loaded(session, store, id).await?,
    };
    let (edit, now) = (Edit::EraseProject, clock::now());
    let written = project.apply(catalogue, edit, &session.author, now);
    let refused = |why: &dyn std::fmt::Display| StoreError::Other(why.to_string());
    let written = written.map_err(|refusal| refused(&refusal))?;
    let erasing = written.added.last();
    let erasing = erasing.ok_or_else(|| refused(&"it is erased already"))?;
    store
        .erase_project(id, &ChangeRow::from(&**erasing))
        .await?;
    session.forget(id);
    tell_tabs(id);
    Ok(())
}

/// A file that erases a project wherever it is opened; nothing else is in it.
///
/// # Errors
///
/// See [`StoreError`].
pub async fn erasing_file(session: &Session, id: &str) -> Result<Vec<u8>, StoreError> {
    let store = session.store.as_ref().ok_or(StoreError::Closed)?;
    let project = loaded(session, store, id).await?;
    let erasing = project.changes().erasing().cloned();
    let file = TeamFile {
        exported: clock::today(),
        author: Author::default(),
        process: None,
        pack: None,
        project: project.with_changes(ChangeSet::of(erasing)),
    };
    Ok(team::write(&file, Extent::Shared))
}

async fn loaded(session: &Session, store: &Store, id: &str) -> Result<Project, StoreError> {
    let known = ProjectId::new(id).ok_or_else(|| StoreError::Other(id.to_owned()))?;
    let (changes, _) = store.load(id).await?.into_changes();
    let replica = session.replica.clone();
    Ok(Project::from_changes(known, replica, changes))
}

/// Under what the store keeps when something was first found to have been in the bin for long
/// enough.
const NOTED_DUE: &str = "bin-due";

/// Removes what has been in the bin for long enough, if an earlier visit has found that too (see
/// [`bin::purge`]). What the store refuses is tried again at the next visit. Says
/// whether any has gone.
pub async fn purge(store: &Store) -> bool {
    let (Ok(removed), Ok(kept)) = (store.bin().await, store.projects().await) else {
        return false;
    };
    let saved = removed.iter().chain(&kept).map(|listed| listed.saved);
    let saved = saved.max().unwrap_or(Moment(0));
    let since = removed
        .iter()
        .filter_map(|listed| Some((listed.id.as_str(), listed.deleted?)));
    let now = clock::now();
    let due = bin::due(since, now, saved);
    let noted = store.meta_get(NOTED_DUE).await.ok().flatten();
    if due.is_empty() {
        if noted.is_some() {
            let _ = store.meta_remove(NOTED_DUE).await;
        }
        return false;
    }
    let noted = noted.and_then(|text| text.parse().ok()).map(Moment);
    let mut purged = false;
    match bin::purge(noted, now) {
        Purge::Wait => {}
        Purge::Note => {
            let _ = store.meta_set(NOTED_DUE, &now.0.to_string()).await;
        }
        Purge::Go => {
            for (id, since) in due {
                if store.purge_project(id, since).await == Ok(true) {
                    purged = true;
                    tell_tabs(id);
                }
            }
        }
    }
    purged
}

fn tell_tabs(id: &str) {
    if let Some(channel) = Channel::open(Callback::noop()) {
        channel.tell(id);
    }
}
