//! What keeps a project from simply going on: its end, a hold, a decision that is no longer
//! valid, overdue conditions, stop signals.

use gate360_locale::{Date, Words};
use gate360_project::{
    Decision, GateRecord, Place, Project, Prose, Reason, RecordText, Term, TextPlace,
};
use gate360_readiness::{Assessment, ConditionState};

use crate::document::{Text, Tone, filled};
use crate::names;

/// A project on a day, and what follows from it.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The words of the language.
    pub words: Words,
    /// The project.
    pub project: &'a Project,
    /// What follows from it.
    pub assessment: &'a Assessment,
    /// The day.
    pub today: Date,
}

/// Something that a reader has to know before anything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// How it is to be taken.
    pub tone: Tone,
    /// What it is, or what it is about.
    pub title: Text,
    /// What more there is to say, each a sentence.
    pub lines: Vec<Text>,
}

/// How a text of the team's is shown that stands at a place.
pub(crate) type Shows<'a> = dyn Fn(&TextPlace, &Prose) -> Text + 'a;

/// What a reader has to know before anything else; nothing if the project simply goes on. Of a
/// project that was ended it is the end and nothing else: no condition runs any more, and there
/// is nothing left to stop.
///
/// What people wrote stands in it as it was written.
pub fn remarks(seen: Seen<'_>) -> Vec<Remark> {
    let language = seen.words.language();
    remarks_shown(seen, &|_, prose| Text::written(prose, language))
}

/// The same, with what people wrote as a report shows it.
pub(crate) fn remarks_shown(seen: Seen<'_>, shows: &Shows<'_>) -> Vec<Remark> {
    let words = seen.words;
    let remark = |tone, title, lines| Remark { tone, title, lines };
    if let Some(end) = end(seen) {
        return vec![remark(Tone::Plain, Text::plain(end), Vec::new())];
    }
    let state = lines(seen, shows).into_iter();
    let state = state.map(|line| remark(Tone::Caution, line, Vec::new()));
    let overdue = names::condition_state(words, ConditionState::Overdue);
    let conditions = overdue_conditions(seen)
        .map(|line| remark(Tone::Bad, Text::plain(overdue), vec![Text::plain(line)]));
    let signals: Vec<Text> = stop_signals(seen).into_iter().map(Text::plain).collect();
    let title = Text::plain(words.report_stop_signals());
    let signals = (!signals.is_empty()).then(|| remark(Tone::Bad, title, signals));
    state.chain(conditions).chain(signals).collect()
}

/// That the project was ended, in which stage and on which day; none: it was not.
fn end(seen: Seen<'_>) -> Option<String> {
    let Seen { project, words, .. } = seen;
    let Place::Ended(stage) = project.place() else {
        return None;
    };
    let decisions = project.decisions();
    let stop = decisions.last()?;
    Some(words.report_ended_then(
        &words.integer(stage.number().into()),
        &words.date(stop.date),
    ))
}

/// Whether the project was ended.
pub(crate) fn is_ended(seen: Seen<'_>) -> bool {
    matches!(seen.project.place(), Place::Ended(_))
}

/// Whether the project is on hold and until when, and whether its last go is still valid.
pub(crate) fn lines(seen: Seen<'_>, shows: &Shows<'_>) -> Vec<Text> {
    let words = seen.words;
    let mut lines = hold(seen, shows);
    if let Some(record) = expired(seen) {
        let until = record.valid_until.map(|date| words.date(date));
        lines.push(Text::plain(words.report_expired(
            &record.gate.to_string(),
            &words.date(record.date),
            &until.unwrap_or_default(),
        )));
    }
    lines
}

/// The stop signals, each as a sentence. A project that was ended has heeded them.
pub(crate) fn stop_signals(seen: Seen<'_>) -> Vec<String> {
    if is_ended(seen) {
        return Vec::new();
    }
    let signals = &seen.assessment.stop_signals;
    signals
        .iter()
        .map(|signal| names::stop_signal(seen.words, signal))
        .collect()
}

/// The latest decision to go on, if the time for which it holds has passed. A project that was
/// ended needs none.
pub(crate) fn expired(seen: Seen<'_>) -> Option<GateRecord> {
    if is_ended(seen) {
        return None;
    }
    let project = seen.project;
    let decisions = project.decisions();
    let latest = decisions
        .into_iter()
        .rfind(|record| record.decision.moves_on())?;
    let has_passed = |until| until < seen.today;
    latest.valid_until.is_some_and(has_passed).then_some(latest)
}

/// A hold ends on a date, with an event, or with whichever comes first.
fn hold(seen: Seen<'_>, shows: &Shows<'_>) -> Vec<Text> {
    let Seen { project, words, .. } = seen;
    let decisions = project.decisions();
    let Some(record) = decisions
        .last()
        .filter(|record| record.decision == Decision::Hold)
    else {
        return Vec::new();
    };
    let text = RecordText::Term(Term::Event);
    let event = record.text(&text).filter(|event| !event.is_blank());
    let place = TextPlace::Record(record.gate, record.id.clone(), text);
    let event = event.map(|event| shows(&place, event));
    vec![match (record.next, event) {
        // Whichever comes first: once the date has passed, the event is not waited for.
        (Some(date), _) if date < seen.today => {
            Text::plain(words.report_hold_over(&words.date(date)))
        }
        (Some(date), Some(event)) => {
            let date = words.date(date);
            filled(|event| words.report_hold_either(&date, event), &event)
        }
        (Some(date), None) => Text::plain(words.report_hold_until(&words.date(date))),
        (None, Some(event)) => filled(|event| words.report_hold_event(event), &event),
        (None, None) => Text::plain(words.report_on_hold()),
    }]
}

/// That conditions are overdue changes what is shown of a project, never what was decided.
fn overdue_conditions(seen: Seen<'_>) -> Option<String> {
    let Seen { project, words, .. } = seen;
    let running = project.conditions();
    let states = running
        .iter()
        .map(|one| ConditionState::of(one, seen.today));
    let open = states.clone().filter(|state| state.is_open()).count();
    let overdue = states
        .filter(|state| *state == ConditionState::Overdue)
        .count();
    let reason = Reason::OpenConditions { open, overdue };
    (overdue > 0).then(|| names::reason(words, &reason, |_| String::new()))
}
