//! Which report it is stands in its file, and a team's choice of parts goes with the project.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod support;

use gate360_locale::{Language, Words};
use gate360_merge::{Author, Moment, Replica};
use gate360_project::{Edit, PartKey, Project};
use gate360_report::document::{Block, Document};
use gate360_report::edition::{Edition, Kind, choices};
use gate360_report::{Integrity, OpenError, Opened, Part, Report, open};
use serde_json::{Value, json};

use support::{catalogue, opened, value};

fn part(key: &str) -> PartKey {
    PartKey::parse(key).unwrap()
}

fn written(report: &Report) -> Value {
    serde_json::from_slice(&report.to_json()).unwrap()
}

fn edited(project: &mut Project, edit: Edit, now: i64) {
    project
        .apply(&catalogue(), edit, &Author::default(), Moment(now))
        .unwrap();
}

fn parts_of(document: &Document) -> Vec<String> {
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading { level: 1, text } => Some(text.words()),
        _ => None,
    });
    headings.collect()
}

#[test]
fn the_full_report_with_all_parts_does_not_say_so() {
    let (report, _) = opened(&value());
    assert_eq!(report.edition, Edition::default());
    assert_eq!(written(&report).get("edition"), None);
}

#[test]
fn an_edition_comes_back_from_the_file() {
    let (report, _) = opened(&value());
    let last = report.project.decisions().pop().unwrap();
    for kind in Kind::ALL {
        let mut edition = report
            .edition
            .with_kind(kind, Some((last.gate, last.id.clone())));
        edition.without = [part("method"), part("of_another_version")].into();
        let report = report.clone().in_edition(edition);
        let bytes = report.to_json();
        let Opened::Report(back, found) = open(&bytes, Some(&catalogue())).unwrap() else {
            panic!("a report");
        };
        assert_eq!(back.edition, report.edition);
        assert_eq!(found.integrity, Integrity::Unchanged);
        assert_eq!(back.to_json(), bytes);
        let words = Words::new(Language::English);
        assert_eq!(back.document(words), report.document(words));
    }
}

#[test]
fn what_another_version_may_mean_is_passed_over_and_what_is_none_is_named() {
    let mut file = value();
    file["edition"] = json!({ "kind": "poster", "gate": "G9", "record": 7, "without": ["É", 1] });
    let (report, _) = opened(&file);
    assert_eq!(report.edition, Edition::default());
    for spoilt in [
        json!("board"),
        json!({ "without": {} }),
        json!({ "without": vec!["a"; 101] }),
    ] {
        file["edition"] = spoilt;
        let bytes = serde_json::to_vec(&file).unwrap();
        let error = open(&bytes, Some(&catalogue())).unwrap_err();
        let OpenError::Broken(problems) = error else {
            panic!("{error}");
        };
        assert_eq!(problems.count(), 1);
        assert!(
            problems[0].to_string().starts_with("edition: "),
            "{}",
            problems[0]
        );
    }
}

#[test]
fn that_the_edition_was_changed_is_said() {
    let (report, _) = opened(&value());
    let board = report.edition.with_kind(Kind::Board, None);
    let mut file = written(&report.in_edition(board));
    file["edition"]["kind"] = json!("summary");
    let bytes = serde_json::to_vec(&file).unwrap();
    let Opened::Report(_, found) = open(&bytes, Some(&catalogue())).unwrap() else {
        panic!("a report");
    };
    assert_eq!(found.integrity, Integrity::Changed(vec![Part::Edition]));
}

#[test]
fn a_part_that_the_team_leaves_out_is_not_there_and_the_cover_says_so() {
    let (report, _) = opened(&value());
    let words = Words::new(Language::English);
    let all = parts_of(&report.document(words));
    let mut project = report.project.clone();
    edited(&mut project, Edit::ReportPart(part("method"), false), 1);
    edited(&mut project, Edit::ReportPart(part("verdict"), false), 2);
    let made = |project: &Project, kind| {
        let author = Author::default();
        let made = Report::of(
            &catalogue(),
            project,
            Language::English,
            author,
            report.exported,
        );
        let edition = made.edition.with_kind(kind, None);
        made.in_edition(edition).document(words)
    };
    for kind in [Kind::Full, Kind::Board] {
        let document = made(&project, kind);
        let without: Vec<String> = all
            .iter()
            .filter(|title| *title != words.report_method())
            .cloned()
            .collect();
        assert_eq!(parts_of(&document), without);
        let told = document
            .cover
            .iter()
            .find(|fact| fact.label == words.report_left_out());
        assert_eq!(told.unwrap().value.words(), words.report_method());
    }
    edited(&mut project, Edit::ReportPart(part("method"), true), 3);
    assert_eq!(parts_of(&made(&project, Kind::Full)), all);
}

#[test]
fn a_part_that_only_one_of_two_leaves_out_is_shown() {
    let (report, _) = opened(&value());
    let copy = |replica| {
        let project = &report.project;
        let changes = project.changes().clone();
        Project::from_changes(project.id().clone(), Replica::new(replica), changes)
    };
    let (mut one, mut other) = (copy("one"), copy("other"));
    edited(&mut one, Edit::ReportPart(part("method"), false), 1);
    edited(&mut one, Edit::ReportPart(part("circle"), false), 2);
    edited(&mut other, Edit::ReportPart(part("method"), false), 1);
    edited(&mut other, Edit::ReportPart(part("method"), true), 2);
    edited(&mut other, Edit::ReportPart(part("gates"), false), 3);
    one.join(other.changes());
    assert_eq!(one.parts_left_out(), [part("circle"), part("gates")].into());
}

#[test]
fn every_part_but_the_verdict_can_be_left_out() {
    let offered: Vec<PartKey> = choices(Words::new(Language::Danish))
        .map(|(key, _)| key)
        .collect();
    let keys = ["circle", "gates", "open_points", "criteria", "method"];
    assert_eq!(offered, keys.map(part));
}
