//! Entries that nobody can read, and what is found beside them.

use gate360::platform::random::fresh_id;
use gate360::platform::store::{Loaded, Store};
use gate360_merge::Moment;
use gate360_merge::row::ChangeRow;
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{counters, ids, plant, put, row, tag};

#[wasm_bindgen_test]
async fn what_cannot_be_read_is_counted_and_kept() {
    let name = fresh_id();
    let store = Store::open_named(&name).await.expect("a database");
    store.save("p", &[row("a", 1)], &[]).await.expect("saved");
    let of_another_version = r#"{"shape":"of another version"}"#;
    plant(&name, "p", 2, &of_another_version.into()).await;
    plant(&name, "p", 3, &"not JSON".into()).await;
    plant(&name, "p", 4, &JsValue::from_f64(5.0)).await;

    let loaded = store.load("p").await.expect("rows");
    assert_eq!(loaded.rows, [row("a", 1)]);
    assert_eq!(loaded.unreadable, 3);
    let (changes, unreadable) = loaded.into_changes();
    assert_eq!((changes.len(), unreadable), (1, 3));

    // They can be handed out as they are, each with its key.
    let aside = store.set_aside("p").await.expect("entries");
    let keyed = |counter: u32, entry: &str| format!(r#"[["p","a",{counter},"0"],{entry}]"#);
    assert_eq!(
        aside,
        [
            keyed(2, r#""{\"shape\":\"of another version\"}""#),
            keyed(3, r#""not JSON""#),
            keyed(4, "5"),
        ]
    );

    // Writing and folding beside them leaves them where they are.
    let folded = [tag("a", 1)];
    store
        .save("p", &[row("a", 5)], &folded)
        .await
        .expect("saved");
    assert_eq!(store.load("p").await.expect("rows").unreadable, 3);
    // The project is listed and, when asked, removed with them.
    assert_eq!(ids(&store).await, ["p"]);
    store.delete_project("p").await.expect("deleted");
    assert_eq!(store.load("p").await, Ok(Loaded::default()));
}

#[wasm_bindgen_test]
fn a_row_that_is_no_change_counts_as_unreadable() {
    let mut sees_itself = row("a", 1);
    sees_itself.seen = [("a".to_owned(), 1)].into();
    let loaded = Loaded {
        rows: vec![sees_itself, row("a", 2)],
        unreadable: 1,
    };
    let (changes, unreadable) = loaded.into_changes();
    assert!(changes.contains(&tag("a", 2)));
    assert_eq!((changes.len(), unreadable), (1, 2));
}

#[wasm_bindgen_test]
async fn an_odd_entry_of_a_project_keeps_no_other_from_being_listed() {
    let name = fresh_id();
    let store = Store::open_named(&name).await.expect("a database");
    store.save("p", &[row("a", 1)], &[]).await.expect("saved");
    list(&name, "{ id: 'odd', saved: 'yesterday' }").await;
    list(&name, "{ id: 7, saved: 1 }").await;
    assert_eq!(ids(&store).await, ["odd", "p"]);
}

#[wasm_bindgen_test]
async fn a_project_whose_entry_was_lost_is_found_by_its_changes() {
    let name = fresh_id();
    let store = Store::open_named(&name).await.expect("a database");
    store.save("m", &[row("a", 1)], &[]).await.expect("saved");
    plant(&name, "lost", 2, &entry_text(&row("a", 2))).await;
    plant(&name, "z", 3, &"not JSON".into()).await;
    let listed = store.projects().await.expect("projects");
    let found: Vec<_> = listed.iter().map(|project| &*project.id).collect();
    assert_eq!(found, ["lost", "m", "z"]);
    // It was saved when it was last changed, as far as anybody can tell.
    assert_eq!(listed[0].saved, Moment(row("a", 2).at));
    assert_eq!(counters(&store, "lost").await, [2]);
    // In the bin and out of it it goes as any other.
    store.move_to_bin("lost", Moment(1)).await.expect("moved");
    assert_eq!(ids(&store).await, ["m", "z"]);
}

fn entry_text(row: &ChangeRow) -> JsValue {
    serde_json::to_string(row).expect("JSON").into()
}

/// Puts an entry, written as JavaScript, among the projects.
async fn list(database: &str, entry: &str) {
    let entry = Function::new_no_args(&format!("return {entry};"))
        .call0(&JsValue::NULL)
        .expect("an entry");
    put(database, "projects", &entry, &JsValue::UNDEFINED).await;
}
