//! Files in which somebody forged what surrounds a gate record: conditions and how they were
//! closed, corrections, names for states, stop signals. They are taken for what they are, or for
//! nothing; none breaks anything.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod support;

use gate360_locale::Words;
use gate360_project::{Edit, Signal};
use gate360_report::document::Block;
use gate360_report::{Report, Warning};
use serde_json::{Value, json};
use support::{opened, row, with_rows};

/// A record as nobody would write it by hand, to be made worse.
fn record() -> Value {
    json!({
        "date": "2026-10-01", "decision": "go", "recommendation": "go", "track": "full",
    })
}

fn figures(reasons: &Value) -> Value {
    let most = u32::MAX;
    json!({
        "blockers": ["<b>", "VAL-101"], "catalogue": "\u{202e}", "levels": {"VAL": 255, "?": 9},
        "musts": most, "musts_met": 0, "open_musts": ["NO-SUCH"], "readiness": 255,
        "reasons": reasons, "should_percent": most, "shoulds": most, "shoulds_met": most,
    })
}

/// The report of the example with these changes in it; it must come out again as it went in, and
/// be composed.
fn with(changes: Vec<(&str, Value)>) -> (Report, Vec<Warning>) {
    let rows = (1..)
        .zip(changes)
        .map(|(counter, (key, value))| row(counter, key, value, json!({})));
    let (report, warnings) = opened(&with_rows(rows));
    report.document(Words::new(report.language));
    let again = opened(&serde_json::from_slice(&report.to_json()).unwrap()).0;
    assert_eq!(again.project.changes(), report.project.changes());
    assert_eq!(again.assessment, report.assessment);
    (report, warnings)
}

#[test]
fn a_crowd_of_conditions_is_counted_and_composed() {
    let mut crowd = record();
    crowd["decision"] = json!("conditional_go");
    let condition = json!({"done_when": "", "due": "1900-01-01", "role": "", "id": "same"});
    crowd["conditions"] = json!(vec![condition; 900]);
    let (report, warnings) = with(vec![("gate/G4/record/crowd", crowd)]);
    assert_eq!(warnings, [Warning::FiguresDiffer]);
    assert_eq!(report.project.conditions().len(), 900);
}

#[test]
fn conditions_stand_with_their_own_meeting_whatever_their_ids() {
    let record = |conditions: usize| {
        let mut record = record();
        record["decision"] = json!("conditional_go");
        let condition = json!({"done_when": "", "role": "", "id": "same"});
        record["conditions"] = json!(vec![condition; conditions]);
        record
    };
    let mut corrected = record(7);
    corrected["date"] = json!("2026-10-02");
    let mut correction = record(3);
    correction["corrects"] = json!("b");
    let (report, _) = with(vec![
        ("gate/G4/record/a", record(2)),
        ("gate/G4/record/b", corrected),
        ("gate/G4/record/c", correction),
        ("gate/G4/record/d", record(4)),
    ]);
    let document = report.document(Words::new(report.language));
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) if table.caption == "Conditions" => Some(table.rows.len()),
        _ => None,
    });
    assert_eq!(tables.collect::<Vec<_>>(), [2, 3, 4]);
}

#[test]
fn counts_that_can_not_be_are_shown_or_make_no_record_and_never_overflow() {
    let most = u32::MAX;
    let reasons = json!([
        {"reason": "shoulds_short", "counts": [0, most, most]},
        {"reason": "too_many", "counts": [most, most]},
        {"reason": "open_conditions", "counts": [0, most]},
        {"reason": "open_conditions", "counts": [most]},
        {"reason": "few_met", "counts": []},
        {"reason": "together", "ids": ["G7"]},
        {"reason": "together"},
        {"reason": "earlier", "ids": ["<script>", "VAL-101"]},
        {"reason": "nonsense"},
    ]);
    let mut forged = record();
    forged["frozen"] = figures(&reasons);
    let (report, _) = with(vec![("gate/G4/record/forged", forged.clone())]);
    let records = report.project.records();
    let told = records.last().unwrap().frozen.as_ref().unwrap();
    assert_eq!(told.reasons.len(), 4, "{:?}", told.reasons);

    for over in [json!(u64::MAX), json!(-1), json!(1.5), json!("many")] {
        let mut worse = forged.clone();
        worse["frozen"]["musts"] = over;
        let (_, warnings) = with(vec![("gate/G4/record/forged", worse)]);
        assert!(warnings.contains(&Warning::UnreadableRecords(1)));
    }
}

