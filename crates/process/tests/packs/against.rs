//! The promises that versions of one pack make to each other.

use gate360_process::Pack;
use serde_json::{Value, json};

use super::changed::changed_json;
use super::{criterion, json, ours, read};

/// What a later version is blamed for, one line each.
fn blamed(later: &Value, earlier: &Pack) -> Vec<String> {
    let faults = read(later).unwrap().held_against(earlier);
    faults.iter().map(ToString::to_string).collect()
}

fn with_version(mut pack: Value, version: &str) -> Value {
    pack["structure"]["version"] = json!(version);
    pack
}

#[test]
fn added_and_retired_criteria_need_a_major_version() {
    let mut pack = with_version(changed_json(), "1.9.0");
    criterion(&mut pack, "VAL-103")["retired"] = json!("1.9.0");
    assert_eq!(
        blamed(&pack, &ours()),
        [
            "structure, version: criteria were added or retired: the first number must be higher \
          than in 1.0.0"
        ]
    );
}

#[test]
fn other_words_and_thresholds_need_a_minor_version() {
    let mut pack = json();
    pack["texts"]["da"]["stages"]["S1"]["name"] = json!("Skitse");
    assert_eq!(
        blamed(&with_version(pack.clone(), "1.0.9"), &ours()),
        [
            "structure, version: words or thresholds were changed: the second number must be higher \
          than in 1.0.0"
        ]
    );
    for enough in ["1.1.0", "2.0.0"] {
        assert!(blamed(&with_version(pack.clone(), enough), &ours()).is_empty());
    }
}

#[test]
fn a_review_needs_any_later_version() {
    let mut pack = json();
    pack["texts"]["da"]["review"] = json!({"role": "Reader", "date": "2027-01-01"});
    assert_eq!(
        blamed(&pack, &ours()),
        ["structure, version: something was changed: must be higher than 1.0.0"]
    );
    assert!(blamed(&with_version(pack, "1.0.1"), &ours()).is_empty());
    assert!(blamed(&json(), &ours()).is_empty());
}

#[test]
fn ids_are_neither_dropped_nor_used_again() {
    let mut dropped = with_version(json(), "2.0.0");
    let criteria = dropped["structure"]["criteria"].as_array_mut().unwrap();
    criteria.retain(|one| one["id"] != "VAL-103");
    for (_, words) in dropped["texts"].as_object_mut().unwrap() {
        words["criteria"].as_object_mut().unwrap().remove("VAL-103");
    }
    assert_eq!(
        blamed(&dropped, &ours()),
        [
            "structure, criterion VAL-103: was in the earlier version; keep it and mark it as retired"
        ]
    );
    let mut retired = json();
    criterion(&mut retired, "VAL-103")["retired"] = json!("1.0.0");
    let retired = read(&retired).unwrap();
    assert_eq!(
        blamed(&with_version(json(), "2.0.0"), &retired),
        [
            "structure, criterion VAL-103: was retired in the earlier version; an id is never used \
          again"
        ]
    );
}

#[test]
fn another_pack_owes_nothing() {
    let mut other = json();
    other["id"] = json!("harbour");
    other["texts"]["en"]["stages"]["S1"]["name"] = json!("Sketch");
    assert!(blamed(&other, &ours()).is_empty());
}
