//! The report of a project that was filled in in one language, as a PDF in another.

use std::collections::BTreeSet;

use gate360_locale::{Date, Language, Words};
use gate360_merge::{Author, Moment};
use gate360_process::builtin;
use gate360_process::example::{Example, ExampleKey};
use gate360_project::{Edit, Key, LanguageTag, Project, TextPlace, from_example};
use gate360_report::Report;
use gate360_report::document::Block;

use crate::read::Read;

fn example(language: Language) -> Example {
    builtin::example(ExampleKey::KlarTilRegn, language.tag()).expect("the example")
}

fn filled_in(language: Language) -> Project {
    let catalogue = builtin::catalogue(language.tag()).expect("the process");
    from_example(&catalogue, &example(language)).expect("the example fits")
}

fn report(project: &Project, language: Language) -> Report {
    let catalogue = builtin::catalogue(language.tag()).expect("the process");
    let day = Date::new(2026, 11, 21).expect("a day");
    Report::of(&catalogue, project, language, Author::default(), day)
}

/// The words that are read, without blanks: the document's own, and those in other languages.
fn spoken(report: &Report) -> (Vec<String>, Vec<(String, String)>) {
    let document = report.document(Words::new(report.language));
    let pdf = gate360_pdf::write(&document).expect("written");
    let read = Read::new(&pdf.bytes);
    let (mut own, mut other) = (Vec::new(), Vec::new());
    for (language, words) in read.spoken() {
        match language {
            Some(language) => other.push((language, words)),
            None => own.push(words),
        }
    }
    (own, other)
}

fn without_blanks(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What the team wrote that the report shows.
fn written(report: &Report) -> BTreeSet<String> {
    let texts = report.texts(Words::new(report.language));
    texts
        .iter()
        .map(|text| without_blanks(&text.original))
        .collect()
}

#[test]
fn a_swedish_report_of_a_danish_project_announces_the_teams_words_as_danish() {
    let project = filled_in(Language::Danish);
    let report = report(&project, Language::Swedish);
    let written = written(&report);
    assert!(written.len() > 80, "{}", written.len());
    let (own, other) = spoken(&report);

    // A text that goes over a page is in two pieces.
    let mut left: BTreeSet<&str> = written.iter().map(String::as_str).collect();
    let mut begun = String::new();
    for (language, words) in &other {
        assert_eq!(language, "da");
        begun.push_str(words);
        assert!(
            written.iter().any(|text| text.starts_with(&begun)),
            "nobody wrote {begun:?}"
        );
        if written.contains(&begun) {
            left.remove(begun.as_str());
            begun.clear();
        }
    }
    assert_eq!(begun, "");
    assert_eq!(left, BTreeSet::new());

    // None of it is announced as Swedish.
    let own = own.concat();
    for text in &written {
        assert!(
            !own.contains(text.as_str()),
            "{text:?} is announced as Swedish"
        );
    }
}

#[test]
fn all_the_rest_is_as_in_the_report_of_a_swedish_project() {
    let danish = report(&filled_in(Language::Danish), Language::Swedish);
    let mut example = example(Language::Swedish);
    // Said to be in a third language, so that the team's words can be told from the others.
    example.words.language = "nb".to_owned();
    let catalogue = builtin::catalogue("sv").expect("the process");
    let swedish = from_example(&catalogue, &example).expect("the example fits");
    let swedish = report(&swedish, Language::Swedish);
    let own = [&danish, &swedish].map(|report| {
        let mut own = spoken(report).0.concat();
        // It says besides in which language the texts are.
        for told in on_languages(report) {
            assert!(own.contains(&told), "{told}");
            own = own.replacen(&told, "", 1);
        }
        own
    });
    assert_eq!(own[0], own[1]);
}

/// What the method says of the languages of texts, as it is read.
fn on_languages(report: &Report) -> Vec<String> {
    let words = Words::new(report.language);
    let blocks = report.document(words).blocks;
    let is_title = |block: &Block| matches!(block, Block::Heading { text, .. } if text == words.report_languages());
    let mut blocks = blocks
        .into_iter()
        .skip_while(|block| !is_title(block))
        .skip(1);
    let Some(Block::List(items)) = blocks.next() else {
        panic!("nothing is said of languages");
    };
    let items = items
        .iter()
        .map(|item| format!("•{}", without_blanks(&item.words())));
    items
        .chain([without_blanks(words.report_languages())])
        .collect()
}

#[test]
fn the_teams_own_version_is_announced_in_the_language_of_the_report() {
    let mut project = filled_in(Language::Danish);
    let catalogue = builtin::catalogue("sv").expect("the process");
    let edit = Edit::Version {
        of: TextPlace::Key(Key::Name),
        language: LanguageTag::from(Language::Swedish),
        text: "Redo för regn".to_owned(),
    };
    project
        .apply(&catalogue, edit, &Author::default(), Moment(0))
        .expect("taken");
    let report = report(&project, Language::Swedish);
    let (own, other) = spoken(&report);
    assert_eq!(own.first().map(String::as_str), Some("Redoförregn"));
    let name = without_blanks(&project.name());
    assert!(!other.iter().any(|(_, words)| *words == name));
}
