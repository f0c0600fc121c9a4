//! The parts of the report, in reading order. A new part is one more file and one more entry.

use std::ops::Range;

use gate360_locale::Words;

use super::{Source, circle, criteria, gates, method, open_points, verdict};
use crate::document::Block;

/// A part of the report after the cover.
pub(crate) struct Part {
    /// What it is called in files, for good: teams leave parts out by it.
    pub(crate) key: &'static str,
    /// Its title.
    pub(crate) title: fn(Words) -> &'static str,
    /// Whether a team may leave it out. A report without its verdict would be none.
    pub(crate) is_optional: bool,
    /// Its content in the full report.
    pub(super) blocks: fn(Source<'_>) -> Vec<Block>,
    /// Its content in a board file with what of it stands there in any case, and the pages that it
    /// may take there. The cover takes one.
    pub(super) board: fn(Source<'_>) -> (Vec<Block>, Range<usize>),
    pub(super) board_pages: u8,
}

/// All parts.
pub(crate) const PARTS: &[Part] = &[
    Part {
        key: "verdict",
        title: Words::report_verdict,
        is_optional: false,
        blocks: verdict::blocks,
        board: verdict::on_a_page,
        board_pages: 1,
    },
    Part {
        key: "circle",
        title: Words::report_perspectives,
        is_optional: true,
        blocks: circle::blocks,
        board: |source| all_firm(circle::blocks(source)),
        board_pages: 1,
    },
    Part {
        key: "gates",
        title: Words::report_gates,
        is_optional: true,
        blocks: gates::blocks,
        board: |source| (gates::in_short(source), 0..0),
        board_pages: 2,
    },
    Part {
        key: "open_points",
        title: Words::report_open,
        is_optional: true,
        blocks: open_points::blocks,
        board: |source| (open_points::blocks(source), 0..0),
        board_pages: 2,
    },
    Part {
        key: "criteria",
        title: Words::report_criteria,
        is_optional: true,
        blocks: criteria::blocks,
        board: |source| (criteria::in_short(source), 0..0),
        board_pages: 2,
    },
    Part {
        key: "method",
        title: Words::report_method,
        is_optional: true,
        blocks: method::blocks,
        board: |source| (method::in_short(source), 0..0),
        board_pages: 1,
    },
];

/// Blocks that stand there in any case, all of them.
fn all_firm(blocks: Vec<Block>) -> (Vec<Block>, Range<usize>) {
    let all = 0..blocks.len();
    (blocks, all)
}

/// The parts that are in a report.
pub(super) fn chosen(source: Source<'_>) -> impl Iterator<Item = &'static Part> {
    PARTS
        .iter()
        .filter(move |part| !part.is_optional || source.report.edition.has(part.key))
}

/// The titles of the parts that the team left out.
pub(super) fn left_out(source: Source<'_>) -> Vec<&'static str> {
    let left = PARTS
        .iter()
        .filter(|part| part.is_optional && !source.report.edition.has(part.key));
    left.map(|part| (part.title)(source.words)).collect()
}
