//! What happened, names for states, comparing, restoring, undoing.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

#[path = "history/undoing.rs"]
mod undoing;

use std::sync::LazyLock;

use gate360_merge::{Author, Moment, Replica, VersionVector};
use gate360_process::{Catalogue, ConditionKey, CriterionId, GateNo, builtin};
use gate360_project::{
    AnswerField, Decision, Edit, Frozen, MeetingField, Project, ProjectId, Recommendation, Refusal,
    Status, Undo, Voice, Written, differences,
};
use serde_json::{Value, json};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| builtin::catalogue("en").unwrap());

const MINUTE: i64 = 60_000;
/// 21 November 2026.
const NOW: i64 = 1_795_219_200_000;

fn project(replica: &str) -> Project {
    Project::new(ProjectId::new("p").unwrap(), Replica::new(replica))
}

fn author(role: &str) -> Author {
    Author {
        role: role.into(),
        organisation: "City".into(),
    }
}

fn moment(minute: i64) -> Moment {
    Moment(NOW + minute * MINUTE)
}

fn try_at(project: &mut Project, minute: i64, edit: Edit) -> Result<Written, Refusal> {
    project.apply(&CATALOGUE, edit, &author("Leader"), moment(minute))
}

fn at(project: &mut Project, minute: i64, edit: Edit) -> Written {
    try_at(project, minute, edit).unwrap()
}

fn id(text: &str) -> CriterionId {
    CriterionId::new(text)
}

fn gate(number: u8) -> GateNo {
    GateNo::new(number).unwrap()
}

fn status(status: Status) -> Edit {
    Edit::Status(id("FIN-402"), status)
}

fn evidence(text: &str) -> Edit {
    Edit::AnswerText(id("FIN-402"), AnswerField::Evidence, text.into())
}

fn name(text: &str) -> Edit {
    Edit::Name(text.into())
}

const STATUS: &str = "answer/FIN-402/team/status";

/// The history as path, value before and value after, the latest first.
fn told(project: &Project) -> Vec<(String, Value, Value)> {
    let tell = |entry: gate360_project::HistoryEntry| {
        let (path, after) = (entry.change.key().to_string(), entry.change.value().clone());
        (path, entry.before, after)
    };
    project.history().into_iter().map(tell).collect()
}

/// Whether two projects say the same.
fn says_the_same(one: &Project, other: &Project) -> bool {
    differences(one.changes(), other.changes()).is_empty()
}

/// Holds a meeting at gate 1 that ends in a hold.
fn hold_meeting(project: &mut Project, minute: i64) -> Written {
    for edit in [
        Edit::MeetingDate(gate(1), Some("2026-11-20".parse().unwrap())),
        Edit::MeetingText(gate(1), MeetingField::Reason, "No budget".into()),
        Edit::MeetingDecision(gate(1), Some(Decision::Hold)),
    ] {
        at(project, minute, edit);
    }
    let frozen = Frozen {
        catalogue: "1.0.0".into(),
        musts: 13,
        musts_met: 0,
        shoulds: 8,
        shoulds_met: 0,
        should_percent: 50,
        open_musts: vec![],
        blockers: vec![],
        readiness: 0,
        levels: [("VAL".to_owned(), 0)].into(),
        reasons: vec![],
    };
    let edit = Edit::Record {
        gate: gate(1),
        recommendation: Recommendation::Incomplete,
        frozen,
    };
    at(project, minute, edit)
}

#[test]
fn history_tells_each_change_with_what_stood_there_before() {
    let mut project = project("a");
    at(&mut project, 0, status(Status::NotMet));
    at(&mut project, 10, name("Cykel"));
    at(&mut project, 20, status(Status::PartlyMet));
    at(&mut project, 30, status(Status::NotAssessed));
    let path = || STATUS.to_owned();
    assert_eq!(
        told(&project),
        [
            (path(), json!("partly_met"), Value::Null),
            (path(), json!("not_met"), json!("partly_met")),
            ("project/name".into(), Value::Null, json!("Cykel")),
            (path(), Value::Null, json!("not_met")),
        ]
    );
}

#[test]
fn what_stood_there_before_typing_is_told_after_folding() {
    let mut project = project("a");
    at(&mut project, 0, name("Old"));
    at(&mut project, 10, name("N"));
    at(&mut project, 11, name("Ne"));
    at(&mut project, 12, name("New"));
    let path = || "project/name".to_owned();
    assert_eq!(
        told(&project),
        [
            (path(), json!("Old"), json!("New")),
            (path(), Value::Null, json!("Old")),
        ]
    );
}

