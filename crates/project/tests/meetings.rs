//! Meetings that are prepared, held, recorded and refused.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod support;

use gate360_merge::{Author, Moment, Replica};
use gate360_process::StageNo;
use gate360_project::{Decision, Edit, Place, Project, ProposalField, Recommendation, Refusal};
use support::{apply, day, frozen, gate, id, prepared, project, record};

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
