//! Backups: copies of projects as they once were.

use gate360_merge::Moment;

use super::{Store, StoreError};

/// What is known of a backup without reading it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupEntry {
    /// Its running number in this store: a later backup has a higher one, whatever the clock said.
    pub number: u64,
    /// The id of the project.
    pub project: String,
    /// What the project was called.
    pub name: String,
    /// When it was made, by the clock of this computer.
    pub at: Moment,
    /// Why it was made, as a key.
    pub why: String,
    /// How long it is, in bytes.
    pub bytes: u64,
}

impl Store {
    /// Every backup, or those of one project, oldest first.
    ///
    /// # Errors
    ///
    /// See [`StoreError`].
    pub async fn backups(&self, project: Option<&str>) -> Result<Vec<BackupEntry>, StoreError> {
        match self {
            Self::Browser(store) => store.backups(project).await,
            Self::Memory(store) => Ok(store.backups(project)),
        }
    }

    /// Keeps a backup and gives its number, which none had before.
    ///
    /// # Errors
    ///
    /// See [`StoreError`]; the store is then as it was.
    pub async fn backup_add(
        &self,
        project: &str,
        name: &str,
        at: Moment,
        why: &str,
        data: &[u8],
    ) -> Result<u64, StoreError> {
        let entry = BackupEntry {
            number: 0,
            project: project.to_owned(),
            name: name.to_owned(),
            at,
            why: why.to_owned(),
            bytes: data.len() as u64,
        };
        match self {
            Self::Browser(store) => store.backup_add(&entry, data).await,
            Self::Memory(store) => Ok(store.backup_add(entry, data)),
        }
    }

    /// What a backup holds; none if there is no such backup.
    ///
    /// # Errors
    ///
    /// See [`StoreError`].
    pub async fn backup_data(&self, number: u64) -> Result<Option<Vec<u8>>, StoreError> {
        match self {
            Self::Browser(store) => store.backup_data(number).await,
            Self::Memory(store) => Ok(store.backup_data(number)),
        }
    }

    /// Puts other bytes into a backup, and says what the project is called in them; its number, day
    /// and reason stay. Nothing happens if there is no such backup.
    ///
    /// # Errors
    ///
    /// See [`StoreError`]; the store is then as it was.
    pub async fn backup_replace(
        &self,
        number: u64,
        name: &str,
        data: &[u8],
    ) -> Result<(), StoreError> {
        match self {
            Self::Browser(store) => store.backup_replace(number, name, data).await,
            Self::Memory(store) => {
                store.backup_replace(number, name, data);
                Ok(())
            }
        }
    }

    /// Removes backups.
    ///
    /// # Errors
    ///
    /// See [`StoreError`]; the store is then as it was.
    pub async fn backup_remove(&self, numbers: &[u64]) -> Result<(), StoreError> {
        match self {
            Self::Browser(store) => store.backup_remove(numbers).await,
            Self::Memory(store) => {
                store.backup_remove(numbers);
                Ok(())
            }
        }
    }
}
