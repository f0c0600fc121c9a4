//! Edits, what they write, what is read back, and what is refused.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod support;

use gate360_merge::{Author, Moment};
use gate360_process::{ConditionKey, StageNo, Strength, UseLevel};
use gate360_process::{builtin, example::ExampleKey};
use gate360_project::{
    AnswerField, Edit, LONGEST_TEXT, MeetingField, Place, Project, ProjectId, Refusal, Status,
    Track, Voice, from_example,
};
use support::{CATALOGUE, MINUTE, NOW, apply, at, day, gate, id, project};

#[test]
fn what_is_written_is_read_back() {
    let mut project = project("a");
    let criterion = id("VAL-101");
    for edit in [
        Edit::Name("Cykel æøå".into()),
        Edit::Summary("A line".into()),
        Edit::Partners("A city".into()),
        Edit::Use(UseLevel::new(3)),
        Edit::UseEvidence("Counts".into()),
        Edit::Condition(ConditionKey::new("ai"), Some(true)),
        Edit::Status(criterion.clone(), Status::Met),
        Edit::Strength(criterion.clone(), Strength::new(2)),
        Edit::EvidenceDate(criterion.clone(), Some(day("2026-01-31"))),
        Edit::AnswerText(
            criterion.clone(),
            AnswerField::Evidence,
            "A note\nof two lines".into(),
        ),
        Edit::AnswerText(
            criterion.clone(),
            AnswerField::Role,
            "Head of traffic".into(),
        ),
    ] {
        apply(&mut project, edit);
    }
    assert_eq!(project.name(), "Cykel æøå");
    assert_eq!(project.summary(), "A line");
    assert_eq!(project.partners(), "A city");
    assert_eq!(project.use_level(), UseLevel::new(3));
    assert_eq!(project.use_evidence(), "Counts");
    assert_eq!(project.condition(&ConditionKey::new("ai")), Some(true));
    assert_eq!(project.condition(&ConditionKey::new("iot")), None);
    let answer = project.answer(&criterion, &Voice::Team);
    assert_eq!(
        (answer.status, answer.strength),
        (Status::Met, Strength::new(2))
    );
    assert_eq!(answer.date, Some(day("2026-01-31")));
    assert_eq!(answer.evidence, "A note\nof two lines");
    assert_eq!(
        project.answered().into_iter().collect::<Vec<_>>(),
        [criterion]
    );
}

#[test]
fn every_answer_can_be_taken_back() {
    let mut project = project("a");
    let criterion = id("VAL-101");
    apply(&mut project, Edit::Status(criterion.clone(), Status::Met));
    apply(
        &mut project,
        Edit::Strength(criterion.clone(), Strength::new(2)),
    );
    apply(
        &mut project,
        Edit::Status(criterion.clone(), Status::NotAssessed),
    );
    apply(&mut project, Edit::Strength(criterion.clone(), None));
    assert!(project.answer(&criterion, &Voice::Team).is_blank());
    assert!(project.answered().is_empty());
}

#[test]
fn writing_the_same_again_writes_nothing() {
    let mut project = project("a");
    assert_eq!(apply(&mut project, Edit::Name("N".into())).added.len(), 1);
    assert!(apply(&mut project, Edit::Name("N".into())).is_empty());
    assert!(apply(&mut project, Edit::Use(None)).is_empty());
}

#[test]
fn typing_is_folded_into_one_change_within_five_minutes() {
    let mut project = project("a");
    let first = at(&mut project, 0, Edit::Name("C".into())).unwrap();
    let second = at(&mut project, 4, Edit::Name("Cy".into())).unwrap();
    assert_eq!(second.folded, [first.added[0].tag().clone()]);
    assert_eq!(project.changes().len(), 1);
    let third = at(&mut project, 20, Edit::Name("Cykel".into())).unwrap();
    assert!(third.folded.is_empty());
    assert_eq!(project.changes().len(), 2);
}

#[test]
fn what_was_handed_out_is_never_folded() {
    let mut project = project("a");
    at(&mut project, 0, Edit::Name("C".into())).unwrap();
    project.seal();
    let next = at(&mut project, 1, Edit::Name("Cy".into())).unwrap();
    assert!(next.folded.is_empty());
    assert_eq!(project.changes().len(), 2);
}

#[test]
fn another_author_is_not_folded_into() {
    let mut project = project("a");
    at(&mut project, 0, Edit::Name("C".into())).unwrap();
    let other = Author {
        role: "Adviser".into(),
        organisation: String::new(),
    };
    let written = project
        .apply(
            &CATALOGUE,
            Edit::Name("D".into()),
            &other,
            Moment(NOW + MINUTE),
        )
        .unwrap();
    assert!(written.folded.is_empty());
}

/// Two replicas of one project that do not know of each other's edits, joined.
fn conflict(ours: Edit, theirs: Edit) -> Project {
    let (mut a, mut b) = (project("a"), project("b"));
    apply(&mut a, ours);
    apply(&mut b, theirs);
    a.join(b.changes());
    assert_eq!(a.conflicts().count(), 1);
    a
}