#[test]
fn history_follows_what_was_seen_across_replicas_and_not_the_clocks() {
    let (mut a, mut b) = (project("a"), project("b"));
    at(&mut a, 60, status(Status::NotMet));
    b.join(a.changes());
    // The clock of b is an hour behind.
    let author_b = author("Controller");
    b.apply(&CATALOGUE, status(Status::PartlyMet), &author_b, moment(1))
        .unwrap();
    a.join(b.changes());
    at(&mut a, 70, status(Status::Met));
    let history = a.history();
    let step = |before: Value, after: &str| {
        let found = history.iter().find(|e| e.change.value() == after).unwrap();
        assert_eq!(found.before, before, "before {after}");
    };
    step(Value::Null, "not_met");
    step(json!("not_met"), "partly_met");
    step(json!("partly_met"), "met");
    let by = history.iter().find(|e| e.change.value() == "partly_met");
    assert_eq!(by.unwrap().change.author(), &author_b);
    // A copy that came by another way tells the same.
    let mut copy = project("c");
    copy.join(b.changes());
    copy.join(a.changes());
    assert_eq!(copy.history(), history);
}

#[test]
fn who_did_not_know_of_the_other_replaced_nothing() {
    let (mut a, mut b) = (project("a"), project("b"));
    at(&mut a, 0, status(Status::NotMet));
    at(&mut b, 1, status(Status::Met));
    a.join(b.changes());
    assert!(told(&a).iter().all(|(_, before, _)| before.is_null()));
}

#[test]
fn a_snapshot_names_the_state_and_shows_it_later() {
    let mut project = project("a");
    at(&mut project, 0, name("Old"));
    at(&mut project, 1, Edit::Snapshot("  Before summer ".into()));
    at(&mut project, 2, name("New"));
    let snapshots = project.snapshots();
    assert_eq!(snapshots.len(), 1);
    assert_eq!(snapshots[0].name, "Before summer");
    assert_eq!(snapshots[0].gate, None);
    assert_eq!(snapshots[0].at, moment(1));
    assert_eq!(snapshots[0].author, author("Leader"));
    // Typing within five minutes is not folded over a state that has a name.
    assert_eq!(project.at(&snapshots[0].vector).name(), "Old");
    assert_eq!(project.name(), "New");
}

#[test]
fn a_snapshot_needs_a_name() {
    let mut project = project("a");
    let refused = try_at(&mut project, 0, Edit::Snapshot("  ".into()));
    assert_eq!(refused, Err(Refusal::NoName));
    assert!(project.snapshots().is_empty());
}

#[test]
fn every_decision_leaves_a_snapshot_of_what_it_decided_on() {
    let mut project = project("a");
    at(&mut project, 0, status(Status::PartlyMet));
    hold_meeting(&mut project, 1);
    at(&mut project, 2, status(Status::Met));
    let snapshots = project.snapshots();
    assert_eq!(snapshots.len(), 1);
    let (held_at, day) = snapshots[0].gate.unwrap();
    assert_eq!((held_at, day.to_string()), (gate(1), "2026-11-20".into()));
    assert_eq!(snapshots[0].name, "");
    let then = project.at(&snapshots[0].vector);
    assert_eq!(
        then.answer(&id("FIN-402"), &Voice::Team).status,
        Status::PartlyMet
    );
    assert!(then.records().is_empty());
    assert_eq!(project.records().len(), 1);
}

#[test]
fn corrected_minutes_decide_on_nothing_new() {
    let mut project = project("a");
    hold_meeting(&mut project, 0);
    let first = project.records()[0].id.clone();
    at(&mut project, 1, Edit::Correct(gate(1), first));
    hold_meeting(&mut project, 2);
    assert_eq!(project.records().len(), 2);
    assert_eq!(project.snapshots().len(), 1);
}

#[test]
fn two_states_are_compared_place_by_place() {
    let mut project = project("a");
    at(&mut project, 0, name("Old"));
    at(&mut project, 0, evidence("Minutes"));
    at(
        &mut project,
        0,
        Edit::Condition(ConditionKey::new("ai"), Some(true)),
    );
    at(&mut project, 1, Edit::Snapshot("First".into()));
    at(&mut project, 10, name("New"));
    at(&mut project, 10, evidence(""));
    at(&mut project, 10, status(Status::Met));
    let then = project.at(&project.snapshots()[0].vector);
    let found: Vec<_> = differences(then.changes(), project.changes())
        .into_iter()
        .map(|d| (d.path.to_string(), d.before, d.after))
        .collect();
    assert_eq!(
        found,
        [
            (
                "answer/FIN-402/team/evidence".to_owned(),
                vec![json!("Minutes")],
                vec![]
            ),
            (STATUS.to_owned(), vec![], vec![json!("met")]),
            (
                "project/name".to_owned(),
                vec![json!("Old")],
                vec![json!("New")]
            ),
        ]
    );
}

#[test]
fn a_conflict_differs_from_what_settled_it_and_not_from_itself() {
    let (mut a, mut b) = (project("a"), project("b"));
    at(&mut a, 0, status(Status::NotMet));
    at(&mut b, 0, status(Status::Met));
    let (mut ab, mut ba) = (a.clone(), b.clone());
    ab.join(b.changes());
    ba.join(a.changes());
    assert!(says_the_same(&ab, &ba));
    let settled = {
        let mut settled = ab.clone();
        at(&mut settled, 1, status(Status::Met));
        settled
    };
    let found = differences(ab.changes(), settled.changes());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].before.len(), 2);
    assert_eq!(found[0].after, [json!("met")]);
}

