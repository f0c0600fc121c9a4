//! Answers to what is not asked: kept, shown, not counted.

use gate360_process::{CriterionId, Retired};
use gate360_project::Voice;

use super::{columns, evidence};
use crate::compose::{Source, heading};
use crate::document::{Block, Table, Text};
use crate::names;

/// Answers to retired criteria, with what was asked; then those to criteria that this process
/// never had.
pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let words = source.words;
    let catalogue = &source.report.catalogue;
    let answered = source.report.project.answered();
    let unasked = answered
        .into_iter()
        .filter(|id| catalogue.criterion(id).is_none());
    let (retired, foreign): (Vec<CriterionId>, Vec<CriterionId>) =
        unasked.partition(|id| catalogue.retired(id).is_some());
    let retired = part(
        source,
        words.report_retired(),
        words.report_retired_intro(),
        &retired,
    );
    let foreign = part(
        source,
        words.report_foreign(),
        words.report_foreign_intro(),
        &foreign,
    );
    [retired, foreign].concat()
}

fn part(source: Source<'_>, title: &str, intro: &str, ids: &[CriterionId]) -> Vec<Block> {
    if ids.is_empty() {
        return Vec::new();
    }
    vec![
        heading(2, title),
        Block::Paragraph(Text::plain(intro)),
        Block::Table(Table {
            caption: String::new(),
            columns: columns(source),
            rows: ids.iter().map(|id| row(source, id)).collect(),
            row_headers: true,
        }),
    ]
}

fn row(source: Source<'_>, id: &CriterionId) -> Vec<Text> {
    let catalogue = &source.report.catalogue;
    let answer = source.report.project.answer(id, &Voice::Team);
    let strength = answer.strength.map(|strength| {
        let number = source.number(strength.number());
        let name = source.of_process(&catalogue.strength(strength).name);
        Text::plain(format!("{number} ")).then(name)
    });
    let asked = catalogue.retired(id).map(|retired| asked(source, retired));
    vec![
        source.criterion(id).then(asked.unwrap_or_default()),
        Text::plain(names::status(source.words, answer.status)),
        strength.unwrap_or_default(),
        evidence(source, id, &answer),
    ]
}

/// What was asked, and since when it is not.
fn asked(source: Source<'_>, retired: &Retired) -> Text {
    let since = source.words.report_retired_since(&retired.since);
    let criterion = &retired.criterion;
    let asked = [&criterion.statement, &criterion.why, &criterion.evidence];
    let asked = asked.map(|text| source.of_process(text));
    let lines = asked.into_iter().chain([Text::plain(since)]);
    Text::plain("\n").then(Text::lines(lines))
}
