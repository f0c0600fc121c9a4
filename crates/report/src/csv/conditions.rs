//! The conditions of decisions with how they stand, one a row.

use gate360_locale::{Date, Words};
use gate360_project::{ClosingField, ItemId, Key, Prose, RecordText, Running, TextPlace};
use gate360_readiness::ConditionState;

use super::table::Table;
use crate::names;
use crate::report::Report;
use crate::texts::Texts;

/// The table of conditions, in words of the report's language: those of all decisions that count,
/// open or closed, in the order of the decisions.
pub fn conditions(report: &Report, words: Words) -> Vec<u8> {
    let texts = Texts::of(&report.project, words.language());
    let mut table = Table::new(words.language(), heads(words));
    for running in report.project.conditions() {
        table.row(&row(report, words, &texts, &running));
    }
    table.into_bytes()
}

/// How many columns there are.
const COLUMNS: usize = 12;

fn heads(words: Words) -> [&'static str; COLUMNS] {
    [
        words.column_id(),
        words.report_column_gate(),
        words.column_decided_on(),
        words.column_criterion_id(),
        words.report_column_criterion(),
        words.report_column_role(),
        words.report_column_due(),
        words.column_before_event(),
        words.report_column_done(),
        words.report_column_status(),
        words.condition_closed_on(),
        words.condition_how_seen(),
    ]
}

fn row(report: &Report, words: Words, texts: &Texts, running: &Running) -> [String; COLUMNS] {
    let condition = &running.condition;
    let written = |text: fn(ItemId) -> RecordText, prose: &Prose| {
        let text = text(condition.id.clone());
        let place = TextPlace::Record(running.gate, running.record.clone(), text);
        texts.show(&place, prose).words()
    };
    let date = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let criterion = condition.criterion.as_ref();
    let catalogue = &report.catalogue;
    let title = criterion.and_then(|id| {
        let retired = || Some(&catalogue.retired(id)?.criterion);
        catalogue.criterion(id).or_else(retired)
    });
    let state = ConditionState::of(running, report.exported);
    let note = Key::Closing(running.gate, condition.id.clone(), ClosingField::Note);
    [
        condition.id.as_str().to_owned(),
        running.gate.to_string(),
        running.decided.to_string(),
        criterion.map(ToString::to_string).unwrap_or_default(),
        title.map(|known| known.title.clone()).unwrap_or_default(),
        written(RecordText::Role, &condition.role),
        date(condition.due),
        written(RecordText::Event, &condition.event),
        written(RecordText::DoneWhen, &condition.done_when),
        names::condition_state(words, state).to_owned(),
        date(running.closed),
        texts.show(&TextPlace::Key(note), &running.note).words(),
    ]
}
