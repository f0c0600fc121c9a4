//! Which criteria are unfolded.

use std::collections::BTreeSet;

use gate360_process::CriterionId;
use yew::prelude::*;

use super::place;

/// Which criteria are unfolded. One that the address asks for is unfolded and gets the focus, at
/// each `entry` of the browser's history anew: the same link can be followed twice.
#[hook]
pub(super) fn use_unfolded(
    asked: &Option<CriterionId>,
    entry: Option<u32>,
) -> UseStateHandle<BTreeSet<CriterionId>> {
    let unfolded = use_state_eq(|| asked.iter().cloned().collect::<BTreeSet<CriterionId>>());
    {
        let unfolded = unfolded.clone();
        use_effect_with((asked.clone(), entry), move |(asked, _)| {
            if let Some(id) = asked {
                let mut now = (*unfolded).clone();
                now.insert(id.clone());
                unfolded.set(now);
                place::arrive_at(id);
            }
        });
    }
    unfolded
}

/// A callback that folds (`false`) or unfolds (`true`) one criterion. It changes only when what
/// is unfolded does, so that answering one criterion renders no other anew.
#[hook]
pub(super) fn use_fold(
    unfolded: &UseStateHandle<BTreeSet<CriterionId>>,
) -> Callback<(CriterionId, bool)> {
    let setter = unfolded.setter();
    use_callback(
        (**unfolded).clone(),
        move |(id, open): (CriterionId, bool), before| {
            let mut now = before.clone();
            if open {
                now.insert(id);
            } else {
                now.remove(&id);
            }
            setter.set(now);
        },
    )
}
