//! Texts of gate records that are erased, and hashes that say whether a record is as it was written.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod support;

use gate360_merge::ChangeSet;
use gate360_merge::row::ChangeRow;
use gate360_project::{
    Edit, ItemId, Key, MeetingField, Project, Recommendation, RecordText, TextPlace, Undo,
};
use serde_json::json;
use support::erasing::{copy, erase, held, holds, rows, version};
use support::{NOW, apply, at, frozen, gate, project};

#[test]
fn a_text_of_the_minutes_is_erased_and_the_decision_stays() {
    let (mut project, path) = held();
    let reason = [&path, "/reason"].concat();
    at(
        &mut project,
        10,
        version(&reason, "Anna Holm har ingen budget"),
    )
    .unwrap();
    let before = project.records().remove(0);
    let old = copy(&project, "b");
    assert!(holds(&project, "Anna Holm"));

    let written = at(&mut project, 20, erase(&reason)).unwrap();
    assert!(!holds(&project, "Anna Holm"), "{}", rows(project.changes()));
    let mut undo = Undo::default();
    undo.did(&written);
    assert!(!undo.can_undo());
    let after = project.records().remove(0);
    assert!(after.reason.is_blank());
    assert_eq!((after.date, after.decision), (before.date, before.decision));
    assert_eq!((&after.chair, after.frozen), (&before.chair, before.frozen));
    assert_eq!(project.written_on().len(), 1);
    assert_eq!(project.erased_at(&reason).unwrap().by.role, "Leader");
    assert_eq!(project.record_faults(), []);

    // Meanwhile somebody else erases another text of it, and a copy of before comes along.
    let mut theirs = copy(&old, "c");
    at(&mut theirs, 15, erase(&[&path, "/chair"].concat())).unwrap();
    project.join(old.changes());
    project.join(theirs.changes());
    theirs.join(project.changes());
    assert_eq!(project.changes(), theirs.changes());
    assert!(!holds(&project, "Anna Holm") && !holds(&project, "Director"));
    assert_eq!(project.records().len(), 1);
    assert_eq!(project.record_faults(), []);
}

#[test]
fn the_same_words_go_from_corrected_minutes_too_and_a_meeting_in_preparation_stays() {
    let (mut project, path) = held();
    let first = project.records().remove(0);
    at(&mut project, 10, Edit::Correct(gate(1), first.id)).unwrap();
    let chair = |text: &str| Edit::MeetingText(gate(1), MeetingField::Board, text.into());
    at(&mut project, 11, chair("The committee")).unwrap();
    let record = Edit::Record {
        gate: gate(1),
        recommendation: Recommendation::HoldOrStop,
        frozen: frozen(),
    };
    at(&mut project, 12, record).unwrap();
    let next = Edit::MeetingText(gate(1), MeetingField::Chair, "The mayor".into());
    at(&mut project, 60, next).unwrap();
    assert_eq!(project.records().len(), 2);

    at(&mut project, 70, erase(&[&path, "/chair"].concat())).unwrap();
    assert!(!holds(&project, "Director"));
    assert!(
        project
            .records()
            .iter()
            .all(|record| record.chair.is_blank())
    );
    assert_eq!(project.meeting(gate(1)).chair, "The mayor");
    assert_eq!(project.record_faults(), []);
    let old_hash = rows(project.changes()).matches("\"sha256\":\"\"").count();
    assert_eq!(old_hash, 2, "no hash over the words is left");
}

/// A project that has the record under its path, and then another one, as a file would bring it.
fn with_records(records: &[(&str, serde_json::Value)]) -> Project {
    let changes = records.iter().map(|(path, value)| {
        let row = ChangeRow {
            at: NOW,
            author: Default::default(),
            counter: 1,
            erases: None,
            key: (*path).to_owned(),
            replica: path
                .rsplit('/')
                .next()
                .unwrap()
                .trim_end_matches("-1")
                .to_owned(),
            seen: Default::default(),
            value: value.clone(),
        };
        row.try_into().unwrap()
    });
    let mut project = project("z");
    project.join(&changes.collect());
    project
}

