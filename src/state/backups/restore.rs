//! Going back to a backup, without losing what is there.

use std::rc::Rc;

use gate360_merge::row::ChangeRow;
use gate360_merge::{ChangeSet, Moment};
use gate360_process::Catalogue;
use gate360_project::{Edit, Project, ProjectId, Writer};
use gate360_report::team::TeamFile;

use super::{Why, contents, make};
use crate::platform::store::{BackupEntry, Store, StoreError};
use crate::platform::{clock, gzip};
use crate::state::desk::Desk;
use crate::state::take_desk::take_desk;
use crate::state::{Session, packs};

/// Why a backup was not restored. Nothing has changed then.
#[derive(Clone, Debug, PartialEq)]
pub enum RestoreError {
    /// It is not there any more.
    Gone,
    /// It is damaged.
    Damaged,
    /// The store refused.
    Store(StoreError),
}

impl From<StoreError> for RestoreError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Puts a project back as it was in a backup. What has been written since stays in its history,
/// and a backup of the project as it was until now is made before.
///
/// # Errors
///
/// See [`RestoreError`].
pub async fn restore(
    session: &Session,
    catalogue: &Catalogue,
    backup: &BackupEntry,
) -> Result<(), RestoreError> {
    let store = session.store.clone().ok_or(StoreError::Closed)?;
    let file = opened(&store, backup).await?;
    if let Some(pack) = &file.pack
        && packs::find(&store, pack.id(), pack.version())
            .await?
            .is_none()
    {
        packs::keep(&store, pack).await?;
    }
    let id = backup.project.as_str();
    let copy = file.project.changes();
    let Some(desk) = take_desk(session, id).await? else {
        without_erased(session, &store, &file).await?;
        // Nothing is left of it: the backup alone is the project.
        let rows: Vec<ChangeRow> = copy.iter().map(|change| (&**change).into()).collect();
        store.save(id, &rows, &[]).await?;
        return Ok(());
    };
    make::before(session, &desk.project(), Why::Restore).await;
    // A project that was removed comes back, also where nothing is to be written.
    store.take_out_of_bin(id).await?;
    put_back(session, catalogue, &desk, copy, clock::now());
    Ok(())
}

/// The bytes of a backup as a file that can be opened.
///
/// # Errors
///
/// See [`RestoreError`].
pub async fn as_file(session: &Session, backup: &BackupEntry) -> Result<Vec<u8>, RestoreError> {
    let store = session.store.clone().ok_or(StoreError::Closed)?;
    let file = opened(&store, backup).await?;
    let project = without_erased(session, &store, &file).await?;
    Ok(contents::write(&TeamFile { project, ..file }))
}

/// The project of a backup without what was erased since, whether the backup was gone through by
/// now or not. It is [`RestoreError::Gone`] with the project.
async fn without_erased(
    session: &Session,
    store: &Store,
    file: &TeamFile,
) -> Result<Project, RestoreError> {
    let id = file.project.id().as_str();
    let (stored, _) = store.load(id).await?.into_changes();
    let mut changes = file.project.changes().clone();
    changes.join(&ChangeSet::of(stored.erasing().cloned()));
    if let Some(desk) = session.desks.get(id) {
        changes.join(&ChangeSet::of(desk.project().changes().erasing().cloned()));
    }
    let project = file.project.with_changes(changes);
    if project.erased().is_some() {
        return Err(RestoreError::Gone);
    }
    Ok(project)
}

async fn opened(store: &Store, backup: &BackupEntry) -> Result<TeamFile, RestoreError> {
    let data = store.backup_data(backup.number).await?;
    let data = data.ok_or(RestoreError::Gone)?;
    let bytes = gzip::unpack(data).await.ok_or(RestoreError::Damaged)?;
    let id = ProjectId::new(&backup.project).ok_or(RestoreError::Damaged)?;
    contents::read(&bytes, &id, clock::today()).ok_or(RestoreError::Damaged)
}

fn put_back(
    session: &Session,
    catalogue: &Catalogue,
    desk: &Rc<Desk>,
    copy: &ChangeSet,
    now: Moment,
) {
    desk.take_in(copy);
    // What was erased since is not brought back, whatever the backup holds.
    let mut copy = copy.clone();
    copy.join(&ChangeSet::of(desk.project().changes().erasing().cloned()));
    let by = Writer {
        author: &session.author,
        language: None,
    };
    // Values that once stood there are refused by nobody.
    let _ = desk.apply(catalogue, Edit::RestoreFrom(Box::new(copy)), by, now);
}
