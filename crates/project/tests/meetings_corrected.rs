//! Corrected minutes: a new record that counts instead of the old one.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod support;

use gate360_merge::{Author, Change, ChangeSet, Moment, Replica, Tag};
use gate360_process::StageNo;
use gate360_project::{
    ClosingField, Decision, Edit, Frozen, GateRecord, ItemId, Key, MeetingField, Place, Project,
    ProposalField, Recommendation, Refusal, Term,
};
use serde_json::json;
use support::{apply, at, day, frozen, gate, id, prepared, project, record};

/// A project with a conditional go at gate 1, recorded.
fn held() -> Project {
    let mut project = prepared(Decision::ConditionalGo, "Well begun");
    apply(
        &mut project,
        Edit::AddProposal(gate(1), Some(id("VAL-102"))),
    );
    let item = project.meeting(gate(1)).proposals[0].id.clone();
    let text = |field, text: &str| Edit::ProposalText(gate(1), item.clone(), field, text.into());
    for edit in [
        text(ProposalField::Role, "Head"),
        text(ProposalField::DoneWhen, "The letter is there"),
        Edit::ProposalDue(gate(1), item.clone(), Some(day("2026-05-01"))),
        Edit::MeetingTerm(gate(1), Term::Release, "400 hours".into()),
        Edit::MeetingTerm(gate(1), Term::Lessons, "Not of this decision".into()),
        Edit::MeetingNext(gate(1), Some(day("2026-08-01"))),
    ] {
        apply(&mut project, edit);
    }
    record(&mut project, Recommendation::ConditionalGo).unwrap();
    project
}

/// Records the meeting at gate 1 as a later assessment would have it.
fn record_later(project: &mut Project) -> Result<(), Refusal> {
    let edit = Edit::Record {
        gate: gate(1),
        recommendation: Recommendation::Go,
        frozen: Frozen {
            musts_met: 13,
            open_musts: vec![],
            ..frozen()
        },
    };
    at(project, 60, edit).map(drop)
}

fn only(project: &Project) -> GateRecord {
    let mut decisions = project.decisions();
    assert_eq!(decisions.len(), 1);
    decisions.remove(0)
}

#[test]
fn a_record_holds_the_terms_of_its_decision_and_how_long_it_is_valid() {
    let record = only(&held());
    assert_eq!(record.terms.keys().collect::<Vec<_>>(), [&Term::Release]);
    assert_eq!(record.valid_until, Some(day("2026-09-01")), "six months");
    assert_eq!(record.next, Some(day("2026-08-01")));
    let mut hold = prepared(Decision::Hold, "Waiting");
    record_at_gate_1(&mut hold);
    assert_eq!(only(&hold).valid_until, None);
    let mut stop = prepared(Decision::Stop, "Enough");
    apply(
        &mut stop,
        Edit::MeetingNext(gate(1), Some(day("2026-08-01"))),
    );
    record_at_gate_1(&mut stop);
    assert_eq!(only(&stop).next, None, "a stop has no next gate");
}

fn record_at_gate_1(project: &mut Project) {
    record(project, Recommendation::HoldOrStop).unwrap();
}

#[test]
fn a_correction_counts_instead_and_takes_over_what_the_meeting_was_told() {
    let mut project = held();
    let first = only(&project);
    apply(&mut project, Edit::Correct(gate(1), first.id.clone()));
    let meeting = project.meeting(gate(1));
    assert_eq!(meeting.corrects, Some(first.id.clone()));
    assert_eq!(meeting.reason, "Well begun");
    assert_eq!(meeting.proposals.len(), 1);
    apply(
        &mut project,
        Edit::MeetingText(gate(1), MeetingField::Reason, "Well begun, said all".into()),
    );
    record_later(&mut project).unwrap();
    let second = only(&project);
    assert_eq!(project.records().len(), 2);
    assert_eq!(second.corrects, Some(first.id.clone()));
    assert_eq!(second.reason, "Well begun, said all");
    assert_eq!(
        (second.recommendation, second.frozen),
        (first.recommendation, first.frozen)
    );
    assert_eq!(second.conditions, first.conditions);
    assert_eq!(project.snapshots().len(), 1, "nothing new was decided on");
    assert_eq!(project.place(), Place::Stage(StageNo::new(2).unwrap()));
    assert_eq!(
        project.written_on()[&(gate(1), second.id)],
        day("2026-11-21")
    );
    assert_eq!(
        project.meeting(gate(1)),
        gate360_project::Meeting::default()
    );
}