fn stored(project: &Project, path: &str) -> serde_json::Value {
    project.changes().live(path)[0].value().clone()
}

#[test]
fn a_record_that_was_changed_does_not_match_its_hash() {
    use gate360_project::RecordFault::{Own, SeenBy};
    let (project, path) = held();
    let (_, id) = path.rsplit_once('/').unwrap();
    let path = "gate/G1/record/first-1";
    let whole = stored(&project, &["gate/G1/record/", id].concat());
    assert_eq!(with_records(&[(path, whole.clone())]).record_faults(), []);

    let mut changed = whole.clone();
    changed["decision"] = json!("stop");
    let faults = with_records(&[(path, changed.clone())]).record_faults();
    assert_eq!(faults, [(gate(1), ItemId::new("first-1"), Own)]);

    // One of before there were hashes is taken as it is, until a later one has seen it.
    let mut old = whole;
    old.as_object_mut().unwrap().remove("integrity");
    let mut project = with_records(&[(path, old.clone())]);
    assert_eq!(project.record_faults(), []);
    apply(&mut project, Edit::Correct(gate(1), ItemId::new("first-1")));
    apply(
        &mut project,
        Edit::Record {
            gate: gate(1),
            recommendation: Recommendation::HoldOrStop,
            frozen: frozen(),
        },
    );
    let later = project.records().pop().unwrap();
    let later = stored(&project, &Key::Record(later.gate, later.id).to_string());
    assert!(later["integrity"]["seen"]["first-1"].is_string());
    assert_eq!(project.record_faults(), []);
    old["decision"] = json!("stop");
    let project = with_records(&[(path, old), ("gate/G1/record/later-1", later)]);
    let fault = SeenBy(ItemId::new("later-1"));
    assert_eq!(
        project.record_faults(),
        [(gate(1), ItemId::new("first-1"), fault)]
    );
}

#[test]
fn a_redacted_record_is_still_held_against_what_is_left_of_it() {
    let (mut project, path) = held();
    at(&mut project, 10, erase(&[&path, "/reason"].concat())).unwrap();
    assert_eq!(project.record_faults(), []);
    let changes = project.changes().iter().map(|change| {
        let mut row = ChangeRow::from(&**change);
        if row.key == path {
            row.value["date"] = json!("2026-03-02");
        }
        row.try_into().unwrap()
    });
    let changed: ChangeSet = changes.collect();
    let changed = project.with_changes(changed);
    assert_eq!(changed.record_faults().len(), 1);
}

#[test]
fn texts_of_conditions_and_terms_can_be_erased() {
    let record = gate360_project::GateRecord {
        id: ItemId::new("k-1"),
        conditions: vec![
            gate360_project::GateCondition {
                id: ItemId::new("k-7"),
                criterion: None,
                role: "Controller".into(),
                due: None,
                event: "the winter".into(),
                done_when: "signed".into(),
            },
            gate360_project::GateCondition {
                id: ItemId::new("k-8"),
                criterion: None,
                role: "Anna Holm".into(),
                due: None,
                event: "the spring".into(),
                done_when: "Anna Holm says so".into(),
            },
        ],
        terms: [(gate360_project::Term::Release, "EUR 2 to Anna Holm".into())].into(),
        ..held().0.records().remove(0)
    };
    let mut project = project("a");
    apply(&mut project, Edit::TakeOver(Box::new(record.clone())));
    let named = record.places().into_iter();
    let named = named.filter(|place| record.text(place).is_some_and(|text| text.contains("Anna")));
    let named: Vec<RecordText> = named.collect();
    assert_eq!(named.len(), 4);
    for text in named {
        let path = TextPlace::Record(record.gate, record.id.clone(), text).to_string();
        at(&mut project, 10, erase(&path)).unwrap();
        assert!(project.erased_at(&path).is_some());
    }
    assert!(!holds(&project, "Anna"));
    let left = project.records().remove(0);
    assert_eq!(left.conditions[0], record.conditions[0]);
    assert_eq!(left.conditions[1].event, "the spring");
    assert_eq!(project.record_faults(), []);
}