#[test]
fn in_a_conflict_the_weaker_answer_counts_until_it_is_settled() {
    let criterion = id("VAL-101");
    let status = |s| Edit::Status(criterion.clone(), s);
    for (ours, theirs, weaker) in [
        (Status::Met, Status::NotMet, Status::NotMet),
        (Status::PartlyMet, Status::Met, Status::PartlyMet),
        (Status::NotApplicable, Status::Met, Status::NotApplicable),
        (Status::NotApplicable, Status::PartlyMet, Status::PartlyMet),
    ] {
        let mut joined = conflict(status(ours), status(theirs));
        assert_eq!(joined.answer(&criterion, &Voice::Team).status, weaker);
        apply(&mut joined, status(Status::Met));
        assert_eq!(joined.conflicts().count(), 0);
        assert_eq!(joined.answer(&criterion, &Voice::Team).status, Status::Met);
    }
    let key = ConditionKey::new("ai");
    let condition = |yes| Edit::Condition(key.clone(), Some(yes));
    assert_eq!(
        conflict(condition(false), condition(true)).condition(&key),
        Some(true)
    );
    let level = |n| Edit::Use(UseLevel::new(n));
    assert_eq!(conflict(level(7), level(2)).use_level(), UseLevel::new(2));
    let strength = |n| Edit::Strength(criterion.clone(), Strength::new(n));
    let found = conflict(strength(4), strength(1))
        .answer(&criterion, &Voice::Team)
        .strength;
    assert_eq!(found, Strength::new(1));
}

#[test]
fn settling_a_conflict_by_the_value_that_is_shown_settles_it() {
    let mut joined = conflict(Edit::Name("One".into()), Edit::Name("Two".into()));
    let shown = joined.name();
    apply(&mut joined, Edit::Name(shown.clone()));
    assert_eq!(joined.conflicts().count(), 0);
    assert_eq!(joined.name(), shown);
}

#[test]
fn a_conflict_is_settled_by_keeping_what_one_wrote() {
    let criterion = id("VAL-101");
    let status = |s| Edit::Status(criterion.clone(), s);
    let mut joined = conflict(status(Status::Met), status(Status::NotMet));
    let path = joined.conflicts().next().unwrap().to_owned();
    let keep = |value: &str| Edit::Settle {
        path: path.clone(),
        keep: value.into(),
    };
    assert_eq!(
        at(&mut joined, 0, keep("partly_met")),
        Err(Refusal::NothingToSettle)
    );
    apply(&mut joined, keep("met"));
    assert_eq!(joined.conflicts().count(), 0);
    assert_eq!(joined.answer(&criterion, &Voice::Team).status, Status::Met);
    assert_eq!(
        at(&mut joined, 0, keep("met")),
        Err(Refusal::NothingToSettle)
    );
}

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let mut project = project("a");
    let before = project.clone();
    let long = "x".repeat(LONGEST_TEXT + 1);
    for (edit, refusal) in [
        (
            Edit::Status(id("XYZ-101"), Status::Met),
            Refusal::UnknownCriterion(id("XYZ-101")),
        ),
        (
            Edit::Condition(ConditionKey::new("warp"), Some(true)),
            Refusal::UnknownCondition(ConditionKey::new("warp")),
        ),
        (
            Edit::Status(id("TRU-302"), Status::NotApplicable),
            Refusal::BlockerAlwaysApplies(id("TRU-302")),
        ),
        (
            Edit::Name(long),
            Refusal::TooLong {
                length: LONGEST_TEXT + 1,
                limit: LONGEST_TEXT,
            },
        ),
        (
            Edit::AnswerText(id("VAL-101"), AnswerField::Status, "met".into()),
            Refusal::NotAText,
        ),
        (
            Edit::MeetingText(gate(1), MeetingField::Decision, "go".into()),
            Refusal::NotAText,
        ),
    ] {
        assert_eq!(at(&mut project, 0, edit), Err(refusal));
    }
    assert_eq!(project, before);
}

#[test]
fn the_examples_become_projects_and_the_same_everywhere() {
    for key in ExampleKey::ALL {
        let example = builtin::example(key, "en").unwrap();
        let project = from_example(&CATALOGUE, &example).unwrap();
        assert_eq!(project, from_example(&CATALOGUE, &example).unwrap());
        assert_eq!(project.name(), example.words.name);
        assert_eq!(project.answered().len(), example.facts.answers.len());
        for condition in CATALOGUE.conditions() {
            let holds = example
                .facts
                .conditions
                .iter()
                .any(|k| k == condition.key.as_str());
            assert_eq!(project.condition(&condition.key), Some(holds));
        }
        let held = example
            .facts
            .meetings
            .iter()
            .filter(|m| m.decision.is_some())
            .count();
        assert_eq!(project.records().len(), held);
        assert_eq!(
            ProjectId::new(project.id().as_str()).as_ref(),
            Some(project.id())
        );
    }
    let first = builtin::example(ExampleKey::CykelTogOresund, "en").unwrap();
    let project = from_example(&CATALOGUE, &first).unwrap();
    assert_eq!(project.place(), Place::Stage(StageNo::new(4).unwrap()));
    let meeting = project.meeting(gate(4));
    assert_eq!(meeting.date, Some(day("2026-06-11")));
    assert_eq!(meeting.track, Track::Full);
    assert_eq!(meeting.proposals.len(), 3);
    assert_eq!(meeting.proposals[0].role, "Controllers, both cities");
}

#[test]
fn an_id_has_small_letters_digits_and_dashes() {
    for good in ["a", "example-klar-til-regn", "k3f9q2hx7c1zab2c"] {
        assert!(ProjectId::new(good).is_some());
    }
    let long = "x".repeat(65);
    for bad in ["", "A", "å", "a/b", "..", "a b", long.as_str()] {
        assert!(ProjectId::new(bad).is_none(), "{bad}");
    }
}
