//! Conditions that run from one meeting to the next, the light track, and two gates at once.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod support;

use gate360_merge::Replica;
use gate360_process::{GateNo, StageNo};
use gate360_project::{
    Decision, Edit, Frozen, ItemId, MeetingField, Place, Project, ProposalField, Recommendation,
    Refusal, Signal, Track, Written,
};
use support::{CATALOGUE, MINUTE, NOW, apply, at, day, frozen, gate, project};

fn stage(number: u8) -> StageNo {
    StageNo::new(number).unwrap()
}

/// Holds a meeting at which every must was met.
fn hold(
    project: &mut Project,
    gate: GateNo,
    date: &str,
    decision: Decision,
) -> Result<Written, Refusal> {
    for edit in [
        Edit::MeetingDate(gate, Some(day(date))),
        Edit::MeetingText(gate, MeetingField::Reason, "Because.".into()),
        Edit::MeetingDecision(gate, Some(decision)),
    ] {
        apply(project, edit);
    }
    let edit = Edit::Record {
        gate,
        recommendation: Recommendation::Go,
        frozen: Frozen {
            musts_met: 13,
            open_musts: vec![],
            ..frozen()
        },
    };
    at(project, 1, edit)
}

/// Writes down a whole condition.
fn propose(project: &mut Project, gate: GateNo) -> ItemId {
    apply(project, Edit::AddProposal(gate, None));
    let item = project.meeting(gate).proposals.last().unwrap().id.clone();
    let text = |field, text: &str| Edit::ProposalText(gate, item.clone(), field, text.into());
    for edit in [
        text(ProposalField::Role, "Head"),
        text(ProposalField::DoneWhen, "Signed"),
        text(ProposalField::Event, "the winter"),
    ] {
        apply(project, edit);
    }
    item
}

/// A project in stage 2 with an open condition of gate 1.
fn conditional() -> (Project, ItemId) {
    let mut project = project("a");
    let item = propose(&mut project, gate(1));
    hold(&mut project, gate(1), "2026-01-15", Decision::ConditionalGo).unwrap();
    (project, item)
}

#[test]
fn an_open_condition_of_an_earlier_gate_blocks_a_plain_go_until_it_is_closed() {
    let (mut project, item) = conditional();
    let go = |project: &mut Project| hold(project, gate(2), "2026-04-15", Decision::Go).map(drop);
    assert_eq!(go(&mut project), Err(Refusal::OpenConditions(1)));
    apply(
        &mut project,
        Edit::Close(gate(1), item.clone(), Some(day("2026-04-01"))),
    );
    apply(&mut project, Edit::Close(gate(1), item.clone(), None));
    assert_eq!(go(&mut project), Err(Refusal::OpenConditions(1)));
    apply(
        &mut project,
        Edit::Close(gate(1), item, Some(day("2026-04-02"))),
    );
    assert_eq!(go(&mut project), Ok(()));
}

#[test]
fn an_open_condition_of_the_same_gate_blocks_as_well_and_one_of_a_later_gate_does_not() {
    let (mut project, _) = conditional();
    let again = hold(&mut project, gate(1), "2026-02-01", Decision::Go);
    assert_eq!(again, Err(Refusal::OpenConditions(1)));

    let mut project = support::project("a");
    apply(&mut project, Edit::Start(stage(2)));
    propose(&mut project, gate(2));
    hold(&mut project, gate(2), "2026-01-15", Decision::ConditionalGo).unwrap();
    assert!(hold(&mut project, gate(1), "2026-02-01", Decision::Go).is_ok());
}

#[test]
fn what_was_decided_or_opened_later_does_not_weigh_on_a_meeting() {
    let (mut project, item) = conditional();
    // Minutes that are written down late.
    assert!(hold(&mut project, gate(1), "2026-01-14", Decision::Go).is_ok());
    let again = hold(&mut project, gate(1), "2026-01-15", Decision::Go);
    assert_eq!(again, Err(Refusal::OpenConditions(1)));
    apply(&mut project, Edit::ClearMeeting(gate(1)));

    let close = |date| Edit::Close(gate(1), item.clone(), date);
    apply(&mut project, close(Some(day("2026-03-01"))));
    hold(&mut project, gate(2), "2026-04-15", Decision::Go).unwrap();
    apply(&mut project, close(None));
    let go = project.decisions().last().unwrap().id.clone();
    apply(&mut project, Edit::Correct(gate(2), go.clone()));
    hold(&mut project, gate(2), "2026-04-15", Decision::Go).unwrap();
    assert_eq!(project.decisions().last().unwrap().corrects, Some(go));
}

