//! The store in the browser's database.
//!
//! Within a transaction nothing is awaited but the transaction itself: all values are made
//! first. A transaction that waits for anything else ends early, with half of the work done.

use std::rc::Rc;

use gate360_merge::row::ChangeRow;
use gate360_merge::{Moment, Tag};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbKeyRange;

use super::connection::{CHANGES, Connection, ID, META, PROJECTS};
use super::{Listed, StoreError, wait};
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

    pub(super) async fn projects(&self) -> Result<Vec<Listed>, StoreError> {
        let request = self.0.read(PROJECTS)?.get_all()?;
        let found: Array = wait::result(&request).await?.unchecked_into();
        found
            .iter()
            .map(|entry| listed(&entry).ok_or_else(|| unreadable(PROJECTS)))
            .collect()
    }

    pub(super) async fn load(&self, project: &str) -> Result<Vec<ChangeRow>, StoreError> {
        let request = self
            .0
            .read(CHANGES)?
            .get_all_with_key(&all_of(project)?.into())?;
        let found: Array = wait::result(&request).await?.unchecked_into();
        found
            .iter()
            .map(|row| {
                let text = row.as_string().ok_or_else(|| unreadable(CHANGES))?;
                serde_json::from_str(&text).map_err(|error| StoreError::Other(error.to_string()))
            })
            .collect()
    }

    pub(super) async fn save(
        &self,
        project: &str,
        put: &[ChangeRow],
        remove: &[Tag],
    ) -> Result<(), StoreError> {
        let mut rows = Vec::with_capacity(put.len());
        for row in put {
            let text =
                serde_json::to_string(row).map_err(|error| StoreError::Other(error.to_string()))?;
            rows.push((key(project, &row.replica, row.counter), JsValue::from(text)));
        }
        let entry = entry(project, clock::now())?;
        self.0
            .write(&[CHANGES, PROJECTS], |transaction| {
                let changes = transaction.object_store(CHANGES)?;
                for tag in remove {
                    changes.delete(&key(project, tag.replica.as_str(), tag.counter))?;
                }
                for (key, row) in &rows {
                    changes.put_with_key(row, key)?;
                }
                transaction.object_store(PROJECTS)?.put(&entry)?;
                Ok(())
            })
            .await
    }

    pub(super) async fn delete_project(&self, project: &str) -> Result<(), StoreError> {
        let range = all_of(project)?;
        self.0
            .write(&[CHANGES, PROJECTS], |transaction| {
                transaction.object_store(CHANGES)?.delete(&range)?;
                transaction
                    .object_store(PROJECTS)?
                    .delete(&project.into())?;
                Ok(())
            })
            .await
    }

    pub(super) async fn meta_get(&self, key: &str) -> Result<Option<String>, StoreError> {
        let request = self.0.read(META)?.get(&key.into())?;
        Ok(wait::result(&request).await?.as_string())
    }

    pub(super) async fn meta_set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.0
            .write(&[META], |transaction| {
                let meta = transaction.object_store(META)?;
                meta.put_with_key(&value.into(), &key.into())?;
                Ok(())
            })
            .await
    }
}

/// The key of a change.
fn key(project: &str, replica: &str, counter: u64) -> JsValue {
    #[allow(clippy::cast_precision_loss, reason = "nobody makes 2^53 changes")]
    let counter = JsValue::from_f64(counter as f64);
    Array::of3(&project.into(), &replica.into(), &counter).into()
}

/// The keys of all changes of a project. The database sorts an empty list after every text, so
/// the upper end lies behind every replica.
fn all_of(project: &str) -> Result<IdbKeyRange, JsValue> {
    let project = JsValue::from(project);
    IdbKeyRange::bound(&Array::of1(&project), &Array::of2(&project, &Array::new()))
}

fn entry(project: &str, saved: Moment) -> Result<Object, JsValue> {
    let entry = Object::new();
    Reflect::set(&entry, &ID.into(), &project.into())?;
    #[allow(
        clippy::cast_precision_loss,
        reason = "milliseconds of our time fit into 53 bits"
    )]
    let saved = JsValue::from_f64(saved.0 as f64);
    Reflect::set(&entry, &SAVED.into(), &saved)?;
    Ok(entry)
}

fn listed(entry: &JsValue) -> Option<Listed> {
    let field = |name: &str| Reflect::get(entry, &name.into()).ok();
    #[allow(
        clippy::cast_possible_truncation,
        reason = "whole milliseconds, written above"
    )]
    let saved = Moment(field(SAVED)?.as_f64()? as i64);
    Some(Listed {
        id: field(ID)?.as_string()?,
        saved,
    })
}

fn unreadable(store: &str) -> StoreError {
    StoreError::Other(["an entry of `", store, "` is not what this app writes"].concat())
}
