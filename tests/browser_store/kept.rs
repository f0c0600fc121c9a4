//! The bin, erasing, files and backups.

use gate360::platform::store::{BackupEntry, Loaded, Store};
use gate360_merge::Moment;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{both, counters, ids, row};

async fn in_bin(store: &Store) -> Vec<(String, Option<Moment>)> {
    let bin = store.bin().await.expect("the bin");
    bin.into_iter()
        .map(|project| (project.id, project.deleted))
        .collect()
}

async fn backups(store: &Store, project: Option<&str>) -> Vec<BackupEntry> {
    store.backups(project).await.expect("backups")
}

#[wasm_bindgen_test]
async fn a_project_goes_into_the_bin_and_comes_back_whole() {
    for store in both().await {
        store.save("p", &[row("a", 1)], &[]).await.expect("saved");
        store.save("q", &[], &[]).await.expect("saved");
        store.move_to_bin("p", Moment(5)).await.expect("moved");
        assert_eq!(ids(&store).await, ["q"]);
        assert_eq!(in_bin(&store).await, [("p".to_owned(), Some(Moment(5)))]);
        assert_eq!(counters(&store, "p").await, [1]);

        store.take_out_of_bin("p").await.expect("taken out");
        assert_eq!(ids(&store).await, ["p", "q"]);
        assert_eq!(in_bin(&store).await, []);
    }
}

#[wasm_bindgen_test]
async fn saving_takes_a_project_out_of_the_bin() {
    for store in both().await {
        store.save("p", &[row("a", 1)], &[]).await.expect("saved");
        store.move_to_bin("p", Moment(5)).await.expect("moved");
        store.save("p", &[row("a", 2)], &[]).await.expect("saved");
        assert_eq!(ids(&store).await, ["p"]);
        assert_eq!(counters(&store, "p").await, [1, 2]);
    }
}

#[wasm_bindgen_test]
async fn the_last_file_is_noted_and_saving_leaves_the_note() {
    for store in both().await {
        store.save("p", &[], &[]).await.expect("saved");
        let file = async || store.projects().await.expect("projects")[0].file;
        assert_eq!(file().await, None);
        store.note_file("p", Moment(7)).await.expect("noted");
        store.note_file("p", Moment(9)).await.expect("noted");
        store.save("p", &[row("a", 1)], &[]).await.expect("saved");
        assert_eq!(file().await, Some(Moment(9)));
    }
}

#[wasm_bindgen_test]
async fn handles_are_kept_by_project() {
    for store in both().await {
        assert_eq!(store.handle_get("p").await, Ok(None));
        let handle = Object::new();
        Reflect::set(&handle, &"name".into(), &"p.gate360.json".into()).expect("set");
        store.handle_set("p", &handle).await.expect("kept");
        let kept = store.handle_get("p").await.expect("read").expect("there");
        let name = Reflect::get(&kept, &"name".into()).expect("a field");
        assert_eq!(name.as_string().as_deref(), Some("p.gate360.json"));
        assert_eq!(store.handle_get("q").await, Ok(None));
        store.handle_remove("p").await.expect("forgotten");
        assert_eq!(store.handle_get("p").await, Ok(None));
    }
}

