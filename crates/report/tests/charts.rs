//! The charts of the report: they say what the figures say, and what was there before.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod support;

use gate360_locale::{Date, Language, Words};
use gate360_merge::Author;
use gate360_process::{builtin, example::ExampleKey};
use gate360_project::from_example;
use gate360_report::Report;
use gate360_report::chart::{self, Earlier, Form, Role};
use gate360_report::document::{Block, Chart, Table};
use serde_json::{Value, json};

use crate::support::{HIGHEST, catalogue, opened, row, with_rows};

const WORDS: Words = Words::new(Language::English);

fn report(key: ExampleKey) -> Report {
    let example = builtin::example(key, "en").unwrap();
    let project = from_example(&catalogue(), &example).unwrap();
    let today = Date::new(2026, 11, 21).unwrap();
    Report::of(
        &catalogue(),
        &project,
        Language::English,
        Author::default(),
        today,
    )
}

fn charts(report: &Report) -> Vec<Chart> {
    let charts = report
        .document(Words::new(report.language))
        .blocks
        .into_iter();
    let charts = charts.filter_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    });
    charts.collect()
}

fn has(chart: &Chart, role: Role) -> bool {
    chart.drawing.shapes.iter().any(|shape| shape.role == role)
}

/// The table that follows the charts.
fn numbers(report: &Report) -> Table {
    let mut blocks = report
        .document(Words::new(report.language))
        .blocks
        .into_iter();
    blocks
        .by_ref()
        .find(|block| matches!(block, Block::Chart(_)));
    blocks
        .find_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .unwrap()
}

#[test]
fn the_charts_say_in_words_what_they_show() {
    let charts = charts(&report(ExampleKey::CykelTogOresund));
    let [perspectives, position] = &charts[..] else {
        panic!("two charts, not {}", charts.len());
    };
    assert!(
        perspectives
            .alt
            .starts_with("Levels now: Need and value 7; "),
        "{}",
        perspectives.alt
    );
    assert!(
        perspectives
            .alt
            .contains("Financing and resources 4 (bottleneck);")
    );
    assert!(
        perspectives
            .alt
            .ends_with("Gate 4 needs level 6 in every perspective.")
    );
    assert_eq!(position.alt, "Use 2 and readiness 4. Developing.");
}

#[test]
fn a_legend_explains_what_is_drawn_and_nothing_else() {
    for key in [ExampleKey::CykelTogOresund, ExampleKey::KlarTilRegn] {
        for chart in charts(&report(key)) {
            for (role, words) in &chart.legend {
                assert!(has(&chart, *role), "{words} is not drawn");
            }
            let explained = |role| chart.legend.iter().any(|(known, _)| *known == role);
            for role in [Role::Needed, Role::Earlier, Role::Marked, Role::Outline] {
                assert_eq!(has(&chart, role), explained(role), "{role:?}");
            }
        }
    }
}

#[test]
fn equal_levels_have_no_bottleneck_to_mark() {
    let mut report = report(ExampleKey::KlarTilRegn);
    let keys = report.assessment.perspectives.iter();
    report.assessment.bottlenecks = keys.map(|result| result.key.clone()).collect();
    let chart = chart::perspectives(WORDS, &report.catalogue, &report.assessment, None);
    assert!(!has(&chart, Role::Marked));
    assert!(!chart.alt.contains("bottleneck"), "{}", chart.alt);
    assert!(chart.legend.iter().all(|(role, _)| *role != Role::Marked));
}

#[test]
fn earlier_levels_are_drawn_named_and_explained() {
    let report = report(ExampleKey::KlarTilRegn);
    let earlier = Earlier {
        levels: vec![1, 2, 3, 4, 5, 6, 5, 4, 3, 2],
        of: "Gate 4, 4 December 2025".to_owned(),
    };
    let (catalogue, assessment) = (&report.catalogue, &report.assessment);
    let chart = chart::perspectives(WORDS, catalogue, assessment, Some(&earlier));
    assert!(has(&chart, Role::Earlier));
    let last = chart.legend.last().unwrap();
    assert_eq!(last.0, Role::Earlier);
    assert!(last.1.contains("Gate 4, 4 December 2025"), "{}", last.1);
    assert!(
        chart
            .alt
            .contains("Gate 4, 4 December 2025: Need and value 1; "),
        "{}",
        chart.alt
    );
}

/// A record of a meeting as a file has it.
fn record(levels: &Value) -> Value {
    json!({
        "date": "2026-06-11", "decision": "recycle", "recommendation": "recycle", "track": "full",
        "reason": "More work is needed.",
        "frozen": {
            "blockers": [], "catalogue": "1.0.0", "levels": levels, "musts": 2, "musts_met": 1,
            "open_musts": [], "readiness": 1, "should_percent": 50, "shoulds": 2, "shoulds_met": 1,
        },
    })
}

fn with_record(levels: &Value) -> Report {
    let row = row(HIGHEST, "gate/G4/record/late", record(levels), json!({}));
    opened(&with_rows([row])).0
}

#[test]
fn the_levels_of_the_last_record_stand_beside_those_of_now() {
    let mut levels = json!({});
    for (at, perspective) in catalogue().perspectives().iter().enumerate() {
        levels[perspective.key.as_str()] = json!(at);
    }
    levels["SCA"] = json!(200);
    let report = with_record(&levels);
    let chart = &charts(&report)[0];
    assert!(has(chart, Role::Earlier));
    let table = numbers(&report);
    assert_eq!(table.columns[2].title, "G4, 11 Jun 2026");
    let column: Vec<String> = table.rows.iter().map(|row| row[2].words()).collect();
    assert_eq!(
        column,
        ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        "no level is above the highest"
    );
    for row in &table.rows {
        assert_eq!(row.len(), table.columns.len());
    }
}

#[test]
fn a_record_without_all_levels_is_not_drawn() {
    for levels in [json!({}), json!({"VAL": 3})] {
        let report = with_record(&levels);
        let decisions = report.project.decisions();
        assert!(decisions.iter().any(|held| held.frozen.is_some()));
        assert!(!has(&charts(&report)[0], Role::Earlier));
        assert_eq!(numbers(&report).columns.len(), 4);
    }
}

#[test]
fn the_position_is_marked_in_its_cell_and_its_part_named() {
    for key in [ExampleKey::CykelTogOresund, ExampleKey::KlarTilRegn] {
        let report = report(key);
        let chart = chart::position(WORDS, &report.assessment);
        let words: Vec<&str> = chart
            .drawing
            .shapes
            .iter()
            .filter(|shape| shape.role == Role::Here)
            .filter_map(|shape| match &shape.form {
                Form::Text { words, .. } => Some(words.as_str()),
                _ => None,
            })
            .collect();
        let name = gate360_report::names::position(WORDS, report.assessment.position);
        assert_eq!(words.join(" "), name);
    }
}
