//! What meetings, their conditions and their track do to the recommendation, and the stop
//! signals.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::sync::LazyLock;

use gate360_locale::Date;
use gate360_merge::{Author, Moment, Replica};
use gate360_process::{Catalogue, CriterionId, GateNo, StageNo, Strength, builtin};
use gate360_project::{
    Decision, Edit, Frozen, GateCondition, GateRecord, ItemId, Project, ProjectId, Prose, Reason,
    Recommendation, Running, Signal, Status, Track, Voice,
};
use gate360_readiness::{Assessment, ConditionState, Facts, StopSignal, assess};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| builtin::catalogue("en").unwrap());

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn gate(number: u8) -> GateNo {
    GateNo::new(number).unwrap()
}

fn stage(number: u8) -> StageNo {
    StageNo::new(number).unwrap()
}

fn id(text: &str) -> CriterionId {
    CriterionId::new(text)
}

fn apply(project: &mut Project, edit: Edit) {
    let now = Moment(1_795_219_200_000);
    project
        .apply(&CATALOGUE, edit, &Author::default(), now)
        .unwrap();
}

/// A project in which everything up to a stage is met.
fn met(up_to: u8) -> Project {
    let mut project = Project::new(ProjectId::new("p").unwrap(), Replica::new("r"));
    for criterion in CATALOGUE.criteria() {
        if criterion.stage.number() <= up_to {
            say(&mut project, criterion.id.as_str(), Status::Met);
        }
    }
    project
}

fn say(project: &mut Project, criterion: &str, status: Status) {
    apply(project, Edit::Status(id(criterion), status));
    apply(project, Edit::Strength(id(criterion), Some(Strength::MOST)));
}

/// A meeting of which the minutes say this.
fn held(project: &mut Project, number: u8, date: &str, decision: Decision) -> ItemId {
    let name = ItemId::new(&format!("record-{}", project.records().len()));
    let conditions = match decision {
        Decision::ConditionalGo => vec![condition(&format!("{}-c", name.as_str()))],
        _ => vec![],
    };
    let record = GateRecord {
        id: name.clone(),
        gate: gate(number),
        together: false,
        date: day(date),
        track: Track::Full,
        chair: Prose::default(),
        board: Prose::default(),
        heard: Prose::default(),
        informed: Prose::default(),
        decision,
        reason: Prose::default(),
        terms: [].into(),
        next: None,
        valid_until: None,
        conditions,
        recommendation: Recommendation::Go,
        frozen: None::<Frozen>,
        corrects: None,
    };
    apply(project, Edit::TakeOver(Box::new(record)));
    name
}

fn condition(name: &str) -> GateCondition {
    GateCondition {
        id: ItemId::new(name),
        criterion: None,
        role: "Head".into(),
        due: Some(day("2026-05-01")),
        event: Prose::default(),
        done_when: "Signed".into(),
    }
}

fn on(project: &Project, today: &str) -> Assessment {
    let facts = Facts::of(&CATALOGUE, project, &Voice::Team, day(today));
    assess(&CATALOGUE, &facts, day(today))
}

#[test]
fn a_condition_is_late_from_the_day_after_its_day() {
    let running = |due: Option<&str>, closed: Option<&str>| Running {
        gate: gate(1),
        record: ItemId::new("r"),
        decided: day("2026-01-01"),
        condition: GateCondition {
            due: due.map(day),
            event: "the winter".into(),
            ..condition("c")
        },
        closed: closed.map(day),
        note: Prose::default(),
    };
    let due = Some("2026-05-01");
    for (due, closed, today, state) in [
        (due, None, "2026-04-30", ConditionState::Open),
        (due, None, "2026-05-01", ConditionState::Open),
        (due, None, "2026-05-02", ConditionState::Overdue),
        (
            due,
            Some("2026-05-01"),
            "2026-06-01",
            ConditionState::Closed,
        ),
        (
            due,
            Some("2026-05-02"),
            "2026-06-01",
            ConditionState::ClosedLate,
        ),
        (None, None, "2030-01-01", ConditionState::Open),
        (
            None,
            Some("2029-01-01"),
            "2030-01-01",
            ConditionState::Closed,
        ),
    ] {
        let found = ConditionState::of(&running(due, closed), day(today));
        assert_eq!(found, state, "{due:?} {closed:?} {today}");
        assert_eq!(found.is_open(), closed.is_none());
    }
}

