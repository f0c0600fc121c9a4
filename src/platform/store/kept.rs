//! What becomes of a project as a whole: the bin, erasing, the file that it was saved to.

use gate360_merge::Moment;
use gate360_merge::row::ChangeRow;
use wasm_bindgen::JsValue;

use super::{Listed, Store, StoreError, marker};

impl Store {
    /// The projects in the bin, ordered by id.
    ///
    /// # Errors
    ///
    /// See [`StoreError`].
    pub async fn bin(&self) -> Result<Vec<Listed>, StoreError> {
        let mut all = self.all_projects().await?;
        all.retain(|project| project.deleted.is_some());
        Ok(all)
    }

    /// Puts a project into the bin. Everything of it stays; saving into it takes it out again.
    ///
    /// # Errors
    ///
    /// See [`StoreError`]; the store is then as it was.
    pub async fn move_to_bin(&self, project: &str, at: Moment) -> Result<(), StoreError> {
        match self {
            Self::Browser(store) => {
                store.move_to_bin(project, at).await?;
                marker::forget(project);
                Ok(())
            }
            Self::Memory(store) => {
                store.mark(project, |marks| marks.deleted = Some(at));
                Ok(())
            }
        }
    }

    /// Takes a project out of the bin.
    ///
    /// # Errors
    ///
    /// See [`StoreError`]; the store is then as it was.
    pub async fn take_out_of_bin(&self, project: &str) -> Result<(), StoreError> {
        match self {
            Self::Browser(store) => store.take_out_of_bin(project).await,
            Self::Memory(store) => {
                store.mark(project, |marks| marks.deleted = None);
                Ok(())
            }
        }
    }

    /// Removes everything of a project but the change that says so: that one stays, so that the
    /// project is erased in whatever copy comes here later. It is not listed any more.
    ///
    /// # Errors
    ///
    /// See [`StoreError`]; the store is then as it was.
    pub async fn erase_project(
        &self,
        project: &str,
        tombstone: &ChangeRow,
    ) -> Result<(), StoreError> {
        match self {
            Self::Browser(store) => {
                store.erase_project(project, tombstone).await?;
                marker::forget(project);
                Ok(())
            }
            Self::Memory(store) => store.erase_project(project, tombstone),
        }
    }

    /// Removes a project with everything of it: changes, backups, the file that it goes to. Nothing
    /// stays that says so: a copy that is opened later is a project again.
    ///
    /// # Errors
    ///
    /// See [`StoreError`]; the store is then as it was.
    pub async fn delete_project(&self, project: &str) -> Result<(), StoreError> {
        match self {
            Self::Browser(store) => {
                store.delete_project(project).await?;
                marker::forget(project);
                Ok(())
            }
            Self::Memory(store) => {
                store.delete_project(project);
                Ok(())
            }
        }
    }

    /// Removes a project as [`Store::delete_project`] does, if it is in the bin still since this
    /// moment; says whether it did. One that was put back, or written in, stays.
    ///
    /// # Errors
    ///
    /// See [`StoreError`]; the store is then as it was.
    pub async fn purge_project(&self, project: &str, since: Moment) -> Result<bool, StoreError> {
        match self {
            Self::Browser(store) => {
                let purged = store.purge_project(project, since).await?;
                if purged {
                    marker::forget(project);
                }
                Ok(purged)
            }
            Self::Memory(store) => Ok(store.purge_project(project, since)),
        }
    }

    /// Notes that all of a project was saved to a file.
    ///
    /// # Errors
    ///
    /// See [`StoreError`]; the store is then as it was.
    pub async fn note_file(&self, project: &str, at: Moment) -> Result<(), StoreError> {
        match self {
            Self::Browser(store) => {
                store.note_file(project, at).await?;
                marker::note_file(project, at);
                Ok(())
            }
            Self::Memory(store) => {
                store.mark(project, |marks| marks.file = Some(at));
                Ok(())
            }
        }
    }

    /// Whether what was done to a project at a moment goes with the page and is in no file.
    #[must_use]
    pub fn is_only_here(&self, project: &str, done: Moment) -> bool {
        match self {
            Self::Browser(_) => false,
            Self::Memory(store) => store.file(project).is_none_or(|file| file < done),
        }
    }

    /// The browser's handle to the file that a project goes to; none if there is none.
    ///
    /// # Errors
    ///
    /// See [`StoreError`].
    pub async fn handle_get(&self, project: &str) -> Result<Option<JsValue>, StoreError> {
        match self {
            Self::Browser(store) => store.handle_get(project).await,
            Self::Memory(store) => Ok(store.handle_get(project)),
        }
    }

    /// Keeps the browser's handle to the file that a project goes to.
    ///
    /// # Errors
    ///
    /// See [`StoreError`]; the store is then as it was. A value that can't be kept, such as a
    /// function, is [`StoreError::Other`].
    pub async fn handle_set(&self, project: &str, handle: &JsValue) -> Result<(), StoreError> {
        match self {
            Self::Browser(store) => store.handle_set(project, handle).await,
            Self::Memory(store) => {
                store.handle_set(project, handle);
                Ok(())
            }
        }
    }

    /// Forgets the file that a project goes to.
    ///
    /// # Errors
    ///
    /// See [`StoreError`]; the store is then as it was.
    pub async fn handle_remove(&self, project: &str) -> Result<(), StoreError> {
        match self {
            Self::Browser(store) => store.handle_remove(project).await,
            Self::Memory(store) => {
                store.handle_remove(project);
                Ok(())
            }
        }
    }
}
