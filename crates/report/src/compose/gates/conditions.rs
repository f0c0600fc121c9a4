//! Conditions of decisions, with how they stand on the day of the report.

use gate360_locale::Date;
use gate360_process::{CriterionId, GateNo};
use gate360_project::{
    ClosingField, GateRecord, ItemId, Key, Meeting, ProposalField, Prose, RecordText, Running,
    TextPlace,
};
use gate360_readiness::ConditionState;

use super::super::{Source, heading, is_blank};
use super::column;
use crate::document::{Block, Column, Table, Text, Tone, filled};
use crate::names;

/// The conditions of a meeting, with how they stand. A heading may stand for the caption.
pub(in super::super) fn of_meeting(
    source: Source<'_>,
    running: &[Running],
    caption: &str,
) -> Option<Block> {
    let rows: Vec<_> = running
        .iter()
        .map(|one| [row(source, one), vec![state(source, one)]].concat())
        .collect();
    if rows.is_empty() {
        return None;
    }
    let mut columns = columns(source);
    columns.push(column(source.words.report_column_status(), 24));
    Some(table(caption.to_owned(), columns, rows))
}

/// The conditions of a meeting as they were written down.
pub(in super::super) fn then(source: Source<'_>, record: &GateRecord) -> Option<Block> {
    let rows: Vec<_> = record
        .conditions
        .iter()
        .map(|condition| {
            let one = Running {
                gate: record.gate,
                record: record.id.clone(),
                decided: record.date,
                condition: condition.clone(),
                closed: None,
                note: Prose::default(),
            };
            row(source, &one)
        })
        .collect();
    (!rows.is_empty()).then(|| table(String::new(), columns(source), rows))
}

/// The conditions that are open, for the open points.
pub(in super::super) fn open(source: Source<'_>) -> Vec<Block> {
    let words = source.words;
    let running = source.report.project.conditions();
    let open = running.iter().filter(|one| one.closed.is_none());
    let rows: Vec<_> = open
        .map(|one| {
            let decided =
                words.report_decided_at(&one.gate.to_string(), &words.short_date(one.decided));
            let before = vec![state(source, one), Text::plain(decided)];
            [row(source, one), before].concat()
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let mut columns = columns(source);
    columns.push(column(words.report_column_status(), 20));
    columns.push(column(words.report_column_decided(), 18));
    vec![
        heading(2, words.report_running_conditions()),
        table(String::new(), columns, rows),
    ]
}

/// The conditions of a meeting that is being prepared, with its date if it has one.
pub(super) fn proposed(source: Source<'_>, gate: GateNo, meeting: &Meeting) -> Option<Block> {
    let rows: Vec<_> = meeting
        .proposals
        .iter()
        .map(|proposal| {
            let written = |field, prose: &Prose| {
                let key = Key::Proposal(gate, proposal.id.clone(), field);
                source.written(key, prose)
            };
            let said = Said {
                role: written(ProposalField::Role, &proposal.role),
                event: written(ProposalField::Event, &proposal.event),
                done_when: written(ProposalField::DoneWhen, &proposal.done_when),
            };
            let due = by_when(source, meeting.date, proposal.due, &said.event);
            cells(source, proposal.criterion.as_ref(), due, said)
        })
        .collect();
    let caption = source.words.report_proposed().to_owned();
    (!rows.is_empty()).then(|| table(caption, columns(source), rows))
}

/// What people wrote of a condition, as the report shows it.
struct Said {
    role: Text,
    event: Text,
    done_when: Text,
}

fn row(source: Source<'_>, running: &Running) -> Vec<Text> {
    let condition = &running.condition;
    let written = |text: fn(ItemId) -> RecordText, prose: &Prose| {
        let text = text(condition.id.clone());
        let place = TextPlace::Record(running.gate, running.record.clone(), text);
        source.texts.show(&place, prose)
    };
    let said = Said {
        role: written(RecordText::Role, &condition.role),
        event: written(RecordText::Event, &condition.event),
        done_when: written(RecordText::DoneWhen, &condition.done_when),
    };
    let due = by_when(source, Some(running.decided), condition.due, &said.event);
    cells(source, condition.criterion.as_ref(), due, said)
}

fn cells(source: Source<'_>, criterion: Option<&CriterionId>, due: Text, said: Said) -> Vec<Text> {
    let criterion = criterion.map_or_else(
        || Text::plain(source.words.report_no_criterion()),
        |id| source.criterion(id),
    );
    vec![criterion, said.role, due, said.done_when]
}

/// How a condition stands, and how one saw that it was closed.
fn state(source: Source<'_>, running: &Running) -> Text {
    let Source { report, words, .. } = source;
    let state = ConditionState::of(running, report.exported);
    let closed = running.closed.map(|date| words.short_date(date));
    let said = match (state, closed) {
        (ConditionState::Closed, Some(date)) => words.report_closed_on(&date),
        (ConditionState::ClosedLate, Some(date)) => words.report_closed_late_on(&date),
        _ => names::condition_state(words, state).to_owned(),
    };
    let said = Text::toned(said, names::condition_tone(state));
    if running.note.is_blank() {
        return said;
    }
    let key = Key::Closing(
        running.gate,
        running.condition.id.clone(),
        ClosingField::Note,
    );
    Text::lines([said, source.written(key, &running.note)])
}

/// The day of a condition and the event before which it is to be closed, each on a line of its
/// own, with a word where the day is later than the rules allow after the meeting.
fn by_when(source: Source<'_>, meeting: Option<Date>, due: Option<Date>, event: &Text) -> Text {
    let words = source.words;
    let event = (!is_blank(event)).then(|| filled(|event| words.condition_before(event), event));
    let day = due.map(|date| Text::plain(words.short_date(date)));
    let said = Text::lines(day.into_iter().chain(event));
    let days = source.report.catalogue.rules().condition_days;
    let latest = meeting.and_then(|date| date.plus_days(days.into()));
    let is_late = due.zip(latest).is_some_and(|(due, latest)| due > latest);
    if is_late {
        let remark = words.report_condition_late(&source.number(days));
        return said.then(Text::toned(format!("\n{remark}"), Tone::Caution));
    }
    said
}

fn columns(source: Source<'_>) -> Vec<Column> {
    let words = source.words;
    vec![
        column(words.report_column_criterion(), 26),
        column(words.report_column_role(), 20),
        column(words.report_column_due(), 16),
        column(words.report_column_done(), 30),
    ]
}

fn table(caption: String, columns: Vec<Column>, rows: Vec<Vec<Text>>) -> Block {
    Block::Table(Table {
        caption,
        columns,
        rows,
        row_headers: true,
    })
}
