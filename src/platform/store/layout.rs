//! What stands where in the browser's database.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbObjectStoreParameters, IdbOpenDbRequest};

/// The version of the database. A higher one needs its steps in [`lay_out`].
pub(super) const VERSION: u32 = 2;

/// Changes: under `[project, replica, counter, hash]` a row as a text of JSON, which keeps numbers
/// exactly as they were written. The hash is that of the text: should two different changes have
/// the same number, both are kept.
pub(super) const CHANGES: &str = "changes";

/// Projects: `{id, saved}`, so that an empty project exists too.
pub(super) const PROJECTS: &str = "projects";

/// The key of [`PROJECTS`].
pub(super) const ID: &str = "id";

/// Texts that belong to no project.
pub(super) const META: &str = "meta";

/// What is known of a project as a whole: `{project, mark, at}`, under `[project, mark]`. Each
/// mark is an entry of its own, so that saving need not read what else is known: a transaction
/// that reads first is given up when the page goes.
pub(super) const MARKS: &str = "marks";

/// What is marked, a part of the key of [`MARKS`].
pub(super) const MARK: &str = "mark";

/// Backups: `{project, name, at, why, bytes}`, under running numbers.
pub(super) const BACKUPS: &str = "backups";

/// The index of [`BACKUPS`] by project, and the field.
pub(super) const PROJECT: &str = "project";

/// What the backups hold, under the same numbers: apart, so that listing them reads none.
pub(super) const BACKUP_DATA: &str = "backup-data";

/// The browser's handles to files, by project.
pub(super) const HANDLES: &str = "handles";

/// Makes the stores that a database does not have yet: all of a new one. The browser does this in
/// one transaction: should it fail, the database stays of the version that it was.
pub(super) fn lay_out(opening: &IdbOpenDbRequest, before: f64) -> Result<(), JsValue> {
    let database: IdbDatabase = opening.result()?.dyn_into()?;
    let keyed = |name: &str, path: &JsValue| {
        let parameters = IdbObjectStoreParameters::new();
        parameters.set_key_path(path);
        database.create_object_store_with_optional_parameters(name, &parameters)
    };
    if before < 1.0 {
        database.create_object_store(CHANGES)?;
        database.create_object_store(META)?;
        keyed(PROJECTS, &ID.into())?;
    }
    if before < 2.0 {
        keyed(MARKS, &Array::of2(&PROJECT.into(), &MARK.into()))?;
        let numbered = IdbObjectStoreParameters::new();
        numbered.set_auto_increment(true);
        database
            .create_object_store_with_optional_parameters(BACKUPS, &numbered)?
            .create_index_with_str(PROJECT, PROJECT)?;
        database.create_object_store(BACKUP_DATA)?;
        database.create_object_store(HANDLES)?;
    }
    Ok(())
}
