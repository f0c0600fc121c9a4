//! What a person asks to be erased is gone for good, wherever it comes from.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod support;

use std::sync::Arc;

use gate360_merge::row::{ChangeRow, ErasureRow};
use gate360_merge::{Author, Change, ChangeSet, Moment, Replica, Tag};
use gate360_project::{AnswerField, Edit, Key, Project, Refusal, Undo, Voice, Written, may_erase};
use serde_json::json;
use support::erasing::{copy, erase, held, holds, version};
use support::{NOW, apply, at, id, project};

const EVIDENCE: &str = "answer/VAL-101/team/evidence";

fn evidence(text: &str) -> Edit {
    Edit::AnswerText(id("VAL-101"), AnswerField::Evidence, text.into())
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
fn nothing_is_written_in_a_project_that_is_erased() {
    let (mut project, path) = held();
    apply(&mut project, evidence("Asked Anna Holm"));
    let (state, backup) = (project.vector(), project.changes().clone());
    let mut unknowing = copy(&project, "b");
    at(&mut project, 10, Edit::EraseProject).unwrap();
    let erased = project.changes().clone();
    let both = vec![
        Edit::Partners("The bus company".into()),
        evidence("Once more"),
    ];
    for edit in [
        evidence("Once more"),
        erase(EVIDENCE),
        erase(&path),
        erase("project/erased"),
        Edit::Snapshot("Now".into()),
        Edit::Restore(state),
        Edit::RestoreFrom(Box::new(backup)),
        Edit::PutBack(vec![(Arc::from(EVIDENCE), json!("Asked Anna Holm"))]),
        Edit::AtOnce(both),
    ] {
        let what = format!("{edit:?}");
        assert_eq!(at(&mut project, 20, edit), Err(Refusal::Erased), "{what}");
        assert_eq!(project.changes(), &erased, "{what}");
    }
    // Whoever does not know of it may erase it, too.
    at(&mut project, 30, Edit::EraseProject).unwrap();

    // Nor where a colleague wrote without knowing of it.
    at(&mut unknowing, 20, evidence("Measured")).unwrap();
    unknowing.join(project.changes());
    let refused = at(&mut unknowing, 30, evidence("Measured again"));
    assert_eq!(refused, Err(Refusal::Erased));
}

#[test]
fn nothing_takes_back_that_a_project_is_erased() {
    let mut erased = project("a");
    apply(&mut erased, evidence("Asked Anna"));
    apply(&mut erased, Edit::EraseProject);
    let whole = ChangeRow::from(&**erased.changes().erasing().next().unwrap());
    for erases in [None, Some(ErasureRow::Key)] {
        let over = ChangeRow {
            replica: "z".into(),
            counter: 1,
            value: if erases.is_none() {
                json!(false)
            } else {
                json!(null)
            },
            seen: [(whole.replica.clone(), whole.counter)].into(),
            erases,
            ..whole.clone()
        };
        let over = Change::try_from(over).unwrap();
        let mut joined = copy(&erased, "b");
        joined.join(&ChangeSet::of([Arc::new(over)]));
        assert_eq!(joined.changes().len(), 2);
        assert_eq!(joined.erased(), erased.erased());
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
        ("project/erased", ErasureRow::Key, false),
        ("project/erased", parts("/chair", record), false),
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
        assert_eq!(may_erase(key, Some(&erases)), may, "{key} {erases:?}");
    }
    assert!(may_erase(EVIDENCE, None));
    assert!(!may_erase("project/erased", None));
    // What this app writes is among it.
    let (mut project, path) = held();
    at(&mut project, 10, erase(&[&path, "/reason"].concat())).unwrap();
    apply(&mut project, Edit::EraseProject);
    for change in project.changes().erasing() {
        let row = ChangeRow::from(&**change);
        assert!(may_erase(&row.key, row.erases.as_ref()), "{}", row.key);
    }
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
