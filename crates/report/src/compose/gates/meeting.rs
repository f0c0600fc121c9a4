//! One meeting that was held: what it was told, what it decided, and what it did not say.

use gate360_project::{Frozen, GateRecord, RecordText, Running, Term, Track, Unsaid};

use super::super::{MOST, Source, count, heading, is_blank};
use super::{conditions, decided, fact, timeline};
use crate::document::{Block, Fact, Text, Tone};
use crate::edition::Kind;
use crate::names;
use crate::status;

/// The section of a meeting. `running` are its conditions as they stand; `is_expired` says that
/// it is the decision that the project works by and that is no longer valid.
pub(super) fn blocks(
    source: Source<'_>,
    record: &GateRecord,
    running: &[Running],
    is_expired: bool,
) -> Vec<Block> {
    let words = source.words;
    let mut blocks = Vec::new();
    let facts = facts(source, record, is_expired);
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    let reasons = reasons(source, record);
    if !reasons.is_empty() {
        let why = words.report_why_recommended();
        blocks.push(Block::Paragraph(Text::strong(why)));
        blocks.push(Block::List(reasons));
    }
    blocks.extend(conditions::of_meeting(source, running, words.conditions()));
    if !blocks.is_empty() {
        blocks.insert(0, heading(3, names::meeting(source.words, record)));
    }
    blocks
}

/// Why it was recommended, the weightiest first.
pub(in super::super) fn reasons(source: Source<'_>, record: &GateRecord) -> Vec<Text> {
    let reasons = record.frozen.as_ref().map_or(&[][..], |told| &told.reasons);
    reasons.iter().map(|reason| source.reason(reason)).collect()
}

/// What a gate record says of its meeting beside the decision and the figures.
pub(in super::super) fn of_meeting(source: Source<'_>, record: &GateRecord) -> Vec<Fact> {
    let words = source.words;
    let recommended = timeline::recommended(source, record);
    let mut facts = vec![fact(words.report_column_recommended(), recommended)];
    facts.extend(minutes(source, record, is_expired(source, record)));
    facts
}

/// Whether the project works by this decision and it is no longer valid.
pub(super) fn is_expired(source: Source<'_>, record: &GateRecord) -> bool {
    status::expired(source.seen()).as_ref() == Some(record)
}

/// Minutes that were taken over from before say little; what they leave out is not held against
/// them.
fn facts(source: Source<'_>, record: &GateRecord, is_expired: bool) -> Vec<Fact> {
    let words = source.words;
    let mut facts = Vec::new();
    if let Some(told) = &record.frozen {
        let recommended = names::recommendation(words, record.recommendation);
        facts.push(fact(
            words.report_column_recommended(),
            Text::plain(recommended),
        ));
        let figures = Text::plain(figures(source, told));
        facts.push(fact(words.report_column_figures(), figures));
        let readiness = words.level_of_nine(&source.number(told.readiness.min(MOST)));
        facts.push(fact(words.report_readiness(), Text::plain(readiness)));
        facts.push(fact(words.report_column_decided(), decided(source, record)));
    }
    facts.extend(minutes(source, record, is_expired));
    facts
}

/// What the minutes say.
fn minutes(source: Source<'_>, record: &GateRecord, is_expired: bool) -> Vec<Fact> {
    let words = source.words;
    let mut facts = Vec::new();
    if record.track == Track::Light {
        let track = names::track(words, record.track);
        facts.push(fact(words.report_track(), Text::plain(track)));
    }
    let mut add = |label: &str, text: RecordText| {
        let value = source.recorded(record, text);
        if !is_blank(&value) {
            facts.push(fact(label, value));
        }
    };
    add(words.report_column_reason(), RecordText::Reason);
    add(words.report_chair(), RecordText::Chair);
    add(words.report_board(), RecordText::Board);
    add(words.report_heard(), RecordText::Heard);
    facts.extend(said(source, record));
    if let Some(until) = record.valid_until {
        let mut value = Text::plain(words.date(until));
        if is_expired {
            let remark = format!("\n{}", words.report_no_longer_valid());
            value = value.then(Text::toned(remark, Tone::Bad));
        }
        facts.push(fact(words.report_valid_until(), value));
    }
    if record.corrects.is_some() {
        let has_earlier = source.report.edition.kind == Kind::Full;
        let note = Text::plain(if has_earlier {
            words.report_corrects()
        } else {
            words.report_corrects_short()
        });
        facts.push(fact(words.report_corrected(), note));
    }
    facts
}

/// What a decision says besides its reason, and what it should have said.
fn said(source: Source<'_>, record: &GateRecord) -> Vec<Fact> {
    let words = source.words;
    let unsaid = if record.frozen.is_some() {
        record.unsaid()
    } else {
        Vec::new()
    };
    let value = |said: Text, of: Unsaid| match said {
        text if !is_blank(&text) => Some(text),
        _ if unsaid.contains(&of) => Some(Text::toned(words.report_not_said(), Tone::Caution)),
        _ => None,
    };
    let term = |&term: &Term| {
        let said = source.recorded(record, RecordText::Term(term));
        (said, Unsaid::Term(term))
    };
    let terms = record.decision.terms().iter().map(term);
    let next = record.next.map(|date| words.date(date));
    let next = Text::plain(next.unwrap_or_default());
    let informed = source.recorded(record, RecordText::Informed);
    terms
        .chain([(next, Unsaid::Next), (informed, Unsaid::Informed)])
        .filter_map(|(said, of)| {
            let label = names::unsaid(words, record.decision, of);
            Some(fact(label, value(said, of)?))
        })
        .collect()
}

fn figures(source: Source<'_>, told: &Frozen) -> String {
    let words = source.words;
    let of = |met: usize, of: usize| {
        words.count_of(&source.number(count(met)), &source.number(count(of)))
    };
    words.report_figures(
        &of(told.musts_met, told.musts),
        &of(told.shoulds_met, told.shoulds),
    )
}
