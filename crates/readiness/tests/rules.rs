//! Single rules that the published vectors do not touch.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeMap;

use gate360_locale::Date;
use gate360_merge::{Author, Moment, Replica};
use gate360_process::{Catalogue, CriterionId, GateNo, Strength, builtin};
use gate360_project::Reason;
use gate360_project::{
    AnswerField, Edit, Project, ProjectId, Recommendation, Status, Track, Voice,
};
use gate360_readiness::{Assessment, Facts, Standing, Trust, assess};

fn catalogue() -> Catalogue {
    builtin::catalogue("en").unwrap()
}

fn project(catalogue: &Catalogue, replica: &str, edits: Vec<Edit>) -> Project {
    let mut project = Project::new(ProjectId::new("p").unwrap(), Replica::new(replica));
    for edit in edits {
        project
            .apply(catalogue, edit, &Author::default(), Moment(0))
            .unwrap();
    }
    project
}

fn assessment(catalogue: &Catalogue, project: &Project) -> Assessment {
    let today = Date::new(2026, 11, 21).unwrap();
    assess(
        catalogue,
        &Facts::of(catalogue, project, &Voice::Team, today),
        today,
    )
}

fn id(text: &str) -> CriterionId {
    CriterionId::new(text)
}

fn answered(id_text: &str, status: Status, strength: u8) -> Vec<Edit> {
    vec![
        Edit::Status(id(id_text), status),
        Edit::Strength(id(id_text), Strength::new(strength)),
    ]
}

#[test]
fn in_a_conflict_what_counts_for_less_counts() {
    let catalogue = catalogue();
    let not_applicable = |reason: &str| {
        vec![
            Edit::Status(id("VAL-101"), Status::NotApplicable),
            Edit::AnswerText(id("VAL-101"), AnswerField::Reason, reason.into()),
        ]
    };
    for (ours, theirs, counts) in [
        // Evidence too thin is open, and open is less than taken out of the count.
        (
            answered("VAL-101", Status::Met, 0),
            not_applicable("Not ours"),
            Standing::Thin,
        ),
        (
            answered("VAL-101", Status::Met, 4),
            not_applicable("Not ours"),
            Standing::SetAside,
        ),
        // Without a reason it counts as not assessed, which is the least there is.
        (
            answered("VAL-101", Status::NotMet, 4),
            not_applicable(""),
            Standing::NotAssessed,
        ),
        (
            answered("VAL-101", Status::Met, 4),
            answered("VAL-101", Status::PartlyMet, 4),
            Standing::PartlyMet,
        ),
    ] {
        let mut joined = project(&catalogue, "a", ours);
        joined.join(project(&catalogue, "b", theirs).changes());
        let found = assessment(&catalogue, &joined).standing(&id("VAL-101"));
        assert_eq!(found, Some(counts));
    }
}

#[test]
fn a_blocker_or_a_mark_without_a_reason_is_not_set_aside() {
    let catalogue = catalogue();
    let marked = |id_text: &str, reason: &str| {
        let today = Date::new(2026, 11, 21).unwrap();
        let mut facts = Facts::of(
            &catalogue,
            &project(&catalogue, "a", vec![]),
            &Voice::Team,
            today,
        );
        let said = facts.answers.get_mut(&id(id_text)).unwrap();
        said.status = Status::NotApplicable;
        said.has_reason = !reason.is_empty();
        let found = assess(&catalogue, &facts, Date::new(2026, 1, 1).unwrap());
        found.standing(&id(id_text))
    };
    assert_eq!(marked("VAL-101", "Because"), Some(Standing::SetAside));
    assert_eq!(marked("VAL-101", ""), Some(Standing::NotAssessed));
    assert_eq!(marked("TRU-302", "Because"), Some(Standing::NotAssessed));
}

#[test]
fn every_open_must_is_named_once_among_the_reasons() {
    let catalogue = catalogue();
    let mut edits = answered("VAL-101", Status::NotMet, 0);
    edits.extend(answered("TRU-302", Status::NotMet, 0));
    let found = assessment(&catalogue, &project(&catalogue, "a", edits));
    for gate in &found.gates {
        let mut named: BTreeMap<&CriterionId, usize> = BTreeMap::new();
        for reason in &gate.reasons {
            if let Reason::NotAssessed(ids)
            | Reason::Blockers(ids)
            | Reason::Earlier(ids)
            | Reason::Current(ids) = reason
            {
                ids.iter().for_each(|id| *named.entry(id).or_default() += 1);
            }
        }
        assert_eq!(named.len(), gate.open_musts.len());
        assert!(named.values().all(|&times| times == 1));
    }
}

#[test]
fn the_light_track_asks_for_every_must_and_for_no_should() {
    let catalogue = catalogue();
    let gate = GateNo::LEAST;
    let mut edits = vec![Edit::MeetingTrack(gate, Track::Light)];
    for criterion in catalogue
        .criteria()
        .iter()
        .filter(|c| c.is_must() && c.stage == gate.stage())
    {
        edits.extend(answered(criterion.id.as_str(), Status::Met, 4));
    }
    let light = assessment(&catalogue, &project(&catalogue, "a", edits.clone()));
    assert_eq!(light.gate(gate).recommendation, Recommendation::Go);
    assert_eq!(light.gate(gate).should_percent, 0);
    edits.remove(0);
    let full = assessment(&catalogue, &project(&catalogue, "a", edits.clone()));
    assert_eq!(full.gate(gate).recommendation, Recommendation::Recycle);
    edits.insert(0, Edit::MeetingTrack(gate, Track::Light));
    edits.extend(answered("VAL-102", Status::NotMet, 0));
    let open = assessment(&catalogue, &project(&catalogue, "a", edits));
    assert_eq!(
        open.gate(gate).recommendation,
        Recommendation::ConditionalGo
    );
}

#[test]
fn good_practice_holds_back_only_where_it_counts() {
    let catalogue = catalogue();
    let mut edits = Vec::new();
    for criterion in catalogue
        .criteria()
        .iter()
        .filter(|c| c.is_must() && c.stage.number() == 1)
    {
        edits.extend(answered(criterion.id.as_str(), Status::Met, 4));
    }
    let found = assessment(&catalogue, &project(&catalogue, "a", edits));
    let value = &found.perspectives[0];
    assert_eq!((value.level, value.must_stage), (1, 1));
    assert!(value.shoulds > 0 && value.shoulds_met == 0);
    assert!(!value.held_by_shoulds);
    assert_eq!(value.confidence.trust, Trust::High);
}
