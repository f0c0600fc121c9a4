//! The store in the page's memory.

mod backups;
mod kept;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use gate360_merge::row::ChangeRow;
use gate360_merge::{Moment, Tag};
use wasm_bindgen::JsValue;

use self::backups::Backup;
pub(super) use self::kept::Marks;
use super::entry::Entry;
use super::{Listed, Loaded, StoreError};
use crate::platform::clock;

/// A store that goes with the page.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(Rc<RefCell<Held>>);

#[derive(Debug, Default)]
struct Held {
    projects: BTreeMap<String, Project>,
    meta: BTreeMap<String, String>,
    backups: BTreeMap<u64, Backup>,
    /// The number of the last backup that was made.
    last_backup: u64,
    handles: BTreeMap<String, JsValue>,
}

#[derive(Debug, Default)]
struct Project {
    saved: Moment,
    marks: Marks,
    /// By replica, counter and hash, as in the browser's database.
    changes: BTreeMap<(String, u64, String), ChangeRow>,
}

impl Project {
    fn put(&mut self, rows: &[ChangeRow]) -> Result<(), StoreError> {
        let mut entries = Vec::with_capacity(rows.len());
        for row in rows {
            let key = (row.replica.clone(), row.counter, Entry::of(row)?.mark);
            entries.push((key, row.clone()));
        }
        self.changes.extend(entries);
        self.saved = clock::now();
        Ok(())
    }
}

impl MemoryStore {
    pub(super) fn projects(&self) -> Vec<Listed> {
        let held = self.0.borrow();
        let there = held.projects.iter();
        there
            .filter(|(_, project)| !project.marks.erased)
            .map(|(id, project)| Listed {
                id: id.clone(),
                saved: project.saved,
                deleted: project.marks.deleted,
                file: project.marks.file,
            })
            .collect()
    }

    pub(super) fn load(&self, project: &str) -> Loaded {
        let held = self.0.borrow();
        let rows = held
            .projects
            .get(project)
            .map(|project| project.changes.values().cloned().collect())
            .unwrap_or_default();
        Loaded {
            rows,
            unreadable: 0,
        }
    }

    pub(super) fn texts(&self, project: &str) -> Result<Vec<String>, StoreError> {
        let rows = self.load(project).rows;
        let texts = rows
            .iter()
            .map(|row| Entry::of(row).map(|entry| entry.text));
        texts.collect()
    }

    pub(super) fn save(
        &self,
        project: &str,
        put: &[ChangeRow],
        remove: &[Tag],
    ) -> Result<(), StoreError> {
        let removed = |replica: &str, counter: u64| {
            remove
                .iter()
                .any(|tag| tag.replica.as_str() == replica && tag.counter == counter)
        };
        let mut held = self.0.borrow_mut();
        let project = held.projects.entry(project.to_owned()).or_default();
        if !remove.is_empty() {
            project
                .changes
                .retain(|(replica, counter, _), _| !removed(replica, *counter));
        }
        project.marks.deleted = None;
        project.put(put)
    }

    pub(super) fn meta_get(&self, key: &str) -> Option<String> {
        self.0.borrow().meta.get(key).cloned()
    }

    pub(super) fn meta_keys(&self, prefix: &str) -> Vec<String> {
        let held = self.0.borrow();
        let keys = held.meta.keys().filter(|key| key.starts_with(prefix));
        keys.cloned().collect()
    }

    pub(super) fn meta_remove(&self, key: &str) {
        self.0.borrow_mut().meta.remove(key);
    }

    pub(super) fn meta_set(&self, key: &str, value: &str) {
        self.0
            .borrow_mut()
            .meta
            .insert(key.to_owned(), value.to_owned());
    }
}
