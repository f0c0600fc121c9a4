//! The stop signals: those that are there, and the two that the team has to tell.

use std::rc::Rc;

use gate360_locale::Words;
use gate360_project::{Edit, Place, Signal};
use gate360_report::names;
use yew::prelude::*;

use super::view::View;
use crate::components::{Callout, Choice, RadioGroup, Tone};
use crate::state::places::asked_from;

/// The signals that are there, at the gates of the current and of later stages.
pub(super) fn found(view: &View<'_>) -> Html {
    let words = view.words;
    let signals = &view.open.assessment.stop_signals;
    let ahead = match view.open.project.place() {
        Place::Stage(stage) => view.gate.stage() >= stage,
        Place::Ended(_) => false,
    };
    if signals.is_empty() || !ahead {
        return Html::default();
    }
    html! {
        <Callout tone={Tone::Warn} title={words.stop_signals()}>
            <ul class="list">
                { for signals.iter().map(|signal| html! {
                    <li>{ names::stop_signal(words, signal) }</li>
                }) }
            </ul>
            <p>{ words.stop_signals_note() }</p>
        </Callout>
    }
}

/// The questions that nothing else in the project answers.
pub(super) fn asked(view: &View<'_>) -> Html {
    let number = view.gate.number();
    let signals = Signal::ALL.iter().copied();
    let mut asked = signals
        .filter(|&signal| asked_from(signal) <= number)
        .peekable();
    if asked.peek().is_none() {
        return Html::default();
    }
    html! {
        <div class="stack gate-asked">
            <h3>{ view.words.signals_asked() }</h3>
            { for asked.map(|signal| question(view, signal)) }
        </div>
    }
}

fn question(view: &View<'_>, signal: Signal) -> Html {
    let words = view.words;
    let value = match view.open.project.signal(signal) {
        Some(true) => "yes",
        Some(false) => "no",
        None => "none",
    };
    html! {
        <RadioGroup
            key={signal.as_str()}
            label={names::signal_question(words, signal)}
            choices={answers(words)}
            value={AttrValue::Static(value)}
            onchange={view.on(move |_, value: AttrValue| {
                let yes = match value.as_str() {
                    "yes" => Some(true),
                    "no" => Some(false),
                    _ => None,
                };
                Edit::Signal(signal, yes)
            })}
        />
    }
}

fn answers(words: Words) -> Rc<[Choice]> {
    Choice::list([
        Choice::new("yes", words.yes()),
        Choice::new("no", words.no()),
        Choice::new("none", words.not_answered()),
    ])
}