#[test]
fn what_was_said_of_a_condition_stays_when_the_minutes_are_corrected() {
    let mut project = held();
    let first = only(&project);
    let item = first.conditions[0].id.clone();
    apply(
        &mut project,
        Edit::Close(gate(1), item.clone(), Some(day("2026-04-01"))),
    );
    apply(
        &mut project,
        Edit::ClosingNote(gate(1), item, "Letter seen".into()),
    );
    apply(&mut project, Edit::Correct(gate(1), first.id));
    record_later(&mut project).unwrap();
    let conditions = project.conditions();
    assert_eq!(conditions.len(), 1);
    assert_eq!(conditions[0].closed, Some(day("2026-04-01")));
    assert_eq!(conditions[0].note, "Letter seen");
}

#[test]
fn a_record_is_corrected_once_and_its_correction_may_be_corrected() {
    let mut project = held();
    let first = only(&project).id;
    apply(&mut project, Edit::Correct(gate(1), first.clone()));
    record_later(&mut project).unwrap();
    let nothing = Err(Refusal::NothingToCorrect);
    let again = Edit::Correct(gate(1), first);
    assert_eq!(at(&mut project, 61, again), nothing);
    let elsewhere = Edit::Correct(gate(2), only(&project).id);
    assert_eq!(at(&mut project, 61, elsewhere), nothing);
    let second = only(&project).id;
    apply(&mut project, Edit::Correct(gate(1), second));
    record_later(&mut project).unwrap();
    assert_eq!((project.records().len(), project.decisions().len()), (3, 1));
}

#[test]
fn of_two_corrections_that_did_not_know_of_each_other_one_counts() {
    let mut ours = held();
    let first = only(&ours).id;
    let (id, changes) = (ours.id().clone(), ours.changes().clone());
    let mut theirs = Project::from_changes(id, Replica::new("b"), changes);
    for project in [&mut ours, &mut theirs] {
        apply(project, Edit::Correct(gate(1), first.clone()));
        record_later(project).unwrap();
    }
    ours.join(theirs.changes());
    theirs.join(ours.changes());
    assert_eq!(ours.records().len(), 3);
    assert_eq!(only(&ours), only(&theirs));
    assert_eq!(ours.conditions().len(), 1, "and no condition counts twice");
}

#[test]
fn a_correction_that_became_moot_while_it_was_written_is_refused() {
    let mut ours = held();
    let first = only(&ours).id;
    let (id, changes) = (ours.id().clone(), ours.changes().clone());
    let mut theirs = Project::from_changes(id, Replica::new("b"), changes);
    apply(&mut theirs, Edit::Correct(gate(1), first.clone()));
    record_later(&mut theirs).unwrap();
    apply(&mut ours, Edit::Correct(gate(1), first));
    ours.join(theirs.changes());
    // What one of the two wrote of the meeting last is shown: here, that it corrects.
    apply(
        &mut ours,
        Edit::MeetingDate(gate(1), Some(day("2026-03-02"))),
    );
    assert!(record_later(&mut ours).is_err());
    assert_eq!(ours.decisions().len(), 1);
}

#[test]
fn records_that_correct_each_other_in_a_ring_count_for_nothing() {
    let mut project = project("a");
    let value = |corrects: &str| {
        json!({
            "date": "2026-03-01", "decision": "go", "recommendation": "go", "track": "full",
            "corrects": corrects,
        })
    };
    let forged = [
        ("r1", "r2"),
        ("r2", "r3"),
        ("r3", "r1"),
        ("r4", "r4"),
        ("r5", "r6"),
    ];
    let changes = (1..).zip(forged).map(|(counter, (name, corrects))| {
        let tag = Tag {
            replica: Replica::new("forger"),
            counter,
        };
        let path = format!("gate/G1/record/{name}");
        let seen = project.changes().context(&path);
        let author = Author::default();
        Change::new(tag, Moment(0), author, path.into(), value(corrects), seen).unwrap()
    });
    let changes = ChangeSet::from_iter(changes.collect::<Vec<_>>());
    project.join(&changes);
    assert_eq!(project.records().len(), 5);
    // The last corrects a record that is not there: it stands.
    assert_eq!(only(&project).id, ItemId::new("r5"));
    assert_eq!(project.place(), Place::Stage(StageNo::new(2).unwrap()));
}

