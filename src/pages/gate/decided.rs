//! What is decided, why, and what the decision says besides.

use std::rc::Rc;

use gate360_locale::{Date, Words};
use gate360_project::{Decision, Edit, Key, MeetingField, Recommendation, Term};
use gate360_report::names;
use yew::prelude::*;

use super::view::View;
use crate::components::{Button, ButtonKind, Choice, DateField, RadioGroup, TextArea, TextField};
use crate::looks;

/// The decision with its reason, and exactly what such a decision says besides.
pub(super) fn fields(view: &View<'_>) -> Html {
    let words = view.words;
    let meeting = view.meeting;
    let (hint, lacks_reason) = reason_hint(view);
    let hint = view.hint(&Key::Meeting(view.gate, MeetingField::Reason), Some(&hint));
    html! {
        <div class="gate-part card stack" role="group" aria-labelledby="gate-outcome">
            <h3 id="gate-outcome">{ words.meeting_outcome() }</h3>
            <RadioGroup
                label={words.decision()}
                choices={decisions(words)}
                value={meeting.decision.map(|decision| AttrValue::Static(decision.as_str()))}
                segmented=true
                onchange={view.on(|gate, value: AttrValue| {
                    Edit::MeetingDecision(gate, Decision::parse(&value))
                })}
            />
            <div class={classes!(lacks_reason.then_some("gate-caution"))}>
                <TextArea
                    label={words.reason()}
                    {hint}
                    value={meeting.reason.text.clone()}
                    language={meeting.reason.language.clone()}
                    onchange={view.on(|gate, text| {
                        Edit::MeetingText(gate, MeetingField::Reason, text)
                    })}
                />
            </div>
            if let Some(decision) = meeting.decision {
                <div class="stack">
                    { for decision.terms().iter().map(|&term| said(view, term)) }
                </div>
            }
            if let Some(decision) = meeting.decision.filter(|decision| decision.has_next_date()) {
                { next_date(view, decision) }
            }
        </div>
    }
}

/// Something that a decision says besides its reason.
fn said(view: &View<'_>, term: Term) -> Html {
    let label = names::term(view.words, term);
    let said = view.meeting.terms.get(&term).cloned().unwrap_or_default();
    let (value, language) = (said.text, said.language);
    let hint = view.hint(&Key::Term(view.gate, term), None);
    let onchange = view.on(move |gate, text| Edit::MeetingTerm(gate, term, text));
    // One line is enough for who and when; the rest may be longer.
    match term {
        Term::Release | Term::Event | Term::Watcher => {
            html! { <TextField key={term.as_str()} {label} {hint} {value} {language} {onchange} /> }
        }
        Term::Missing | Term::Handover | Term::Lessons | Term::Closure => {
            html! { <TextArea key={term.as_str()} {label} {hint} {value} {language} {onchange} /> }
        }
    }
}

/// The date of the next gate, or on which a hold ends. Where a decision usually holds for some
/// months, a button takes that day.
fn next_date(view: &View<'_>, decision: Decision) -> Html {
    let words = view.words;
    let meeting = view.meeting;
    let months = view.catalogue.gate(view.gate).validity_months;
    let usual = meeting.date.and_then(|date| date.plus_months(months));
    let usual = usual.filter(|_| decision.moves_on());
    let on = || view.on(|gate, date: Option<Date>| Edit::MeetingNext(gate, date));
    html! {
        <div class="gate-closing">
            <DateField
                label={names::next_date(words, decision)}
                value={meeting.next}
                onchange={on()}
            />
            if let Some(usual) = usual {
                <Button
                    kind={ButtonKind::Quiet}
                    disabled={meeting.next == Some(usual)}
                    onclick={on().reform(move |_: MouseEvent| Some(usual))}
                >
                    { words.usual_date(&words.date(usual)) }
                </Button>
            }
        </div>
    }
}

/// What the reason is needed for, and whether it is lacking.
fn reason_hint(view: &View<'_>) -> (String, bool) {
    let words = view.words;
    let recommended = view
        .corrected
        .map_or(view.result.recommendation, |record| record.recommendation);
    let Some(decision) = view.meeting.decision else {
        return (words.decision_reason_hint().to_owned(), false);
    };
    let hint = if recommended == Recommendation::Incomplete {
        words.decision_unadvised().to_owned()
    } else if !decision.follows(recommended) {
        words.decision_against(names::recommendation(words, recommended))
    } else if !decision.moves_on() {
        words.decision_needs_reason(names::decision(words, decision))
    } else {
        return (words.decision_reason_hint().to_owned(), false);
    };
    (hint, view.meeting.reason.trim().is_empty())
}

fn decisions(words: Words) -> Rc<[Choice]> {
    Choice::list(Decision::ALL.iter().map(|&decision| {
        let (tone, icon) = looks::of_decision(decision);
        Choice::new(decision.as_str(), names::decision(words, decision)).with_sign(icon, tone)
    }))
}
