//! The report file: what goes out comes back, and nothing from a file is trusted.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use gate360_locale::{Date, Language, Words};
use gate360_merge::{Author, Moment, Replica};
use gate360_process::{Catalogue, CriterionId, Strength, builtin, example::ExampleKey};
use gate360_project::{AnswerField, Edit, Project, Status, Voice, from_example};
use gate360_report::{MAX_BYTES, OpenError, Opened, Report, Warning, open};
use proptest::prelude::*;
use serde_json::{Value, json};

fn catalogue() -> Catalogue {
    builtin::catalogue("en").unwrap()
}

fn example() -> Report {
    let catalogue = catalogue();
    let example = builtin::example(ExampleKey::CykelTogOresund, "en").unwrap();
    let project = from_example(&catalogue, &example).unwrap();
    let author = Author {
        role: "Project leader".into(),
        organisation: "City of Malmö".into(),
    };
    Report::of(
        &catalogue,
        &project,
        Language::English,
        author,
        Date::new(2026, 11, 21).unwrap(),
    )
}

fn value() -> Value {
    serde_json::from_slice(&example().to_json()).unwrap()
}

fn opened(bytes: &[u8]) -> (Report, Vec<Warning>) {
    match open(bytes, Some(&catalogue())).unwrap() {
        Opened::Report(report, found) => (*report, found.warnings),
        Opened::Team(..) | Opened::Plain(_) => panic!("a report, not a plain form"),
    }
}

fn refused(value: &Value) -> OpenError {
    open(&serde_json::to_vec(value).unwrap(), Some(&catalogue())).unwrap_err()
}

#[test]
fn what_goes_out_comes_back_without_a_warning() {
    let report = example();
    let bytes = report.to_json();
    let (back, warnings) = opened(&bytes);
    assert_eq!(warnings, []);
    assert_eq!(back.project.changes(), report.project.changes());
    assert_eq!(back.assessment, report.assessment);
    assert_eq!(
        back.to_json(),
        bytes,
        "the same report gives the same bytes"
    );
    assert_eq!(
        back.document(Words::new(back.language)),
        report.document(Words::new(report.language))
    );
}

#[test]
fn the_file_is_canonical_json_in_one_line() {
    let bytes = example().to_json();
    let value: Value = serde_json::from_slice(&bytes).unwrap();
    // A map of serde_json is ordered, so writing it again must give the same bytes.
    let mut again = serde_json::to_vec(&value).unwrap();
    again.push(b'\n');
    assert_eq!(again, bytes);
}

#[test]
fn earlier_values_and_private_views_do_not_leave() {
    let catalogue = catalogue();
    let mut project = example().project;
    let id = CriterionId::new("VAL-101");
    for text in ["first thought", "second thought"] {
        // Far apart in time, so that both stay in the history.
        let at = Moment(if text.starts_with('f') {
            0
        } else {
            1_000_000_000
        });
        let edit = Edit::AnswerText(id.clone(), AnswerField::Note, text.into());
        project
            .apply(&catalogue, edit, &Author::default(), at)
            .unwrap();
    }
    let mut rows: Vec<gate360_merge::row::ChangeRow> = project
        .changes()
        .iter()
        .map(|change| (&**change).into())
        .collect();
    let mut private = rows[0].clone();
    private.key = "answer/VAL-101/member/m1/note".into();
    private.replica = "m1".into();
    private.counter = 1;
    private.value = json!("my own view");
    private.seen.clear();
    rows.push(private);
    let changes = rows
        .into_iter()
        .map(|row| row.try_into().unwrap())
        .collect();
    let project = Project::from_changes(project.id().clone(), Replica::new("t"), changes);
    let today = Date::new(2026, 11, 21).unwrap();
    let report = Report::of(
        &catalogue,
        &project,
        Language::English,
        Author::default(),
        today,
    );
    let text = String::from_utf8(report.to_json()).unwrap();
    assert!(text.contains("second thought"));
    assert!(!text.contains("first thought"));
    assert!(!text.contains("my own view"));
}

#[test]
fn figures_that_were_changed_by_hand_are_worked_out_anew() {
    let mut value = value();
    value["assessment"]["R"] = json!(9);
    let (report, warnings) = opened(&serde_json::to_vec(&value).unwrap());
    assert_eq!(warnings, [Warning::FiguresDiffer]);
    assert_eq!(report.assessment.readiness, 4);
}

