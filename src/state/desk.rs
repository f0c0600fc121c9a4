//! A project on the desk.

use std::cell::RefCell;
use std::rc::Rc;

use gate360_merge::row::ChangeRow;
use gate360_merge::{Author, ChangeSet, Moment, Replica};
use gate360_process::Catalogue;
use gate360_project::{Edit, Project, ProjectId, Refusal};

use super::Shared;
use super::writer::Writer;
use crate::platform::store::Store;

/// A project that was opened in this page, with what of it is still to be stored. It stays on
/// the desk until the page goes, so that nothing is lost by going to another place while the
/// store refuses.
#[derive(Debug)]
pub struct Desk {
    project: RefCell<Project>,
    pub(super) writer: Rc<Writer>,
}

impl Desk {
    /// Puts a project on the desk.
    pub(super) fn new(
        store: Shared<Store>,
        id: ProjectId,
        replica: Replica,
        rows: Vec<ChangeRow>,
    ) -> Self {
        let writer = Rc::new(Writer::new(store, id.as_str().to_owned()));
        let project = Project::from_changes(id, replica, changes(rows));
        Self {
            project: RefCell::new(project),
            writer,
        }
    }

    /// The project as it is now.
    pub fn project(&self) -> Project {
        self.project.borrow().clone()
    }

    /// Does what a person asks for, and sees to it that it is stored.
    ///
    /// # Errors
    ///
    /// Why it is refused; nothing has changed then.
    pub(super) fn apply(
        &self,
        catalogue: &Catalogue,
        edit: Edit,
        author: &Author,
        now: Moment,
    ) -> Result<bool, Refusal> {
        let written = self
            .project
            .borrow_mut()
            .apply(catalogue, edit, author, now)?;
        let changed = !written.is_empty();
        if changed {
            self.writer.write(written);
        }
        Ok(changed)
    }

    /// Takes over rows that another tab has stored; says whether any was new.
    pub(super) fn join(&self, rows: Vec<ChangeRow>) -> bool {
        !self.project.borrow_mut().join(&changes(rows)).is_empty()
    }

    /// Says that everything so far was handed out.
    pub(super) fn seal(&self) {
        self.project.borrow_mut().seal();
    }
}

/// The changes of rows. A row that can't be one is passed over and stays in the store.
fn changes(rows: Vec<ChangeRow>) -> ChangeSet {
    rows.into_iter()
        .filter_map(|row| row.try_into().ok())
        .collect()
}