#[test]
fn a_conditional_go_without_new_conditions_is_for_open_ones_of_before() {
    let (mut project, item) = conditional();
    let decide = |project: &mut Project| {
        hold(project, gate(2), "2026-04-15", Decision::ConditionalGo).map(drop)
    };
    let mut closed = project.clone();
    assert_eq!(decide(&mut project), Ok(()));
    assert_eq!(project.decisions()[1].conditions, []);
    assert_eq!(project.place(), Place::Stage(stage(3)));
    apply(
        &mut closed,
        Edit::Close(gate(1), item, Some(day("2026-04-01"))),
    );
    assert_eq!(decide(&mut closed), Err(Refusal::NoConditions));
}

#[test]
fn a_condition_is_closed_with_a_day_that_has_come_and_a_word_on_how_it_was_seen() {
    let (mut project, item) = conditional();
    assert_eq!(project.conditions()[0].closed, None);
    let close = |date: &str| Edit::Close(gate(1), item.clone(), Some(day(date)));
    assert_eq!(
        at(&mut project, 0, close("2026-11-23")),
        Err(Refusal::ClosedAhead)
    );
    let decided = project.decisions()[0].date;
    assert_eq!(
        at(&mut project, 0, close("1999-01-01")),
        Err(Refusal::ClosedBefore(decided))
    );
    assert!(at(&mut project, 0, close("2026-11-22")).is_ok());
    let note = Edit::ClosingNote(gate(1), item.clone(), "Seen in the file".into());
    apply(&mut project, note);
    let running = &project.conditions()[0];
    assert_eq!(running.closed, Some(day("2026-11-22")));
    assert_eq!(running.note, "Seen in the file");
    assert_eq!(
        (running.gate, running.decided),
        (gate(1), day("2026-01-15"))
    );
    for unknown in [
        Edit::Close(gate(2), item.clone(), None),
        Edit::Close(gate(1), ItemId::new("x"), Some(day("2026-01-20"))),
        Edit::ClosingNote(gate(2), item.clone(), "x".into()),
    ] {
        assert_eq!(at(&mut project, 0, unknown), Err(Refusal::NoSuchCondition));
    }
}

#[test]
fn the_track_is_that_of_the_latest_decision_until_another_is_chosen() {
    let mut project = project("a");
    assert_eq!(project.track(gate(2)), Track::Full);
    apply(&mut project, Edit::MeetingTrack(gate(1), Track::Light));
    assert_eq!(
        project.track(gate(2)),
        Track::Full,
        "nothing is decided yet"
    );
    hold(&mut project, gate(1), "2026-01-15", Decision::Go).unwrap();
    assert_eq!(project.track(gate(2)), Track::Light);
    apply(&mut project, Edit::MeetingTrack(gate(2), Track::Full));
    assert_eq!(project.track(gate(2)), Track::Full);
    assert_eq!(project.track(gate(3)), Track::Light);
    hold(&mut project, gate(2), "2026-03-15", Decision::Go).unwrap();
    assert_eq!(project.track(gate(3)), Track::Full);
}

#[test]
fn two_gates_at_once_are_for_the_light_track_and_for_gates_that_the_process_joins() {
    for (number, track, joined) in [
        (1, Track::Light, false),
        (2, Track::Full, false),
        (2, Track::Light, true),
        (3, Track::Light, false),
        (5, Track::Light, true),
    ] {
        let mut project = project("a");
        let before = stage(if number == 1 { 1 } else { number - 1 });
        apply(&mut project, Edit::Start(before));
        apply(&mut project, Edit::MeetingTrack(gate(number), track));
        apply(&mut project, Edit::MeetingTogether(gate(number), true));
        hold(&mut project, gate(number), "2026-01-15", Decision::Go).unwrap();
        let record = &project.decisions()[0];
        assert_eq!(record.together, joined, "gate {number}, {track:?}");
        assert_eq!(record.covers().count(), 1 + usize::from(joined));
        assert_eq!(project.place(), Place::Stage(stage(number + 1)));
    }
}

