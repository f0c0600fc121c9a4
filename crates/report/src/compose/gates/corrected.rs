//! Minutes that were corrected: they stay to be read and no longer count.

use std::collections::{BTreeMap, BTreeSet};

use gate360_locale::Date;
use gate360_process::GateNo;
use gate360_project::{GateRecord, ItemId, RecordText};

use super::super::{Source, heading};
use crate::document::{Block, Text};
use crate::names;

pub(super) fn blocks(source: Source<'_>, standing: &[GateRecord]) -> Vec<Block> {
    let Source { report, words, .. } = source;
    let records = report.project.records();
    let name = |record: &GateRecord| (record.gate, record.id.clone());
    let counted: BTreeSet<_> = standing.iter().map(name).collect();
    // Of several corrections of the same minutes the last counts.
    let corrections: BTreeMap<(GateNo, ItemId), &GateRecord> = records
        .iter()
        .filter_map(|record| Some(((record.gate, record.corrects.clone()?), record)))
        .collect();
    let written = report.project.written_on();
    let list: Vec<Text> = records
        .iter()
        .filter(|record| !counted.contains(&name(record)))
        .map(|record| {
            let correction = corrections.get(&name(record)).copied();
            let correction = correction.and_then(|by| Some((by, *written.get(&name(by))?)));
            entry(source, record, correction)
        })
        .collect();
    if list.is_empty() {
        return Vec::new();
    }
    vec![heading(2, words.report_corrected()), Block::List(list)]
}

/// What the minutes said, and which took their place on which day.
fn entry(source: Source<'_>, record: &GateRecord, correction: Option<(&GateRecord, Date)>) -> Text {
    let words = source.words;
    let mut text = Text::strong(names::meeting(source.words, record));
    if !record.reason.is_blank() {
        text = Text::lines([text, source.recorded(record, RecordText::Reason)]);
    }
    let note = match correction {
        Some((by, on)) => {
            words.report_corrected_on(&words.date(on), &names::meeting(source.words, by))
        }
        None => words.report_replaced().to_owned(),
    };
    text.then(Text::plain(format!("\n{note}")))
}
