//! A meeting that was held, as it was recorded.

use gate360_project::{
    Edit, GateRecord, Recommendation, RecordText, Running, TextPlace, Track, Unsaid,
};
use gate360_report::names;
use yew::prelude::*;

use super::facts::{Figures, fact, note, unsaid, written};
use super::titles::{on_light_track, title};
use super::view::View;
use super::{held_condition, meeting, reasons};
use crate::components::{Badge, Button, ButtonKind, Disclosure, Icon, Tone};
use crate::platform::{clock, focus};
use crate::state::erased::erased_words;

/// A meeting that was held. A record that another corrects is folded.
pub(super) fn meeting(
    view: &View<'_>,
    record: &GateRecord,
    records: &[GateRecord],
    heading: &NodeRef,
    form: &NodeRef,
) -> Html {
    let words = view.words;
    let key = [&record.gate.to_string(), "-", record.id.as_str()].concat();
    let title = title(words, record);
    let correction = records
        .iter()
        .find(|other| other.gate == record.gate && other.corrects.as_ref() == Some(&record.id));
    if let Some(correction) = correction {
        let title = words.held_corrected(&title, &words.date(correction.date));
        return html! {
            <Disclosure {key} {title} level={3}>
                { facts(view, record) }
                { conditions(view, record, &[]) }
            </Disclosure>
        };
    }
    let running: Vec<Running> = (view.open.project.conditions().into_iter())
        .filter(|running| running.gate == record.gate)
        .collect();
    html! {
        <article class="gate-part card stack" {key}>
            <h3 ref={heading.clone()} tabindex="-1">{ &title }</h3>
            { remarks(view, record) }
            if differs(view, record) {
                { note(Icon::Warning, words.held_differs()) }
            }
            { facts(view, record) }
            { conditions(view, record, &running) }
            { correct(view, record, &title, form) }
        </article>
    }
}

/// Whether the record is not as it was written.
fn differs(view: &View<'_>, record: &GateRecord) -> bool {
    let mut faults = view.open.project.record_faults().into_iter();
    faults.any(|(gate, id, _)| gate == record.gate && id == record.id)
}

/// What one sees at a glance: the gates, whether it went against the recommendation, and whether
/// it still holds.
fn remarks(view: &View<'_>, record: &GateRecord) -> Html {
    let words = view.words;
    let is_latest = (view.open.project.decisions().last())
        .is_some_and(|last| last.gate == record.gate && last.id == record.id);
    let valid = record.valid_until.map(|day| {
        if is_latest && day < clock::today() {
            (Tone::Warn, words.valid_no_longer(&words.date(day)))
        } else {
            (Tone::Neutral, words.valid_until(&words.date(day)))
        }
    });
    let against = match record.recommendation {
        Recommendation::Incomplete => words.held_unadvised(),
        _ => words.held_against(),
    };
    if record.track == Track::Full && record.follows() && valid.is_none() {
        return Html::default();
    }
    html! {
        <div class="cluster">
            if record.track == Track::Light {
                <Badge>{ on_light_track(words, record.gate, record.together) }</Badge>
            }
            if !record.follows() {
                <Badge tone={Tone::Warn} icon={Icon::Warning}>{ against }</Badge>
            }
            if let Some((tone, text)) = valid {
                <Badge {tone}>{ text }</Badge>
            }
        </div>
    }
}