#[wasm_bindgen_test]
async fn backups_are_listed_read_replaced_and_removed() {
    for store in both().await {
        let add = async |project: &str, at: i64, data: &[u8]| {
            let added = store.backup_add(project, "Skov", Moment(at), "daily", data);
            added.await.expect("added")
        };
        // The clock runs backwards, the numbers do not.
        let numbers = [
            add("p", 30, &[1, 2, 255]).await,
            add("q", 20, &[]).await,
            add("p", 10, &[4]).await,
        ];
        assert!(numbers.is_sorted(), "{numbers:?}");
        let of_p = backups(&store, Some("p")).await;
        let first = BackupEntry {
            number: numbers[0],
            project: "p".to_owned(),
            name: "Skov".to_owned(),
            at: Moment(30),
            why: "daily".to_owned(),
            bytes: 3,
        };
        assert_eq!(of_p[0], first);
        assert_eq!(of_p[1].number, numbers[2]);
        assert_eq!(backups(&store, None).await.len(), 3);
        let data = async |number| store.backup_data(number).await.expect("read");
        assert_eq!(data(numbers[0]).await, Some(vec![1, 2, 255]));
        assert_eq!(data(numbers[1]).await, Some(vec![]));
        assert_eq!(data(999).await, None);

        let replaced = store.backup_replace(numbers[0], "Harbour", &[7, 8]).await;
        replaced.expect("replaced");
        assert_eq!(data(numbers[0]).await, Some(vec![7, 8]));
        let now = backups(&store, Some("p")).await;
        let name = "Harbour".to_owned();
        assert_eq!(
            now[0],
            BackupEntry {
                name,
                bytes: 2,
                ..first
            }
        );
        let missing = store.backup_replace(999, "", &[1]).await;
        missing.expect("passed over");
        assert_eq!(data(999).await, None);

        let removed = store.backup_remove(&numbers[..2]).await;
        removed.expect("removed");
        assert_eq!(data(numbers[0]).await, None);
        assert_eq!(backups(&store, None).await, now[1..]);
        // A number is never given out again.
        assert!(add("p", 1, &[]).await > numbers[2]);
    }
}

/// A project with everything that a store can hold of one, and another that must stay.
async fn furnish(store: &Store) {
    for project in ["p", "p2"] {
        let rows = [row("a", 1), row("a", 2)];
        store.save(project, &rows, &[]).await.expect("saved");
        let added = store.backup_add(project, "", Moment(1), "daily", &[1]);
        added.await.expect("added");
        let handle = JsValue::from("a file");
        store.handle_set(project, &handle).await.expect("kept");
        let noted = store.note_file(project, Moment(3));
        noted.await.expect("noted");
    }
    store.move_to_bin("p", Moment(4)).await.expect("moved");
}

/// The other project is as it was, and of the first one there are only these changes.
async fn only_the_other_is_left(store: &Store, of_first: &[u64]) {
    assert_eq!(ids(store).await, ["p2"]);
    assert_eq!(in_bin(store).await, []);
    assert_eq!(counters(store, "p").await, of_first);
    assert_eq!(counters(store, "p2").await, [1, 2]);
    let left: Vec<String> = backups(store, None)
        .await
        .into_iter()
        .map(|backup| backup.project)
        .collect();
    assert_eq!(left, ["p2"]);
    assert_eq!(store.backup_data(1).await, Ok(None));
    assert_eq!(store.backup_data(2).await, Ok(Some(vec![1])));
    assert_eq!(store.handle_get("p").await, Ok(None));
    let handle = store.handle_get("p2").await;
    assert_eq!(handle, Ok(Some(JsValue::from("a file"))));
}

#[wasm_bindgen_test]
async fn an_erased_project_leaves_the_change_that_says_so() {
    for store in both().await {
        furnish(&store).await;
        let erased = store.erase_project("p", &row("z", 9)).await;
        erased.expect("erased");
        only_the_other_is_left(&store, &[9]).await;
        // Nor does it come back by being saved.
        store.save("p", &[row("z", 10)], &[]).await.expect("saved");
        only_the_other_is_left(&store, &[9, 10]).await;
    }
}

#[wasm_bindgen_test]
async fn a_deleted_project_leaves_nothing() {
    for store in both().await {
        furnish(&store).await;
        store.delete_project("p").await.expect("deleted");
        only_the_other_is_left(&store, &[]).await;
        assert_eq!(store.load("p").await, Ok(Loaded::default()));
        // A copy that comes later is a project as any other.
        store.save("p", &[row("a", 1)], &[]).await.expect("saved");
        let listed = store.projects().await.expect("projects");
        assert_eq!((listed[0].deleted, listed[0].file), (None, None));
    }
}
