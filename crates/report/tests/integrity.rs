//! Whether a file is as it was exported, and if not, where it was changed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

#[allow(dead_code, reason = "this file takes what it needs of the story")]
mod story;
mod support;

use std::sync::LazyLock;

use gate360_process::CriterionId;
use gate360_project::{Key, Project};
use gate360_report::team::{self, Extent, TeamFile};
use gate360_report::{Integrity, Opened, Part, open};
use serde_json::{Value, json};
use story::{gate, year};
use support::catalogue;

fn integrity(value: &Value) -> Integrity {
    match open(value.to_string().as_bytes(), Some(&catalogue())).unwrap() {
        Opened::Report(_, found) | Opened::Team(_, found) => found.integrity,
        Opened::Plain(_) => panic!("not a plain form"),
    }
}

/// A report, and a team file.
static BOTH: LazyLock<[Value; 2]> = LazyLock::new(|| {
    let story = year();
    let report = story.report();
    let team = TeamFile {
        exported: report.exported,
        author: report.author.clone(),
        process: None,
        pack: None,
        project: story.project,
    };
    [report.to_json(), team::write(&team, Extent::Shared)]
        .map(|bytes| serde_json::from_slice(&bytes).unwrap())
});

fn both() -> [Value; 2] {
    BOTH.clone()
}

fn report() -> Value {
    BOTH[0].clone()
}

fn team() -> Value {
    BOTH[1].clone()
}

/// The last change of a key.
fn change<'a>(file: &'a mut Value, key: &str) -> &'a mut Value {
    let changes = file["changes"].as_array_mut().unwrap();
    let found = changes.iter_mut().rfind(|change| change["key"] == key);
    found.unwrap()
}

fn criterion(id: &str) -> Part {
    Part::Criterion(CriterionId::new(id))
}

#[test]
fn a_file_as_it_was_exported_is_unchanged() {
    for file in both() {
        assert_eq!(integrity(&file), Integrity::Unchanged);
    }
}

#[test]
fn a_file_that_was_laid_out_anew_is_unchanged() {
    for file in both() {
        let lines = serde_json::to_string_pretty(&file).unwrap();
        let again: Value = serde_json::from_str(&lines).unwrap();
        assert_eq!(integrity(&again), Integrity::Unchanged);
    }
}

#[test]
fn one_changed_answer_is_named() {
    for mut file in both() {
        change(&mut file, "answer/VAL-101/team/status")["value"] = json!("not_met");
        let changed = Integrity::Changed(vec![criterion("VAL-101")]);
        assert_eq!(integrity(&file), changed);
    }
}

#[test]
fn everything_that_was_changed_is_named_once() {
    for mut file in both() {
        for key in [
            "answer/VAL-101/team/status",
            "answer/VAL-101/team/strength",
            "answer/SCA-501/team/status",
            "condition/ai",
            "project/name",
            "gate/G6/meeting/chair",
            "signal/net_effect",
        ] {
            change(&mut file, key)["at"] = json!(7);
        }
        file["author"]["role"] = json!("Somebody else");
        file["exported"] = json!("2026-11-20");
        let Integrity::Changed(parts) = integrity(&file) else {
            panic!("it was changed");
        };
        let key = |path| Part::Key(Key::parse(path).unwrap());
        assert_eq!(
            parts,
            [
                Part::Author,
                criterion("SCA-501"),
                criterion("VAL-101"),
                key("condition/ai"),
                Part::Gate(gate(6)),
                key("project/name"),
                key("signal/net_effect"),
                Part::Exported,
            ]
        );
    }
}

#[test]
fn what_was_taken_out_or_put_in_is_named() {
    for mut file in both() {
        let changes = file["changes"].as_array_mut().unwrap();
        changes.retain(|change| change["key"] != "answer/VAL-101/team/status");
        let stranger = |key: &str| {
            json!({
                "at": 1, "author": {}, "counter": 1, "key": key, "replica": "stranger",
                "value": 1,
            })
        };
        changes.push(stranger("climate/line/1/factor"));
        changes.push(stranger("version/sv/answer/VAL-102/team/note"));
        let changed = vec![
            criterion("VAL-101"),
            criterion("VAL-102"),
            Part::Other("changes/climate/line".into()),
        ];
        assert_eq!(integrity(&file), Integrity::Changed(changed));
    }
}

#[test]
fn a_changed_process_and_changed_figures_are_named() {
    let mut file = report();
    file["assessment"]["R"] = json!(9);
    file["process"]["texts"]["title"] = json!("Another");
    file["language"] = json!("da");
    let changed = vec![Part::Figures, Part::Language, Part::Process];
    assert_eq!(integrity(&file), Integrity::Changed(changed));
    let mut file = team();
    file["process"] = json!({"id": "harbour", "version": "1.0.0"});
    file["project"] = json!("another");
    let changed = vec![Part::Process, Part::Project];
    assert_eq!(integrity(&file), Integrity::Changed(changed));
}

#[test]
fn without_hashes_of_its_parts_a_file_is_changed_somewhere() {
    for mut file in both() {
        file["integrity"].as_object_mut().unwrap().remove("parts");
        assert_eq!(integrity(&file), Integrity::Unchanged, "as before parts");
        change(&mut file, "project/name")["value"] = json!("Another");
        assert_eq!(integrity(&file), Integrity::Changed(Vec::new()));
    }
}

#[test]
fn without_a_hash_it_is_not_known() {
    for mut file in both() {
        for without in [json!(null), json!({}), json!({"sha256": 7}), json!("x")] {
            file["integrity"] = without;
            assert_eq!(integrity(&file), Integrity::Unknown);
        }
        file.as_object_mut().unwrap().remove("integrity");
        assert_eq!(integrity(&file), Integrity::Unknown);
    }
}

#[test]
fn strange_hashes_break_nothing() {
    for mut file in both() {
        file["integrity"]["sha256"] = json!("");
        for parts in [json!([]), json!(7), json!(null)] {
            file["integrity"]["parts"] = parts;
            assert_eq!(integrity(&file), Integrity::Changed(Vec::new()));
        }
        file["integrity"]["parts"] = json!({"changes/answer/\u{202e}": "", "\n": "x", "y": 7});
        let Integrity::Changed(parts) = integrity(&file) else {
            panic!("it was changed");
        };
        assert!(parts.contains(&Part::Other(" ".into())), "{parts:?}");
        assert!(parts.contains(&criterion(" ")), "{parts:?}");
    }
}

#[test]
fn what_was_changed_in_a_file_that_is_written_again_is_not_held_against_it() {
    let mut file = report();
    change(&mut file, "project/name")["value"] = json!("Another");
    let bytes = file.to_string();
    let Ok(Opened::Report(report, _)) = open(bytes.as_bytes(), Some(&catalogue())) else {
        panic!("a report");
    };
    assert_eq!(Project::name(&report.project), "Another");
    let again: Value = serde_json::from_slice(&report.to_json()).unwrap();
    assert_eq!(integrity(&again), Integrity::Unchanged);
}
