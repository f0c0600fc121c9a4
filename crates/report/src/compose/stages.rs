//! The stages: what is met of each, and what its gate asks for.

use gate360_process::{Criterion, StageNo};
use gate360_readiness::Standing;

use super::{Source, count};
use crate::document::{Column, Table, Text};

/// The stages of which criteria are listed.
pub(super) fn table(source: Source<'_>, listed: &[(&Criterion, Standing)]) -> Table {
    let words = source.words;
    let column = |title: &str, weight| Column {
        title: title.to_owned(),
        weight,
        numeric: false,
    };
    Table {
        caption: words.report_stages().to_owned(),
        columns: vec![
            column(words.report_stage(), 28),
            column(words.report_column_musts(), 13),
            column(words.report_column_shoulds(), 14),
            column(words.report_column_asks(), 45),
        ],
        rows: StageNo::all()
            .filter(|stage| {
                listed
                    .iter()
                    .any(|(criterion, _)| criterion.stage == *stage)
            })
            .map(|stage| row(source, stage, listed))
            .collect(),
        row_headers: true,
    }
}

fn row(source: Source<'_>, stage: StageNo, listed: &[(&Criterion, Standing)]) -> Vec<Text> {
    let Source { report, words } = source;
    let met = |must: bool| {
        let counted = listed.iter().filter(|(criterion, standing)| {
            criterion.stage == stage
                && criterion.is_must() == must
                && *standing != Standing::SetAside
        });
        let met = counted
            .clone()
            .filter(|(_, standing)| *standing == Standing::Met)
            .count();
        Text::plain(words.count_of(
            &source.number(count(met)),
            &source.number(count(counted.count())),
        ))
    };
    let number = source.number(stage.number());
    let percent = report.assessment.gate(stage.gate()).should_percent;
    let asks = if percent == 0 {
        words.report_asks_musts().to_owned()
    } else {
        words.report_asks_both(&words.percent(f64::from(count(percent)), 0))
    };
    vec![
        Text::plain(words.stage_title(&number, &report.catalogue.stage(stage).name)),
        met(true),
        met(false),
        Text::plain(asks),
    ]
}