#[test]
fn a_record_can_not_claim_what_today_says() {
    let mut rosy = record();
    rosy["frozen"] = figures(&json!([{"reason": "all_musts_met", "counts": [64]}]));
    rosy["valid_until"] = json!("2200-12-31");
    rosy["together"] = json!(true);
    let (plain, _) = with(vec![]);
    let (report, _) = with(vec![("gate/G4/record/rosy", rosy)]);
    assert_eq!(report.assessment.readiness, plain.assessment.readiness);
    let levels = |report: &Report| -> Vec<u8> {
        let perspectives = report.assessment.perspectives.iter();
        perspectives.map(|result| result.level).collect()
    };
    assert_eq!(levels(&report), levels(&plain));
}

#[test]
fn closings_of_no_condition_and_of_the_wrong_kind_close_nothing() {
    let mut conditional = record();
    conditional["decision"] = json!("conditional_go");
    conditional["conditions"] =
        json!([{"done_when": "Signed", "due": "2026-10-20", "role": "Head", "id": "c"}]);
    for value in [
        json!(true),
        json!("closed"),
        json!("2026-02-30"),
        json!({"date": "2026-10-10"}),
        json!(["2026-10-10"]),
        json!(20_261_010),
    ] {
        let (report, _) = with(vec![
            ("gate/G4/record/r", conditional.clone()),
            ("gate/G4/closing/c/date", value.clone()),
            ("gate/G4/closing/c/note", value),
            ("gate/G4/closing/nothing/date", json!("2026-10-10")),
            ("gate/G3/closing/c/date", json!("2026-10-10")),
            ("gate/G4/closing/c", json!("2026-10-10")),
        ]);
        let running = report.project.conditions();
        assert_eq!(running.len(), 1);
        assert_eq!(running[0].closed, None);
    }
}

#[test]
fn names_for_states_do_not_come_in_with_a_report() {
    let (report, warnings) = with(vec![
        (
            "snapshot/forged",
            json!({"name": "As it never was", "vector": {"example-en": 1}}),
        ),
        ("snapshot/worse", json!([1, 2, 3])),
    ]);
    assert_eq!(warnings, []);
    assert_eq!(report.project.snapshots(), []);
    let text = String::from_utf8(report.to_json()).unwrap();
    assert!(!text.contains("As it never was"));
}

#[test]
fn a_stop_signal_of_the_wrong_kind_is_not_there() {
    for value in [
        json!("true"),
        json!(1),
        json!([true]),
        json!({"yes": true}),
        Value::Null,
    ] {
        let (mut report, _) = with(vec![
            ("signal/net_effect", value.clone()),
            ("signal/of_the_future", json!(true)),
        ]);
        assert_eq!(report.project.signal(Signal::NetEffect), None, "{value}");
        assert_eq!(report.assessment.stop_signals, []);
        let author = gate360_merge::Author::default();
        let edit = Edit::Signal(Signal::NetEffect, Some(true));
        let now = gate360_merge::Moment(5);
        let project = &mut report.project;
        project
            .apply(&support::catalogue(), edit, &author, now)
            .unwrap();
        assert_eq!(project.signal(Signal::NetEffect), Some(true));
    }
}

#[test]
fn corrections_in_a_ring_or_of_nothing_are_composed() {
    let correcting = |of: &str| {
        let mut record = record();
        record["corrects"] = json!(of);
        record
    };
    let (report, _) = with(vec![
        ("gate/G4/record/a", correcting("b")),
        ("gate/G4/record/b", correcting("a")),
        ("gate/G4/record/c", correcting("c")),
        ("gate/G4/record/d", correcting("nothing")),
        ("gate/G3/record/e", correcting("d")),
    ]);
    let ids: Vec<String> = report
        .project
        .decisions()
        .iter()
        .map(|record| record.id.as_str().to_owned())
        .filter(|id| id.len() == 1)
        .collect();
    assert_eq!(ids, ["d", "e"]);
}
