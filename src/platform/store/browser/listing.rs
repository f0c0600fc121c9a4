//! Which projects there are.

use std::collections::BTreeMap;

use gate360_merge::Moment;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbObjectStore, IdbTransaction};

use super::kept::{AT, DELETED, ERASED, FILE};
use super::value::{moment, past, text};
use super::{BrowserStore, SAVED};
use crate::platform::clock;
use crate::platform::store::layout::{CHANGES, ID, MARK, MARKS, PROJECT, PROJECTS};
use crate::platform::store::{Listed, StoreError, wait};

impl BrowserStore {
    /// Every project that is not erased.
    pub(in crate::platform::store) async fn projects(&self) -> Result<Vec<Listed>, StoreError> {
        let transaction = self.connection().reading(&[PROJECTS, MARKS, CHANGES])?;
        let mut found = BTreeMap::new();
        for entry in all(&transaction, PROJECTS).await?.iter() {
            // One whose id is no text has no address.
            if let Some(id) = text(&entry, ID) {
                // What can't be read of the rest counts as long ago, so that it can be opened.
                let saved = moment(&entry, SAVED).unwrap_or_default();
                found.insert(id.clone(), listed(id, saved));
            }
        }
        let marks = all(&transaction, MARKS).await?;
        let mut lost = with_changes(&transaction.object_store(CHANGES)?).await?;
        lost.retain(|id| !found.contains_key(id));
        for id in lost {
            let saved = self.last_change(&id).await?;
            found.insert(id.clone(), listed(id, saved));
        }
        for entry in marks.iter() {
            let id = text(&entry, PROJECT).unwrap_or_default();
            let mark = text(&entry, MARK).unwrap_or_default();
            if mark == ERASED {
                found.remove(&id);
            } else if let Some(project) = found.get_mut(&id) {
                let at = moment(&entry, AT);
                match &*mark {
                    // If nobody can read since when it has been in the bin, it stays there.
                    DELETED => project.deleted = Some(at.unwrap_or_else(clock::now)),
                    FILE => project.file = at,
                    _ => {}
                }
            }
        }
        Ok(found.into_values().collect())
    }

    /// When a project was last changed.
    async fn last_change(&self, project: &str) -> Result<Moment, StoreError> {
        let texts = self.texts(project).await?;
        let latest = texts.iter().filter_map(|text| made_at(text)).max();
        Ok(latest.unwrap_or_default())
    }
}

/// When a change was made, read off its text: that is the first field of a row. To read rows takes
/// code that the page has not fetched yet when it lists the projects.
fn made_at(text: &str) -> Option<Moment> {
    let digits = text.strip_prefix("{\"at\":")?;
    let end = digits.find(|sign: char| sign != '-' && !sign.is_ascii_digit())?;
    digits[..end].parse().ok().map(Moment)
}

fn listed(id: String, saved: Moment) -> Listed {
    Listed {
        id,
        saved,
        deleted: None,
        file: None,
    }
}

async fn all(transaction: &IdbTransaction, store: &str) -> Result<Array, JsValue> {
    let request = transaction.object_store(store)?.get_all()?;
    Ok(wait::result(&request).await?.unchecked_into())
}

/// The projects that have changes: one key of each is looked at.
async fn with_changes(changes: &IdbObjectStore) -> Result<Vec<String>, JsValue> {
    let mut found = Vec::new();
    let mut next = wait::result(&changes.get_key(&past(&JsValue::from_f64(0.0))?)?).await?;
    while let Some(project) = next.dyn_ref::<Array>().map(|key| key.get(0)) {
        found.extend(project.as_string());
        next = wait::result(&changes.get_key(&past(&project)?)?).await?;
    }
    Ok(found)
}
