//! The verdict, one page to decide on.

use std::ops::Range;

use gate360_process::{OWN, Version};
use gate360_project::{PackName, Recommendation};
use gate360_readiness::NextStep;

use super::{Source, count, heading, parts};
use crate::document::{Block, Figure, Text, Tone, filled, filled_twice};
use crate::names;
use crate::status::{self, Remark};

/// How many next steps there is room for on the page. The sections of the perspectives have all.
const STEPS: usize = 3;

pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let (mut blocks, next) = all(source);
    // On a page without end the reasons come first.
    let reasons: Vec<Block> = blocks.drain(next.end..).collect();
    blocks.splice(next.start..next.start, reasons);
    blocks.push(advice(source));
    blocks
}

/// The same for a board, and which of its blocks stand there in any case.
pub(super) fn on_a_page(source: Source<'_>) -> (Vec<Block>, Range<usize>) {
    let (mut blocks, next) = all(source);
    blocks.push(advice(source));
    (blocks, next)
}

/// All of it but what it is worth, what weighs most first, and where the next steps stand in it.
fn all(source: Source<'_>) -> (Vec<Block>, Range<usize>) {
    let words = source.words;
    let is_ended = status::is_ended(source.seen());
    let remarks = status::remarks_shown(source.seen(), &source.shows());
    let remarks = remarks.into_iter().map(remark);
    let standing = [
        Block::Figures(figures(source)),
        Block::Paragraph(bottlenecks(source)),
    ];
    let mut blocks = vec![heading(1, words.report_verdict())];
    let mut next = Vec::new();
    let mut why = Vec::new();
    blocks.extend(other_process(source));
    if is_ended {
        // That it was ended comes first, and nothing is recommended any more.
        blocks.extend(remarks);
        blocks.extend(standing);
        blocks.extend(last_decision(source));
    } else {
        blocks.extend(standing);
        blocks.push(recommendation(source));
        blocks.extend(last_decision(source));
        blocks.extend(remarks);
        next.push(heading(2, words.report_next()));
        next.extend(next_steps(source));
        why.push(heading(2, words.report_why()));
        why.push(Block::List(reasons(source)));
    }
    let firm = blocks.len()..blocks.len() + next.len();
    ([blocks, next, why].concat(), firm)
}

/// The same for a summary, which says at its end what all of it is worth, and which of its blocks
/// stand there in any case.
pub(super) fn in_short(source: Source<'_>) -> (Vec<Block>, Range<usize>) {
    all(source)
}

/// What all of it is worth.
pub(super) fn advice(source: Source<'_>) -> Block {
    Block::Paragraph(Text::plain(source.words.report_advice()))
}

/// That the project follows another process than the one that it is assessed by here, since that
/// one was not at hand. Ours moves on with the app.
fn other_process(source: Source<'_>) -> Option<Block> {
    let catalogue = &source.report.catalogue;
    let here = PackName::of(catalogue);
    let name = source.report.project.pack()?;
    let version = |name: &PackName| Version::parse(name.version());
    let moved_on = name.id() == OWN && here.id() == OWN && version(&name) <= version(&here);
    (name != here && !moved_on).then(|| Block::Note {
        tone: Tone::Caution,
        text: filled(
            |title| {
                let words = source.words;
                words.report_other_process(name.id(), name.version(), title, here.version())
            },
            &source.of_process(catalogue.title()),
        ),
    })
}

/// A remark: what it is about, and below it each sentence.
fn remark(remark: Remark) -> Block {
    let title = remark.title.in_bold();
    Block::Note {
        tone: remark.tone,
        text: Text::lines([title].into_iter().chain(remark.lines)),
    }
}

fn figures(source: Source<'_>) -> Vec<Figure> {
    let Source { report, words, .. } = source;
    let (assessment, catalogue) = (&report.assessment, &report.catalogue);
    let confidence = assessment.confidence;
    let confidence_note = confidence.value.map_or_else(
        || words.report_confidence_nothing().to_owned(),
        |value| {
            let of = source.number(count(assessment.confidence_of));
            words.report_confidence_note(&words.decimal(value, 2), &of)
        },
    );
    vec![
        Figure {
            label: words.report_readiness().to_owned(),
            value: words.level_of_nine(&source.number(assessment.readiness)),
            note: source.of_process(&catalogue.level(assessment.readiness).name),
            headline: true,
        },
        Figure {
            label: words.report_use().to_owned(),
            value: words.level_of_nine(&source.number(assessment.use_level.number())),
            note: match report.project.use_level() {
                Some(level) => source.of_process(catalogue.use_level(level)),
                None => Text::plain(words.report_use_unsaid()),
            },
            headline: false,
        },
        Figure {
            label: words.report_confidence().to_owned(),
            value: names::trust(words, confidence.trust).to_owned(),
            note: Text::plain(confidence_note),
            headline: false,
        },
        Figure {
            label: words.report_index().to_owned(),
            value: words.report_index_value(&words.decimal(assessment.index, 1)),
            note: Text::plain(words.report_index_note()),
            headline: false,
        },
    ]
}

