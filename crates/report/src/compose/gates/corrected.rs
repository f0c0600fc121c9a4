//! Minutes that were corrected: they stay to be read and no longer count.

use gate360_project::GateRecord;

use super::super::{Source, heading};
use super::in_a_line;
use crate::document::{Block, Text};

pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let Source { report, words } = source;
    let records = report.project.records();
    let standing = report.project.decisions();
    let counts = |record: &GateRecord| {
        let is_it = |other: &GateRecord| other.gate == record.gate && other.id == record.id;
        standing.iter().any(is_it)
    };
    let list: Vec<Text> = records
        .iter()
        .filter(|record| !counts(record))
        .map(|record| entry(source, record, &records))
        .collect();
    if list.is_empty() {
        return Vec::new();
    }
    vec![heading(2, words.report_corrected()), Block::List(list)]
}

/// What the minutes said, and which took their place.
fn entry(source: Source<'_>, record: &GateRecord, records: &[GateRecord]) -> Text {
    let Source { report, words } = source;
    let mut text = Text::strong(in_a_line(source, record));
    if !record.reason.trim().is_empty() {
        text = text.then(Text::plain(format!("\n{}", record.reason)));
    }
    let corrects = |other: &&GateRecord| {
        other.gate == record.gate && other.corrects.as_ref() == Some(&record.id)
    };
    let written = report.project.written_on();
    let Some(other) = records.iter().rev().find(corrects) else {
        let note = format!("\n{}", words.report_replaced());
        return text.then(Text::plain(note));
    };
    let on = written.get(&(other.gate, other.id.clone()));
    let on = on.map(|date| words.date(*date)).unwrap_or_default();
    let note = words.report_corrected_on(&on, &in_a_line(source, other));
    text.then(Text::plain(format!("\n{note}")))
}
