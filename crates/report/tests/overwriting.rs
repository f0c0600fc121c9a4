//! What nobody can do to a project by handing over a file: write over a gate record unseen, see
//! private views, swallow an edit.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod support;

use gate360_merge::{Author, Moment};
use gate360_process::{builtin, example::ExampleKey};
use gate360_project::{Edit, ItemId, Project, from_example};
use gate360_report::Warning;
use serde_json::{Value, json};
use support::{HIGHEST, catalogue, opened, row, value, with_rows};

fn project() -> Project {
    let example = builtin::example(ExampleKey::CykelTogOresund, "en").unwrap();
    from_example(&catalogue(), &example).unwrap()
}

/// The key and the value of the example's first gate record.
fn record() -> (String, Value) {
    let value = value();
    let rows = value["changes"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|row| row["key"].as_str().unwrap().contains("/record/"))
        .unwrap();
    let key = row["key"].as_str().unwrap().to_owned();
    (key, row["value"].clone())
}

#[test]
fn a_gate_record_can_not_be_written_over_or_removed_unseen() {
    let (key, original) = record();
    let id = ItemId::new(key.rsplit('/').next().unwrap());
    let mut rosier = original.clone();
    rosier["reason"] = json!("all was well");
    let seen = json!({"example-en": 1_000_000});
    for (value, seen) in [
        (rosier.clone(), seen.clone()),
        (Value::Null, seen.clone()),
        (rosier.clone(), json!({})),
    ] {
        let mut row = row(1, &key, value.clone(), seen);
        row["at"] = json!(2_000_000_000_000_i64);
        let (report, warnings) = opened(&with_rows([row]));
        assert!(
            warnings.contains(&Warning::RecordRewritten(vec![id.clone()])),
            "{warnings:?}"
        );
        assert_eq!(report.project.records(), project().records());
        // Whoever gets the file next sees both.
        let again: Value = serde_json::from_slice(&report.to_json()).unwrap();
        let kept: Vec<&Value> = again["changes"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|row| row["key"] == key.as_str())
            .map(|row| &row["value"])
            .collect();
        assert_eq!(kept.len(), 2);
        assert!(kept.contains(&&original) && kept.contains(&&value));
        assert!(
            opened(&again)
                .1
                .contains(&Warning::RecordRewritten(vec![id.clone()]))
        );
    }

    // The original left out: what is written over it still says that it has seen another.
    let mut alone = with_rows([row(1, &key, rosier, seen)]);
    alone["changes"]
        .as_array_mut()
        .unwrap()
        .retain(|row| row["key"] != key.as_str() || row["replica"] == "stranger");
    assert!(
        opened(&alone)
            .1
            .contains(&Warning::RecordRewritten(vec![id]))
    );
}

#[test]
fn records_that_can_not_be_understood_are_counted_and_kept() {
    let (_, mut strange) = record();
    strange["decision"] = json!("perhaps");
    let file = with_rows([
        row(1, "gate/G1/record/strange", strange, json!({})),
        row(2, "gate/G2/record/empty", json!([]), json!({})),
    ]);
    let (report, warnings) = opened(&file);
    assert_eq!(warnings, [Warning::UnreadableRecords(2)]);
    let text = String::from_utf8(report.to_json()).unwrap();
    assert!(text.contains("perhaps"));
}

#[test]
fn what_a_newer_version_keeps_of_a_private_view_does_not_leave() {
    let file = with_rows([
        row(
            1,
            "answer/VAL-101/member/m1/colour",
            json!("mine alone"),
            json!({}),
        ),
        row(2, "answer/VAL-101/member", json!("mine alone"), json!({})),
        row(
            3,
            "answer/VAL-101/team/colour",
            json!("everybody's"),
            json!({}),
        ),
    ]);
    let text = String::from_utf8(opened(&file).0.to_json()).unwrap();
    assert!(!text.contains("mine alone"));
    assert!(text.contains("everybody's"));
}

#[test]
fn a_claim_to_have_seen_more_than_there_is_can_not_swallow_the_next_edit() {
    for claim in [1_000, HIGHEST - 1, HIGHEST] {
        let mut mine = project();
        let seen = json!({"example-en": claim});
        let (theirs, _) = opened(&with_rows([row(1, "project/name", json!("theirs"), seen)]));
        mine.join(theirs.project.changes());
        assert_eq!(mine.name(), "theirs");
        let edit = Edit::Name("mine".into());
        let written = mine
            .apply(&catalogue(), edit, &Author::default(), Moment(5))
            .unwrap();
        assert_eq!(written.added.len(), 1, "{claim}");
        assert_eq!(mine.name(), "mine", "{claim}");
        assert_eq!(mine.changes().live("project/name"), written.added);
    }
}
