//! Databases of every earlier version, as the app of that time has left them. The recorded ones
//! stay for ever: a person may come back after years.

use gate360::platform::random::fresh_id;
use gate360::platform::store::Store;
use gate360_merge::{Moment, Replica};
use gate360_project::{Project, ProjectId};
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use super::row;

const VERSION_1: &str = include_str!("../golden/database-v1.json");

/// Lays out a database as the app of version 1 did, with everything that was recorded.
const LAY_OUT_VERSION_1: &str = "
    const recorded = JSON.parse(text);
    return new Promise((resolve, reject) => {
        const request = indexedDB.open(name, 1);
        request.onerror = () => reject(request.error);
        request.onupgradeneeded = () => {
            request.result.createObjectStore('changes');
            request.result.createObjectStore('meta');
            request.result.createObjectStore('projects', { keyPath: 'id' });
        };
        request.onsuccess = () => {
            const names = ['changes', 'meta', 'projects'];
            const transaction = request.result.transaction(names, 'readwrite');
            for (const entry of recorded.projects) transaction.objectStore('projects').put(entry);
            for (const name of ['changes', 'meta']) {
                for (const [key, value] of recorded[name]) {
                    transaction.objectStore(name).put(value, key);
                }
            }
            transaction.oncomplete = () => { request.result.close(); resolve(); };
            transaction.onabort = () => reject(transaction.error);
        };
    });";

async fn lay_out(name: &str) {
    let done: Promise = Function::new_with_args("name, text", LAY_OUT_VERSION_1)
        .call2(&JsValue::NULL, &name.into(), &VERSION_1.into())
        .and_then(JsCast::dyn_into)
        .expect("a promise");
    JsFuture::from(done).await.expect("laid out");
}

#[wasm_bindgen_test]
async fn a_database_of_version_1_is_taken_over_whole() {
    let name = fresh_id();
    lay_out(&name).await;
    let recorded: serde_json::Value = serde_json::from_str(VERSION_1).expect("JSON");
    let store = Store::open_named(&name).await.expect("the database");

    let listed = store.projects().await.expect("projects");
    let ids: Vec<_> = listed.iter().map(|project| &*project.id).collect();
    assert_eq!(ids, ["lodhngi7vynd52pu"]);
    assert_eq!(listed[0].saved, Moment(1_795_330_677_838));
    assert_eq!((listed[0].deleted, listed[0].file), (None, None));

    // Each change as it was written, letter by letter.
    let loaded = store.load(ids[0]).await.expect("rows");
    let texts: Vec<String> = loaded
        .rows
        .iter()
        .map(|row| serde_json::to_string(row).expect("JSON"))
        .collect();
    let written: Vec<&str> = recorded["changes"]
        .as_array()
        .expect("changes")
        .iter()
        .filter_map(|change| change[1].as_str())
        .collect();
    assert_eq!(texts, written);
    let (changes, unreadable) = loaded.into_changes();
    assert_eq!((changes.len(), unreadable), (8, 0));
    let id = ProjectId::new(ids[0]).expect("an id");
    let project = Project::from_changes(id, Replica::new("z"), changes);
    assert_eq!(project.name(), "Skov og sø");

    // Who is writing, and the process pack.
    let meta = recorded["meta"].as_array().expect("texts");
    assert_eq!(meta.len(), 2);
    for text in meta {
        let key = text[0].as_str().expect("a key");
        let kept = store.meta_get(key).await.expect("a text");
        assert_eq!(kept.as_deref(), text[1].as_str(), "{key}");
    }
    assert_eq!(store.bin().await, Ok(vec![]));
    assert_eq!(store.backups(None).await, Ok(vec![]));

    // What is new works at once, and the next visit finds it all.
    store.move_to_bin(ids[0], Moment(1)).await.expect("moved");
    store.save("new", &[row("z", 1)], &[]).await.expect("saved");
    drop(store);
    let again = Store::open_named(&name).await.expect("the database");
    assert_eq!(super::ids(&again).await, ["new"]);
    assert_eq!(super::counters(&again, ids[0]).await.len(), 8);
}
