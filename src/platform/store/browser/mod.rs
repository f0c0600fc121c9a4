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

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use gate360_merge::row::ChangeRow;
use gate360_merge::{Change, Tag};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use yew::Callback;

use self::value::{below, of_moment, of_whole};
use super::connection::Connection;
use super::entry::Entry;
use super::layout::{CHANGES, ID, MARKS, PROJECTS};
use super::{Ended, Loaded, StoreError, wait};
use crate::platform::clock;

/// The field of a project's entry that says when it was last saved.
const SAVED: &str = "saved";

/// The browser's database. A clone is another handle to the same connection.
#[derive(Clone, Debug)]
pub struct BrowserStore(Rc<Held>);

#[derive(Debug)]
struct Held {
    name: String,
    connection: RefCell<Rc<Connection>>,
    /// The texts of no project that this page has read or written: they are written again should
    /// the database be cleared while the page is open.
    texts: RefCell<BTreeMap<String, String>>,
    /// Told when a connection ends by itself.
    ended: Rc<RefCell<Callback<Ended>>>,
}

impl BrowserStore {
    pub(super) async fn open(name: &str) -> Result<Self, StoreError> {
        let ended = Rc::new(RefCell::new(Callback::noop()));
        let connection = Connection::open(name, &telling(&ended)).await?;
        Ok(Self(Rc::new(Held {
            name: name.to_owned(),
            connection: RefCell::new(Rc::new(connection)),
            texts: RefCell::default(),
            ended,
        })))
    }

    /// Takes a new connection in the place of one that has ended. A new database gets the texts of
    /// no project again.
    pub(super) async fn reopen(&self) -> Result<(), StoreError> {
        let told = telling(&self.0.ended);
        let connection = Connection::open(&self.0.name, &told).await?;
        let is_new = connection.is_new();
        self.0.connection.replace(Rc::new(connection));
        if is_new {
            let texts = self.0.texts.borrow().clone();
            for (key, text) in texts {
                self.meta_set(&key, &text).await?;
            }
        }
        Ok(())
    }

    /// Says from now on to this callback when the connection ends by itself.
    pub(super) fn watch(&self, ended: Callback<Ended>) {
        self.0.ended.replace(ended);
    }

    pub(super) fn is_read_only(&self) -> bool {
        self.connection().is_read_only()
    }

    pub(super) fn is_new(&self) -> bool {
        self.connection().is_new()
    }

    fn connection(&self) -> Rc<Connection> {
        Rc::clone(&self.0.connection.borrow())
    }

    pub(super) async fn load(&self, project: &str) -> Result<Loaded, StoreError> {
        let range = below(&[&project.into()])?;
        let request = self
            .connection()
            .read(CHANGES)?
            .get_all_with_key(&range.into())?;
        let found: Array = wait::result(&request).await?.unchecked_into();
        let mut loaded = Loaded::default();
        for entry in found.iter() {
            match row(&entry) {
                Some(row) => loaded.rows.push(row),
                None => loaded.unreadable += 1,
            }
        }
        Ok(loaded)
    }

    /// What is kept of a project's changes, where it is a text.
    pub(super) async fn texts(&self, project: &str) -> Result<Vec<String>, StoreError> {
        let range = below(&[&project.into()])?;
        let changes = self.connection().read(CHANGES)?;
        let request = changes.get_all_with_key(&range.into())?;
        let found: Array = wait::result(&request).await?.unchecked_into();
        let texts = found.iter().filter_map(|entry| entry.as_string());
        Ok(texts.collect())
    }

    /// What of a project can't be read as a change.
    pub(super) async fn set_aside(&self, project: &str) -> Result<Vec<String>, StoreError> {
        let range = JsValue::from(below(&[&project.into()])?);
        let transaction = self.connection().reading(&[CHANGES])?;
        let changes = transaction.object_store(CHANGES)?;
        let keys: Array = wait::result(&changes.get_all_keys_with_key(&range)?)
            .await?
            .unchecked_into();
        let found: Array = wait::result(&changes.get_all_with_key(&range)?)
            .await?
            .unchecked_into();
        let unreadable = keys.iter().zip(found.iter()).filter(|(_, entry)| {
            // It may be a row that says what can't be, such as having seen itself.
            row(entry).is_none_or(|row| Change::try_from(row).is_err())
        });
        Ok(unreadable
            .map(|(key, entry)| {
                let line = Array::of2(&key, &entry);
                // What no JSON can hold is at least named.
                let line =
                    js_sys::JSON::stringify(&line).or_else(|_| js_sys::JSON::stringify(&key));
                line.map(String::from).unwrap_or_default()
            })
            .collect())
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
        self.connection()
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

/// Calls back whoever watches by then.
fn telling(watching: &Rc<RefCell<Callback<Ended>>>) -> Callback<Ended> {
    let watching = Rc::downgrade(watching);
    Callback::from(move |ended| {
        let told = watching.upgrade().map(|told| told.borrow().clone());
        told.unwrap_or_default().emit(ended);
    })
}

/// Reads an entry; none if it is no change of this version.
fn row(entry: &JsValue) -> Option<ChangeRow> {
    serde_json::from_str(&entry.as_string()?).ok()
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
