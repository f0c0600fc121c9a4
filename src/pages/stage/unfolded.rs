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

/// A callback that folds (`false`) or unfolds (`true`) one criterion. It never changes, so that
/// answering one criterion renders no other anew; and it works on what is unfolded now, which may
/// be more than what was painted last.
#[hook]
pub(super) fn use_fold(
    unfolded: &UseStateHandle<BTreeSet<CriterionId>>,
) -> Callback<(CriterionId, bool)> {
    let latest = use_mut_ref(BTreeSet::new);
    latest.borrow_mut().clone_from(unfolded);
    let setter = unfolded.setter();
    use_callback((), move |(id, open): (CriterionId, bool), ()| {
        let mut latest = latest.borrow_mut();
        if open {
            latest.insert(id);
        } else {
            latest.remove(&id);
        }
        setter.set(latest.clone());
    })
}
