//! The meetings that count, one a row.

use gate360_project::{GateRecord, Track};

use super::super::Source;
use super::{column, decided};
use crate::document::{Block, Table, Text};
use crate::names;

pub(super) fn block(source: Source<'_>, decisions: &[GateRecord]) -> Block {
    let words = source.words;
    Block::Table(Table {
        caption: String::new(),
        columns: vec![
            column(words.report_column_gate(), 18),
            column(words.report_column_date(), 22),
            column(words.report_column_recommended(), 26),
            column(words.report_column_decided(), 34),
        ],
        rows: decisions.iter().map(|record| row(source, record)).collect(),
        row_headers: true,
    })
}

fn row(source: Source<'_>, record: &GateRecord) -> Vec<Text> {
    let words = source.words;
    let gates = Text::plain(names::gates(source.words, record));
    vec![
        match record.track {
            Track::Full => gates,
            Track::Light => gates.then(Text::plain(format!("\n{}", words.report_light_track()))),
        },
        Text::plain(words.short_date(record.date)),
        recommended(source, record),
        decided(source, record),
    ]
}

/// What was recommended. Where the minutes were taken over, it is what they say and nothing that
/// followed from figures kept here.
pub(super) fn recommended(source: Source<'_>, record: &GateRecord) -> Text {
    let words = source.words;
    let recommended = names::recommendation(words, record.recommendation);
    if record.frozen.is_some() {
        return Text::plain(recommended);
    }
    let mark = words.report_earlier_minutes();
    Text::plain(format!("{mark}\n{recommended}"))
}
