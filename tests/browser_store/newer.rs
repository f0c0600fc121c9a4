//! Databases of a newer version, and connections that end while the page is open.

use std::cell::Cell;
use std::rc::Rc;

use gate360::platform::random::fresh_id;
use gate360::platform::store::{Ended, Store, StoreError};
use gate360_merge::Moment;
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

use super::{counters, ids, make_newer, plant, row};

/// A store, and what it says when its connection ends.
async fn watched(name: &str) -> (Store, Rc<Cell<Option<Ended>>>) {
    let store = Store::open_named(name).await.expect("a database");
    let ended = Rc::new(Cell::new(None));
    let told = Rc::clone(&ended);
    store.watch(Callback::from(move |how| told.set(Some(how))));
    (store, ended)
}

#[wasm_bindgen_test]
async fn a_database_of_a_newer_version_is_read_and_not_written() {
    let name = fresh_id();
    let store = Store::open_named(&name).await.expect("a database");
    assert!(store.is_new() && !store.is_read_only());
    store.save("p", &[row("a", 1)], &[]).await.expect("saved");
    let number = store.backup_add("p", "", Moment(1), "daily", &[1]).await;
    drop(store);
    // The newer app adds to a row what this one does not know.
    make_newer(&name).await;
    let newer = r#"{"at":1,"author":{},"counter":2,"key":"project/name","mood":"good","replica":"a","value":"N"}"#;
    plant(&name, "p", 2, &newer.into()).await;

    let store = Store::open_named(&name).await.expect("the database");
    assert!(store.is_read_only() && !store.is_new());
    assert_eq!(ids(&store).await, ["p"]);
    assert_eq!(counters(&store, "p").await, [1, 2]);
    assert_eq!(
        store.backup_data(number.expect("added")).await,
        Ok(Some(vec![1]))
    );

    let refused = Err(StoreError::Newer);
    assert_eq!(store.save("p", &[row("a", 3)], &[]).await, refused);
    assert_eq!(store.meta_set("author", "x").await, refused);
    assert_eq!(store.move_to_bin("p", Moment(1)).await, refused);
    assert_eq!(store.delete_project("p").await, refused);
    assert_eq!(store.erase_project("p", &row("z", 1)).await, refused);
    assert_eq!(store.note_file("p", Moment(1)).await, refused);
    assert_eq!(store.handle_set("p", &JsValue::NULL).await, refused);
    assert_eq!(store.backup_remove(&[1]).await, refused);
    assert_eq!(counters(&store, "p").await, [1, 2]);
}

#[wasm_bindgen_test]
async fn an_open_store_makes_way_for_a_newer_version_and_goes_on_reading() {
    let name = fresh_id();
    let (store, ended) = watched(&name).await;
    let clone = store.clone();
    store.save("p", &[row("a", 1)], &[]).await.expect("saved");
    // Ends only if the open store closes.
    make_newer(&name).await;
    assert_eq!(ended.get(), Some(Ended::Upgraded));
    assert_eq!(store.load("p").await, Err(StoreError::Closed));
    assert_eq!(store.save("p", &[], &[]).await, Err(StoreError::Closed));

    store.reopen().await.expect("the newer database");
    assert!(clone.is_read_only());
    assert_eq!(counters(&clone, "p").await, [1]);
    assert_eq!(clone.save("p", &[], &[]).await, Err(StoreError::Newer));
}

#[wasm_bindgen_test]
async fn a_store_that_is_cleared_while_it_is_open_says_so_and_takes_everything_again() {
    let name = fresh_id();
    let (store, ended) = watched(&name).await;
    store.save("p", &[row("a", 1)], &[]).await.expect("saved");
    for (key, text) in [("author", "first"), ("author", "Ægir"), ("gone", "x")] {
        store.meta_set(key, text).await.expect("kept");
    }
    store.meta_remove("gone").await.expect("removed");
    let deleted: Promise = Function::new_with_args(
        "name",
        "return new Promise((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name);
            request.onsuccess = () => resolve();
            request.onerror = () => reject(request.error);
        });",
    )
    .call1(&JsValue::NULL, &name.into())
    .and_then(JsCast::dyn_into)
    .expect("a promise");
    JsFuture::from(deleted).await.expect("deleted");
    assert_eq!(ended.get(), Some(Ended::Cleared));

    store.reopen().await.expect("a new database");
    assert!(store.is_new() && !store.is_read_only());
    assert_eq!(ids(&store).await, [""; 0]);
    // What belongs to no project, only this page knows.
    let author = store.meta_get("author").await;
    assert_eq!(author, Ok(Some("Ægir".to_owned())));
    assert_eq!(store.meta_get("gone").await, Ok(None));
    store.save("p", &[row("a", 1)], &[]).await.expect("saved");
    assert_eq!(counters(&store, "p").await, [1]);
}
