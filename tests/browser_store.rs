//! The store, in a real browser: what is promised of the database holds of the one in memory
//! too.

#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use gate360::platform::clock;
use gate360::platform::random::fresh_id;
use gate360::platform::store::{Loaded, Store, StoreError};
use gate360_merge::row::{AuthorRow, ChangeRow};
use gate360_merge::{Replica, Tag};
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

#[path = "browser_store/kept.rs"]
mod kept;
#[path = "browser_store/newer.rs"]
mod newer;
#[path = "browser_store/unreadable.rs"]
mod unreadable;
#[path = "browser_store/upgrade.rs"]
mod upgrade;

wasm_bindgen_test_configure!(run_in_browser);

/// A row with everything that could be lost on the way: letters beyond ASCII, numbers that are
/// whole only by chance, and one that no float of JavaScript can hold.
fn row(replica: &str, counter: u64) -> ChangeRow {
    ChangeRow {
        at: 1_795_000_000_000,
        author: AuthorRow {
            organisation: "Malmö stad".to_owned(),
            role: "Ægir \"x\"".to_owned(),
        },
        counter,
        erases: None,
        key: "answer/VAL-101/team/status".to_owned(),
        replica: replica.to_owned(),
        seen: [("other".to_owned(), 7)].into(),
        value: serde_json::from_str(r#"{"a":[1.0,-0.5,9007199254740993,null,"line\nline"]}"#)
            .expect("JSON"),
    }
}

fn tag(replica: &str, counter: u64) -> Tag {
    Tag {
        replica: Replica::new(replica),
        counter,
    }
}

/// Each test has a database of its own: they share one browser.
async fn both() -> [Store; 2] {
    [
        Store::open_named(&fresh_id()).await.expect("a database"),
        Store::memory(),
    ]
}

async fn counters(store: &Store, project: &str) -> Vec<u64> {
    let loaded = store.load(project).await.expect("rows");
    loaded.rows.iter().map(|row| row.counter).collect()
}

async fn ids(store: &Store) -> Vec<String> {
    let listed = store.projects().await.expect("projects");
    listed.into_iter().map(|project| project.id).collect()
}

#[wasm_bindgen_test]
async fn what_is_saved_comes_back_unchanged() {
    for store in both().await {
        let rows = [row("aaa", 1), row("aaa", 2), row("bbb", 1)];
        store.save("p", &rows, &[]).await.expect("saved");
        let loaded = Loaded {
            rows: rows.to_vec(),
            unreadable: 0,
        };
        assert_eq!(store.load("p").await, Ok(loaded));
    }
}

#[wasm_bindgen_test]
async fn rows_are_ordered_by_replica_and_number() {
    for store in both().await {
        let rows = [row("b", 1), row("a", 10), row("a", 9), row("a", 100)];
        store.save("p", &rows, &[]).await.expect("saved");
        assert_eq!(counters(&store, "p").await, [9, 10, 100, 1]);
    }
}

#[wasm_bindgen_test]
async fn projects_do_not_mix() {
    for store in both().await {
        // One id is the beginning of the other.
        store.save("p", &[row("a", 1)], &[]).await.expect("saved");
        store.save("p2", &[row("a", 2)], &[]).await.expect("saved");
        assert_eq!(counters(&store, "p").await, [1]);
        assert_eq!(counters(&store, "p2").await, [2]);
        assert_eq!(counters(&store, "none").await, [0_u64; 0]);
    }
}

#[wasm_bindgen_test]
async fn an_empty_project_exists_and_says_when_it_was_saved() {
    for store in both().await {
        let before = clock::now();
        store.save("empty", &[], &[]).await.expect("saved");
        let listed = store.projects().await.expect("projects");
        assert_eq!(listed.len(), 1);
        assert_eq!(listed[0].id, "empty");
        assert!(listed[0].saved >= before, "{listed:?}");
    }
}

#[wasm_bindgen_test]
async fn a_row_takes_the_place_of_those_folded_into_it() {
    for store in both().await {
        store
            .save("p", &[row("a", 1), row("a", 2)], &[])
            .await
            .expect("saved");
        let folded = [tag("a", 1), tag("a", 2), tag("a", 99)];
        store
            .save("p", &[row("a", 3)], &folded)
            .await
            .expect("saved");
        assert_eq!(counters(&store, "p").await, [3]);
    }
}

#[wasm_bindgen_test]
async fn two_changes_that_claim_to_be_the_same_one_are_both_kept() {
    for store in both().await {
        let mut edited = row("a", 1);
        edited.value = "written by hand".into();
        let rows = [row("a", 1), row("a", 2)];
        store.save("p", &rows, &[]).await.expect("saved");
        let again = [edited.clone(), row("a", 1)];
        store.save("p", &again, &[]).await.expect("saved");
        assert_eq!(counters(&store, "p").await, [1, 1, 2]);
        let loaded = store.load("p").await.expect("rows");
        assert!(loaded.rows.contains(&edited), "{loaded:?}");
        assert!(loaded.rows.contains(&row("a", 1)), "{loaded:?}");

        // What replaces a number replaces all that goes by it, and nothing that begins like it.
        let more = [row("a", 10), row("a", 11)];
        store.save("p", &more, &[]).await.expect("saved");
        store.save("p", &[], &[tag("a", 1)]).await.expect("saved");
        assert_eq!(counters(&store, "p").await, [2, 10, 11]);
    }
}

#[wasm_bindgen_test]
async fn a_project_is_deleted_with_all_its_rows_and_no_others() {
    for store in both().await {
        store
            .save("p", &[row("a", 1), row("b", 1)], &[])
            .await
            .expect("saved");
        store.save("q", &[row("a", 1)], &[]).await.expect("saved");
        store.delete_project("p").await.expect("deleted");
        assert_eq!(ids(&store).await, ["q"]);
        assert_eq!(counters(&store, "p").await, [0_u64; 0]);
        assert_eq!(counters(&store, "q").await, [1]);
    }
}

#[wasm_bindgen_test]
async fn texts_of_no_project_are_kept() {
    for store in both().await {
        assert_eq!(store.meta_get("author").await, Ok(None));
        store
            .meta_set("author", "Projektlederen")
            .await
            .expect("kept");
        store
            .meta_set("author", "Fællesledelsen")
            .await
            .expect("kept");
        assert_eq!(
            store.meta_get("author").await,
            Ok(Some("Fællesledelsen".to_owned()))
        );
    }
}

#[wasm_bindgen_test]
async fn two_handles_see_each_others_rows() {
    let name = fresh_id();
    let first = Store::open_named(&name).await.expect("a database");
    let second = Store::open_named(&name).await.expect("the same database");
    first
        .save("p", &[row("first", 1)], &[])
        .await
        .expect("saved");
    second
        .save("p", &[row("second", 1)], &[])
        .await
        .expect("saved");
    assert_eq!(counters(&first, "p").await, [1, 1]);
    assert_eq!(counters(&second, "p").await, [1, 1]);
    drop(first);
    assert_eq!(
        counters(&second, "p").await,
        [1, 1],
        "closing one handle leaves the other"
    );
}

#[wasm_bindgen_test]
async fn a_save_that_fails_on_the_way_leaves_nothing_behind() {
    let store = Store::open_named(&fresh_id()).await.expect("a database");
    store.save("p", &[row("a", 1)], &[]).await.expect("saved");
    refuse_rows_of("toolarge");
    // The first row is put and the old one deleted before the second row is refused.
    let rows = [row("a", 2), row("toolarge", 1)];
    let refused = store.save("p", &rows, &[tag("a", 1)]).await;
    assert_eq!(refused, Err(StoreError::QuotaExceeded));
    assert_eq!(counters(&store, "p").await, [1]);
    store
        .save("p", &[row("a", 3)], &[])
        .await
        .expect("the store goes on");
    assert_eq!(counters(&store, "p").await, [1, 3]);
}

#[wasm_bindgen_test]
async fn a_newer_database_that_lacks_what_is_read_is_left_alone() {
    let name = fresh_id();
    make_newer(&name).await;
    assert_eq!(
        Store::open_named(&name).await.err(),
        Some(StoreError::Newer)
    );
}

/// From now on, the browser has no room for the rows of this replica.
fn refuse_rows_of(replica: &str) {
    let refuse = Function::new_with_args(
        "replica",
        "const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (value, ...rest) {
            if (String(value).includes(replica)) {
                throw new DOMException('no room', 'QuotaExceededError');
            }
            return put.call(this, value, ...rest);
        };",
    );
    refuse
        .call1(&JsValue::NULL, &replica.into())
        .expect("replaced");
}

