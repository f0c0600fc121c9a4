//! The conditions of a conditional go.

use gate360_process::CriterionId;
use gate360_project::Decision;
use yew::prelude::*;

use super::condition_editor;
use super::view::View;
use crate::components::{Button, Icon};

/// The conditions of a conditional go: every open must becomes one, and others may join. Nothing
/// while there are none and another decision is chosen.
pub(super) fn group(view: &View<'_>) -> Html {
    let words = view.words;
    let proposals = &view.meeting.proposals;
    let is_conditional = view.meeting.decision == Some(Decision::ConditionalGo);
    if proposals.is_empty() && !is_conditional {
        return Html::default();
    }
    let missing: Vec<CriterionId> = open_musts(view)
        .into_iter()
        .filter(|id| {
            let mut known = proposals.iter().map(|one| one.criterion.as_ref());
            !known.any(|known| known == Some(id))
        })
        .collect();
    let count = u32::try_from(missing.len()).unwrap_or(u32::MAX);
    let propose = view
        .moving
        .add(view, missing.into_iter().map(Some).collect());
    let add = view.moving.add(view, vec![None]);
    let hint = if view.meeting.decision.is_some() && !is_conditional {
        words.conditions_kept()
    } else {
        words.conditions_hint()
    };
    html! {
        <div class="gate-part card stack" role="group" aria-labelledby="gate-conditions">
            <h3 id="gate-conditions" ref={&view.moving.heading} tabindex="-1">{ words.conditions() }</h3>
            <p class="muted">{ hint }</p>
            if !proposals.is_empty() {
                <div class="gate-items">
                    { for proposals.iter().enumerate().map(|(index, proposal)| {
                        condition_editor::fields(view, proposal, index + 1)
                    }) }
                </div>
            }
            <div class="cluster">
                if count > 0 {
                    <Button key="propose" icon={Icon::Add} onclick={propose}>
                        { words.conditions_propose(count) }
                    </Button>
                }
                <Button key="add" icon={Icon::Add} onclick={add}>
                    { words.condition_add() }
                </Button>
            </div>
        </div>
    }
}

/// The musts of which each needs a condition: those of today, or of the day of the minutes that
/// are corrected.
fn open_musts(view: &View<'_>) -> Vec<CriterionId> {
    match view.corrected {
        None => view.result.open_musts.clone(),
        Some(record) => {
            let frozen = record.frozen.iter().flat_map(|frozen| &frozen.open_musts);
            frozen.map(|id| CriterionId::new(id)).collect()
        }
    }
}
