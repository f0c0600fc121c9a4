//! Backups in memory.

use super::MemoryStore;
use crate::platform::store::BackupEntry;

#[derive(Debug)]
pub(super) struct Backup {
    pub(super) entry: BackupEntry,
    data: Vec<u8>,
}

impl MemoryStore {
    pub(in crate::platform::store) fn backups(&self, project: Option<&str>) -> Vec<BackupEntry> {
        let held = self.0.borrow();
        let all = held.backups.values().map(|backup| &backup.entry);
        all.filter(|entry| project.is_none_or(|project| entry.project == project))
            .cloned()
            .collect()
    }

    pub(in crate::platform::store) fn backup_add(&self, entry: BackupEntry, data: &[u8]) -> u64 {
        let mut held = self.0.borrow_mut();
        held.last_backup += 1;
        let number = held.last_backup;
        let backup = Backup {
            entry: BackupEntry { number, ..entry },
            data: data.to_vec(),
        };
        held.backups.insert(number, backup);
        number
    }

    pub(in crate::platform::store) fn backup_data(&self, number: u64) -> Option<Vec<u8>> {
        let held = self.0.borrow();
        held.backups.get(&number).map(|backup| backup.data.clone())
    }

    pub(in crate::platform::store) fn backup_replace(&self, number: u64, name: &str, data: &[u8]) {
        if let Some(backup) = self.0.borrow_mut().backups.get_mut(&number) {
            backup.data = data.to_vec();
            name.clone_into(&mut backup.entry.name);
            backup.entry.bytes = data.len() as u64;
        }
    }

    pub(in crate::platform::store) fn backup_remove(&self, numbers: &[u64]) {
        let mut held = self.0.borrow_mut();
        held.backups.retain(|number, _| !numbers.contains(number));
    }
}
