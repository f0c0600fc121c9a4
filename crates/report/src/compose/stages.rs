//! The stages: what is met of each, and what its gate asks for.

use gate360_process::{Criterion, GateNo, StageNo};
use gate360_project::Track;
use gate360_readiness::Standing;

use super::{Source, count};
use crate::document::{Column, Table, Text};

/// The stages up to now, and later ones of which something is answered.
pub(super) fn table(source: Source<'_>, standings: &[(&Criterion, Standing)]) -> Table {
    let words = source.words;
    let now = source.report.assessment.stage;
    let is_answered = |stage: StageNo| {
        let mut standings = standings.iter();
        standings.any(|(criterion, standing)| {
            criterion.stage == stage && *standing != Standing::NotAssessed
        })
    };
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
            .filter(|&stage| stage <= now || is_answered(stage))
            .map(|stage| row(source, stage, standings))
            .collect(),
        row_headers: true,
    }
}

/// What is met of a stage: of all its criteria that apply, answered or not.
fn row(source: Source<'_>, stage: StageNo, standings: &[(&Criterion, Standing)]) -> Vec<Text> {
    let Source { report, words, .. } = source;
    let met = |must: bool| {
        let counted = standings.iter().filter(|(criterion, standing)| {
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
    let percent = should_percent(source, stage.gate());
    let asks = if percent == 0 {
        words.report_asks_musts().to_owned()
    } else {
        words.report_asks_both(&words.percent(f64::from(count(percent)), 0))
    };
    vec![
        source.stage(report.catalogue.stage(stage)),
        met(true),
        met(false),
        Text::plain(asks),
    ]
}

/// The share of shoulds that a gate asks for. A gate that was passed asked for what it did on
/// the track of its meeting, whatever track the project takes now.
fn should_percent(source: Source<'_>, gate: GateNo) -> usize {
    let report = source.report;
    let is_past = gate.stage() < report.assessment.stage;
    let decisions = report.project.decisions();
    let meeting = decisions
        .iter()
        .rfind(|record| is_past && record.covers().any(|covered| covered == gate));
    match meeting.map(|record| record.track) {
        Some(Track::Light) => 0,
        Some(Track::Full) => report.catalogue.gate(gate).should_percent,
        None => report.assessment.gate(gate).should_percent,
    }
}
