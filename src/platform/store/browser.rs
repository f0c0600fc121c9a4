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
use super::entry::Entry;
use super::{Listed, Loaded, StoreError, wait};
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
        Ok(found.iter().filter_map(|entry| listed(&entry)).collect())
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
        let mut rows = Vec::with_capacity(put.len());
        for row in put {
            let entry = Entry::of(row)?;
            let key = Array::of4(
                &project_key,
                &row.replica.as_str().into(),
                &number(row.counter),
                &entry.mark.into(),
            );
            rows.push((key, JsValue::from(entry.text)));
        }
        let mut removed = Vec::with_capacity(remove.len());
        for tag in remove {
            let replica = JsValue::from(tag.replica.as_str());
            removed.push(below(&[&project_key, &replica, &number(tag.counter)])?);
        }
        let listing = listing(project, clock::now())?;
        self.0
            .write(&[CHANGES, PROJECTS], |transaction| {
                let changes = transaction.object_store(CHANGES)?;
                for range in &removed {
                    changes.delete(range)?;
                }
                for (key, row) in &rows {
                    changes.put_with_key(row, key)?;
                }
                transaction.object_store(PROJECTS)?.put(&listing)?;
                Ok(())
            })
            .await
    }

    pub(super) async fn delete_project(&self, project: &str) -> Result<(), StoreError> {
        let range = below(&[&project.into()])?;
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

    pub(super) async fn meta_keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        let request = self.0.read(META)?.get_all_keys()?;
        let keys: Array = wait::result(&request).await?.unchecked_into();
        let keys = keys.iter().filter_map(|key| key.as_string());
        Ok(keys.filter(|key| key.starts_with(prefix)).collect())
    }

    pub(super) async fn meta_remove(&self, key: &str) -> Result<(), StoreError> {
        self.0
            .write(&[META], |transaction| {
                transaction.object_store(META)?.delete(&key.into())?;
                Ok(())
            })
            .await
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

/// A counter as a part of a key.
fn number(counter: u64) -> JsValue {
    #[allow(clippy::cast_precision_loss, reason = "nobody makes 2^53 changes")]
    JsValue::from_f64(counter as f64)
}

/// All keys that begin with some parts and go on: of a project, of a tag. The database sorts an
/// empty list after every number and text, so the upper end lies behind whatever may follow.
fn below(parts: &[&JsValue]) -> Result<IdbKeyRange, JsValue> {
    let first: Array = parts.iter().copied().collect();
    let last = first.concat(&Array::of1(&Array::new()));
    IdbKeyRange::bound(&first, &last)
}

fn listing(project: &str, saved: Moment) -> Result<Object, JsValue> {
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

/// Reads the entry of a project. None if its id is no text: then it has no address. What can't
/// be read of the rest counts as long ago, so that the project can be opened.
fn listed(entry: &JsValue) -> Option<Listed> {
    let field = |name: &str| Reflect::get(entry, &name.into()).ok();
    let saved = field(SAVED).and_then(|saved| saved.as_f64());
    #[allow(
        clippy::cast_possible_truncation,
        reason = "whole milliseconds, written above"
    )]
    let saved = Moment(saved.unwrap_or_default() as i64);
    Some(Listed {
        id: field(ID)?.as_string()?,
        saved,
    })
}
