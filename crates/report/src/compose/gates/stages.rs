//! The stages that the project has been in.

use gate360_process::StageNo;
use gate360_project::Stay;

use super::super::Source;
use super::column;
use crate::document::{Block, Table, Text};

pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let words = source.words;
    let stays = source.report.project.stays();
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

fn row(source: Source<'_>, stay: &Stay) -> Vec<Text> {
    let words = source.words;
    let stage = if stay.first == stay.last {
        title(source, stay.first)
    } else {
        words.report_both(&title(source, stay.first), &title(source, stay.last))
    };
    let from = stay
        .from
        .map_or_else(|| words.report_began().to_owned(), |date| words.date(date));
    let until = match stay.until {
        Some(date) if stay.ended => words.report_ended_on(&words.date(date)),
        Some(date) => words.date(date),
        None => words.report_goes_on().to_owned(),
    };
    [stage, from, until].map(Text::plain).to_vec()
}

fn title(source: Source<'_>, stage: StageNo) -> String {
    let name = &source.report.catalogue.stage(stage).name;
    source
        .words
        .stage_title(&source.number(stage.number()), name)
}