#[test]
fn two_gates_that_are_not_passed_leave_the_project_where_it_was() {
    for (decision, ended) in [
        (Decision::Recycle, false),
        (Decision::Hold, false),
        (Decision::Stop, true),
    ] {
        let mut project = project("a");
        apply(&mut project, Edit::MeetingTrack(gate(2), Track::Light));
        apply(&mut project, Edit::MeetingTogether(gate(2), true));
        hold(&mut project, gate(2), "2026-01-15", decision).unwrap();
        let place = if ended {
            Place::Ended(stage(1))
        } else {
            Place::Stage(stage(1))
        };
        assert_eq!(project.place(), place, "{decision:?}");
    }
}

#[test]
fn the_stages_of_a_project_follow_one_another_by_the_decisions() {
    let mut project = project("a");
    apply(&mut project, Edit::MeetingTrack(gate(2), Track::Light));
    apply(&mut project, Edit::MeetingTogether(gate(2), true));
    for (number, date, decision) in [
        (2, "2026-01-15", Decision::Go),
        (3, "2026-03-15", Decision::Recycle),
        (3, "2026-05-15", Decision::Go),
        (4, "2026-07-15", Decision::Stop),
        (4, "2026-09-15", Decision::Hold),
    ] {
        hold(&mut project, gate(number), date, decision).unwrap();
    }
    let stays: Vec<_> = project
        .stays()
        .into_iter()
        .map(|stay| {
            let text = |date: Option<gate360_locale::Date>| {
                date.map_or_else(String::new, |date| date.to_string())
            };
            (
                stay.first.number(),
                stay.last.number(),
                text(stay.from),
                text(stay.until),
                stay.ended,
            )
        })
        .collect();
    let stay = |first, last, from: &str, until: &str, ended| {
        (first, last, from.to_owned(), until.to_owned(), ended)
    };
    assert_eq!(
        stays,
        [
            stay(1, 2, "", "2026-01-15", false),
            stay(3, 3, "2026-01-15", "2026-05-15", false),
            stay(4, 4, "2026-05-15", "2026-07-15", true),
            stay(4, 4, "2026-09-15", "", false),
        ]
    );
    assert_eq!(project.place(), Place::Stage(stage(4)));
}

#[test]
fn a_stop_signal_that_one_of_two_people_sees_is_there() {
    for (ours, theirs) in [
        (Some(true), Some(false)),
        (Some(false), Some(true)),
        (None, Some(true)),
    ] {
        let mut base = project("a");
        apply(&mut base, Edit::Signal(Signal::NetEffect, Some(false)));
        let said = |replica: &str, yes| {
            let (id, changes) = (base.id().clone(), base.changes().clone());
            let mut project = Project::from_changes(id, Replica::new(replica), changes);
            let author = gate360_merge::Author::default();
            let later = gate360_merge::Moment(NOW + 60 * MINUTE);
            // Said anew, also where it is the same: taken back first.
            for value in [None, yes] {
                let edit = Edit::Signal(Signal::NetEffect, value);
                project.apply(&CATALOGUE, edit, &author, later).unwrap();
            }
            project
        };
        let mut joined = said("b", ours);
        joined.join(said("c", theirs).changes());
        assert_eq!(joined.signal(Signal::NetEffect), Some(true));
        assert_eq!(joined.signal(Signal::StopCriterion), None);
    }
}

#[test]
fn a_gate_that_was_passed_is_not_decided_on_again_with_the_next() {
    let mut project = project("a");
    hold(&mut project, gate(1), "2026-01-15", Decision::Go).unwrap();
    apply(&mut project, Edit::MeetingTrack(gate(2), Track::Light));
    apply(&mut project, Edit::MeetingTogether(gate(2), true));
    assert!(!project.joins(&CATALOGUE, gate(2)));
    hold(&mut project, gate(2), "2026-03-15", Decision::Go).unwrap();
    assert!(!project.decisions()[1].together);
}
