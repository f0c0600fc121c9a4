//! The report in other formats: tables, dates and a web page, and what the files are called.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

#[path = "formats/dates.rs"]
mod dates;
#[path = "formats/names.rs"]
mod names;
#[path = "formats/page.rs"]
mod page;
#[allow(dead_code, reason = "these tests take what they need of the story")]
mod story;
#[path = "formats/tables.rs"]
mod tables;

use gate360_locale::{Date, Language, Words};
use gate360_merge::Author;
use gate360_process::{CriterionId, builtin, example::ExampleKey};
use gate360_project::{AnswerField, Edit, from_example};
use gate360_report::Report;
use story::{Story, year};

/// What somebody might write to get out of a text.
const HOSTILE: &[&str] = &[
    "=HYPERLINK(\"http://x.example\",\"y\")",
    "-2+3+cmd|' /C calc'!A0",
    "one\r\ntwo,three;four\t@five \"six\"",
    "</style></title></script><script>alert(1)</script><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)\" x=\"",
    "BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR",
    "nothing\u{0}\u{1b}[31m\u{ffff}\u{202e}here &amp; there",
    "''=x",
];

/// An example's report in a language.
fn example(key: ExampleKey, language: Language) -> (Report, Words) {
    let catalogue = builtin::catalogue(language.tag()).unwrap();
    let example = builtin::example(key, language.tag()).unwrap();
    let project = from_example(&catalogue, &example).unwrap();
    let today = Date::new(2026, 11, 21).unwrap();
    let report = Report::of(&catalogue, &project, language, Author::default(), today);
    (report, Words::new(language))
}

/// Both examples in all languages.
fn examples() -> impl Iterator<Item = (Report, Words)> {
    ExampleKey::ALL.iter().flat_map(|&key| {
        let languages = Language::ALL.iter();
        languages.map(move |&language| example(key, language))
    })
}

/// A year in which somebody wrote a text everywhere.
fn hostile(text: &str) -> Story {
    let mut story = year();
    let id = || CriterionId::new("VAL-101");
    let answer = |field| Edit::AnswerText(id(), field, text.to_owned());
    for edit in [
        Edit::Name(text.to_owned()),
        Edit::Summary(text.to_owned()),
        answer(AnswerField::Evidence),
        answer(AnswerField::Link),
        answer(AnswerField::Role),
        answer(AnswerField::Note),
    ] {
        story.edit(edit);
    }
    let running = story.project.conditions();
    let (gate, item) = (running[1].gate, running[1].condition.id.clone());
    story.edit(Edit::ClosingNote(gate, item, text.to_owned()));
    story
}

/// The report of a story, in English.
fn english(story: &Story) -> (Report, Words) {
    (story.report(), Words::new(Language::English))
}
