//! Texts that belong to no project, in the browser's database.

use js_sys::Array;
use wasm_bindgen::JsCast;

use super::BrowserStore;
use crate::platform::store::layout::META;
use crate::platform::store::{StoreError, wait};

impl BrowserStore {
    pub(in crate::platform::store) async fn meta_get(
        &self,
        key: &str,
    ) -> Result<Option<String>, StoreError> {
        let request = self.connection().read(META)?.get(&key.into())?;
        let text = wait::result(&request).await?.as_string();
        if let Some(text) = text.clone() {
            self.0.texts.borrow_mut().insert(key.to_owned(), text);
        }
        Ok(text)
    }

    pub(in crate::platform::store) async fn meta_keys(
        &self,
        prefix: &str,
    ) -> Result<Vec<String>, StoreError> {
        let request = self.connection().read(META)?.get_all_keys()?;
        let keys: Array = wait::result(&request).await?.unchecked_into();
        let keys = keys.iter().filter_map(|key| key.as_string());
        Ok(keys.filter(|key| key.starts_with(prefix)).collect())
    }

    pub(in crate::platform::store) async fn meta_remove(
        &self,
        key: &str,
    ) -> Result<(), StoreError> {
        self.connection()
            .write(&[META], async |transaction| {
                transaction.object_store(META)?.delete(&key.into())?;
                Ok(())
            })
            .await?;
        self.0.texts.borrow_mut().remove(key);
        Ok(())
    }

    pub(in crate::platform::store) async fn meta_set(
        &self,
        key: &str,
        value: &str,
    ) -> Result<(), StoreError> {
        self.connection()
            .write(&[META], async |transaction| {
                let meta = transaction.object_store(META)?;
                meta.put_with_key(&value.into(), &key.into())?;
                Ok(())
            })
            .await?;
        let mut texts = self.0.texts.borrow_mut();
        texts.insert(key.to_owned(), value.to_owned());
        Ok(())
    }
}
