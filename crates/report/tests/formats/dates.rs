//! The dates for a calendar.

use std::collections::BTreeSet;

use gate360_locale::Language;
use gate360_project::Edit;
use gate360_report::{Report, calendar};

use super::story::{Story, day, gate, until_the_hold, year};
use super::{HOSTILE, english, examples, hostile};

/// The entries, each as its properties with their values, unfolded.
fn entries(bytes: &[u8]) -> Vec<Vec<(String, String)>> {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    assert!(
        text.split("\r\n")
            .all(|line| line.len() <= 75 && !line.contains(['\r', '\n']))
    );
    let whole = text.replace("\r\n ", "");
    let mut lines = whole.split_terminator("\r\n");
    assert_eq!(lines.next(), Some("BEGIN:VCALENDAR"));
    let mut entries = Vec::new();
    for line in lines {
        let (name, value) = line.split_once(':').unwrap();
        match line {
            "BEGIN:VEVENT" => entries.push(Vec::new()),
            "END:VEVENT" | "END:VCALENDAR" => {}
            _ => {
                if let Some(entry) = entries.last_mut() {
                    entry.push((name.to_owned(), value.to_owned()));
                }
            }
        }
    }
    entries
}

/// The days and titles.
fn titles(report: &Report) -> Vec<(String, String)> {
    let bytes = calendar(report, gate360_locale::Words::new(report.language)).unwrap();
    let value = |entry: &[(String, String)], name: &str| {
        let found = entry.iter().find(|(known, _)| known.starts_with(name));
        found.unwrap().1.clone()
    };
    entries(&bytes)
        .iter()
        .map(|entry| (value(entry, "DTSTART"), value(entry, "SUMMARY")))
        .collect()
}

fn numbers(report: &Report) -> BTreeSet<String> {
    let bytes = calendar(report, gate360_locale::Words::new(report.language)).unwrap();
    let all: Vec<String> = entries(&bytes)
        .into_iter()
        .flatten()
        .filter_map(|(name, value)| (name == "UID").then_some(value))
        .collect();
    let numbers: BTreeSet<String> = all.iter().cloned().collect();
    assert_eq!(numbers.len(), all.len(), "{all:?}");
    numbers
}

#[test]
fn a_year_has_its_meetings_and_conditions() {
    let name = "Light on the cycle path";
    let expected: Vec<(String, String)> = [
        ("20251210", "Decision at G1 and G2\\, “Go”"),
        ("20260312", "Decision at G3\\, “Recycle”"),
        ("20260507", "Decision at G3\\, “Conditional go”"),
        ("20260615", "Condition from G3\\, closed"),
        ("20260702", "Decision at G4\\, “Hold”"),
        ("20260910", "Decision at G4\\, “Go”"),
        ("20261001", "Decision at G5\\, “Recycle”"),
        ("20261029", "Decision at G5\\, “Conditional go”"),
        ("20261115", "Condition from G5 due"),
        ("20270520", "Gate meeting G6"),
        ("20271029", "Last day of the decision at G5"),
    ]
    .map(|(day, title)| (day.to_owned(), format!("{title}: {name}")))
    .into();
    assert_eq!(titles(&year().report()), expected);
}

#[test]
fn a_hold_ends_on_its_day_and_is_no_meeting() {
    let titles = titles(&until_the_hold().report());
    let last = titles.last().unwrap();
    assert_eq!(
        (last.0.as_str(), last.1.as_str()),
        ("20260910", "The hold ends: Light on the cycle path")
    );
}

#[test]
fn an_entry_keeps_its_number() {
    let mut story = until_the_hold();
    let before = numbers(&story.report());
    story.edit(Edit::MeetingDate(gate(4), Some(day("2026-10-01"))));
    let planned = numbers(&story.report());
    let new: Vec<&String> = planned.difference(&before).collect();
    assert_eq!(new, ["meeting-G4-2.year@gate360"]);
    // The meeting is held, and its minutes are corrected: it stays the second at that gate.
    let held = numbers(&year().report());
    assert!(held.contains("meeting-G4-2.year@gate360"));
    assert!(!held.contains("meeting-G4-3.year@gate360"));
    assert!(
        before
            .iter()
            .all(|id| held.contains(id) || id.starts_with("hold-ends"))
    );
}

#[test]
fn a_project_without_a_date_has_no_calendar() {
    let (report, words) = english(&Story::begin("2026-01-01"));
    assert_eq!(calendar(&report, words), None);
}

#[test]
fn the_examples_have_calendars_in_their_language() {
    for (report, words) in examples() {
        let Some(bytes) = calendar(&report, words) else {
            panic!("the examples have gate decisions");
        };
        let language = format!(";LANGUAGE={}", report.language.tag());
        for entry in entries(&bytes) {
            let (name, _) = entry
                .iter()
                .find(|(name, _)| name.starts_with("SUMMARY"))
                .unwrap();
            assert!(name.ends_with(&language), "{name}");
        }
        assert_eq!(Some(bytes), calendar(&report, words));
    }
    assert_eq!(Language::ALL.len(), 3);
}

#[test]
fn no_text_ends_its_line() {
    let expected = numbers(&year().report());
    for text in HOSTILE {
        let (report, words) = english(&hostile(text));
        assert_eq!(numbers(&report), expected, "{text}");
        let bytes = calendar(&report, words).unwrap();
        let lines = String::from_utf8(bytes).unwrap();
        let count = |line: &str| lines.lines().filter(|known| *known == line).count();
        assert_eq!(count("BEGIN:VEVENT"), expected.len());
        assert_eq!(count("END:VCALENDAR"), 1);
    }
}