#[test]
fn answers_and_keys_from_elsewhere_survive_and_are_named() {
    let mut value = value();
    let mut rows = value["changes"].as_array().unwrap().clone();
    for (n, key, content) in [
        (1, "answer/XYZ-101/team/status", json!("met")),
        (2, "climate/line/1/factor", json!(0.11)),
        (3, "answer/TRU-302/team/status", json!("not_applicable")),
    ] {
        let mut row = rows[0].clone();
        row["replica"] = json!("elsewhere");
        row["counter"] = json!(n);
        row["key"] = json!(key);
        row["value"] = content;
        // The one that exists already is answered knowing it.
        row["seen"] = if n == 3 {
            json!({"example-en": 1_000_000})
        } else {
            json!({})
        };
        rows.push(row);
    }
    value["changes"] = json!(rows);
    let (report, warnings) = opened(&serde_json::to_vec(&value).unwrap());
    assert!(warnings.contains(&Warning::UnknownCriteria(vec![CriterionId::new("XYZ-101")])));
    assert!(
        warnings.contains(&Warning::BlockersSetAside(vec![CriterionId::new(
            "TRU-302"
        )]))
    );
    let again = String::from_utf8(report.to_json()).unwrap();
    assert!(again.contains("XYZ-101") && again.contains("climate/line/1/factor"));
    let words = format!("{:?}", report.document(Words::new(report.language)));
    assert!(words.contains("Answers to criteria of another catalogue"));
}

#[test]
fn a_file_of_another_process_version_is_assessed_by_its_own() {
    let mut value = value();
    value["process"]["structure"]["version"] = json!("0.9.0");
    value["process"]["structure"]["stages"][3]["should_percent"] = json!(90);
    let (report, warnings) = opened(&serde_json::to_vec(&value).unwrap());
    assert!(warnings.contains(&Warning::OtherCatalogue("0.9.0".into())));
    assert_eq!(report.assessment.current_gate().should_percent, 90);
}

#[test]
fn a_copy_of_the_known_process_that_was_tampered_with_is_not_used() {
    let mut value = value();
    value["process"]["structure"]["stages"][3]["should_percent"] = json!(0);
    let (report, _) = opened(&serde_json::to_vec(&value).unwrap());
    assert_eq!(report.assessment.current_gate().should_percent, 60);
}

#[test]
fn what_is_no_report_is_refused_with_a_clear_word() {
    let catalogue = catalogue();
    let error = |bytes: &[u8]| open(bytes, Some(&catalogue)).unwrap_err();
    assert_eq!(error(b""), OpenError::Empty);
    assert_eq!(error(b"  \n"), OpenError::Empty);
    assert_eq!(error(b"\xff\xfe\x00"), OpenError::NotText { byte: 0 });
    assert_eq!(
        error(b"%PDF-1.7"),
        OpenError::NotJson { line: 1, column: 1 }
    );
    assert_eq!(error(b"[1,2]"), OpenError::NotOurs);
    assert_eq!(error(b"{}"), OpenError::NotOurs);
    assert_eq!(error(b"{\"schema\":\"other/thing\"}"), OpenError::NotOurs);
    let pack = json!({"schema": "gate360/pack", "version": 1});
    assert_eq!(refused(&pack), OpenError::OtherKind("gate360/pack".into()));
    let huge = vec![b' '; MAX_BYTES + 1];
    assert_eq!(
        error(&huge),
        OpenError::TooLarge {
            bytes: MAX_BYTES + 1
        }
    );
    let deep = "[".repeat(100_000);
    assert!(matches!(
        error(deep.as_bytes()),
        OpenError::NotJson { .. } | OpenError::Truncated
    ));
}

#[test]
fn a_truncated_file_says_that_it_ends_in_the_middle() {
    let bytes = example().to_json();
    for part in [1, bytes.len() / 3, bytes.len() - 2] {
        let error = open(&bytes[..part], Some(&catalogue())).unwrap_err();
        let cut_letter = matches!(error, OpenError::NotText { .. });
        assert!(
            error == OpenError::Truncated || cut_letter,
            "{part}: {error}"
        );
    }
}

#[test]
fn a_newer_file_names_the_way_out() {
    let mut value = value();
    value["version"] = json!(2);
    value["changes"] = json!({"a": "shape of the future"});
    assert_eq!(
        refused(&value),
        OpenError::Newer {
            version: 2,
            known: 1
        }
    );
    assert!(refused(&value).to_string().contains("newer Gate 360"));
}

