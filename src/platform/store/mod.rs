//! The store: every project of this browser, as rows of changes.
//!
//! A project is a set of changes, so saving never replaces a project: it puts the rows that are
//! new and deletes those that were folded into them, in one transaction. Two tabs that save the
//! same project add to it and can't overwrite each other.

mod backups;
mod browser;
mod connection;
mod entry;
mod error;
mod kept;
mod layout;
mod loaded;
pub mod marker;
mod memory;
mod wait;

use gate360_merge::row::ChangeRow;
use gate360_merge::{Moment, Tag};
use yew::Callback;

pub use backups::BackupEntry;
pub use browser::BrowserStore;
pub use error::StoreError;
pub use loaded::Loaded;
pub use memory::MemoryStore;

/// The name of the browser's database.
const DATABASE: &str = "gate360";

/// A project that is in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: String,
    /// When it was last saved here. Of a project whose entry was lost, when it was last changed.
    pub saved: Moment,
    /// Since when it has been in the bin; none if it is not there.
    pub deleted: Option<Moment>,
    /// When all of it was last saved to a file; none if it never was.
    pub file: Option<Moment>,
}

/// Why the connection to the browser's database has ended by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// A newer version of the app in another tab has taken the database over.
    Upgraded,
    /// The browser has closed it: the data of the site was cleared, or can't be reached.
    Cleared,
}

/// Where the work is kept. A clone is another handle to the same store.
#[derive(Clone, Debug)]
pub enum Store {
    /// In the browser's database, which outlives the page.
    Browser(BrowserStore),
    /// In the page's memory, which goes with it: where the browser refuses a database, and on
    /// a shared computer.
    Memory(MemoryStore),
}

impl Store {
    /// Opens the browser's database, making it at the first visit.
    ///
    /// # Errors
    ///
    /// [`StoreError::Refused`]; or [`StoreError::Newer`], if the database can't even be read. Then
    /// [`Store::memory`] serves, and the page says so. Any other error likewise.
    pub async fn open() -> Result<Self, StoreError> {
        Self::open_named(DATABASE).await
    }

    /// As [`Store::open`], under a name of its own. For tests, which share one browser.
    ///
    /// # Errors
    ///
    /// As [`Store::open`].
    pub async fn open_named(name: &str) -> Result<Self, StoreError> {
        BrowserStore::open(name).await.map(Self::Browser)
    }

    /// A store in memory.
    #[must_use]
    pub fn memory() -> Self {
        Self::Memory(MemoryStore::default())
    }

    /// Takes a new connection to the browser's database, after the old one has ended. Every handle
    /// to this store goes on with it.
    ///
    /// # Errors
    ///
    /// As [`Store::open`].
    pub async fn reopen(&self) -> Result<(), StoreError> {
        match self {
            Self::Browser(store) => store.reopen().await,
            Self::Memory(_) => Ok(()),
        }
    }

    /// Calls back from now on when the connection to the browser's database has ended by itself.
    /// Nothing can be stored then until [`Store::reopen`].
    pub fn watch(&self, ended: Callback<Ended>) {
        if let Self::Browser(store) = self {
            store.watch(ended);
        }
    }

    /// Whether the database belongs to a newer version of the app. It can be read; whatever would
    /// write is refused with [`StoreError::Newer`].
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        match self {
            Self::Browser(store) => store.is_read_only(),
            Self::Memory(_) => false,
        }
    }

    /// Whether there was no database in this browser when it was opened.
    #[must_use]
    pub fn is_new(&self) -> bool {
        match self {
            Self::Browser(store) => store.is_new(),
            Self::Memory(_) => true,
        }
    }

    /// Whether what is saved is still there after the page is closed.
    #[must_use]
    pub fn lasts(&self) -> bool {
        matches!(self, Self::Browser(_))
    }

    /// Every project that is neither in the bin nor erased, ordered by id. One whose entry was
    /// lost is found by its changes.
    ///
    /// # Errors
    ///
    /// See [`StoreError`].
    pub async fn projects(&self) -> Result<Vec<Listed>, StoreError> {
        let mut all = self.all_projects().await?;
        all.retain(|project| project.deleted.is_none());
        Ok(all)
    }

    /// Every project that is not erased, ordered by id.
    async fn all_projects(&self) -> Result<Vec<Listed>, StoreError> {
        match self {
            Self::Browser(store) => store.projects().await,
            Self::Memory(store) => Ok(store.projects()),
        }
    }

    /// Every change of a project; none if there is no such project. What can't be read is
    /// counted and keeps nothing else from being read.
    ///
    /// # Errors
    ///
    /// See [`StoreError`].
    pub async fn load(&self, project: &str) -> Result<Loaded, StoreError> {
        match self {
            Self::Browser(store) => store.load(project).await,
            Self::Memory(store) => Ok(store.load(project)),
        }
    }

    /// The entries of a project that can't be read, each as a line of JSON: its key and what stands
    /// there. They stay where they are.
    ///
    /// # Errors
    ///
    /// See [`StoreError`].
    pub async fn set_aside(&self, project: &str) -> Result<Vec<String>, StoreError> {
        match self {
            Self::Browser(store) => store.set_aside(project).await,
            Self::Memory(_) => Ok(Vec::new()),
        }
    }

    /// What is kept of a project's changes, as it is kept: each a text of JSON, unless it was
    /// damaged.
    ///
    /// # Errors
    ///
    /// See [`StoreError`].
    pub async fn texts(&self, project: &str) -> Result<Vec<String>, StoreError> {
        match self {
            Self::Browser(store) => store.texts(project).await,
            Self::Memory(store) => store.texts(project),
        }
    }

    /// Puts changes of a project and removes all of some tags, everything or nothing. Done when
    /// the database says so, not before. Without any changes it makes an empty project. Two
    /// different changes with the same tag are both kept. A project in the bin is taken out of it.
    ///
    /// # Errors
    ///
    /// See [`StoreError`]; the store is then as it was.
    pub async fn save(
        &self,
        project: &str,
        put: &[ChangeRow],
        remove: &[Tag],
    ) -> Result<(), StoreError> {
        match self {
            Self::Browser(store) => store.save(project, put, remove).await,
            Self::Memory(store) => store.save(project, put, remove),
        }
    }

    /// A text that belongs to no project, such as who is writing.
    ///
    /// # Errors
    ///
    /// See [`StoreError`].
    pub async fn meta_get(&self, key: &str) -> Result<Option<String>, StoreError> {
        match self {
            Self::Browser(store) => store.meta_get(key).await,
            Self::Memory(store) => Ok(store.meta_get(key)),
        }
    }

    /// The keys of all texts that belong to no project and begin so, in their order.
    ///
    /// # Errors
    ///
    /// See [`StoreError`].
    pub async fn meta_keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        match self {
            Self::Browser(store) => store.meta_keys(prefix).await,
            Self::Memory(store) => Ok(store.meta_keys(prefix)),
        }
    }

    /// Forgets a text that belongs to no project.
    ///
    /// # Errors
    ///
    /// See [`StoreError`].
    pub async fn meta_remove(&self, key: &str) -> Result<(), StoreError> {
        match self {
            Self::Browser(store) => store.meta_remove(key).await,
            Self::Memory(store) => {
                store.meta_remove(key);
                Ok(())
            }
        }
    }

    /// Keeps a text that belongs to no project.
    ///
    /// # Errors
    ///
    /// See [`StoreError`].
    pub async fn meta_set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        match self {
            Self::Browser(store) => store.meta_set(key, value).await,
            Self::Memory(store) => {
                store.meta_set(key, value);
                Ok(())
            }
        }
    }
}
