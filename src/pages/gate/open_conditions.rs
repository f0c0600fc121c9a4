//! Conditions of earlier gates that are open.

use gate360_readiness::ConditionState;
use gate360_report::names;
use yew::prelude::*;

use super::held_condition;
use super::view::View;
use crate::components::Badge;
use crate::looks;
use crate::platform::clock;

/// The conditions of earlier gates that are open, with links to where they can be closed.
pub(super) fn list(view: &View<'_>) -> Html {
    let words = view.words;
    let open: Vec<_> = (view.open.project.conditions().into_iter())
        .filter(|running| running.gate < view.gate && running.closed.is_none())
        .collect();
    if open.is_empty() {
        return Html::default();
    }
    let today = clock::today();
    html! {
        <section class="gate-part card stack" aria-labelledby="gate-open-conditions">
            <h2 id="gate-open-conditions">{ words.open_conditions() }</h2>
            <p>{ words.open_conditions_note() }</p>
            <ul class="gate-list">
                { for open.iter().map(|running| {
                    let state = ConditionState::of(running, today);
                    let tone = looks::of_meaning(names::condition_tone(state));
                    let about = match &running.condition.criterion {
                        Some(id) => html! { names::criterion(view.catalogue, id) },
                        None => looks::prose(&running.condition.done_when),
                    };
                    html! {
                        <li class="stack stack-tight">
                            <p class="cluster">
                                <strong>{ about }</strong>
                                <Badge {tone}>{ names::condition_state(words, state) }</Badge>
                            </p>
                            { held_condition::terms(words, &running.condition) }
                            <p>{ view.link(running.gate) }</p>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}
