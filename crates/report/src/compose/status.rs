//! What keeps a project from simply going on: a hold, a decision that is no longer valid,
//! overdue conditions, stop signals.

use gate360_project::{Decision, GateRecord, Place, Reason, Term};
use gate360_readiness::ConditionState;

use super::Source;
use crate::document::{Block, Text, Tone};
use crate::names;

/// Remarks for the page with the verdict.
pub(super) fn notes(source: Source<'_>) -> Vec<Block> {
    let note = |tone, text: Text| Block::Note { tone, text };
    let state = lines(source);
    let state = state
        .into_iter()
        .map(|line| note(Tone::Caution, Text::plain(line)));
    let overdue = names::condition_state(source.words, ConditionState::Overdue);
    let conditions = overdue_conditions(source).map(|line| {
        let title = Text::strong(overdue);
        note(Tone::Bad, title.then(Text::plain(format!("\n{line}"))))
    });
    let signals = stop_signals(source);
    let signals = (!signals.is_empty()).then(|| {
        let title = Text::strong(source.words.report_stop_signals());
        let lines = signals.iter().map(|line| Text::plain(format!("\n{line}")));
        note(Tone::Bad, lines.fold(title, Text::then))
    });
    state.chain(conditions).chain(signals).collect()
}

/// Whether the project is on hold and until when, and whether its last go is still valid.
pub(super) fn lines(source: Source<'_>) -> Vec<String> {
    let words = source.words;
    let mut lines = hold(source);
    if let Some(record) = expired(source) {
        let until = record.valid_until.map(|date| words.date(date));
        lines.push(words.report_expired(
            &record.gate.to_string(),
            &words.date(record.date),
            &until.unwrap_or_default(),
        ));
    }
    lines
}

/// The stop signals, each as a sentence.
pub(super) fn stop_signals(source: Source<'_>) -> Vec<String> {
    let signals = &source.report.assessment.stop_signals;
    signals
        .iter()
        .map(|signal| names::stop_signal(source.words, signal))
        .collect()
}

/// The latest decision to go on, if the time for which it holds has passed. A project that was
/// ended needs none.
pub(super) fn expired(source: Source<'_>) -> Option<GateRecord> {
    let project = &source.report.project;
    if matches!(project.place(), Place::Ended(_)) {
        return None;
    }
    let decisions = project.decisions();
    let latest = decisions
        .into_iter()
        .rfind(|record| record.decision.moves_on())?;
    let has_passed = |until| until < source.report.exported;
    latest.valid_until.is_some_and(has_passed).then_some(latest)
}

/// A hold ends on a date, with an event, or with whichever comes first.
fn hold(source: Source<'_>) -> Vec<String> {
    let Source { report, words } = source;
    let decisions = report.project.decisions();
    let Some(record) = decisions
        .last()
        .filter(|record| record.decision == Decision::Hold)
    else {
        return Vec::new();
    };
    let event = record.terms.get(&Term::Event);
    let event = event.filter(|event| !event.trim().is_empty());
    match (record.next, event) {
        (Some(date), event) if date < report.exported => {
            let over = words.report_hold_over(&words.date(date));
            let event = event.map(|event| words.report_hold_event(event));
            [over].into_iter().chain(event).collect()
        }
        (Some(date), Some(event)) => vec![words.report_hold_either(&words.date(date), event)],
        (Some(date), None) => vec![words.report_hold_until(&words.date(date))],
        (None, Some(event)) => vec![words.report_hold_event(event)],
        (None, None) => vec![words.report_on_hold().to_owned()],
    }
}

/// That conditions are overdue changes what is shown of a project, never what was decided.
fn overdue_conditions(source: Source<'_>) -> Option<String> {
    let Source { report, words } = source;
    let running = report.project.conditions();
    let states = running
        .iter()
        .map(|one| ConditionState::of(one, report.exported));
    let open = states.clone().filter(|state| state.is_open()).count();
    let overdue = states
        .filter(|state| *state == ConditionState::Overdue)
        .count();
    let reason = Reason::OpenConditions { open, overdue };
    (overdue > 0).then(|| names::reason(words, &reason, |_| String::new()))
}
