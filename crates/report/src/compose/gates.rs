//! Stage and gate history: the stages, the meetings held, and the one that is being prepared.

mod conditions;
mod corrected;
mod meeting;
mod prepared;
mod stages;
mod timeline;

use gate360_project::{GateRecord, Recommendation, Running};

use super::{Source, count, heading};
use crate::document::{Block, Column, Fact, Text, Tone};
use crate::names;
use crate::status;

pub(super) use conditions::{of_meeting as with_states, open, then as conditions_then};
pub(super) use meeting::{of_meeting, reasons};

pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let words = source.words;
    let decisions = source.report.project.decisions();
    let mut blocks = vec![heading(1, words.report_gates())];
    if decisions.is_empty() {
        blocks.push(Block::Paragraph(Text::plain(words.report_no_gates())));
    }
    blocks.extend(stages::blocks(source));
    // What is being prepared is what comes next.
    blocks.extend(prepared::blocks(source));
    if !decisions.is_empty() {
        blocks.push(heading(2, words.report_meetings()));
        blocks.push(timeline::block(source, &decisions));
    }
    let expired = status::expired(source.seen());
    // They stand in the order of the decisions.
    let mut running = source.report.project.conditions().into_iter();
    for record in &decisions {
        let theirs: Vec<Running> = running.by_ref().take(record.conditions.len()).collect();
        let is_expired = expired.as_ref() == Some(record);
        blocks.extend(meeting::blocks(source, record, &theirs, is_expired));
    }
    blocks.extend(corrected::blocks(source, &decisions));
    blocks
}

/// The same for a board: of the meetings that were held only the last in full.
pub(super) fn in_short(source: Source<'_>) -> Vec<Block> {
    let words = source.words;
    let decisions = source.report.project.decisions();
    let mut blocks = vec![heading(1, words.report_gates())];
    if decisions.is_empty() {
        blocks.push(Block::Paragraph(Text::plain(words.report_no_gates())));
    }
    blocks.extend(stages::blocks(source));
    // What is being prepared is what the board is asked.
    blocks.extend(prepared::blocks(source));
    if let Some(last) = decisions.last() {
        blocks.push(heading(2, words.report_meetings()));
        blocks.push(timeline::block(source, &decisions));
        let is_expired = meeting::is_expired(source, last);
        let running = conditions_of(source, last);
        blocks.extend(meeting::blocks(source, last, &running, is_expired));
    }
    let others = source.report.project.records().len().saturating_sub(1);
    if others > 0 {
        let where_they_are = words.report_other_minutes(count(others));
        blocks.push(Block::Paragraph(Text::plain(where_they_are)));
    }
    blocks
}

/// The conditions of a meeting that counts, as they stand.
pub(super) fn conditions_of(source: Source<'_>, record: &GateRecord) -> Vec<Running> {
    let mut running = source.report.project.conditions();
    running.retain(|one| one.gate == record.gate && one.record == record.id);
    running
}

/// What was decided, with a word where it is not what was recommended.
pub(super) fn decided(source: Source<'_>, record: &GateRecord) -> Text {
    let words = source.words;
    let decision = Text::strong(names::decision(words, record.decision));
    let remark = match record.recommendation {
        _ if record.follows() => return decision,
        Recommendation::Incomplete => words.report_unrecommended(),
        _ => words.report_against(),
    };
    decision.then(Text::toned(format!("\n{remark}"), Tone::Caution))
}

fn fact(label: &str, value: Text) -> Fact {
    Fact {
        label: label.to_owned(),
        value,
    }
}

fn column(title: &str, weight: u16) -> Column {
    Column {
        title: title.to_owned(),
        weight,
        numeric: false,
    }
}
