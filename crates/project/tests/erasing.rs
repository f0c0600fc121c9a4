//! What a person asks to be erased is gone for good, wherever it comes from.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod support;

use std::sync::Arc;

use gate360_merge::row::{ChangeRow, ErasureRow};
use gate360_merge::{Author, ChangeSet, Moment, Replica, Tag};
use gate360_project::{
    AnswerField, Decision, Edit, ItemId, Key, LanguageTag, MeetingField, Project, Recommendation,
    RecordText, Refusal, TextPlace, Undo, Voice, Written, may_erase,
};
use serde_json::json;
use support::{NOW, apply, at, frozen, gate, id, prepared, project};

const EVIDENCE: &str = "answer/VAL-101/team/evidence";

fn evidence(text: &str) -> Edit {
    Edit::AnswerText(id("VAL-101"), AnswerField::Evidence, text.into())
}

fn place(path: &str) -> TextPlace {
    TextPlace::parse(path).unwrap()
}

fn version(path: &str, text: &str) -> Edit {
    Edit::Version {
        of: place(path),
        language: LanguageTag::parse("sv").unwrap(),
        text: text.into(),
    }
}

fn erase(path: &str) -> Edit {
    Edit::Erase(Arc::from(path))
}

fn rows(changes: &ChangeSet) -> String {
    let rows: Vec<ChangeRow> = changes.iter().map(|change| (&**change).into()).collect();
    json!(rows).to_string()
}

/// Whether words stand anywhere in a project.
fn holds(project: &Project, words: &str) -> bool {
    rows(project.changes()).contains(words)
}

/// Another page that has the same project.
fn copy(project: &Project, replica: &str) -> Project {
    let replica = Replica::new(replica);
    Project::from_changes(project.id().clone(), replica, project.changes().clone())
}

/// A project with a meeting that was held, and the path of its record.
fn held() -> (Project, String) {
    let mut project = prepared(Decision::Hold, "Anna Holm has no budget");
    let record = Edit::Record {
        gate: gate(1),
        recommendation: Recommendation::HoldOrStop,
        frozen: frozen(),
    };
    apply(&mut project, record);
    let record = project.records().remove(0);
    let path = Key::Record(record.gate, record.id).to_string();
    (project, path)
}

#[test]
fn a_value_goes_with_its_history_and_its_versions() {
    let mut project = project("a");
    apply(&mut project, evidence("Asked Anna"));
    at(&mut project, 60, evidence("Asked Anna Holm")).unwrap();
    at(&mut project, 120, version(EVIDENCE, "Frågade Anna Holm")).unwrap();
    let old = copy(&project, "b");

    let written = at(&mut project, 180, erase(EVIDENCE)).unwrap();
    assert!(!holds(&project, "Anna"));
    assert_eq!(written.folded.len(), 3);
    assert!(written.added.iter().all(|change| change.erases().is_some()));
    let erased = project.erased_at(EVIDENCE).unwrap();
    assert_eq!(erased.by.role, "Leader");
    assert_eq!(erased.at, Moment(NOW + 180 * support::MINUTE));
    assert!(!project.can_erase(EVIDENCE));
    let again = at(&mut project, 181, erase(EVIDENCE));
    assert_eq!(again, Err(Refusal::NothingToErase));

    // An older copy brings nothing back, and loses it, too.
    project.join(old.changes());
    assert!(!holds(&project, "Anna"));
    let mut old = old;
    old.join(project.changes());
    assert!(!holds(&old, "Anna"));

    // Whoever writes there anew does as always.
    at(&mut project, 181, evidence("Asked the")).unwrap();
    at(&mut project, 182, evidence("Asked the users")).unwrap();
    assert_eq!(project.erased_at(EVIDENCE), None);
    let answer = project.answer(&id("VAL-101"), &Voice::Team);
    assert_eq!(answer.evidence, "Asked the users");
    let erasing = project.changes().erasing().count();
    assert_eq!(erasing, 2, "typing folds none of them");
}

#[test]
fn undo_does_not_bring_it_back() {
    let mut project = project("a");
    let mut undo = Undo::default();
    let does = |project: &mut Project, undo: &mut Undo, minute, edit| -> Written {
        let written = at(project, minute, edit).unwrap();
        undo.did(&written);
        written
    };
    let partners = || Edit::Partners("The bus company".into());
    does(&mut project, &mut undo, 0, evidence("Asked Anna"));
    does(&mut project, &mut undo, 10, partners());
    let both = vec![evidence("Asked Anna Holm"), Edit::Summary("A plan".into())];
    does(&mut project, &mut undo, 20, Edit::AtOnce(both));
    let taken_back = undo.undo(&project).unwrap();
    apply(&mut project, taken_back.edit.unwrap());
    let seen_elsewhere = undo.clone();
    let written = does(&mut project, &mut undo, 30, erase(EVIDENCE));
    assert!(!format!("{undo:?}").contains("Anna"));

    // What else was done at the same time can be undone and done again as before.
    let again = undo.redo(&project).unwrap();
    assert_eq!(again.places.len(), 1);
    apply(&mut project, again.edit.unwrap());
    assert_eq!(project.summary(), "A plan");
    while let Some(undone) = undo.undo(&project) {
        if let Some(edit) = undone.edit {
            apply(&mut project, edit);
        }
        assert!(!holds(&project, "Anna"));
    }
    assert_eq!(project.partners(), "");

    // Another page forgets it as soon as it hears of it.
    let mut other = seen_elsewhere;
    assert!(format!("{other:?}").contains("Anna"));
    other.forget(&written.added);
    assert!(!format!("{other:?}").contains("Anna"));
}

