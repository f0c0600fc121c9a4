//! The summary: two pages on what it is, where it stands and what comes next.

use gate360_readiness::Standing;

use super::room::{Limits, Room};
use super::{Content, Source, circle, count, cover, heading, is_blank, is_cut, verdict};
use crate::document::{Block, Text};

/// What there may be of everything.
const LIMITS: Limits = Limits {
    facts: 4,
    notes: 4,
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
    let (verdict, firm) = verdict::in_short(source);
    let mut firm = firm.start + first.len()..firm.end + first.len();
    first.extend(verdict);
    let room = Room::below(words, LIMITS, head).after_cut(is_cut(&title, source));
    let limits = Limits { rows: 10, ..LIMITS };
    let below = Room::below(words, limits, 0.0);
    let mut second = circle::in_short(source);
    let circle = 0..second.len();
    let last = vec![verdict::advice(source)];
    // What is open stands on the second page, or else on the first, before the reasons.
    let open = open(source);
    let with_open = [second.clone(), open.clone()].concat();
    if below.fits(&with_open, &last) {
        second = with_open;
    } else {
        let many = open.len();
        first.splice(firm.end..firm.end, open);
        firm.end += many;
    }
    let first = room.fill_around(firm, first, Vec::new());
    let second = below.fill_around(circle, second, last);
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
    let mut said = Text::plain(musts);
    if !is_blank(&figures) {
        said = said.then(Text::plain(" ")).then(figures);
    }
    vec![heading(2, words.report_open()), Block::Paragraph(said)]
}
