//! What was erased leaves in no file, and every file says that it was erased.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod support;

use std::sync::Arc;

use gate360_locale::{Date, Language};
use gate360_merge::{Author, Moment};
use gate360_process::{CriterionId, builtin, example::ExampleKey};
use gate360_project::{Decision, Edit, GateRecord, Key, Project, from_example};
use gate360_report::{OpenError, Report, Warning, open};
use serde_json::{Value, json};
use support::{catalogue, opened, row, with_rows};

const EVIDENCE: &str = "answer/VAL-101/team/evidence";

fn example() -> Project {
    let example = builtin::example(ExampleKey::CykelTogOresund, "en").unwrap();
    from_example(&catalogue(), &example).unwrap()
}

fn does(project: &mut Project, at: i64, edit: Edit) {
    let author = Author {
        role: "Archivist".to_owned(),
        organisation: String::new(),
    };
    project
        .apply(&catalogue(), edit, &author, Moment(2_000_000_000_000 + at))
        .unwrap();
}

fn file(project: &Project) -> Value {
    let today = Date::new(2026, 11, 21).unwrap();
    let author = Author::default();
    let report = Report::of(&catalogue(), project, Language::English, author, today);
    serde_json::from_slice(&report.to_json()).unwrap()
}

fn record_path(record: &GateRecord, text: &str) -> String {
    let key = Key::Record(record.gate, record.id.clone());
    [&key.to_string(), "/", text].concat()
}

#[test]
fn a_report_hands_on_what_was_erased_even_if_something_stands_there_again() {
    let mut project = example();
    let record = project.records().remove(0);
    let (board, reason) = (record.board.text.clone(), record.reason.text.clone());
    let evidence = project.answer(&CriterionId::new("VAL-101"), &gate360_project::Voice::Team);
    let evidence = evidence.evidence.text;
    assert!(!board.is_empty() && !reason.is_empty() && !evidence.is_empty());
    let old = file(&project);
    let old_text = old.to_string();
    assert!(old_text.contains(&board) && old_text.contains(&evidence));

    does(&mut project, 1, Edit::Erase(Arc::from(EVIDENCE)));
    does(
        &mut project,
        2,
        Edit::Erase(Arc::from(record_path(&record, "board"))),
    );
    let anew = Edit::AnswerText(
        CriterionId::new("VAL-101"),
        gate360_project::AnswerField::Evidence,
        "Seen in the log".to_owned(),
    );
    does(&mut project, 3, anew);
    let new = file(&project);
    let text = new.to_string();
    assert!(!text.contains(&board) && !text.contains(&evidence));
    assert!(text.contains(&reason) && text.contains("Seen in the log"));
    let erasing = |row: &&Value| !row["erases"].is_null();
    let rows = new["changes"].as_array().unwrap().iter();
    assert_eq!(rows.filter(erasing).count(), 2);

    // Whoever has the old file and opens the new one loses it as well, in whatever order.
    let (new, warnings) = opened(&new);
    assert_eq!(warnings, []);
    let (old, _) = opened(&old);
    for (mut first, then) in [
        (old.project.clone(), &new.project),
        (new.project.clone(), &old.project),
    ] {
        first.join(then.changes());
        let text = file(&first).to_string();
        assert!(!text.contains(&board) && !text.contains(&evidence));
        assert_eq!(first.records().len(), project.records().len());
    }
}

#[test]
fn a_file_that_would_erase_a_decision_is_refused() {
    let record = example().records().remove(0);
    let key = Key::Record(record.gate, record.id.clone()).to_string();
    let erasing = |key: &str, erases: Value| {
        let mut row = row(1, key, Value::Null, json!({"example-en": 1_000_000}));
        row["erases"] = erases;
        with_rows([row])
    };
    let chair = record_path(&record, "chair");
    for (key, erases) in [
        (key.as_str(), json!("key")),
        (EVIDENCE, json!("all")),
        (&chair, json!({"parts": {(key.clone()): ["/decision"]}})),
        (&chair, json!({"parts": {EVIDENCE: ["/text"]}})),
        (&chair, json!({"parts": "all"})),
        (EVIDENCE, json!("perhaps")),
        ("project/erased", json!("key")),
    ] {
        let bytes = serde_json::to_vec(&erasing(key, erases.clone())).unwrap();
        let Err(OpenError::Broken(_)) = open(&bytes, Some(&catalogue())) else {
            panic!("{key} {erases}");
        };
    }
    let mut both = erasing(EVIDENCE, json!("key"));
    both["changes"].as_array_mut().unwrap().last_mut().unwrap()["value"] = json!("and writes");
    let bytes = serde_json::to_vec(&both).unwrap();
    assert!(matches!(open(&bytes, None), Err(OpenError::Broken(_))));
    let plain = row(
        1,
        "project/erased",
        json!("not at all"),
        json!({"example-en": 1_000_000}),
    );
    let bytes = serde_json::to_vec(&with_rows([plain])).unwrap();
    assert!(matches!(open(&bytes, None), Err(OpenError::Broken(_))));
    // What may be erased is.
    let (report, _) = opened(&erasing(EVIDENCE, json!("key")));
    let answer = report
        .project
        .answer(&CriterionId::new("VAL-101"), &gate360_project::Voice::Team);
    assert!(answer.evidence.is_blank());
}

#[test]
fn a_record_that_is_not_as_it_was_written_is_told() {
    let mut project = example();
    let gate = project.place().stage();
    let gate = gate360_process::GateNo::new(gate.number()).unwrap();
    does(&mut project, 1, Edit::ClearMeeting(gate));
    let held: Date = "2026-11-20".parse().unwrap();
    for edit in [
        Edit::MeetingDate(gate, Some(held)),
        Edit::MeetingDecision(gate, Some(Decision::Hold)),
        Edit::MeetingText(
            gate,
            gate360_project::MeetingField::Reason,
            "No money".into(),
        ),
    ] {
        does(&mut project, 2, edit);
    }
    let facts =
        gate360_readiness::Facts::of(&catalogue(), &project, &gate360_project::Voice::Team, held);
    let assessment = gate360_readiness::assess(&catalogue(), &facts, held);
    does(
        &mut project,
        3,
        Edit::Record {
            gate,
            recommendation: assessment.gate(gate).recommendation,
            frozen: assessment.freeze(&catalogue(), gate),
        },
    );
    let whole = file(&project);
    assert_eq!(opened(&whole).1, []);
    let mut changed = whole;
    let rows = changed["changes"].as_array_mut().unwrap().iter_mut();
    for row in rows.filter(|row| row["value"]["integrity"].is_object()) {
        row["value"]["decision"] = json!("stop");
    }
    let id = project.records().pop().unwrap().id;
    let (_, warnings) = opened(&changed);
    assert!(
        warnings.contains(&Warning::RecordsDiffer(vec![id])),
        "{warnings:?}"
    );
}
