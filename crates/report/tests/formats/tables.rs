//! The tables, read by another's reader.

use csv::{ReaderBuilder, StringRecord};
use gate360_locale::Language;
use gate360_process::{ConditionKey, CriterionId};
use gate360_project::{Edit, Voice};
use gate360_report::csv::formula::restored;
use gate360_report::csv::{conditions, criteria};

use super::story::year;
use super::{HOSTILE, english, examples, hostile};

/// The rows, the heads first. Every row must have as many cells as the first.
fn rows(bytes: &[u8], separator: u8) -> Vec<StringRecord> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap();
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .delimiter(separator)
        .from_reader(text);
    reader.records().map(|row| row.unwrap()).collect()
}

fn separator(language: Language) -> u8 {
    if language == Language::English {
        b','
    } else {
        b';'
    }
}

/// The cells of a column, by its head.
fn column<'a>(rows: &'a [StringRecord], head: &str) -> Vec<&'a str> {
    let at = rows[0].iter().position(|cell| cell == head).unwrap();
    rows[1..].iter().map(|row| &row[at]).collect()
}

#[test]
fn each_criterion_that_applies_has_a_row_with_what_the_team_says() {
    for (report, words) in examples() {
        let rows = rows(&criteria(&report, words), separator(report.language));
        let expected: Vec<&str> = report
            .assessment
            .standings
            .iter()
            .map(|(id, _)| id.as_str())
            .collect();
        assert_eq!(column(&rows, "Id"), expected);
        for (row, (id, _)) in rows[1..].iter().zip(&report.assessment.standings) {
            let answer = report.project.answer(id, &Voice::Team);
            assert_eq!(restored(&row[10]), answer.evidence.text, "{id}");
            let strength = answer
                .strength
                .map(|strength| strength.number().to_string());
            assert_eq!(&row[8], strength.unwrap_or_default(), "{id}");
            let date = answer.date.map(|date| date.to_string());
            assert_eq!(&row[12], date.unwrap_or_default(), "{id}");
        }
    }
}

#[test]
fn the_file_is_as_excel_expects_it_where_the_language_is_spoken() {
    for (report, words) in examples() {
        let text = String::from_utf8(criteria(&report, words)).unwrap();
        let expected = match report.language {
            Language::English => "\u{feff}Id,Criterion,What has to be true,",
            Language::Danish => "\u{feff}Id;Kriterium;Hvad der skal være opfyldt;",
            Language::Swedish => "\u{feff}Id;Kriterium;Vad som ska vara uppfyllt;",
        };
        assert!(text.starts_with(expected), "{}", &text[..80]);
        assert!(text.ends_with("\r\n"));
    }
}

#[test]
fn what_does_not_apply_and_has_an_answer_comes_last() {
    let mut story = year();
    let condition = ConditionKey::new("ai");
    let of_ai = story.catalogue.criteria().iter();
    let of_ai = of_ai.filter(|criterion| criterion.applies.contains(&condition));
    let ids: Vec<CriterionId> = of_ai.map(|criterion| criterion.id.clone()).collect();
    let is_answered = |id: &&CriterionId| !story.project.answer(id, &Voice::Team).is_blank();
    let answered: Vec<&CriterionId> = ids.iter().filter(is_answered).collect();
    story.edit(Edit::Condition(condition, Some(false)));
    let (report, words) = english(&story);
    let rows = rows(&criteria(&report, words), b',');
    let last = &rows[1 + report.assessment.standings.len()..];
    assert!(!answered.is_empty());
    for id in answered {
        let row = last.iter().find(|row| &row[0] == id.as_str()).unwrap();
        assert_eq!((&row[6], &row[7]), ("Met", "Not counted"));
    }
}

#[test]
fn the_conditions_stand_with_their_days_and_how_they_stand() {
    let (report, words) = english(&year());
    let rows = rows(&conditions(&report, words), b',');
    let shown: Vec<Vec<&str>> = rows[1..]
        .iter()
        .map(|row| row.iter().skip(1).collect())
        .collect();
    assert_eq!(
        shown,
        [
            [
                "G3",
                "2026-05-07",
                "GOV-302",
                "Receiver named",
                "Head of operations",
                "2026-06-15",
                "",
                "The region has signed",
                "Closed late",
                "2026-06-29",
                "Letter of 26 June seen by the chair"
            ],
            [
                "G5",
                "2026-10-29",
                "ARC-501",
                "Second installation",
                "Head of operations",
                "2026-11-15",
                "",
                "The second lamps are lit",
                "Condition overdue",
                "",
                ""
            ],
            [
                "G5",
                "2026-10-29",
                "SCA-501",
                "Replication package",
                "Head of operations",
                "",
                "the first night of frost",
                "Another city has read the guide",
                "Open",
                "",
                ""
            ],
        ]
    );
}

#[test]
fn a_project_without_conditions_has_the_heads_alone() {
    let story = super::Story::begin("2026-01-01");
    let (report, words) = english(&story);
    assert_eq!(rows(&conditions(&report, words), b',').len(), 1);
}

/// No cell begins a formula, by whatever separator the file is read.
fn assert_safe(bytes: &[u8]) {
    for separator in [b',', b';', b'\t'] {
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap();
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .from_reader(text);
        for row in reader.records() {
            for cell in &row.unwrap() {
                let begins = cell.trim_start().chars().next();
                assert!(!matches!(begins, Some('=' | '+' | '-' | '@')), "{cell:?}");
                let is_ours = separator == b',';
                assert!(
                    !is_ours || !cell.starts_with(['\t', '\r', '\n']),
                    "{cell:?}"
                );
            }
        }
    }
}

#[test]
fn no_cell_is_a_formula_and_nothing_is_lost() {
    for text in HOSTILE {
        let (report, words) = english(&hostile(text));
        let bytes = criteria(&report, words);
        assert_safe(&bytes);
        let rows = rows(&bytes, b',');
        let row = rows.iter().find(|row| &row[0] == "VAL-101").unwrap();
        let kept = text.replace(['\u{0}', '\u{1b}'], "\u{fffd}");
        for cell in [10, 11, 13, 14] {
            assert_eq!(restored(&row[cell]), kept);
        }
        let bytes = conditions(&report, words);
        assert_safe(&bytes);
        assert_eq!(restored(&self::rows(&bytes, b',')[2][11]), kept);
    }
}