#[test]
fn an_open_condition_turns_a_go_into_a_conditional_go_and_says_so() {
    let mut project = met(2);
    let record = held(&mut project, 1, "2026-01-01", Decision::ConditionalGo);
    let item = ItemId::new(&format!("{}-c", record.as_str()));
    let at_gate = |project: &Project, number, today: &str| {
        let found = on(project, today);
        let result = found.gate(gate(number));
        let running = result.reasons.iter().find_map(|reason| match reason {
            Reason::OpenConditions { open, overdue } => Some((*open, *overdue)),
            _ => None,
        });
        (result.recommendation, running)
    };
    let conditional = Recommendation::ConditionalGo;
    assert_eq!(
        at_gate(&project, 2, "2026-05-01"),
        (conditional, Some((1, 0)))
    );
    assert_eq!(
        at_gate(&project, 2, "2026-05-02"),
        (conditional, Some((1, 1)))
    );
    assert_eq!(at_gate(&project, 1, "2026-05-02").1, Some((1, 1)));
    // It softens nothing: what is worse stays worse.
    let mut worse = project.clone();
    say(&mut worse, "VAL-101", Status::NotMet);
    assert_eq!(
        at_gate(&worse, 2, "2026-05-01"),
        (Recommendation::Recycle, Some((1, 0)))
    );
    apply(
        &mut project,
        Edit::Close(gate(1), item, Some(day("2026-06-01"))),
    );
    assert_eq!(
        at_gate(&project, 2, "2026-06-02"),
        (Recommendation::Go, None)
    );
}

#[test]
fn a_condition_of_a_later_gate_does_not_weigh_on_an_earlier_one() {
    let mut project = met(2);
    held(&mut project, 2, "2026-01-01", Decision::ConditionalGo);
    let found = on(&project, "2026-02-01");
    assert_eq!(found.gate(gate(1)).recommendation, Recommendation::Go);
    assert_eq!(
        found.gate(gate(2)).recommendation,
        Recommendation::ConditionalGo
    );
}

#[test]
fn where_two_gates_are_held_at_once_the_musts_of_both_stages_are_current() {
    let mut project = met(2);
    say(&mut project, "VAL-101", Status::NotMet);
    let at_gate_2 = |project: &Project| on(project, "2026-02-01").gate(gate(2)).clone();
    let apart = at_gate_2(&project);
    assert_eq!(apart.recommendation, Recommendation::Recycle);
    assert!(
        apart
            .reasons
            .contains(&Reason::Earlier(vec![id("VAL-101")]))
    );
    apply(&mut project, Edit::MeetingTogether(gate(2), true));
    assert_eq!(at_gate_2(&project), apart, "on the full track none are");
    apply(&mut project, Edit::MeetingTrack(gate(2), Track::Light));
    let together = at_gate_2(&project);
    assert_eq!(together.recommendation, Recommendation::ConditionalGo);
    let current = Reason::Current(vec![id("VAL-101")]);
    assert!(together.reasons.contains(&current));
    assert!(together.reasons.contains(&Reason::Together(gate(1))));
    assert!(together.reasons.contains(&Reason::LightTrack));
    assert_eq!(together.should_percent, 0);
    // Musts of stages before both stay what they were, and gates that the process does not join
    // are not joined.
    let mut project = met(3);
    say(&mut project, "VAL-101", Status::NotMet);
    apply(&mut project, Edit::MeetingTrack(gate(3), Track::Light));
    apply(&mut project, Edit::MeetingTogether(gate(3), true));
    let reasons = &on(&project, "2026-02-01").gate(gate(3)).reasons.clone();
    assert!(reasons.contains(&Reason::Earlier(vec![id("VAL-101")])));
    assert!(!reasons.iter().any(|r| matches!(r, Reason::Together(_))));
}

