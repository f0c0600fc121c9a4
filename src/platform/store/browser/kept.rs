//! What becomes of a project as a whole, in the browser's database.

use std::cell::Cell;

use gate360_merge::Moment;
use gate360_merge::row::ChangeRow;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbTransaction;

use super::value::{below, moment, object, of_moment};
use super::{BrowserStore, listing, rows};
use crate::platform::clock;
use crate::platform::store::layout::{
    BACKUP_DATA, BACKUPS, CHANGES, HANDLES, MARK, MARKS, PROJECT, PROJECTS,
};
use crate::platform::store::{StoreError, wait};

/// The mark of a project in the bin, and since when.
pub(super) const DELETED: &str = "deleted";

/// The mark of a project that was erased, and when.
pub(super) const ERASED: &str = "erased";

/// The mark of a project that was saved to a file, and when last.
pub(super) const FILE: &str = "file";

/// The field of a mark or a backup that says when.
pub(super) const AT: &str = "at";

/// Everything of a project stands in these.
const ALL: [&str; 6] = [CHANGES, PROJECTS, MARKS, HANDLES, BACKUPS, BACKUP_DATA];

/// The key of a mark.
pub(super) fn mark_key(project: &str, mark: &str) -> JsValue {
    Array::of2(&project.into(), &mark.into()).into()
}

impl BrowserStore {
    pub(in crate::platform::store) async fn move_to_bin(
        &self,
        project: &str,
        at: Moment,
    ) -> Result<(), StoreError> {
        self.set_mark(project, DELETED, at).await
    }

    pub(in crate::platform::store) async fn take_out_of_bin(
        &self,
        project: &str,
    ) -> Result<(), StoreError> {
        let key = mark_key(project, DELETED);
        self.connection()
            .write(&[MARKS], async |transaction| {
                transaction.object_store(MARKS)?.delete(&key)?;
                Ok(())
            })
            .await
    }

    pub(in crate::platform::store) async fn note_file(
        &self,
        project: &str,
        at: Moment,
    ) -> Result<(), StoreError> {
        self.set_mark(project, FILE, at).await
    }

    pub(in crate::platform::store) async fn delete_project(
        &self,
        project: &str,
    ) -> Result<(), StoreError> {
        self.connection()
            .write(&ALL, async |transaction| {
                remove_all(transaction, project).await
            })
            .await
    }

    pub(in crate::platform::store) async fn purge_project(
        &self,
        project: &str,
        since: Moment,
    ) -> Result<bool, StoreError> {
        let (key, purged) = (mark_key(project, DELETED), Cell::new(false));
        self.connection()
            .write(&ALL, async |transaction| {
                // Looked at in the same transaction: another tab may have put it back meanwhile.
                let mark = transaction.object_store(MARKS)?.get(&key)?;
                purged.set(moment(&wait::result(&mark).await?, AT) == Some(since));
                if purged.get() {
                    remove_all(transaction, project).await?;
                }
                Ok(())
            })
            .await?;
        Ok(purged.get())
    }

    pub(in crate::platform::store) async fn erase_project(
        &self,
        project: &str,
        tombstone: &ChangeRow,
    ) -> Result<(), StoreError> {
        let rows = rows(&project.into(), std::slice::from_ref(tombstone))?;
        let entry = listing(project)?;
        let mark = mark(project, ERASED, clock::now())?;
        self.connection()
            .write(&ALL, async |transaction| {
                remove_all(transaction, project).await?;
                let changes = transaction.object_store(CHANGES)?;
                for (key, row) in &rows {
                    changes.put_with_key(row, key)?;
                }
                transaction.object_store(PROJECTS)?.put(&entry)?;
                transaction.object_store(MARKS)?.put(&mark)?;
                Ok(())
            })
            .await
    }

    pub(in crate::platform::store) async fn handle_get(
        &self,
        project: &str,
    ) -> Result<Option<JsValue>, StoreError> {
        let request = self.connection().read(HANDLES)?.get(&project.into())?;
        let handle = wait::result(&request).await?;
        Ok((!handle.is_undefined()).then_some(handle))
    }

    pub(in crate::platform::store) async fn handle_set(
        &self,
        project: &str,
        handle: &JsValue,
    ) -> Result<(), StoreError> {
        self.connection()
            .write(&[HANDLES], async |transaction| {
                let handles = transaction.object_store(HANDLES)?;
                handles.put_with_key(handle, &project.into())?;
                Ok(())
            })
            .await
    }

    pub(in crate::platform::store) async fn handle_remove(
        &self,
        project: &str,
    ) -> Result<(), StoreError> {
        self.connection()
            .write(&[HANDLES], async |transaction| {
                transaction.object_store(HANDLES)?.delete(&project.into())?;
                Ok(())
            })
            .await
    }

    async fn set_mark(&self, project: &str, name: &str, at: Moment) -> Result<(), StoreError> {
        let mark = mark(project, name, at)?;
        self.connection()
            .write(&[MARKS], async |transaction| {
                transaction.object_store(MARKS)?.put(&mark)?;
                Ok(())
            })
            .await
    }
}

fn mark(project: &str, name: &str, at: Moment) -> Result<JsValue, JsValue> {
    let fields = [
        (PROJECT, project.into()),
        (MARK, name.into()),
        (AT, of_moment(at)),
    ];
    object(fields).map(JsValue::from)
}

/// Asks for everything of a project to be removed. Waits for the numbers of its backups only.
async fn remove_all(transaction: &IdbTransaction, project: &str) -> Result<(), JsValue> {
    let key = JsValue::from(project);
    let backups = transaction.object_store(BACKUPS)?;
    let numbers = backups.index(PROJECT)?.get_all_keys_with_key(&key)?;
    let numbers: Array = wait::result(&numbers).await?.unchecked_into();
    let data = transaction.object_store(BACKUP_DATA)?;
    for number in numbers.iter() {
        backups.delete(&number)?;
        data.delete(&number)?;
    }
    let range = below(&[&key])?;
    transaction.object_store(CHANGES)?.delete(&range)?;
    transaction.object_store(MARKS)?.delete(&range)?;
    transaction.object_store(PROJECTS)?.delete(&key)?;
    transaction.object_store(HANDLES)?.delete(&key)?;
    Ok(())
}
