//! What becomes of a project as a whole, in memory.

use gate360_merge::Moment;
use gate360_merge::row::ChangeRow;
use wasm_bindgen::JsValue;

use super::{Held, MemoryStore, Project};
use crate::platform::store::StoreError;

/// What is known of a project as a whole.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::platform::store) struct Marks {
    /// Since when it has been in the bin.
    pub(in crate::platform::store) deleted: Option<Moment>,
    /// When it was last saved to a file.
    pub(in crate::platform::store) file: Option<Moment>,
    /// Whether it was erased.
    pub(super) erased: bool,
}

impl MemoryStore {
    /// Says something of a project; nothing happens if there is no such project.
    pub(in crate::platform::store) fn mark(&self, project: &str, say: impl FnOnce(&mut Marks)) {
        if let Some(project) = self.0.borrow_mut().projects.get_mut(project) {
            say(&mut project.marks);
        }
    }

    /// When a project was last saved to a file.
    pub(in crate::platform::store) fn file(&self, project: &str) -> Option<Moment> {
        let held = self.0.borrow();
        held.projects.get(project)?.marks.file
    }

    pub(in crate::platform::store) fn delete_project(&self, project: &str) {
        self.0.borrow_mut().remove_all(project);
    }

    pub(in crate::platform::store) fn purge_project(&self, project: &str, since: Moment) -> bool {
        let mut held = self.0.borrow_mut();
        let known = held.projects.get(project);
        let is_due = known.is_some_and(|project| project.marks.deleted == Some(since));
        if is_due {
            held.remove_all(project);
        }
        is_due
    }

    pub(in crate::platform::store) fn erase_project(
        &self,
        project: &str,
        tombstone: &ChangeRow,
    ) -> Result<(), StoreError> {
        let mut erased = Project::default();
        erased.put(std::slice::from_ref(tombstone))?;
        erased.marks.erased = true;
        let mut held = self.0.borrow_mut();
        held.remove_all(project);
        held.projects.insert(project.to_owned(), erased);
        Ok(())
    }

    pub(in crate::platform::store) fn handle_get(&self, project: &str) -> Option<JsValue> {
        self.0.borrow().handles.get(project).cloned()
    }

    pub(in crate::platform::store) fn handle_set(&self, project: &str, handle: &JsValue) {
        let mut held = self.0.borrow_mut();
        held.handles.insert(project.to_owned(), handle.clone());
    }

    pub(in crate::platform::store) fn handle_remove(&self, project: &str) {
        self.0.borrow_mut().handles.remove(project);
    }
}

impl Held {
    fn remove_all(&mut self, project: &str) {
        self.projects.remove(project);
        self.handles.remove(project);
        self.backups
            .retain(|_, backup| backup.entry.project != project);
    }
}
