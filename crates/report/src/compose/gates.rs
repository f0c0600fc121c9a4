//! The gate record: meetings held and the one that is being prepared.

use gate360_locale::Date;
use gate360_process::GateNo;
use gate360_project::{GateRecord, Meeting, Track};

use super::{Source, heading};
use crate::document::{Block, Column, Fact, Table, Text};
use crate::names;

pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let words = source.words;
    let records = source.report.project.records();
    let mut blocks = vec![heading(1, words.report_gates())];
    if records.is_empty() {
        blocks.push(Block::Paragraph(Text::plain(words.report_no_gates())));
    } else {
        blocks.push(Block::Table(held(source, &records)));
    }
    for record in records
        .iter()
        .filter(|record| !record.conditions.is_empty())
    {
        blocks.push(Block::Table(conditions(source, record)));
    }
    let gate = source.report.assessment.stage.gate();
    let meeting = source.report.project.meeting(gate);
    if meeting != Meeting::default() {
        blocks.extend(prepared(source, gate, &meeting));
    }
    blocks
}

fn held(source: Source<'_>, records: &[GateRecord]) -> Table {
    let words = source.words;
    // Minutes that were taken over give no figures: a column of blanks says nothing.
    let with_figures = records.iter().any(|record| record.frozen.is_some());
    let mut columns = vec![
        column(words.report_column_gate(), 7),
        column(words.report_column_date(), 13),
        column(words.report_column_recommended(), 18),
        column(words.report_column_decided(), 17),
    ];
    if with_figures {
        columns.push(column(words.report_column_figures(), 17));
    }
    columns.push(column(words.report_column_board(), 20));
    columns.push(column(words.report_column_reason(), 30));
    Table {
        caption: words.report_meetings().to_owned(),
        columns,
        rows: records
            .iter()
            .map(|record| held_row(source, record, with_figures))
            .collect(),
        row_headers: true,
    }
}

fn held_row(source: Source<'_>, record: &GateRecord, with_figures: bool) -> Vec<Text> {
    let words = source.words;
    let mut row = vec![
        Text::plain(record.gate.to_string()),
        Text::plain(words.short_date(record.date)),
        Text::plain(names::recommendation(words, record.recommendation)),
        decided(source, record),
    ];
    if with_figures {
        row.push(Text::plain(figures(source, record)));
    }
    row.push(Text::plain(people(
        source,
        &record.chair,
        &record.board,
        &record.heard,
    )));
    row.push(Text::plain(record.reason.clone()));
    row
}

/// What was decided, and on which track if it was not the full one.
fn decided(source: Source<'_>, record: &GateRecord) -> Text {
    let words = source.words;
    let decision = Text::strong(names::decision(words, record.decision));
    match record.track {
        Track::Full => decision,
        Track::Light => decision.then(Text::plain(format!("\n{}", words.report_light_track()))),
    }
}

/// Musts and shoulds met on the day of the meeting.
fn figures(source: Source<'_>, record: &GateRecord) -> String {
    let words = source.words;
    record.frozen.as_ref().map_or_else(String::new, |frozen| {
        let of = |met: usize, of: usize| {
            words.count_of(
                &source.number(super::count(met)),
                &source.number(super::count(of)),
            )
        };
        words.report_figures(
            &of(frozen.musts_met, frozen.musts),
            &of(frozen.shoulds_met, frozen.shoulds),
        )
    })
}

/// Chair, board and who was heard, each on a line of its own where there is more than a board.
fn people(source: Source<'_>, chair: &str, board: &str, heard: &str) -> String {
    let words = source.words;
    if chair.is_empty() && heard.is_empty() {
        return board.to_owned();
    }
    [
        (words.report_chair(), chair),
        (words.report_board(), board),
        (words.report_heard(), heard),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(label, text)| format!("{label}: {text}"))
    .collect::<Vec<_>>()
    .join("\n")
}

fn conditions(source: Source<'_>, record: &GateRecord) -> Table {
    let words = source.words;
    let rows = record.conditions.iter().map(|condition| {
        condition_row(
            condition.criterion.as_ref().map(|id| source.criterion(id)),
            &condition.role,
            by_when(source, condition.due, &condition.event),
            &condition.done_when,
        )
    });
    let date = words.date(record.date);
    let caption = words.report_conditions(&record.gate.to_string(), &date);
    condition_table(source, caption, rows.collect())
}

fn prepared(source: Source<'_>, gate: GateNo, meeting: &Meeting) -> Vec<Block> {
    let words = source.words;
    let mut blocks = vec![heading(2, words.report_prepared(&gate.to_string()))];
    let facts: Vec<Fact> = [
        (
            words.report_date(),
            meeting
                .date
                .map(|date| words.date(date))
                .unwrap_or_default(),
        ),
        (words.report_chair(), meeting.chair.clone()),
        (words.report_board(), meeting.board.clone()),
        (words.report_heard(), meeting.heard.clone()),
        (words.report_column_reason(), meeting.reason.clone()),
    ]
    .into_iter()
    .filter(|(_, value)| !value.trim().is_empty())
    .map(|(label, value)| Fact {
        label: label.to_owned(),
        value: Text::plain(value),
    })
    .collect();
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    if !meeting.proposals.is_empty() {
        let rows = meeting.proposals.iter().map(|proposal| {
            condition_row(
                proposal.criterion.as_ref().map(|id| source.criterion(id)),
                &proposal.role,
                by_when(source, proposal.due, &proposal.event),
                &proposal.done_when,
            )
        });
        let caption = words.report_proposed().to_owned();
        blocks.push(Block::Table(condition_table(
            source,
            caption,
            rows.collect(),
        )));
    }
    blocks
}

fn condition_row(criterion: Option<String>, role: &str, due: String, done_when: &str) -> Vec<Text> {
    vec![
        Text::plain(criterion.unwrap_or_default()),
        Text::plain(role),
        Text::plain(due),
        Text::plain(done_when),
    ]
}

fn condition_table(source: Source<'_>, caption: String, rows: Vec<Vec<Text>>) -> Table {
    let words = source.words;
    Table {
        caption,
        columns: vec![
            column(words.report_column_criterion(), 26),
            column(words.report_column_role(), 22),
            column(words.report_column_due(), 14),
            column(words.report_column_done(), 38),
        ],
        rows,
        row_headers: true,
    }
}

/// The day of a condition, or the event before which it is to be closed.
fn by_when(source: Source<'_>, due: Option<Date>, event: &str) -> String {
    let words = source.words;
    match due {
        Some(date) => words.short_date(date),
        None if event.trim().is_empty() => String::new(),
        None => words.condition_before(event),
    }
}

fn column(title: &str, weight: u16) -> Column {
    Column {
        title: title.to_owned(),
        weight,
        numeric: false,
    }
}
