//! The terms of the process that need an explanation, in the order of the reader's alphabet.

use gate360_process::GlossaryEntry;

use super::{Source, heading};
use crate::document::{Block, Column, Table};

pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let words = source.words;
    let mut entries: Vec<&GlossaryEntry> = entries(source).collect();
    if entries.is_empty() {
        return Vec::new();
    }
    entries.sort_by(|one, other| words.compare(&one.term, &other.term));
    let rows = entries.into_iter().map(|entry| {
        vec![
            source.of_process(&entry.term),
            source.of_process(&entry.note),
        ]
    });
    let column = |title: &str, weight| Column {
        title: title.to_owned(),
        weight,
        numeric: false,
    };
    vec![
        heading(2, words.report_glossary()),
        Block::Table(Table {
            caption: String::new(),
            columns: vec![
                column(words.report_column_term(), 40),
                column(words.report_column_meaning(), 80),
            ],
            rows: rows.collect(),
            row_headers: true,
        }),
    ]
}

/// The terms with an explanation. The names of the perspectives have a part of their own.
fn entries(source: Source<'_>) -> impl Iterator<Item = &GlossaryEntry> {
    let catalogue = &source.report.catalogue;
    let names: Vec<String> = catalogue
        .perspectives()
        .iter()
        .map(|perspective| perspective.name.to_lowercase())
        .collect();
    let explained = catalogue
        .glossary()
        .iter()
        .filter(|entry| !entry.note.trim().is_empty());
    explained.filter(move |entry| !names.contains(&entry.term.to_lowercase()))
}