/// What was recommended on that day, and what was decided by whom and why.
fn facts(view: &View<'_>, record: &GateRecord) -> Html {
    let words = view.words;
    let lacking = record.unsaid();
    let or_unsaid = |label: &'static str, said: Option<Html>, one: Unsaid| match said {
        Some(said) => said,
        None if lacking.contains(&one) => unsaid(words, label),
        None => Html::default(),
    };
    let figures = Figures::frozen(record);
    let next = names::next_date(words, record.decision);
    let frozen = record.frozen.as_ref().map(|frozen| &frozen.reasons);
    let informed = text(view, record, RecordText::Informed, words.meeting_informed());
    let informed = (informed != Html::default()).then_some(informed);
    html! {
        <>
            <dl class="facts">
                { fact(
                    words.report_column_recommended(),
                    names::recommendation(words, record.recommendation),
                ) }
                if let Some(figures) = &figures {
                    { fact(
                        words.report_column_figures(),
                        &words.report_figures(&figures.musts(words), &figures.shoulds(words)),
                    ) }
                    { fact(words.shoulds_asked(), &figures.asked(words)) }
                }
            </dl>
            if let Some(frozen) = frozen.filter(|frozen| !frozen.is_empty()) {
                <Disclosure title={words.report_why_recommended()}>
                    { reasons::frozen(view, frozen) }
                </Disclosure>
            }
            <dl class="facts">
                { text(view, record, RecordText::Reason, words.reason()) }
                { for record.decision.terms().iter().map(|term| {
                    let label = names::term(words, *term);
                    let said = record.terms.contains_key(term);
                    let said = said.then(|| text(view, record, RecordText::Term(*term), label));
                    or_unsaid(label, said, Unsaid::Term(*term))
                }) }
                { or_unsaid(
                    next,
                    record.next.map(|day| fact(next, &words.date(day))),
                    Unsaid::Next,
                ) }
                { text(view, record, RecordText::Chair, words.report_chair()) }
                { text(view, record, RecordText::Board, words.report_board()) }
                { text(view, record, RecordText::Heard, words.report_heard()) }
                { or_unsaid(
                    words.meeting_informed(),
                    informed,
                    Unsaid::Informed,
                ) }
                { fact(words.report_track(), names::track(words, record.track)) }
            </dl>
        </>
    }
}

/// A text of the minutes with its label, or that it was erased; nothing if none was written.
fn text(view: &View<'_>, record: &GateRecord, text: RecordText, label: &'static str) -> Html {
    if let Some(said) = record.text(&text).filter(|said| !said.is_blank()) {
        return written(label, said);
    }
    let path = TextPlace::Record(record.gate, record.id.clone(), text).to_string();
    match erased_words(view.words, &view.open.project, &path) {
        Some(erased) => html! { <div><dt>{ label }</dt><dd class="muted">{ erased }</dd></div> },
        None => Html::default(),
    }
}

/// The conditions of the decision; those that are found among the running can be closed.
fn conditions(view: &View<'_>, record: &GateRecord, running: &[Running]) -> Html {
    if record.conditions.is_empty() {
        return Html::default();
    }
    html! {
        <div class="stack stack-tight">
            <h4>{ view.words.conditions() }</h4>
            <div class="gate-items">
                { for record.conditions.iter().enumerate().map(|(index, condition)| {
                    let running = running.iter().find(|one| one.condition.id == condition.id);
                    held_condition::condition(view, condition, index + 1, running)
                }) }
            </div>
        </div>
    }
}

/// The way to correct a record: at the gate whose record it is.
fn correct(view: &View<'_>, record: &GateRecord, title: &str, form: &NodeRef) -> Html {
    let words = view.words;
    if record.gate != view.gate {
        return html! { <p>{ view.link(record.gate) }</p> };
    }
    let (gate, id) = (record.gate, record.id.clone());
    let (editor, form) = (view.open.editor.clone(), form.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        // The status line says so if the record has been corrected meanwhile.
        if editor.apply(Edit::Correct(gate, id.clone())).is_ok() {
            focus::onto(form.cast());
        }
    });
    let replaces = meeting::is_prepared(view.meeting) && view.corrected.is_none();
    html! {
        <div class="cluster">
            <Button
                kind={ButtonKind::Quiet}
                name={[words.correct_record(), ": ", title].concat()}
                {onclick}
            >
                { words.correct_record() }
            </Button>
            if replaces {
                { note(Icon::Info, words.correct_replaces()) }
            }
        </div>
    }
}
