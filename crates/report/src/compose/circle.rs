//! The 360 degrees: the ten perspectives with their levels, and where use and readiness put the
//! project.

use gate360_readiness::PerspectiveResult;

use super::{Source, heading};
use crate::chart::{self, Earlier};
use crate::document::{Block, Column, Fact, Table, Text};
use crate::names;

pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let Source { report, words, .. } = source;
    let (catalogue, assessment) = (&report.catalogue, &report.assessment);
    let earlier = Earlier::at_last_gate(words, &report.project, assessment);
    let earlier = earlier.as_ref();
    vec![
        heading(1, words.report_perspectives()),
        Block::Chart(chart::perspectives(words, catalogue, assessment, earlier)),
        Block::Chart(chart::position(words, assessment)),
        Block::Table(table(source, earlier)),
        Block::Facts(vec![position(source)]),
    ]
}

/// The same for a summary.
pub(super) fn in_short(source: Source<'_>) -> Vec<Block> {
    let mut blocks = blocks(source);
    // Where the mark stands is said below the chart.
    blocks.pop();
    blocks
}

/// The numbers of the chart.
fn table(source: Source<'_>, earlier: Option<&Earlier>) -> Table {
    let Source { report, words, .. } = source;
    let column = |title: &str, weight, numeric| Column {
        title: title.to_owned(),
        weight,
        numeric,
    };
    let mut columns = vec![
        column(words.report_column_perspective(), 37, false),
        column(words.report_column_level(), 9, true),
        column(words.report_column_means(), 28, false),
        column(words.report_column_confidence(), 20, false),
    ];
    if let Some(head) = chart::last_gate(words, &report.project, &report.assessment) {
        columns.insert(2, column(&head, 14, true));
    }
    let row = |(at, result): (usize, &PerspectiveResult)| {
        let mut cells = row(source, result);
        if let Some(earlier) = earlier {
            let level = earlier.levels.get(at).map(|level| source.number(*level));
            cells.insert(2, Text::plain(level.unwrap_or_default()));
        }
        cells
    };
    Table {
        caption: String::new(),
        columns,
        rows: report
            .assessment
            .perspectives
            .iter()
            .enumerate()
            .map(row)
            .collect(),
        row_headers: true,
    }
}

fn row(source: Source<'_>, result: &PerspectiveResult) -> Vec<Text> {
    let Source { report, .. } = source;
    let level = source.number(result.level);
    let is_bottleneck = report.assessment.bottlenecks.contains(&result.key);
    vec![
        source.perspective(&result.key),
        if is_bottleneck {
            Text::strong(level)
        } else {
            Text::plain(level)
        },
        source.of_process(&report.catalogue.level(result.level).name),
        Text::plain(source.confidence(&result.confidence)),
    ]
}

fn position(source: Source<'_>) -> Fact {
    let Source { report, words, .. } = source;
    let assessment = &report.assessment;
    let product = source.number(assessment.product());
    let value = Text::strong(names::position(words, assessment.position)).then(Text::plain(
        format!(". {}", words.report_position_note(&product)),
    ));
    Fact {
        label: words.report_position().to_owned(),
        value,
    }
}
