//! The stages that the project has been in.

use gate360_process::StageNo;
use gate360_project::{Project, Stay};

use super::super::Source;
use super::column;
use crate::document::{Block, Table, Text, filled_twice};

pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let words = source.words;
    let stays = stays(&source.report.project);
    let mut blocks = vec![Block::Table(Table {
        caption: words.report_stays().to_owned(),
        columns: vec![
            column(words.report_stage(), 40),
            column(words.report_column_from(), 30),
            column(words.report_column_until(), 30),
        ],
        rows: stays.iter().map(|stay| row(source, stay)).collect(),
        row_headers: true,
    })];
    let start = source.report.project.start();
    if start > StageNo::LEAST {
        let remark = words.report_began_later(&source.number(start.number()));
        blocks.push(Block::Paragraph(Text::plain(remark)));
    }
    blocks
}

/// The stages that the project has been in. Where the first meeting was of another stage than
/// the one in which the project is said to have started, it began in the stage of the meeting:
/// nothing is known of the other, and the day of the meeting is not when that stage began.
fn stays(project: &Project) -> Vec<Stay> {
    let mut stays = project.stays();
    let start = project.start();
    let decisions = project.decisions();
    let began_elsewhere = decisions
        .first()
        .is_some_and(|record| record.covers().all(|gate| gate.stage() != start));
    if began_elsewhere && stays.len() > 1 {
        stays.remove(0);
        if let Some(first) = stays.first_mut() {
            first.from = None;
        }
    }
    stays
}

fn row(source: Source<'_>, stay: &Stay) -> Vec<Text> {
    let words = source.words;
    let stage = if stay.first == stay.last {
        title(source, stay.first)
    } else {
        filled_twice(
            |first, last| words.report_both(first, last),
            &title(source, stay.first),
            &title(source, stay.last),
        )
    };
    let from = stay
        .from
        .map_or_else(|| words.report_began().to_owned(), |date| words.date(date));
    let until = match stay.until {
        Some(date) if stay.ended => words.report_ended_on(&words.date(date)),
        Some(date) => words.date(date),
        None => words.report_goes_on().to_owned(),
    };
    vec![stage, Text::plain(from), Text::plain(until)]
}

fn title(source: Source<'_>, stage: StageNo) -> Text {
    source.stage(source.report.catalogue.stage(stage))
}