/// Puts something into the changes of a project, past the store, with the number of a change of
/// the replica "a".
async fn plant(database: &str, project: &str, counter: u32, value: &JsValue) {
    let key = js_sys::Array::of4(&project.into(), &"a".into(), &counter.into(), &"0".into());
    put(database, "changes", value, &key.into()).await;
}

async fn put(database: &str, store: &str, value: &JsValue, key: &JsValue) {
    let put = Function::new_with_args(
        "name, store, value, key",
        "return new Promise((resolve, reject) => {
            const request = indexedDB.open(name);
            request.onerror = () => reject(request.error);
            request.onsuccess = () => {
                const transaction = request.result.transaction(store, 'readwrite');
                transaction.objectStore(store).put(value, key);
                transaction.oncomplete = () => { request.result.close(); resolve(); };
                transaction.onabort = () => reject(transaction.error);
            };
        });",
    );
    let done: Promise = put
        .call4(&JsValue::NULL, &database.into(), &store.into(), value, key)
        .and_then(JsCast::dyn_into)
        .expect("a promise");
    JsFuture::from(done).await.expect("put");
}

/// Does what a newer version of the app does: raises the version of the database.
async fn make_newer(name: &str) {
    let open = Function::new_with_args(
        "name",
        "return new Promise((resolve, reject) => {
            const request = indexedDB.open(name, 1000);
            request.onsuccess = () => { request.result.close(); resolve(); };
            request.onerror = () => reject(request.error);
        });",
    );
    let opened: Promise = open
        .call1(&JsValue::NULL, &name.into())
        .and_then(JsCast::dyn_into)
        .expect("a promise");
    JsFuture::from(opened).await.expect("a newer database");
}