#[test]
fn restoring_brings_back_every_value_and_erases_nothing() {
    let mut project = project("a");
    at(&mut project, 0, name("Old"));
    at(&mut project, 0, status(Status::NotMet));
    at(&mut project, 0, evidence("Minutes"));
    at(&mut project, 1, Edit::Snapshot("First".into()));
    let then = project.clone();
    at(&mut project, 10, name("New"));
    at(&mut project, 10, status(Status::Met));
    at(&mut project, 10, evidence(""));
    at(
        &mut project,
        10,
        Edit::Condition(ConditionKey::new("ai"), Some(true)),
    );
    let state = project.snapshots()[0].vector.clone();
    let before = project.changes().len();
    let written = at(&mut project, 11, Edit::Restore(state.clone()));
    assert!(says_the_same(&project, &then));
    assert_eq!(written.places.len(), 4);
    assert!(written.folded.is_empty());
    assert_eq!(project.changes().len(), before + 4);
    // It is so already.
    assert!(at(&mut project, 12, Edit::Restore(state)).is_empty());
}

#[test]
fn restoring_keeps_meetings_and_names_of_states() {
    let mut project = project("a");
    at(&mut project, 0, name("Old"));
    hold_meeting(&mut project, 10);
    at(&mut project, 20, Edit::Snapshot("Later".into()));
    let (records, snapshots) = (project.records(), project.snapshots());
    at(&mut project, 30, Edit::Restore(VersionVector::new()));
    assert_eq!(project.records(), records);
    assert_eq!(project.snapshots(), snapshots);
    assert_eq!(project.name(), "");
}

#[test]
fn the_state_before_a_change_can_be_shown() {
    let mut project = project("a");
    at(&mut project, 0, name("Old"));
    at(&mut project, 10, status(Status::Met));
    at(&mut project, 20, name("New"));
    let latest = project.history()[0].change.at();
    let then = project.at(&project.vector_at(Moment(latest.0 - 1)));
    assert_eq!(then.name(), "Old");
    assert_eq!(
        then.answer(&id("FIN-402"), &Voice::Team).status,
        Status::Met
    );
}

#[test]
fn what_is_done_at_once_is_all_or_nothing_and_one_step() {
    let catalogue = builtin::catalogue("en").unwrap();
    let author = Author::default();
    let mut project = Project::new(ProjectId::new("p").unwrap(), Replica::new("a"));
    let name = |text: &str| Edit::Name(text.into());
    let refused = Edit::AtOnce(vec![name("Half"), Edit::Snapshot(" ".into())]);
    let outcome = project.apply(&catalogue, refused, &author, Moment(1));
    assert_eq!(outcome, Err(Refusal::NoName));
    assert!(project.changes().is_empty());

    let both = Edit::AtOnce(vec![name("One"), name("Two"), Edit::Summary("Line".into())]);
    let written = project.apply(&catalogue, both, &author, Moment(1)).unwrap();
    assert_eq!(written.added.len(), 2, "what was folded needs no storing");
    let mut undo = Undo::default();
    undo.did(&written);
    let undone = undo.undo(&project).unwrap().edit.unwrap();
    project
        .apply(&catalogue, undone, &author, Moment(2))
        .unwrap();
    assert_eq!(
        (project.name(), project.summary()),
        (String::new(), String::new())
    );
    assert!(!undo.can_undo());
}

#[test]
fn what_another_page_gave_a_name_is_folded_away_by_none() {
    let mut typing = project("b");
    let written = try_at(&mut typing, 0, Edit::Name("Half a w".into())).unwrap();
    let mut naming = project("a");
    naming.join(&gate360_merge::ChangeSet::of(written.added));
    try_at(&mut naming, 0, Edit::Snapshot("Now".into())).unwrap();
    typing.join(naming.changes());
    try_at(&mut typing, 1, Edit::Name("Half a word".into())).unwrap();
    let state = typing.snapshots()[0].vector.clone();
    assert_eq!(typing.at(&state).name(), "Half a w");
}

#[test]
fn going_back_never_takes_a_side_in_a_conflict() {
    let id = CriterionId::new("VAL-101");
    let (mut ours, mut theirs) = (project("a"), project("b"));
    try_at(&mut ours, 1, Edit::Status(id.clone(), Status::NotMet)).unwrap();
    try_at(&mut theirs, 2, Edit::Status(id.clone(), Status::Met)).unwrap();
    ours.join(theirs.changes());
    try_at(&mut ours, 3, Edit::Snapshot("Both".into())).unwrap();
    let mut undo = Undo::default();
    let settled = try_at(&mut ours, 4, Edit::Status(id.clone(), Status::PartlyMet)).unwrap();
    undo.did(&settled);
    assert!(!undo.can_undo(), "no one value stood there");
    let both = ours.snapshots()[0].vector.clone();
    try_at(&mut ours, 5, Edit::Restore(both)).unwrap();
    assert_eq!(ours.answer(&id, &Voice::Team).status, Status::PartlyMet);
}
