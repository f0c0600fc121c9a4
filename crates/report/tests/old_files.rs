//! Files of before texts had a language open as before, and stay as they are.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use gate360_locale::{Language, Words};
use gate360_process::{CriterionId, builtin};
use gate360_project::{Key, Term, Voice};
use gate360_report::texts::TextState;
use gate360_report::{Integrity, Opened, Report, open};
use serde_json::{Value, json};

/// A file as it was written when every text was a plain string. Never changed: it stands for the
/// files that people have.
fn old_file() -> Value {
    let row = |counter: u64, key: &str, value: Value| {
        json!({
            "at": 1_790_000_000_000_u64 + counter, "author": {"role": "Leader"}, "counter": counter,
            "key": key, "replica": "k3f9", "value": value,
        })
    };
    json!({
        "assessment": {},
        "author": {"role": "Leader"},
        "changes": [
            row(1, "answer/VAL-101/team/evidence", json!("Letter\nof two lines")),
            row(2, "answer/VAL-101/team/link", json!("https://example.org")),
            row(3, "answer/VAL-101/team/note", json!("Asked twice")),
            row(4, "answer/VAL-101/team/role", json!("Head of traffic")),
            row(5, "answer/VAL-101/team/status", json!("met")),
            row(6, "gate/G1/closing/k3f9-7/note", json!("Seen by the chair")),
            row(7, "gate/G1/record/k3f9-8", json!({
                "board": "Need owner", "chair": "",
                "conditions": [{
                    "criterion": "VAL-102", "done_when": "The letter is there", "event": "the winter",
                    "id": "k3f9-7", "role": "Jurist",
                }],
                "date": "2026-03-01", "decision": "conditional_go", "heard": "",
                "informed": "Committee of May", "reason": "Nearly there",
                "recommendation": "conditional_go", "terms": {"release": "EUR 10 000", "later": "?"},
                "track": "full",
            })),
            row(8, "gate/G2/meeting/chair", json!("Director")),
            row(9, "project/name", json!("Cycle paths")),
            row(10, "project/summary", json!("One line")),
        ],
        "exported": "2026-11-21",
        "language": "en",
        "process": {"structure": {"version": builtin::catalogue("en").unwrap().version()}},
        "project": "old",
        "schema": "gate360/report",
        "version": 1,
    })
}

fn opened() -> Report {
    let bytes = serde_json::to_vec(&old_file()).unwrap();
    match open(&bytes, Some(&builtin::catalogue("en").unwrap())).unwrap() {
        Opened::Report(report, found) => {
            assert_eq!(found.warnings, []);
            assert_eq!(found.integrity, Integrity::Unknown, "it has no hash");
            *report
        }
        Opened::Team(..) | Opened::Plain(_) => panic!("a report, not a plain form"),
    }
}

#[test]
fn texts_of_before_languages_were_kept_read_as_they_did() {
    let project = opened().project;
    assert_eq!(project.name(), "Cycle paths");
    let answer = project.answer(&CriterionId::new("VAL-101"), &Voice::Team);
    assert_eq!(answer.evidence, "Letter\nof two lines");
    assert_eq!(answer.link, "https://example.org");
    assert_eq!(answer.note, "Asked twice");
    assert_eq!(answer.role, "Head of traffic");
    let record = project.decisions().remove(0);
    assert_eq!(record.board, "Need owner");
    assert_eq!(record.chair, "");
    assert_eq!(record.reason, "Nearly there");
    assert_eq!(record.informed, "Committee of May");
    assert_eq!(record.terms[&Term::Release], "EUR 10 000");
    assert_eq!(record.conditions[0].event, "the winter");
    assert_eq!(project.conditions()[0].note, "Seen by the chair");
    assert_eq!(project.prose(&Key::Name).language, None);
}

#[test]
fn nothing_of_an_old_file_is_written_in_another_way() {
    let again: Value = serde_json::from_slice(&opened().to_json()).unwrap();
    assert_eq!(again["changes"], old_file()["changes"]);
}

#[test]
fn nothing_is_claimed_of_the_language_of_old_texts() {
    let old = opened();
    for &language in Language::ALL {
        let words = Words::new(language);
        let catalogue = builtin::catalogue(language.tag()).unwrap();
        let (author, day) = (old.author.clone(), old.exported);
        let report = Report::of(&catalogue, &old.project, language, author, day);
        let (document, texts) = report.composed(words);
        assert!(!format!("{document:?}").contains("language: Some"));
        assert_eq!(texts.len(), 14);
        assert!(texts.iter().all(|text| text.state == TextState::Unknown));
        let told = format!("{document:?}");
        assert!(
            told.contains(&words.report_languages_unknown(14)),
            "{language:?}"
        );
    }
}