#[test]
fn of_two_days_of_closing_the_weaker_holds() {
    let ours = held();
    let item = ours.conditions()[0].condition.id.clone();
    let (id, changes) = (ours.id().clone(), ours.changes().clone());
    let close = |replica: &str, days: &[Option<&str>]| {
        let replica = Replica::new(replica);
        let mut project = Project::from_changes(id.clone(), replica, changes.clone());
        for (minute, date) in (0..).zip(days) {
            let edit = Edit::Close(gate(1), item.clone(), date.map(day));
            at(&mut project, 10 * minute, edit).unwrap();
        }
        project
    };
    let closed = |a: &[Option<&str>], b: &[Option<&str>]| {
        let mut joined = close("b", a);
        joined.join(close("c", b).changes());
        let key = Key::Closing(gate(1), item.clone(), ClosingField::Date);
        assert_eq!(joined.changes().live(&key.to_string()).len(), 2);
        joined.conditions()[0].closed
    };
    let (early, late) = (Some("2026-04-01"), Some("2026-06-01"));
    assert_eq!(closed(&[early], &[late]), Some(day("2026-06-01")));
    assert_eq!(closed(&[late], &[early]), Some(day("2026-06-01")));
    assert_eq!(closed(&[early], &[early, None]), None, "it is open to one");
    assert_eq!(closed(&[early, None], &[late]), None);
}

#[test]
fn the_state_that_a_meeting_decided_on_has_what_was_typed_just_before() {
    let project = held();
    let snapshot = &project.snapshots()[0];
    let then = project.at(&snapshot.vector).meeting(gate(1));
    assert_eq!(then.date, Some(day("2026-03-01")));
    assert_eq!(then.decision, Some(Decision::ConditionalGo));
    assert_eq!(then.proposals.len(), 1);
}

#[test]
fn going_back_to_a_state_leaves_what_belongs_to_gates() {
    let mut project = held();
    let condition = project.conditions()[0].condition.id.clone();
    let close = Edit::Close(gate(1), condition, Some(day("2026-04-20")));
    apply(&mut project, close);
    apply(&mut project, Edit::Name("Later".into()));
    let then = project.snapshots()[0].vector.clone();
    apply(&mut project, Edit::Restore(then));
    assert_eq!(project.name(), "");
    assert_eq!(project.meeting(gate(1)).date, None, "the meeting was held");
    assert_eq!(project.conditions()[0].closed, Some(day("2026-04-20")));
}

#[test]
fn a_correction_leaves_the_track_of_the_next_meeting_and_no_conditions_behind() {
    use gate360_project::Track;
    let mut project = held();
    let minutes = project.decisions()[0].id.clone();
    apply(&mut project, Edit::MeetingTrack(gate(1), Track::Light));
    apply(&mut project, Edit::Correct(gate(1), minutes.clone()));
    apply(&mut project, Edit::ClearMeeting(gate(1)));
    assert_eq!(project.track(gate(1)), Track::Light);

    apply(&mut project, Edit::Correct(gate(1), minutes));
    apply(
        &mut project,
        Edit::MeetingDecision(gate(1), Some(Decision::Go)),
    );
    record(&mut project, Recommendation::Go).unwrap();
    assert_eq!(
        only(&project).track,
        Track::Full,
        "it was held on the full track"
    );
    assert_eq!(project.meeting(gate(1)).proposals, []);
}

#[test]
fn a_record_that_claims_to_be_older_than_the_one_of_its_id_changes_nothing() {
    let project = held();
    let record = only(&project);
    let key = Key::Record(gate(1), record.id.clone()).to_string();
    let original = project.changes().live(&key)[0].clone();
    let mut value = original.value().clone();
    value["decision"] = json!("stop");
    let forged = Change::new(
        Tag {
            replica: Replica::new("z"),
            counter: 1,
        },
        Moment(original.at().0 - 1),
        Author::default(),
        key.as_str().into(),
        value,
        gate360_merge::VersionVector::new(),
    );
    let mut told = project.clone();
    told.join(&ChangeSet::of([std::sync::Arc::new(forged.unwrap())]));
    assert_eq!(only(&told).decision, Decision::ConditionalGo);
}
