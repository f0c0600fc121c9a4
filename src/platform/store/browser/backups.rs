//! Backups in the browser's database.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbKeyRange;

use super::BrowserStore;
use super::kept::AT;
use super::value::{field, moment, object, of_moment, of_whole, text, whole};
use crate::platform::store::layout::{BACKUP_DATA, BACKUPS, PROJECT};
use crate::platform::store::{BackupEntry, StoreError, wait};

const NAME: &str = "name";
const WHY: &str = "why";
const BYTES: &str = "bytes";

/// Both stand in one transaction.
const BOTH: [&str; 2] = [BACKUPS, BACKUP_DATA];

impl BrowserStore {
    pub(in crate::platform::store) async fn backups(
        &self,
        project: Option<&str>,
    ) -> Result<Vec<BackupEntry>, StoreError> {
        let transaction = self.connection().reading(&[BACKUPS])?;
        let backups = transaction.object_store(BACKUPS)?;
        let of_project = match project {
            Some(project) => IdbKeyRange::only(&project.into())?.into(),
            None => JsValue::UNDEFINED,
        };
        let by_project = backups.index(PROJECT)?;
        let numbers = by_project.get_all_keys_with_key(&of_project)?;
        let numbers: Array = wait::result(&numbers).await?.unchecked_into();
        let entries = by_project.get_all_with_key(&of_project)?;
        let entries: Array = wait::result(&entries).await?.unchecked_into();
        let found = numbers.iter().zip(entries.iter());
        let mut found: Vec<BackupEntry> = found
            .filter_map(|(number, entry)| backup(&number, &entry))
            .collect();
        found.sort_by_key(|backup| backup.number);
        Ok(found)
    }

    pub(in crate::platform::store) async fn backup_add(
        &self,
        entry: &BackupEntry,
        data: &[u8],
    ) -> Result<u64, StoreError> {
        let (entry, data) = (written(entry)?, Uint8Array::from(data));
        self.connection()
            .write(&BOTH, async |transaction| {
                let added = transaction.object_store(BACKUPS)?.put(&entry)?;
                let number = wait::result(&added).await?;
                let stored = transaction.object_store(BACKUP_DATA)?;
                stored.put_with_key(&data, &number)?;
                Ok(whole(&number).unwrap_or_default())
            })
            .await
    }

    pub(in crate::platform::store) async fn backup_data(
        &self,
        number: u64,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let request = self
            .connection()
            .read(BACKUP_DATA)?
            .get(&of_whole(number))?;
        let data = wait::result(&request).await?;
        Ok(data.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec))
    }

    pub(in crate::platform::store) async fn backup_replace(
        &self,
        number: u64,
        name: &str,
        data: &[u8],
    ) -> Result<(), StoreError> {
        let key = of_whole(number);
        let (bytes, data) = (of_whole(data.len() as u64), Uint8Array::from(data));
        self.connection()
            .write(&BOTH, async |transaction| {
                let backups = transaction.object_store(BACKUPS)?;
                let entry = wait::result(&backups.get(&key)?).await?;
                if !entry.is_undefined() {
                    Reflect::set(&entry, &NAME.into(), &name.into())?;
                    Reflect::set(&entry, &BYTES.into(), &bytes)?;
                    backups.put_with_key(&entry, &key)?;
                    let stored = transaction.object_store(BACKUP_DATA)?;
                    stored.put_with_key(&data, &key)?;
                }
                Ok(())
            })
            .await
    }

    pub(in crate::platform::store) async fn backup_remove(
        &self,
        numbers: &[u64],
    ) -> Result<(), StoreError> {
        self.connection()
            .write(&BOTH, async |transaction| {
                for store in BOTH {
                    let store = transaction.object_store(store)?;
                    for number in numbers {
                        store.delete(&of_whole(*number))?;
                    }
                }
                Ok(())
            })
            .await
    }
}

fn written(entry: &BackupEntry) -> Result<JsValue, JsValue> {
    let fields = [
        (PROJECT, entry.project.as_str().into()),
        (NAME, entry.name.as_str().into()),
        (AT, of_moment(entry.at)),
        (WHY, entry.why.as_str().into()),
        (BYTES, of_whole(entry.bytes)),
    ];
    object(fields).map(JsValue::from)
}

/// Reads the entry of a backup. None if nobody can say whose it is; the rest is for people to
/// read.
fn backup(number: &JsValue, entry: &JsValue) -> Option<BackupEntry> {
    Some(BackupEntry {
        number: whole(number)?,
        project: text(entry, PROJECT)?,
        name: text(entry, NAME).unwrap_or_default(),
        at: moment(entry, AT).unwrap_or_default(),
        why: text(entry, WHY).unwrap_or_default(),
        bytes: whole(&field(entry, BYTES)).unwrap_or_default(),
    })
}
