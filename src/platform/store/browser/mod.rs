//! The store in the browser's database.
//!
//! A transaction that saves work waits for nothing but its own end: all values are made first, and
//! nothing is read. So the browser has all of it at once, and it holds also if the page goes in the
//! next moment.

mod backups;
mod kept;
mod listing;
mod meta;
mod value;

use std::rc::Rc;

use gate360_merge::Tag;
use gate360_merge::row::ChangeRow;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

use self::value::{below, of_moment, of_whole};
use super::connection::{CHANGES, Connection, ID, MARKS, PROJECTS};
use super::entry::Entry;
use super::{Loaded, StoreError, wait};
use crate::platform::clock;

/// The field of a project's entry that says when it was last saved.
const SAVED: &str = "saved";

/// The browser's database. A clone is another handle to the same connection.
#[derive(Clone, Debug)]
pub struct BrowserStore(Rc<Connection>);

impl BrowserStore {
    pub(super) async fn open(name: &str) -> Result<Self, StoreError> {
        Ok(Self(Rc::new(Connection::open(name).await?)))
    }

    pub(super) async fn load(&self, project: &str) -> Result<Loaded, StoreError> {
        let range = below(&[&project.into()])?;
        let request = self.0.read(CHANGES)?.get_all_with_key(&range.into())?;
        let found: Array = wait::result(&request).await?.unchecked_into();
        let mut loaded = Loaded::default();
        for entry in found.iter() {
            let text = entry.as_string();
            match text.and_then(|text| serde_json::from_str::<ChangeRow>(&text).ok()) {
                Some(row) => loaded.rows.push(row),
                None => loaded.unreadable += 1,
            }
        }
        Ok(loaded)
    }

    pub(super) async fn save(
        &self,
        project: &str,
        put: &[ChangeRow],
        remove: &[Tag],
    ) -> Result<(), StoreError> {
        let project_key = JsValue::from(project);
        let rows = rows(&project_key, put)?;
        let mut removed = Vec::with_capacity(remove.len());
        for tag in remove {
            let replica = JsValue::from(tag.replica.as_str());
            removed.push(below(&[&project_key, &replica, &of_whole(tag.counter)])?);
        }
        let listing = listing(project)?;
        let in_bin = kept::mark_key(project, kept::DELETED);
        self.0
            .write(&[CHANGES, PROJECTS, MARKS], async |transaction| {
                let changes = transaction.object_store(CHANGES)?;
                for range in &removed {
                    changes.delete(range)?;
                }
                for (key, row) in &rows {
                    changes.put_with_key(row, key)?;
                }
                transaction.object_store(PROJECTS)?.put(&listing)?;
                transaction.object_store(MARKS)?.delete(&in_bin)?;
                Ok(())
            })
            .await
    }
}

/// Changes as they are stored, each with its key.
fn rows(project: &JsValue, put: &[ChangeRow]) -> Result<Vec<(Array, JsValue)>, StoreError> {
    let mut rows = Vec::with_capacity(put.len());
    for row in put {
        let entry = Entry::of(row)?;
        let key = Array::of4(
            project,
            &row.replica.as_str().into(),
            &of_whole(row.counter),
            &entry.mark.into(),
        );
        rows.push((key, JsValue::from(entry.text)));
    }
    Ok(rows)
}

/// The entry of a project that is saved now.
fn listing(project: &str) -> Result<JsValue, JsValue> {
    let fields = [(ID, project.into()), (SAVED, of_moment(clock::now()))];
    value::object(fields).map(JsValue::from)
}