#[test]
fn every_problem_is_named_with_its_place_all_at_once() {
    let mut value = value();
    value["project"] = json!("../../etc");
    value["exported"] = json!("2026-02-30");
    value["changes"][0]["counter"] = json!(0);
    value["changes"][1]["seen"] = json!({"example-en": 9_999_999});
    value["changes"][2]["value"] = json!("x".repeat(300_000));
    value["changes"][3]["key"] = json!("k".repeat(5_000));
    let OpenError::Broken(problems) = refused(&value) else {
        panic!("broken")
    };
    let places = problems.iter().map(|problem| problem.place.to_string());
    let places: Vec<String> = places.collect();
    for place in [
        "project",
        "exported",
        "changes, entry 1, counter",
        "changes, entry 2",
        "changes, entry 3, value",
        "changes, entry 4, key",
    ] {
        assert!(
            places.iter().any(|one| one == place),
            "{place} not in {places:?}"
        );
    }
}

#[test]
fn a_wrong_type_is_a_problem_and_not_a_panic() {
    for (path, wrong) in [
        ("/changes", json!("none")),
        ("/changes/0/at", json!("yesterday")),
        ("/process", Value::Null),
        ("/process/structure/version", json!(1)),
        ("/exported", json!(20_261_121)),
        ("/language", json!(["en"])),
        ("/project", json!({})),
        ("/author", Value::Null),
        ("/version", json!("one")),
    ] {
        let mut value = value();
        *value.pointer_mut(path).unwrap() = wrong;
        assert!(matches!(refused(&value), OpenError::Broken(_)), "{path}");
    }
}

#[test]
fn values_of_the_wrong_kind_count_for_nothing_and_stay() {
    let mut value = value();
    let rows = value["changes"].as_array_mut().unwrap();
    for row in rows.iter_mut() {
        if row["key"] == "answer/VAL-101/team/status" {
            row["value"] = json!({"status": "met"});
        }
        if row["key"].as_str().unwrap().contains("/record/") {
            row["value"] = json!(["not", "a", "record"]);
        }
    }
    let (report, _) = opened(&serde_json::to_vec(&value).unwrap());
    let answer = report
        .project
        .answer(&CriterionId::new("VAL-101"), &Voice::Team);
    assert_eq!(answer.status, Status::NotAssessed);
    assert_eq!(report.project.records(), []);
    let text = String::from_utf8(report.to_json()).unwrap();
    assert!(text.contains("\"not\",\"a\",\"record\""));
    report.document(Words::new(report.language));
}

#[test]
fn a_blank_project_makes_a_whole_report() {
    let catalogue = catalogue();
    let id = gate360_project::ProjectId::new("blank").unwrap();
    let project = Project::new(id, Replica::new("r"));
    let today = Date::new(2026, 11, 21).unwrap();
    let report = Report::of(
        &catalogue,
        &project,
        Language::English,
        Author::default(),
        today,
    );
    let document = report.document(Words::new(report.language));
    assert_eq!(document.title.words(), "Unnamed project");
    assert_eq!(document.page_of, "Page {page} of {pages}");
    let (back, warnings) = opened(&report.to_json());
    assert_eq!(
        (back.document(Words::new(back.language)), warnings),
        (document, vec![])
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _any_answer = open(&bytes, Some(&catalogue()));
    }

    #[test]
    fn any_text_in_any_field_goes_out_and_comes_back(text in ".{0,80}", field in 0..5usize) {
        let catalogue = catalogue();
        let mut project = example().project;
        let fields = [
            AnswerField::Evidence,
            AnswerField::Link,
            AnswerField::Role,
            AnswerField::Note,
            AnswerField::Reason,
        ];
        let id = CriterionId::new("DAT-201");
        let author = Author { role: text.clone(), organisation: text.clone() };
        for edit in [
            Edit::AnswerText(id.clone(), fields[field], text.clone()),
            Edit::Strength(id.clone(), Some(Strength::MOST)),
            Edit::Name(text.clone()),
            Edit::Partners(text),
        ] {
            project.apply(&catalogue, edit, &author, Moment(5)).unwrap();
        }
        let today = Date::new(2026, 11, 21).unwrap();
        let report = Report::of(&catalogue, &project, Language::English, author, today);
        let (back, warnings) = opened(&report.to_json());
        prop_assert_eq!(warnings, vec![]);
        prop_assert_eq!(back.document(Words::new(back.language)), report.document(Words::new(report.language)));
    }
}
