//! A project that goes on with another process pack.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

#[path = "support/mod.rs"]
mod support;

use gate360_merge::{Author, Moment, Replica};
use gate360_process::ConditionKey;
use gate360_project::{Edit, Key, PackName, Project, ProjectId, Undo};
use support::{CATALOGUE, MINUTE, NOW, apply, at, project};

fn pack(version: &str) -> PackName {
    PackName::new("gate360", version).unwrap()
}

#[test]
fn a_project_says_by_which_pack_it_is_worked_through() {
    let mut project = project("a");
    assert_eq!(project.pack(), None);
    apply(&mut project, Edit::TakePack(PackName::of(&CATALOGUE)));
    assert_eq!(project.pack(), Some(pack("1.0.0")));
    apply(&mut project, Edit::TakePack(pack("2.0.0")));
    assert_eq!(project.pack(), Some(pack("2.0.0")));
    // Both are in the history, although they were taken within a minute.
    let path = Key::Pack.to_string();
    let taken = project.history();
    let taken: Vec<_> = taken
        .iter()
        .filter(|one| **one.change.key() == *path)
        .collect();
    assert_eq!(taken.len(), 2);
}

#[test]
fn neither_undoing_nor_restoring_changes_the_process() {
    let ai = ConditionKey::new("ai");
    let mut project = project("a");
    let mut undo = Undo::default();
    apply(&mut project, Edit::TakePack(pack("1.0.0")));
    undo.did(&at(&mut project, 1, Edit::Condition(ai.clone(), Some(true))).unwrap());
    let state = project.vector();
    undo.did(&at(&mut project, 10, Edit::TakePack(pack("2.0.0"))).unwrap());
    undo.did(&at(&mut project, 11, Edit::Name("Later".into())).unwrap());

    // Undoing goes past it: the name, then the answer.
    for _ in 0..2 {
        let edit = undo.undo(&project).unwrap().edit.unwrap();
        at(&mut project, 12, edit).unwrap();
        assert_eq!(project.pack(), Some(pack("2.0.0")));
    }
    assert_eq!(project.condition(&ai), None);
    assert!(!undo.can_undo());

    at(&mut project, 13, Edit::Restore(state.clone())).unwrap();
    assert_eq!(project.condition(&ai), Some(true));
    assert_eq!(project.pack(), Some(pack("2.0.0")));
    // The state itself knows by which process it was worked through.
    assert_eq!(project.at(&state).pack(), Some(pack("1.0.0")));
}

#[test]
fn two_who_took_different_packs_are_in_a_conflict_that_is_settled() {
    let author = Author {
        role: "Leader".into(),
        organisation: String::new(),
    };
    let mut here = project("a");
    let mut there = Project::new(ProjectId::new("p").unwrap(), Replica::new("b"));
    apply(&mut here, Edit::TakePack(pack("2.0.0")));
    let later = Moment(NOW + MINUTE);
    there
        .apply(&CATALOGUE, Edit::TakePack(pack("3.0.0")), &author, later)
        .unwrap();
    here.join(there.changes());
    assert_eq!(here.conflicts().collect::<Vec<_>>(), ["process/pack"]);
    assert_eq!(here.pack(), Some(pack("3.0.0")));
    let path = Key::Pack.to_string();
    let keep = here.changes().live(&path)[0].value().clone();
    let kept = PackName::read(&keep);
    at(&mut here, 2, Edit::Settle { path, keep }).unwrap();
    assert_eq!(here.pack(), kept);
}
