//! A condition of a decision: who, by when, how one sees it, and how it stands.

use gate360_locale::Words;
use gate360_project::{ClosingField, GateCondition, Key, Prose, Running};
use gate360_readiness::{ConditionState, Standing};
use gate360_report::names;
use yew::prelude::*;

use super::closing::Closing;
use super::facts::{note, written};
use super::titles::condition_title;
use super::view::View;
use crate::components::{Badge, Icon};
use crate::looks;
use crate::platform::clock;

/// A condition of a decision. One that counts can be closed, and opened again.
pub(super) fn condition(
    view: &View<'_>,
    condition: &GateCondition,
    number: usize,
    running: Option<&Running>,
) -> Html {
    let words = view.words;
    let title = condition_title(words, view.catalogue, condition.criterion.as_ref(), number);
    let id = ["condition-", condition.id.as_str()].concat();
    let state = running.map(|running| ConditionState::of(running, clock::today()));
    let met_now = condition.criterion.as_ref().filter(|id| {
        let is_met = view.open.assessment.standing(id) == Some(Standing::Met);
        is_met && state.is_some_and(ConditionState::is_open)
    });
    html! {
        <div
            key={condition.id.as_str()}
            class="gate-item stack stack-tight"
            role="group"
            aria-labelledby={id.clone()}
        >
            <div class="cluster">
                <h5 {id}>{ &title }</h5>
                if let Some(state) = state {
                    <Badge tone={looks::of_meaning(names::condition_tone(state))}>
                        { names::condition_state(words, state) }
                    </Badge>
                }
            </div>
            { terms(words, condition) }
            if let Some(id) = met_now {
                { note(Icon::Check, words.condition_met_now(id.as_str())) }
            }
            if let Some(running) = running {
                <Closing
                    title={title.clone()}
                    running={running.clone()}
                    hint={view.hint(&note_of(running), None)}
                    editor={view.open.editor.clone()}
                />
            }
        </div>
    }
}

/// Where it is written how one saw that it was closed.
fn note_of(running: &Running) -> Key {
    let id = running.condition.id.clone();
    Key::Closing(running.gate, id, ClosingField::Note)
}

/// Who, by when or before what, and how one sees that it is closed.
pub(super) fn terms(words: Words, condition: &GateCondition) -> Html {
    let due = condition.due.map(|due| words.date(due));
    let before = (!condition.event.is_blank()).then(|| {
        let none = Prose::default();
        looks::sentence([&condition.event, &none], &|[event, _]| {
            words.condition_before(event)
        })
    });
    let both = (due.is_some() && before.is_some()).then_some(", ");
    let until = html! { <>{ due.clone() }{ both }{ before.clone() }</> };
    html! {
        <dl class="facts">
            { written(words.responsible_role(), &condition.role) }
            if due.is_some() || before.is_some() {
                <div>
                    <dt>{ words.report_column_due() }</dt>
                    <dd class="as-typed">{ until }</dd>
                </div>
            }
            { written(words.report_column_done(), &condition.done_when) }
        </dl>
    }
}
