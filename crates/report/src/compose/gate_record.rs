//! The gate record: what one meeting was told and decided, on one or two pages.

use gate360_project::{Frozen, GateRecord};

use super::gates::{conditions_of, conditions_then, with_states};
use super::gates::{decided, of_meeting, reasons};
use super::room::{Limits, Room};
use super::{Content, MOST, Source, count, cover, heading, is_cut, verdict};
use crate::document::{Block, Fact, Figure, Text, Tone};
use crate::names;

/// What there may be of everything.
const LIMITS: Limits = Limits {
    facts: 5,
    notes: 5,
    lines: 5,
    short: 4,
    items: 8,
    rows: 8,
};

pub(super) fn content(source: Source<'_>) -> Content {
    let words = source.words;
    let (title, head) = Room::head(&source.title(), source.report.project.has_logo());
    let record = source.report.edition.record(&source.report.project);
    let (first, second) = match &record {
        Some(record) => (decision(source, record), grounds(source, record)),
        None => (
            vec![Block::Paragraph(Text::plain(words.report_no_gates()))],
            Vec::new(),
        ),
    };
    // One page and one page: the second part begins on the first page where there is room.
    let first = Room::below(words, LIMITS, head)
        .after_cut(is_cut(&title, source))
        .fill(first, Vec::new());
    let second = Room::below(words, LIMITS, 0.0).fill(second, vec![verdict::advice(source)]);
    Content {
        title,
        subtitle: words.report_subtitle_gate().to_owned(),
        cover: Vec::new(),
        blocks: [first, second].concat(),
    }
}

/// What was decided, and the figures on which it rests.
fn decision(source: Source<'_>, record: &GateRecord) -> Vec<Block> {
    let words = source.words;
    let question = &source.report.catalogue.stage(record.gate.stage()).question;
    let mut blocks = vec![
        Block::Facts(cover::about(source)),
        heading(1, names::meeting(source.words, record)),
        Block::Paragraph(source.of_process(question)),
    ];
    blocks.retain(|block| !matches!(block, Block::Facts(facts) if facts.is_empty()));
    if !counts(source, record) {
        blocks.push(Block::Note {
            tone: Tone::Caution,
            text: Text::plain(words.report_minutes_replaced()),
        });
    }
    let label = format!("{}: ", words.report_column_decided());
    blocks.push(Block::Note {
        tone: Tone::Plain,
        text: Text::plain(label).then(decided(source, record)),
    });
    if let Some(told) = &record.frozen {
        blocks.push(Block::Figures(figures(source, told)));
    }
    let mut facts = of_meeting(source, record);
    facts.extend(record.frozen.as_ref().map(|told| process(source, told)));
    facts.extend(record.frozen.as_ref().and_then(|told| levels(source, told)));
    // How conditions stand is as of this day, and a single page has no foot that says it.
    facts.push(Fact {
        label: words.report_made_on().to_owned(),
        value: Text::plain(words.date(source.report.exported)),
    });
    blocks.push(Block::Facts(facts));
    blocks
}

/// Whether no other minutes have taken the place of these.
fn counts(source: Source<'_>, record: &GateRecord) -> bool {
    let decisions = source.report.project.decisions();
    decisions
        .iter()
        .any(|one| one.gate == record.gate && one.id == record.id)
}

/// Why that was recommended, and the conditions: how they stand, or, of minutes that no longer
/// count, how they were written down.
fn grounds(source: Source<'_>, record: &GateRecord) -> Vec<Block> {
    let words = source.words;
    let mut blocks = Vec::new();
    let why = reasons(source, record);
    if !why.is_empty() {
        blocks.push(heading(2, words.report_why_recommended()));
        blocks.push(Block::List(why));
    }
    let conditions = if counts(source, record) {
        with_states(source, &conditions_of(source, record), "")
    } else {
        conditions_then(source, record)
    };
    if let Some(table) = conditions {
        blocks.push(heading(2, words.conditions()));
        blocks.push(table);
    }
    blocks
}

fn figures(source: Source<'_>, told: &Frozen) -> Vec<Figure> {
    let words = source.words;
    let of = |met: usize, of: usize| {
        words.count_of(&source.number(count(met)), &source.number(count(of)))
    };
    let level = told.readiness.min(MOST);
    let figure = |label: &str, value: String, note: Text, headline| Figure {
        label: label.to_owned(),
        value,
        note,
        headline,
    };
    let share = words.percent(f64::from(count(told.should_percent)), 0);
    vec![
        figure(
            words.report_readiness(),
            words.level_of_nine(&source.number(level)),
            source.of_process(&source.report.catalogue.level(level).name),
            true,
        ),
        figure(
            words.report_column_musts(),
            of(told.musts_met, told.musts),
            Text::plain(words.report_asks_musts()),
            false,
        ),
        figure(
            words.report_column_shoulds(),
            of(told.shoulds_met, told.shoulds),
            Text::plain(words.report_asked_share(&share)),
            false,
        ),
    ]
}

/// The process by which the figures were made.
fn process(source: Source<'_>, told: &Frozen) -> Fact {
    Fact {
        label: source.words.report_catalogue().to_owned(),
        value: Text::plain(told.catalogue.as_str()),
    }
}

/// The levels of the perspectives on that day; none in minutes of before they were kept.
fn levels(source: Source<'_>, told: &Frozen) -> Option<Fact> {
    let perspectives = source.report.catalogue.perspectives().iter();
    let levels: Vec<String> = perspectives
        .filter_map(|perspective| {
            let level = told.levels.get(perspective.key.as_str())?;
            Some(format!(
                "{}\u{a0}{}",
                perspective.key,
                source.number(*level.min(&MOST))
            ))
        })
        .collect();
    (!levels.is_empty()).then(|| Fact {
        label: source.words.report_levels_then().to_owned(),
        value: Text::plain(levels.join(", ")),
    })
}
