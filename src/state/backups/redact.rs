//! Erasing in backups what was erased in the project.

use std::future::Future;

use gate360_merge::{ChangeSet, Replica};
use gate360_project::{Project, ProjectId};
use gate360_report::team::TeamFile;
use wasm_bindgen_futures::spawn_local;

use super::contents;
use super::make::in_turn;
use crate::platform::store::{BackupEntry, Store, StoreError};
use crate::platform::{clock, gzip, random};
use crate::state::Shared;

/// Under what the store notes that the backups of a project are still to be gone through: this,
/// its id, and an id of the going through, since another may begin before it has ended. The note
/// says how many changes erase.
const TO_DO: &str = "redact/";

/// Takes out of a project's backups what is erased in it. It is begun whether anybody waits for
/// it or not; should the page go meanwhile, it is done at the next visit.
pub fn redact(store: &Shared<Store>, project: &Project) -> impl Future<Output = ()> + use<> {
    let erasing = erasing_of(project);
    let note = [TO_DO, project.id().as_str(), "/", &random::fresh_id()].concat();
    {
        let (store, note) = (store.clone(), note.clone());
        let count = erasing.changes().len().to_string();
        spawn_local(async move {
            // Where it can't be noted, it is still done now.
            let _ = store.meta_set(&note, &count).await;
        });
    }
    go_through(store, erasing, note)
}

/// A project with nothing but what erases in it.
fn erasing_of(project: &Project) -> Project {
    let erasing = project.changes().erasing().cloned();
    project.with_changes(ChangeSet::of(erasing))
}

fn go_through(
    store: &Shared<Store>,
    erasing: Project,
    note: String,
) -> impl Future<Output = ()> + use<> {
    let store = store.clone();
    in_turn(async move {
        if rewrite_all(&store, &erasing).await.is_ok() {
            let _ = store.meta_remove(&note).await;
        }
    })
}

/// Does what an earlier visit was kept from doing. What erases may not be stored yet, by another
/// tab that is at it: that note stays.
pub async fn finish_redacting(store: &Shared<Store>) {
    for note in store.meta_keys(TO_DO).await.unwrap_or_default() {
        // An earlier version of the app put no more than the project's id there.
        let id = note.strip_prefix(TO_DO).and_then(|id| id.split('/').next());
        let Some(id) = id.and_then(ProjectId::new) else {
            continue;
        };
        let Ok(Some(count)) = store.meta_get(&note).await else {
            continue;
        };
        if let Ok(loaded) = store.load(id.as_str()).await {
            let (changes, _) = loaded.into_changes();
            let project = Project::from_changes(id, Replica::new("redact"), changes);
            let erasing = erasing_of(&project);
            // Of a project that was erased or removed as a whole, less is left, and no backup.
            let is_gone = project.changes().is_empty() || project.erased().is_some();
            if is_gone || erasing.changes().len() >= count.parse().unwrap_or_default() {
                go_through(store, erasing, note).await;
            }
        }
    }
}

async fn rewrite_all(store: &Store, erasing: &Project) -> Result<(), StoreError> {
    let backups = store.backups(Some(erasing.id().as_str())).await?;
    if erasing.erased().is_some() {
        let all: Vec<u64> = backups.iter().map(|backup| backup.number).collect();
        return store.backup_remove(&all).await;
    }
    for backup in &backups {
        rewrite(store, erasing, backup).await?;
    }
    Ok(())
}

async fn rewrite(store: &Store, erasing: &Project, backup: &BackupEntry) -> Result<(), StoreError> {
    let Some(data) = store.backup_data(backup.number).await? else {
        return Ok(());
    };
    let unpacked = gzip::unpack(data).await;
    let read = unpacked.and_then(|bytes| contents::read(&bytes, erasing.id(), clock::today()));
    let Some(file) = read else {
        // It can't be restored, and nobody can say what is in it.
        return store.backup_remove(&[backup.number]).await;
    };
    let mut changes = file.project.changes().clone();
    if changes.join(erasing.changes()).is_empty() {
        return Ok(());
    }
    let project = file.project.with_changes(changes);
    let name = project.name();
    let data = contents::write(&TeamFile { project, ..file });
    let data = gzip::pack(data).await;
    store.backup_replace(backup.number, &name, &data).await
}
