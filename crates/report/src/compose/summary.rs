//! The summary: two pages on what it is, where it stands and what comes next.

use gate360_readiness::Standing;

use super::room::{Limits, Room};
use super::{Content, Source, circle, count, cover, heading, is_blank, is_cut, verdict};
use crate::document::{Block, Text};

/// What there may be of everything.
const LIMITS: Limits = Limits {
    lines: 4,
    short: 3,
    items: 5,
    rows: 6,
};

pub(super) fn content(source: Source<'_>) -> Content {
    let words = source.words;
    let (title, head) = Room::head(&source.title(), source.report.project.has_logo());
    // One page and one page: the second part begins on the first page where there is room.
    let mut first = vec![Block::Facts(cover::in_short(source))];
    first.extend(verdict::in_short(source));
    let first = Room::below(words, LIMITS, head)
        .after_cut(is_cut(&title, source))
        .fill(first, Vec::new());
    let mut second = circle::in_short(source);
    second.extend(open(source));
    let limits = Limits { rows: 10, ..LIMITS };
    let second = Room::below(words, limits, 0.0).fill(second, vec![verdict::advice(source)]);
    Content {
        title,
        subtitle: words.report_subtitle_summary().to_owned(),
        cover: Vec::new(),
        blocks: [first, second].concat(),
    }
}

/// How much is open of what, in numbers.
fn open(source: Source<'_>) -> Vec<Block> {
    let Source { report, words, .. } = source;
    let assessment = &report.assessment;
    let gate = assessment.current_gate();
    let with = |standing| assessment.with_standing(standing).count();
    let conditions = report.project.conditions();
    let running = conditions.iter().filter(|one| one.closed.is_none());
    let musts = words.report_open_musts(
        count(gate.open_musts.len()),
        &source.number(gate.gate.number()),
    );
    let figures = [
        (words.report_running_conditions(), running.count()),
        (words.report_thin(), with(Standing::Thin)),
        (words.report_set_aside(), with(Standing::SetAside)),
        (words.report_unanswered(), assessment.unanswered.len()),
    ];
    let figures = figures.into_iter().filter(|(_, number)| *number > 0);
    let figures = figures.map(|(label, number)| {
        let number = source.number(count(number));
        Text::plain(format!("{label}: ")).then(Text::strong(number))
    });
    let figures = Text::joined(figures, "; ");
    let mut blocks = vec![
        heading(2, words.report_open()),
        Block::Paragraph(Text::plain(musts)),
    ];
    if !is_blank(&figures) {
        blocks.push(Block::Paragraph(figures));
    }
    blocks
}
