//! What keeps the work from being stored or done, in words.

use gate360_locale::Words;
use gate360_process::{Catalogue, CriterionId};
use gate360_project::{Project, Refusal, Rewritten, Undone};

use super::places::step_name;
use crate::hooks::Turn;
use crate::platform::store::StoreError;

/// What keeps the store from its work, with what is safe and what to do.
#[must_use]
pub fn store_words(words: Words, error: &StoreError) -> &'static str {
    match error {
        StoreError::QuotaExceeded => words.store_full(),
        StoreError::Refused => words.store_refused(),
        StoreError::Newer => words.store_newer(),
        StoreError::Closed => words.store_closed(),
        StoreError::Other(_) => words.store_failed(),
    }
}

/// How many entries of the store can't be read, what is safe and what to do.
#[must_use]
pub fn unreadable_words(words: Words, count: usize) -> String {
    words.unreadable_entries(u32::try_from(count).unwrap_or(u32::MAX))
}

/// What undoing or doing again came to, and what was left alone.
pub(super) fn turned_words(
    words: Words,
    catalogue: &Catalogue,
    project: &Project,
    turn: Turn,
    undone: &Undone,
) -> String {
    let name = |places: &[Rewritten]| {
        // A step is called by what it did, also when it was taken back.
        let done = places.iter().map(|place| match turn {
            Turn::Redo => place.clone(),
            Turn::Undo => Rewritten {
                path: place.path.clone(),
                before: place.after.clone(),
                after: place.before.clone(),
            },
        });
        step_name(words, catalogue, project, &done.collect::<Vec<_>>(), false)
    };
    let done = || match turn {
        Turn::Undo => words.undone(&name(&undone.places)),
        Turn::Redo => words.redone(&name(&undone.places)),
    };
    let left = || match turn {
        Turn::Undo => words.undone_not(&name(&undone.overtaken)),
        Turn::Redo => words.redone_not(&name(&undone.overtaken)),
    };
    match (undone.places.is_empty(), undone.overtaken.is_empty()) {
        (false, true) => done(),
        (true, _) => left(),
        (false, false) => [done(), left()].join(" "),
    }
}

/// Why an edit is refused.
pub fn refusal_words(words: Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::TooLong { limit, .. } => {
            words.refused_too_long(&words.integer(i64::try_from(*limit).unwrap_or(i64::MAX)))
        }
        Refusal::BlockerAlwaysApplies(id) => words.refused_blocker(id.as_str()),
        Refusal::ReadOnly => words.read_only_refused().to_owned(),
        Refusal::Erased => words.refused_erased().to_owned(),
        Refusal::NoDate => words.refused_no_date().to_owned(),
        Refusal::DateAhead => words.refused_date_ahead().to_owned(),
        Refusal::MustsWithoutCondition(ids) => {
            let ids: Vec<&str> = ids.iter().map(CriterionId::as_str).collect();
            words.refused_musts_without_condition(&ids.join(", "))
        }
        Refusal::NoDecision => words.refused_no_decision().to_owned(),
        Refusal::NoReason => words.refused_no_reason().to_owned(),
        Refusal::NoConditions => words.refused_no_conditions().to_owned(),
        Refusal::ConditionUnfinished => words.refused_condition_unfinished().to_owned(),
        Refusal::OpenConditions(open) => {
            words.refused_open_conditions(u32::try_from(*open).unwrap_or(u32::MAX))
        }
        Refusal::NothingToCorrect => words.refused_nothing_to_correct().to_owned(),
        Refusal::NoSuchCondition => words.refused_no_such_condition().to_owned(),
        Refusal::ClosedAhead => words.refused_closed_ahead().to_owned(),
        Refusal::ClosedBefore(decided) => words.refused_closed_before(&words.date(*decided)),
        Refusal::NoName => words.refused_no_name().to_owned(),
        Refusal::NothingToSettle => words.refused_nothing_to_settle().to_owned(),
        Refusal::NothingToErase => words.refused_nothing_to_erase().to_owned(),
        Refusal::UnknownCriterion(_) | Refusal::UnknownCondition(_) | Refusal::NotAText => {
            words.refused_unknown().to_owned()
        }
    }
}
