//! Method, limits, sources and glossary.

use std::collections::BTreeSet;

use gate360_locale::Words;
use gate360_process::SourceKey;

use super::{Source, glossary, heading, languages};
use crate::document::{Block, Column, Table, Text, Tone, filled};

pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let words = source.words;
    let mut blocks = vec![heading(1, words.report_method())];
    blocks.extend(
        [
            words.report_method_levels(),
            words.report_method_evidence(),
            words.report_method_index(),
            words.report_method_limits(),
        ]
        .map(|text| Block::Paragraph(Text::plain(text))),
    );
    blocks.push(Block::Paragraph(process(source)));
    blocks.push(Block::Paragraph(law(source)));
    blocks.extend(languages::blocks(source));
    blocks.push(heading(2, words.report_sources()));
    blocks.push(Block::Table(sources(source)));
    blocks.extend(glossary::blocks(source));
    blocks
}

/// The same for a board: how the figures are made and what they are worth.
pub(super) fn in_short(source: Source<'_>) -> Vec<Block> {
    let words = source.words;
    let plain = |text: &str| Block::Paragraph(Text::plain(text));
    let mut blocks = vec![
        heading(1, words.report_method()),
        plain(words.report_method_levels()),
        plain(words.report_method_evidence()),
        plain(words.report_method_limits()),
        Block::Paragraph(process(source)),
        plain(words.report_method_law()),
    ];
    blocks.extend(languages::blocks(source));
    blocks.push(plain(words.report_sources_in_full()));
    blocks
}

/// Which process it was, and whether somebody whose language it is has read its texts.
fn process(source: Source<'_>) -> Text {
    let Source { report, words, .. } = source;
    let catalogue = &report.catalogue;
    let read = catalogue.review().map_or_else(
        || words.report_not_reviewed().to_owned(),
        |review| words.report_reviewed(&review.role, &day(words, &review.date)),
    );
    let which = filled(
        |title| words.report_process(title, catalogue.pack(), catalogue.version()),
        &source.of_process(catalogue.title()),
    );
    Text::joined([which, Text::plain(read)], " ")
}

/// What statements of law are worth, and of which day they are.
fn law(source: Source<'_>) -> Text {
    let words = source.words;
    let checked = day(words, source.report.catalogue.checked_on());
    Text::strong(words.report_method_law())
        .then(Text::plain(" "))
        .then(Text::plain(words.report_law_checked(&checked)))
}

/// A day of the process; as it stands there where it is none.
fn day(words: Words, date: &str) -> String {
    date.parse()
        .map_or_else(|_| date.to_owned(), |date| words.date(date))
}

/// Where a source stood when it was checked and by whom, or that it is still to be checked.
fn state(source: Source<'_>, listed: &gate360_process::Source) -> Text {
    let status = source.of_process(&listed.status);
    if listed.is_to_be_checked() {
        let remark = format!("\n{}", source.words.report_to_be_checked());
        return status.then(Text::toned(remark, Tone::Caution));
    }
    let Some(checked) = &listed.checked else {
        return status;
    };
    let words = source.words;
    let date = day(words, &checked.date);
    let remark = words.report_checked_by(&checked.role, &date, &checked.source);
    status.then(Text::plain(format!("\n{remark}")))
}

/// The sources of the criteria that apply.
fn sources(source: Source<'_>) -> Table {
    let Source { report, words, .. } = source;
    let catalogue = &report.catalogue;
    let used: BTreeSet<&SourceKey> = report
        .assessment
        .standings
        .iter()
        .filter_map(|(id, _)| catalogue.criterion(id))
        .flat_map(|criterion| &criterion.sources)
        .collect();
    let checked = day(words, catalogue.checked_on());
    let column = |title: String, weight| Column {
        title,
        weight,
        numeric: false,
    };
    Table {
        caption: String::new(),
        columns: vec![
            column(words.report_column_source().to_owned(), 34),
            column(words.report_column_used().to_owned(), 36),
            column(words.report_column_state(&checked), 30),
        ],
        rows: catalogue
            .sources()
            .iter()
            .filter(|listed| used.contains(&listed.key))
            .map(|listed| {
                vec![
                    source.of_process(&listed.title),
                    source.of_process(&listed.used_for),
                    state(source, listed),
                ]
            })
            .collect(),
        row_headers: true,
    }
}
