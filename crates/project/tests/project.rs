//! Edits, what they write, what is read back, and what is refused.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::sync::LazyLock;

use gate360_locale::Date;
use gate360_merge::{Author, Moment, Replica};
use gate360_process::{Catalogue, ConditionKey, CriterionId, GateNo, StageNo, Strength, UseLevel};
use gate360_process::{builtin, example::ExampleKey};
use gate360_project::{
    AnswerField, Decision, Edit, Frozen, LONGEST_TEXT, MeetingField, Place, Project, ProjectId,
    ProposalField, Reason, Recommendation, Refusal, Status, Track, Voice, Written, from_example,
};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| builtin::catalogue("en").unwrap());

const MINUTE: i64 = 60_000;
/// 21 November 2026.
const NOW: i64 = 1_795_219_200_000;

fn project(replica: &str) -> Project {
    Project::new(ProjectId::new("p").unwrap(), Replica::new(replica))
}

fn at(project: &mut Project, minute: i64, edit: Edit) -> Result<Written, Refusal> {
    let author = Author {
        role: "Leader".into(),
        organisation: "City".into(),
    };
    project.apply(&CATALOGUE, edit, &author, Moment(NOW + minute * MINUTE))
}

fn apply(project: &mut Project, edit: Edit) -> Written {
    at(project, 0, edit).unwrap()
}

fn id(text: &str) -> CriterionId {
    CriterionId::new(text)
}