#[test]
fn neither_a_state_nor_a_backup_nor_a_step_brings_it_back() {
    let mut project = project("a");
    apply(&mut project, evidence("Asked Anna"));
    let (state, backup) = (project.vector(), project.changes().clone());
    at(&mut project, 10, erase(EVIDENCE)).unwrap();
    for edit in [
        Edit::Restore(state.clone()),
        Edit::RestoreFrom(Box::new(backup.clone())),
        Edit::PutBack(vec![(Arc::from(EVIDENCE), json!("Asked Anna"))]),
    ] {
        at(&mut project, 20, edit).unwrap();
        assert!(!holds(&project, "Anna"));
        assert!(project.erased_at(EVIDENCE).is_some());
    }
    at(&mut project, 30, evidence("Asked users")).unwrap();
    for edit in [Edit::Restore(state), Edit::RestoreFrom(Box::new(backup))] {
        at(&mut project, 40, edit).unwrap();
        assert!(!holds(&project, "Anna"));
    }
}

#[test]
fn what_a_colleague_writes_without_knowing_of_it_stays() {
    let mut mine = project("a");
    apply(&mut mine, evidence("Asked Anna"));
    let mut theirs = copy(&mine, "b");
    at(&mut theirs, 5, evidence("Measured")).unwrap();
    at(&mut mine, 6, erase(EVIDENCE)).unwrap();
    theirs.join(mine.changes());
    mine.join(theirs.changes());
    assert_eq!(mine.changes(), theirs.changes());
    assert!(!holds(&mine, "Anna"));
    assert!(holds(&mine, "Measured"));
    assert_eq!(mine.erased_at(EVIDENCE), None);
}

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

#[test]
fn a_decision_its_state_and_the_process_are_not_erased() {
    let (mut project, path) = held();
    let state = project.snapshots().remove(0);
    let state = Key::Snapshot(state.id).to_string();
    for path in [&path, &state, "process/pack", "project/nothing", ""] {
        let refused = at(&mut project, 10, erase(path));
        assert_eq!(refused, Err(Refusal::NothingToErase), "{path}");
    }
    let unsaid = [&path, "/heard"].concat();
    assert!(!project.can_erase(&unsaid));
    at(&mut project, 5, Edit::Snapshot("For Anna Holm".into())).unwrap();
    let named = project.snapshots().pop().unwrap();
    at(
        &mut project,
        20,
        erase(&Key::Snapshot(named.id).to_string()),
    )
    .unwrap();
    assert!(!holds(&project, "For Anna"));
    assert_eq!(project.snapshots().len(), 1);
}

#[test]
fn a_project_is_erased_in_every_copy() {
    let (mut mine, _) = held();
    apply(&mut mine, evidence("Asked Anna Holm"));
    let mut theirs = copy(&mine, "b");
    let old = mine.changes().clone();
    assert_eq!(mine.erased(), None);
    let written = at(&mut mine, 10, Edit::EraseProject).unwrap();
    assert_eq!(written.added.len(), 1);
    assert_eq!(written.folded.len(), old.len());
    theirs.join(mine.changes());
    theirs.join(&old);
    for project in [&mine, &theirs] {
        assert_eq!(project.changes().len(), 1);
        assert_eq!(project.erased().unwrap().by.role, "Leader");
        assert_eq!(project.records(), []);
    }
}

#[test]
fn a_file_can_erase_no_decision() {
    let parts = |pointer: &str, record: &str| {
        let pointers = [pointer.to_owned()].into();
        ErasureRow::Parts([(record.to_owned(), pointers)].into())
    };
    let record = "gate/G1/record/a-1";
    for (key, erases, may) in [
        (EVIDENCE, ErasureRow::Key, true),
        ("a/newer/version", ErasureRow::Key, true),
        ("snapshot/a-1", ErasureRow::Key, true),
        (record, ErasureRow::Key, false),
        ("process/pack", ErasureRow::Key, false),
        ("project/erased", ErasureRow::All, true),
        (EVIDENCE, ErasureRow::All, false),
        ("gate/G1/record/a-1/chair", parts("/chair", record), true),
        (
            "gate/G1/record/a-1/chair",
            parts("/integrity/sha256", record),
            true,
        ),
        (
            "gate/G1/record/a-1/chair",
            parts("/conditions/0/role", record),
            true,
        ),
        (
            "gate/G1/record/a-1/chair",
            parts("/decision", record),
            false,
        ),
        ("gate/G1/record/a-1/chair", parts("", record), false),
        ("gate/G1/record/a-1/chair", parts("/text", EVIDENCE), false),
        (EVIDENCE, parts("/chair", record), false),
    ] {
        assert_eq!(may_erase(key, &erases), may, "{key} {erases:?}");
    }
    // What this app writes is among it.
    let (mut project, path) = held();
    at(&mut project, 10, erase(&[&path, "/reason"].concat())).unwrap();
    apply(&mut project, Edit::EraseProject);
    for change in project.changes().erasing() {
        let row = ChangeRow::from(&**change);
        assert!(may_erase(&row.key, &row.erases.unwrap()), "{}", row.key);
    }
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

#[test]
fn who_erased_is_the_latest_of_several() {
    let mut project = project("a");
    apply(&mut project, evidence("Asked Anna"));
    let mut theirs = copy(&project, "b");
    at(&mut project, 10, erase(EVIDENCE)).unwrap();
    let author = Author {
        role: "Archivist".into(),
        organisation: String::new(),
    };
    let now = Moment(NOW + 20 * support::MINUTE);
    theirs
        .apply(&support::CATALOGUE, erase(EVIDENCE), &author, now)
        .unwrap();
    project.join(theirs.changes());
    assert_eq!(project.erased_at(EVIDENCE).unwrap().by, author);
    let tag = Tag {
        replica: Replica::new("b"),
        counter: 1,
    };
    assert!(project.changes().contains(&tag));
}
