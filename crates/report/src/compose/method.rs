//! Method, limits and sources.

use std::collections::BTreeSet;

use gate360_process::SourceKey;

use super::{Source, heading, languages};
use crate::document::{Block, Column, Table, Text, Tone};

pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let words = source.words;
    let mut blocks = vec![heading(1, words.report_method())];
    blocks.extend(
        [
            words.report_method_levels(),
            words.report_method_evidence(),
            words.report_method_index(),
            words.report_method_limits(),
            words.report_method_law(),
        ]
        .map(|text| Block::Paragraph(Text::plain(text))),
    );
    blocks.extend(languages::blocks(source));
    blocks.push(heading(2, words.report_sources()));
    blocks.push(Block::Table(sources(source)));
    blocks
}

/// Where a source stood when it was checked, or that it is still to be checked.
fn state(source: Source<'_>, listed: &gate360_process::Source) -> Text {
    let status = Text::plain(listed.status.clone());
    if listed.is_to_be_checked() {
        let remark = format!("\n{}", source.words.report_to_be_checked());
        return status.then(Text::toned(remark, Tone::Caution));
    }
    status
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
    let checked = catalogue.checked_on();
    let checked = checked
        .parse()
        .map_or_else(|_| checked.to_owned(), |date| words.date(date));
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
                    Text::plain(listed.title.clone()),
                    Text::plain(listed.used_for.clone()),
                    state(source, listed),
                ]
            })
            .collect(),
        row_headers: true,
    }
}