fn bottlenecks(source: Source<'_>) -> Text {
    let Source { report, words, .. } = source;
    let keys = &report.assessment.bottlenecks;
    if keys.len() == report.assessment.perspectives.len() {
        return Text::plain(words.report_all_equal());
    }
    let named = keys
        .iter()
        .map(|key| source.of_process(report.catalogue.perspective_name(key)));
    let named = Text::joined(named, "; ");
    filled(
        |named| words.report_bottlenecks(count(keys.len()), named),
        &named,
    )
}

fn recommendation(source: Source<'_>) -> Block {
    let Source { report, words, .. } = source;
    let gate = report.assessment.current_gate();
    let number = source.number(gate.gate.number());
    let tone = names::recommendation_tone(gate.recommendation);
    let text = match gate.recommendation {
        Recommendation::Incomplete => Text::plain(words.report_not_recommended(&number)),
        given => Text::plain(format!("{} ", words.report_recommended_at(&number)))
            .then(Text::toned(names::recommendation(words, given), tone)),
    };
    Block::Note { tone, text }
}

/// What was decided at the last meeting.
fn last_decision(source: Source<'_>) -> Option<Block> {
    let words = source.words;
    let decisions = source.report.project.decisions();
    let record = decisions.last()?;
    let text = words.report_last_decision(
        &source.number(record.gate.number()),
        &words.date(record.date),
        names::decision(words, record.decision),
    );
    Some(Block::Paragraph(Text::plain(text)))
}

fn reasons(source: Source<'_>) -> Vec<Text> {
    let gate = source.report.assessment.current_gate();
    let reasons = gate.reasons.iter();
    reasons.map(|reason| source.reason(reason)).collect()
}

fn next_steps(source: Source<'_>) -> Vec<Block> {
    let Source { report, words, .. } = source;
    let assessment = &report.assessment;
    if assessment.next_steps.is_empty() {
        return vec![Block::Paragraph(Text::plain(words.report_at_top()))];
    }
    let mut steps: Vec<Text> = assessment
        .next_steps
        .iter()
        .take(STEPS)
        .map(|step| step_words(source, step))
        .collect();
    let more = assessment.next_steps.len() - steps.len();
    if more > 0 {
        steps.push(Text::plain(more_steps(source, count(more))));
    }
    let mut blocks = vec![Block::List(steps)];
    if let Some(lift) = assessment.lift {
        let words = words.report_lift(&source.number(lift.from), &source.number(lift.to));
        blocks.push(Block::Paragraph(Text::strong(words)));
    }
    blocks
}

/// That there are more steps, and where.
fn more_steps(source: Source<'_>, more: u32) -> String {
    let has_sections = parts::chosen(source).any(|part| part.key == "criteria");
    if source.report.edition.kind.has_parts() && has_sections {
        source.words.report_more_steps(more)
    } else {
        source.words.report_more_items(more)
    }
}

fn step_words(source: Source<'_>, step: &NextStep) -> Text {
    let Source { report, words, .. } = source;
    let mut list = source.criteria(&step.musts);
    if step.shoulds_needed > 0 {
        let shoulds = source.criteria(&step.shoulds);
        let shoulds = filled(
            |shoulds| words.report_step_shoulds(count(step.shoulds_needed), shoulds),
            &shoulds,
        );
        list = if step.musts.is_empty() {
            shoulds
        } else {
            Text::joined([list, shoulds], "; ")
        };
    }
    let name = source.of_process(report.catalogue.perspective_name(&step.perspective));
    let (from, to) = (source.number(step.from), source.number(step.to));
    filled_twice(
        |name, list| words.report_step(name, &from, &to, list),
        &name,
        &list,
    )
}