fn signals(project: &Project) -> Vec<StopSignal> {
    on(project, "2026-11-21").stop_signals
}

#[test]
fn the_need_owner_is_missed_after_stage_1() {
    let mut project = met(6);
    apply(&mut project, Edit::Start(stage(2)));
    assert_eq!(signals(&project), []);
    say(&mut project, "VAL-102", Status::NotMet);
    let signal = StopSignal::NeedOwnerWithdrew(id("VAL-102"));
    assert_eq!(signals(&project), [signal]);
    say(&mut project, "VAL-102", Status::PartlyMet);
    assert_eq!(signals(&project), []);
    say(&mut project, "VAL-102", Status::NotMet);
    apply(&mut project, Edit::Start(stage(1)));
    assert_eq!(signals(&project), []);
}

#[test]
fn recycles_are_counted_in_a_row_at_one_gate() {
    let again = |decisions: &[(u8, Decision)]| {
        let mut project = met(6);
        for (month, &(number, decision)) in (1..).zip(decisions) {
            held(
                &mut project,
                number,
                &format!("2026-{month:02}-01"),
                decision,
            );
        }
        signals(&project)
    };
    let recycled = |number, times| {
        vec![StopSignal::RecycledAgain {
            gate: gate(number),
            times,
        }]
    };
    let (recycle, hold, go) = (Decision::Recycle, Decision::Hold, Decision::Go);
    assert_eq!(again(&[(2, recycle)]), []);
    assert_eq!(again(&[(2, recycle), (3, recycle)]), []);
    assert_eq!(again(&[(2, recycle), (2, recycle)]), recycled(2, 2));
    assert_eq!(
        again(&[(2, recycle), (2, hold), (2, recycle), (2, recycle)]),
        recycled(2, 3)
    );
    assert_eq!(again(&[(2, recycle), (2, recycle), (2, go)]), []);
    assert_eq!(again(&[(2, recycle), (2, go), (2, recycle)]), []);
}

#[test]
fn what_only_people_can_tell_is_a_signal_while_they_say_so() {
    for (signal, shown) in [
        (Signal::StopCriterion, StopSignal::StopCriterionHit),
        (Signal::NetEffect, StopSignal::NetEffectNegative),
    ] {
        let mut project = met(6);
        apply(&mut project, Edit::Signal(signal, Some(true)));
        assert_eq!(signals(&project), [shown]);
        apply(&mut project, Edit::Signal(signal, Some(false)));
        assert_eq!(signals(&project), []);
        apply(&mut project, Edit::Signal(signal, None));
        assert_eq!(signals(&project), []);
    }
}

#[test]
fn a_receiver_is_missed_from_the_design_of_the_pilot_on() {
    let signal = || vec![StopSignal::NoReceiver(id("GOV-302"))];
    for (number, status, found) in [
        (2, Status::NotMet, vec![]),
        (3, Status::NotAssessed, vec![]),
        (3, Status::NotMet, signal()),
        (3, Status::PartlyMet, signal()),
        (3, Status::Met, vec![]),
        (4, Status::NotAssessed, signal()),
        (6, Status::NotMet, signal()),
        (6, Status::Met, vec![]),
    ] {
        let mut project = met(6);
        apply(&mut project, Edit::Start(stage(number)));
        apply(&mut project, Edit::Status(id("GOV-302"), status));
        assert_eq!(signals(&project), found, "stage {number}, {status:?}");
    }
}

#[test]
fn every_signal_has_a_word_of_its_own() {
    let words = [
        StopSignal::NeedOwnerWithdrew(id("VAL-102")),
        StopSignal::RecycledAgain {
            gate: gate(1),
            times: 2,
        },
        StopSignal::StopCriterionHit,
        StopSignal::NetEffectNegative,
        StopSignal::NoReceiver(id("GOV-302")),
    ]
    .map(|signal| signal.as_str());
    let different: std::collections::BTreeSet<&str> = words.into_iter().collect();
    assert_eq!(different.len(), words.len());
}
