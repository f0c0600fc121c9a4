//! Finding one's way in a document.

use gate360_report::document::{Block, Document, Fact, Table, Text};

/// The blocks of a part, a section or a meeting: after its heading, up to the next that is not
/// below it.
pub(crate) fn section<'a>(document: &'a Document, title: &str) -> &'a [Block] {
    let level = |block: &Block| match block {
        Block::Heading { level, .. } => Some(*level),
        _ => None,
    };
    let is_it = |block: &Block| matches!(block, Block::Heading { text, .. } if text == title);
    let start = document.blocks.iter().position(is_it);
    let start = start.unwrap_or_else(|| panic!("no heading {title}"));
    let own = level(&document.blocks[start]).unwrap();
    let below = &document.blocks[start + 1..];
    let end = below
        .iter()
        .position(|block| level(block).is_some_and(|level| level <= own));
    &below[..end.unwrap_or(below.len())]
}

/// The headings among blocks.
pub(crate) fn headings(blocks: &[Block]) -> Vec<&str> {
    blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { text, .. } => Some(text.0.first()?.text.as_str()),
            _ => None,
        })
        .collect()
}

/// The first labels with their values among blocks.
pub(crate) fn facts(blocks: &[Block]) -> &[Fact] {
    let found = blocks.iter().find_map(|block| match block {
        Block::Facts(facts) => Some(facts.as_slice()),
        _ => None,
    });
    found.unwrap_or_default()
}

/// The value of a label.
pub(crate) fn fact(facts: &[Fact], label: &str) -> Option<String> {
    let found = facts.iter().find(|fact| fact.label == label);
    found.map(|fact| fact.value.words())
}

/// The first table among blocks.
pub(crate) fn table(blocks: &[Block]) -> &Table {
    let found = blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    found.unwrap()
}

/// The words of a table.
pub(crate) fn rows(table: &Table) -> Vec<Vec<String>> {
    let row = |row: &Vec<_>| row.iter().map(Text::words).collect();
    table.rows.iter().map(row).collect()
}

/// The words of the first list among blocks.
pub(crate) fn list(blocks: &[Block]) -> Vec<String> {
    let found = blocks.iter().find_map(|block| match block {
        Block::List(list) => Some(list),
        _ => None,
    });
    let list = found.map_or(&[][..], Vec::as_slice);
    list.iter().map(Text::words).collect()
}

/// The words of the paragraphs among blocks.
pub(crate) fn paragraphs(blocks: &[Block]) -> Vec<String> {
    blocks
        .iter()
        .filter_map(|block| match block {
            Block::Paragraph(text) => Some(text.words()),
            _ => None,
        })
        .collect()
}

/// The words of the remarks among blocks.
pub(crate) fn notes(blocks: &[Block]) -> Vec<String> {
    blocks
        .iter()
        .filter_map(|block| match block {
            Block::Note { text, .. } => Some(text.words()),
            _ => None,
        })
        .collect()
}
