//! Laws that hold for every project (process, "Scaling-readiness score").

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::sync::LazyLock;

use gate360_locale::Date;
use gate360_merge::{Author, Moment, Replica};
use gate360_process::{Catalogue, CriterionId, Strength, builtin};
use gate360_project::{AnswerField, Edit, Project, ProjectId, Status, Voice};
use gate360_readiness::{Assessment, Facts, Standing, assess};
use proptest::prelude::*;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| builtin::catalogue("en").unwrap());

/// What is said of one criterion, or of one condition.
#[derive(Clone, Debug)]
enum Say {
    Answer {
        criterion: usize,
        status: Status,
        strength: u8,
        reason: bool,
    },
    Condition {
        condition: usize,
        holds: bool,
    },
}

fn say() -> impl Strategy<Value = Say> {
    let answer = (0..140usize, 0..10usize, 0..=4u8, any::<bool>()).prop_map(
        |(criterion, status, strength, reason)| Say::Answer {
            criterion,
            // Mostly met, so that levels above 0 occur.
            status: Status::ALL.get(status).copied().unwrap_or(Status::Met),
            strength,
            reason,
        },
    );
    let condition = (0..14usize, any::<bool>())
        .prop_map(|(condition, holds)| Say::Condition { condition, holds });
    prop_oneof![6 => answer, 1 => condition]
}

/// A project in which nearly everything is met, so that levels above 0 occur, and then some
/// things are said otherwise.
fn project(says: &[Say], met: bool) -> Project {
    let mut project = Project::new(ProjectId::new("p").unwrap(), Replica::new("r"));
    if met {
        for criterion in CATALOGUE.criteria() {
            apply(
                &mut project,
                Edit::Status(criterion.id.clone(), Status::Met),
            );
            apply(
                &mut project,
                Edit::Strength(criterion.id.clone(), Some(Strength::MOST)),
            );
        }
    }
    for say in says {
        play(&mut project, say);
    }
    project
}

fn play(project: &mut Project, say: &Say) {
    match *say {
        Say::Answer {
            criterion,
            status,
            strength,
            reason,
        } => {
            let id = CATALOGUE.criteria()[criterion].id.clone();
            let reason = if reason { "does not concern us" } else { "" };
            try_apply(project, Edit::Status(id.clone(), status));
            apply(project, Edit::Strength(id.clone(), Strength::new(strength)));
            apply(
                project,
                Edit::AnswerText(id, AnswerField::Reason, reason.to_owned()),
            );
        }
        Say::Condition { condition, holds } => {
            let key = CATALOGUE.conditions()[condition].key.clone();
            apply(project, Edit::Condition(key, Some(holds)));
        }
    }
}

fn apply(project: &mut Project, edit: Edit) {
    project
        .apply(&CATALOGUE, edit, &Author::default(), Moment(0))
        .unwrap();
}

/// A blocker refuses to be not applicable; that is the only refusal here.
fn try_apply(project: &mut Project, edit: Edit) {
    let _refused = project.apply(&CATALOGUE, edit, &Author::default(), Moment(0));
}

fn assessment(project: &Project) -> Assessment {
    let today = Date::new(2026, 11, 21).unwrap();
    assess(
        &CATALOGUE,
        &Facts::of(&CATALOGUE, project, &Voice::Team, today),
        today,
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn one_more_criterion_met_with_enough_evidence_never_lowers_a_level(
        says in prop::collection::vec(say(), 0..40),
        met in any::<bool>(),
        which in 0..140usize,
    ) {
        let mut project = project(&says, met);
        let before = assessment(&project);
        let criterion = &CATALOGUE.criteria()[which];
        // Taking back "not applicable" asks for more than before: a different question.
        prop_assume!(before.standing(&criterion.id) != Some(Standing::SetAside));
        apply(&mut project, Edit::Status(criterion.id.clone(), Status::Met));
        apply(&mut project, Edit::Strength(criterion.id.clone(), Some(Strength::MOST)));
        let after = assessment(&project);
        for (was, is) in before.perspectives.iter().zip(&after.perspectives) {
            prop_assert!(is.level >= was.level, "{}: {} -> {}", was.key, was.level, is.level);
        }
        prop_assert!(after.readiness >= before.readiness);
        prop_assert!(after.index >= before.index);
    }

    #[test]
    fn the_order_of_answers_never_matters(
        says in prop::collection::vec(say(), 0..40).prop_shuffle(), met in any::<bool>()
    ) {
        // The last word on each criterion and condition is the same in both orders.
        let mut last: Vec<Say> = Vec::new();
        for say in says {
            last.retain(|other| !same_subject(other, &say));
            last.push(say);
        }
        let forward = assessment(&project(&last, met));
        last.reverse();
        prop_assert_eq!(assessment(&project(&last, met)), forward);
    }

    #[test]
    fn a_condition_switched_off_and_on_again_changes_nothing(
        says in prop::collection::vec(say(), 0..40), met in any::<bool>(), which in 0..14usize
    ) {
        let mut project = project(&says, met);
        let key = CATALOGUE.conditions()[which].key.clone();
        apply(&mut project, Edit::Condition(key.clone(), Some(true)));
        let before = assessment(&project);
        apply(&mut project, Edit::Condition(key.clone(), Some(false)));
        apply(&mut project, Edit::Condition(key, Some(true)));
        prop_assert_eq!(assessment(&project), before);
    }

    #[test]
    fn every_figure_names_the_criteria_behind_it(
        says in prop::collection::vec(say(), 0..40), met in any::<bool>()
    ) {
        let found = assessment(&project(&says, met));
        for gate in &found.gates {
            prop_assert_eq!(gate.musts - gate.musts_met, gate.open_musts.len());
            prop_assert_eq!(gate.shoulds - gate.shoulds_met, gate.open_shoulds.len());
            prop_assert!(!gate.reasons.is_empty());
        }
        for perspective in &found.perspectives {
            // Below the top, something is named that keeps the level where it is.
            let named = perspective.open_musts.len() + perspective.open_shoulds.len();
            prop_assert!(perspective.level == 9 || named > 0, "{:?}", perspective);
        }
    }

    #[test]
    fn doing_what_the_next_steps_say_lifts_as_they_promise(
        says in prop::collection::vec(say(), 0..40), met in any::<bool>()
    ) {
        let mut project = project(&says, met);
        let before = assessment(&project);
        for step in &before.next_steps {
            let shoulds = step.shoulds.iter().take(step.shoulds_needed);
            let ids: Vec<CriterionId> = step.musts.iter().chain(shoulds).cloned().collect();
            prop_assert!(!ids.is_empty());
            for id in ids {
                apply(&mut project, Edit::Status(id.clone(), Status::Met));
                apply(&mut project, Edit::Strength(id, Some(Strength::MOST)));
            }
        }
        let after = assessment(&project);
        for step in &before.next_steps {
            let then = after.perspectives.iter().find(|p| p.key == step.perspective).unwrap();
            prop_assert_eq!(then.level, step.to, "{:?}", step);
        }
        if let Some(lift) = before.lift {
            prop_assert_eq!(after.readiness, lift.to);
        } else {
            prop_assert_eq!(before.readiness, 9);
        }
    }
}

fn same_subject(a: &Say, b: &Say) -> bool {
    match (a, b) {
        (Say::Answer { criterion: a, .. }, Say::Answer { criterion: b, .. }) => a == b,
        (Say::Condition { condition: a, .. }, Say::Condition { condition: b, .. }) => a == b,
        _ => false,
    }
}