fn gate(number: u8) -> GateNo {
    GateNo::new(number).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn frozen() -> Frozen {
    Frozen {
        catalogue: "1.0.0".into(),
        musts: 13,
        musts_met: 12,
        shoulds: 8,
        shoulds_met: 6,
        should_percent: 50,
        open_musts: vec!["VAL-102".into()],
        blockers: vec![],
        readiness: 1,
        levels: [("VAL".to_owned(), 1)].into(),
        reasons: vec![Reason::AllMustsMet(13)],
    }
}

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

/// A project with a meeting prepared at gate 1.
fn prepared(decision: Decision, reason: &str) -> Project {
    let mut project = project("a");
    for edit in [
        Edit::MeetingDate(gate(1), Some(day("2026-03-01"))),
        Edit::MeetingText(gate(1), MeetingField::Chair, "Director".into()),
        Edit::MeetingText(gate(1), MeetingField::Reason, reason.into()),
        Edit::MeetingDecision(gate(1), Some(decision)),
    ] {
        apply(&mut project, edit);
    }
    project
}

fn record(project: &mut Project, recommendation: Recommendation) -> Result<Written, Refusal> {
    at(
        project,
        1,
        Edit::Record {
            gate: gate(1),
            recommendation,
            frozen: frozen(),
        },
    )
}

#[test]
fn a_decision_is_recorded_with_what_it_rested_on_and_moves_the_project_on() {
    let mut project = prepared(Decision::Go, "");
    record(&mut project, Recommendation::Go).unwrap();
    let records = project.records();
    assert_eq!(records.len(), 1);
    assert_eq!(records[0].decision, Decision::Go);
    assert_eq!(records[0].recommendation, Recommendation::Go);
    assert_eq!(records[0].chair, "Director");
    assert_eq!(records[0].frozen, Some(frozen()));
    assert_eq!(project.place(), Place::Stage(StageNo::new(2).unwrap()));
    assert_eq!(
        project.meeting(gate(1)),
        gate360_project::Meeting::default()
    );
}

#[test]
fn what_a_decision_must_say_is_asked_for() {
    let mut blank = project("a");
    assert_eq!(record(&mut blank, Recommendation::Go), Err(Refusal::NoDate));
    apply(
        &mut blank,
        Edit::MeetingDate(gate(1), Some(day("2026-03-01"))),
    );
    assert_eq!(
        record(&mut blank, Recommendation::Go),
        Err(Refusal::NoDecision)
    );
    for (decision, recommendation) in [
        (Decision::Go, Recommendation::Recycle),
        (Decision::Go, Recommendation::Incomplete),
        (Decision::Recycle, Recommendation::Recycle),
        (Decision::Hold, Recommendation::HoldOrStop),
        (Decision::Stop, Recommendation::HoldOrStop),
    ] {
        let mut silent = prepared(decision, "  ");
        assert_eq!(record(&mut silent, recommendation), Err(Refusal::NoReason));
        let mut explained = prepared(decision, "Because.");
        assert!(record(&mut explained, recommendation).is_ok());
    }
}

#[test]
fn a_conditional_go_needs_whole_conditions() {
    let mut project = prepared(Decision::ConditionalGo, "");
    let missing = Err(Refusal::NoConditions);
    assert_eq!(record(&mut project, Recommendation::ConditionalGo), missing);
    apply(
        &mut project,
        Edit::AddProposal(gate(1), Some(id("VAL-102"))),
    );
    apply(&mut project, Edit::AddProposal(gate(1), None));
    let items: Vec<_> = project
        .meeting(gate(1))
        .proposals
        .into_iter()
        .map(|p| p.id)
        .collect();
    assert_eq!(items.len(), 2);
    apply(
        &mut project,
        Edit::RemoveProposal(gate(1), items[1].clone()),
    );
    let unfinished = Err(Refusal::ConditionUnfinished);
    assert_eq!(
        record(&mut project, Recommendation::ConditionalGo),
        unfinished
    );
    let text =
        |field, text: &str| Edit::ProposalText(gate(1), items[0].clone(), field, text.into());
    apply(&mut project, text(ProposalField::Role, "Head"));
    apply(
        &mut project,
        text(ProposalField::DoneWhen, "Letter is there"),
    );
    apply(
        &mut project,
        Edit::ProposalDue(gate(1), items[0].clone(), Some(day("2026-05-01"))),
    );
    record(&mut project, Recommendation::ConditionalGo).unwrap();
    let records = project.records();
    assert_eq!(records[0].conditions.len(), 1);
    assert_eq!(records[0].conditions[0].criterion, Some(id("VAL-102")));
    assert_eq!(records[0].conditions[0].due, Some(day("2026-05-01")));
    assert!(project.meeting(gate(1)).proposals.is_empty());
}

#[test]
fn a_conditional_go_needs_a_condition_for_every_open_must() {
    let mut project = prepared(Decision::ConditionalGo, "");
    apply(&mut project, Edit::AddProposal(gate(1), None));
    let missing = Err(Refusal::MustsWithoutCondition(vec![id("VAL-102")]));
    assert_eq!(record(&mut project, Recommendation::ConditionalGo), missing);
}

#[test]
fn a_meeting_that_lies_ahead_is_not_recorded() {
    let mut project = prepared(Decision::Go, "");
    apply(
        &mut project,
        Edit::MeetingDate(gate(1), Some(day("2062-03-01"))),
    );
    assert_eq!(
        record(&mut project, Recommendation::Go),
        Err(Refusal::DateAhead)
    );
    // Where the sun is ahead of the clock's own day, it is tomorrow already.
    apply(
        &mut project,
        Edit::MeetingDate(gate(1), Some(day("2026-11-22"))),
    );
    assert!(record(&mut project, Recommendation::Go).is_ok());
}

#[test]
fn conditions_that_a_decision_does_not_take_stay_written() {
    let mut project = prepared(Decision::Recycle, "Not yet");
    apply(
        &mut project,
        Edit::AddProposal(gate(1), Some(id("VAL-102"))),
    );
    record(&mut project, Recommendation::Recycle).unwrap();
    assert_eq!(project.meeting(gate(1)).proposals.len(), 1);
}

#[test]
fn a_new_condition_stands_last_also_after_one_was_removed() {
    let mut project = project("a");
    for criterion in ["VAL-101", "VAL-102", "GOV-101"] {
        apply(
            &mut project,
            Edit::AddProposal(gate(1), Some(id(criterion))),
        );
    }
    let first = project.meeting(gate(1)).proposals[0].id.clone();
    apply(&mut project, Edit::RemoveProposal(gate(1), first));
    apply(
        &mut project,
        Edit::AddProposal(gate(1), Some(id("ECO-101"))),
    );
    let listed: Vec<_> = project
        .meeting(gate(1))
        .proposals
        .into_iter()
        .filter_map(|p| p.criterion)
        .collect();
    assert_eq!(listed, [id("VAL-102"), id("GOV-101"), id("ECO-101")]);
}

#[test]
fn a_record_can_not_be_rewritten_by_a_file() {
    use gate360_merge::{Change, ChangeSet, Tag};
    let mut project = prepared(Decision::Go, "");
    record(&mut project, Recommendation::Go).unwrap();
    let before = project.records();
    let path = format!("gate/G1/record/{}", before[0].id.as_str());
    let original = project.changes().live(&path)[0].clone();
    for (counter, value) in [(1, serde_json::Value::Null), (2, original.value().clone())] {
        let mut value = value;
        if let Some(fields) = value.as_object_mut() {
            fields.insert("decision".into(), "stop".into());
        }
        let tag = Tag {
            replica: Replica::new("elsewhere"),
            counter,
        };
        let seen = project.changes().context(&path);
        let key = original.key().clone();
        let forged = Change::new(tag, Moment(0), Author::default(), key, value, seen).unwrap();
        project.join(&ChangeSet::from_iter([forged]));
    }
    assert_eq!(project.records(), before);
}

#[test]
fn two_meetings_recorded_apart_are_both_kept() {
    let (mut a, mut b) = (
        prepared(Decision::Go, ""),
        prepared(Decision::Recycle, "Not yet"),
    );
    // The second is another replica's.
    b = Project::from_changes(b.id().clone(), Replica::new("b"), b.changes().clone());
    record(&mut a, Recommendation::Go).unwrap();
    record(&mut b, Recommendation::Go).unwrap();
    a.join(b.changes());
    assert_eq!(a.records().len(), 2);
}

#[test]
fn where_a_project_stands_follows_from_the_latest_decision() {
    let mut project = project("a");
    apply(&mut project, Edit::Start(StageNo::new(3).unwrap()));
    assert_eq!(project.place(), Place::Stage(StageNo::new(3).unwrap()));
    for (decision, place) in [
        (Decision::Recycle, Place::Stage(StageNo::LEAST)),
        (Decision::Hold, Place::Stage(StageNo::LEAST)),
        (
            Decision::ConditionalGo,
            Place::Stage(StageNo::new(2).unwrap()),
        ),
        (Decision::Stop, Place::Ended(StageNo::LEAST)),
    ] {
        let mut held = prepared(decision, "Because.");
        if decision == Decision::ConditionalGo {
            apply(&mut held, Edit::AddProposal(gate(1), Some(id("VAL-102"))));
            let item = held.meeting(gate(1)).proposals[0].id.clone();
            for edit in [
                Edit::ProposalText(gate(1), item.clone(), ProposalField::Role, "R".into()),
                Edit::ProposalText(gate(1), item.clone(), ProposalField::DoneWhen, "D".into()),
                Edit::ProposalDue(gate(1), item, Some(day("2026-05-01"))),
            ] {
                apply(&mut held, edit);
            }
        }
        record(&mut held, Recommendation::Go).unwrap();
        assert_eq!(held.place(), place, "{decision:?}");
    }
}

#[test]
fn the_examples_become_projects_and_the_same_everywhere() {
    for key in ExampleKey::ALL {
        let example = builtin::example(key).unwrap();
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
    let first = builtin::example(ExampleKey::CykelTogOresund).unwrap();
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
