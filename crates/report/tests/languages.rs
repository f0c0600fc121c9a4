//! A report in one language of a project that was written in another: the team's own words are
//! marked with theirs, and nothing else is.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

#[path = "languages/marks.rs"]
mod marks;
#[allow(dead_code, reason = "this file takes what it needs of the story")]
mod story;

use std::collections::BTreeSet;

use gate360_locale::{Language, Words};
use gate360_merge::row::ChangeRow;
use gate360_merge::{Author, Change};
use gate360_process::{Catalogue, CriterionId, builtin};
use gate360_project::{
    AnswerField, Edit, Key, LanguageTag, MeetingField, Project, ProposalField, RecordText, Status,
    TextPlace, Voice,
};
use gate360_report::document::{Block, Document, Text};
use gate360_report::texts::{FreeText, TextState};
use gate360_report::{Opened, Report, Warning, open};
use marks::{check_marks, texts, written, written_in};
use serde_json::{Value, json};
use story::reading::{headings, list, section};
use story::{Story, gate, until_the_hold, year};

/// A year with a text in every field.
fn full() -> Story {
    let mut story = year();
    let answer = |id: &str, field, text: &str| {
        Edit::AnswerText(CriterionId::new(id), field, text.to_owned())
    };
    for edit in [
        Edit::UseEvidence("Forty lamps count passers-by".into()),
        answer(
            "VAL-101",
            AnswerField::Evidence,
            "Letter of the mayor,\nsecond page",
        ),
        answer("VAL-101", AnswerField::Link, "https://example.org/letter"),
        answer("VAL-101", AnswerField::Role, "Chief of lamps"),
        answer("VAL-101", AnswerField::Note, "Asked twice for it"),
        answer("SCA-501", AnswerField::Evidence, "Half of the handbook"),
        Edit::Status(CriterionId::new("VAL-102"), Status::NotApplicable),
        answer("VAL-102", AnswerField::Reason, "Nobody sells lamps here"),
        Edit::AddProposal(gate(6), None),
        Edit::MeetingText(
            gate(6),
            MeetingField::Reason,
            "The lamps have proved it".into(),
        ),
        Edit::MeetingText(gate(6), MeetingField::Heard, "The cyclists’ union".into()),
    ] {
        story.edit(edit);
    }
    let item = story.project.meeting(gate(6)).proposals[0].id.clone();
    for (field, text) in [
        (ProposalField::Role, "Keeper of the path"),
        (ProposalField::Event, "the longest night"),
        (ProposalField::DoneWhen, "The keeper has the key"),
    ] {
        story.edit(Edit::ProposalText(
            gate(6),
            item.clone(),
            field,
            text.into(),
        ));
    }
    story
}

fn report_in(project: &Project, language: Language) -> Report {
    let catalogue = builtin::catalogue(language.tag()).unwrap();
    let author = Author {
        role: "Z".into(),
        organisation: String::new(),
    };
    Report::of(
        &catalogue,
        project,
        language,
        author,
        story::day(story::TODAY),
    )
}

fn document_in(project: &Project, language: Language) -> Document {
    report_in(project, language).document(Words::new(language))
}

#[test]
fn the_teams_words_and_nothing_else_are_marked_with_their_language() {
    let project = written_in(&full().project, "nb");
    let written = written(&project);
    for &language in Language::ALL {
        let document = document_in(&project, language);
        assert_eq!(document.language, language.tag());
        let found = check_marks(&document, &written, "nb", 6);
        // Left out are only the fields of minutes that were corrected, but for their reason.
        let missing: Vec<_> = written
            .iter()
            .filter(|text| !found.contains(text.as_str()))
            .collect();
        assert_eq!(missing, [] as [&String; 0], "{language:?}");
    }
}

#[test]
fn the_event_that_a_hold_waits_for_is_marked_within_its_sentence() {
    let project = written_in(&until_the_hold().project, "da");
    let catalogue = builtin::catalogue("sv").unwrap();
    let day = story::day("2026-07-03");
    let report = Report::of(
        &catalogue,
        &project,
        Language::Swedish,
        Author::default(),
        day,
    );
    let document = report.document(Words::new(Language::Swedish));
    let of_event = |text: &&Text| text.words().contains("Six weeks of measured");
    let sentences: Vec<&Text> = texts(&document).into_iter().filter(of_event).collect();
    // On the cover, in the verdict, and with the minutes.
    assert_eq!(sentences.len(), 3);
    for text in sentences {
        let pieces = text
            .0
            .iter()
            .filter(|span| span.language.as_deref() == Some("da"));
        let pieces: Vec<&str> = pieces.map(|span| span.text.as_str()).collect();
        assert_eq!(pieces, ["Six weeks of measured dark evenings"]);
    }
}

#[test]
fn a_report_in_the_language_that_it_was_written_in_marks_nothing() {
    for tag in ["da", "da-DK"] {
        let project = written_in(&full().project, tag);
        let document = document_in(&project, Language::Danish);
        let mut spans = texts(&document).into_iter().flat_map(|text| &text.0);
        assert!(spans.all(|span| span.language.is_none()));
        let report = report_in(&project, Language::Danish);
        let texts = report.texts(Words::new(Language::Danish));
        assert!(texts.iter().all(|text| text.state == TextState::InLanguage));
        assert!(!texts.iter().any(FreeText::lacks_version));
    }
}

#[test]
fn each_text_is_listed_once_in_the_order_in_which_it_is_read() {
    let project = written_in(&full().project, "da");
    let report = report_in(&project, Language::Swedish);
    let (document, texts) = report.composed(Words::new(Language::Swedish));
    assert_eq!(document, report.document(Words::new(Language::Swedish)));
    let paths: Vec<String> = texts.iter().map(|text| text.place.to_string()).collect();
    assert_eq!(
        paths[..3],
        ["project/name", "project/summary", "project/partners"]
    );
    let distinct: BTreeSet<&String> = paths.iter().collect();
    assert_eq!(distinct.len(), paths.len());
    let words: BTreeSet<String> = texts
        .iter()
        .map(|text| text.original.text.clone())
        .collect();
    assert_eq!(words, written(&project));
    for text in &texts {
        assert_eq!(text.state, TextState::Missing);
        assert_eq!(
            TextPlace::parse(&text.place.to_string()).as_ref(),
            Some(&text.place)
        );
        assert_eq!(project.text_at(&text.place), text.original);
    }
    let old = full().project;
    let report = report_in(&old, Language::Swedish);
    let texts = report.texts(Words::new(Language::Swedish));
    assert!(
        texts
            .iter()
            .all(|text| text.state == TextState::Unknown && text.lacks_version())
    );
}

#[test]
fn the_teams_own_version_is_shown_and_the_method_says_so() {
    let words = Words::new(Language::Swedish);
    let mut project = written_in(&full().project, "da");
    let catalogue = builtin::catalogue("sv").unwrap();
    let all = report_in(&project, Language::Swedish).texts(words).len();
    let version = |of: &TextPlace, text: &str| Edit::Version {
        of: of.clone(),
        language: LanguageTag::from(Language::Swedish),
        text: text.into(),
    };
    let record = project.decisions()[0].clone();
    let reason = TextPlace::Record(record.gate, record.id.clone(), RecordText::Reason);
    let name = TextPlace::Key(Key::Name);
    let summary = TextPlace::Key(Key::Summary);
    for edit in [
        version(&name, "Ljus på cykelbanan"),
        version(&reason, "En liten start med ett verkligt behov."),
        version(&summary, "Lampor"),
        Edit::Summary("Another line".into()),
    ] {
        let now = gate360_merge::Moment(0);
        project
            .apply(&catalogue, edit, &Author::default(), now)
            .unwrap();
    }
    let report = report_in(&project, Language::Swedish);
    let (document, texts) = report.composed(words);
    assert_eq!(document.title, Text::plain("Ljus på cykelbanan"));
    assert!(document.running.starts_with("Ljus på cykelbanan"));
    let headings = headings(&document.blocks);
    let first = headings
        .iter()
        .find(|title| title.contains("10 december 2025"));
    let meeting = section(&document, first.unwrap());
    let shown = format!("{meeting:?}");
    assert!(shown.contains("En liten start"), "{shown}");
    assert!(!shown.contains("A small start"), "{shown}");
    let state = |place: &TextPlace| texts.iter().find(|text| &text.place == place).unwrap();
    assert_eq!(state(&reason).state, TextState::OwnVersion);
    assert_eq!(state(&summary).state, TextState::Outdated);
    assert_eq!(state(&summary).version.as_deref(), Some("Lampor"));
    assert!(state(&summary).lacks_version());

    let told = list(section(&document, "Språk i teamets texter"));
    let of = |number: usize| words.integer(i64::try_from(number).unwrap());
    let two = "2 texter återges här i teamets egna versioner på svenska.".to_owned();
    assert_eq!(told[0], two);
    assert_eq!(
        told[1],
        format!("{} texter återges som de skrevs, på danska.", of(all - 3))
    );
    assert_eq!(
        told[2],
        "För en text är det inte angivet vilket språk den skrevs på."
    );
    assert!(told[3].contains("visas inte"), "{told:?}");
    assert!(told[4].contains("JSON"), "{told:?}");
}

#[test]
fn a_file_carries_languages_and_versions_and_gives_the_same_document() {
    let mut project = written_in(&full().project, "da");
    let edit = Edit::Version {
        of: TextPlace::Key(Key::Name),
        language: LanguageTag::from(Language::Swedish),
        text: "Ljus".into(),
    };
    let catalogue = builtin::catalogue("sv").unwrap();
    let now = gate360_merge::Moment(0);
    project
        .apply(&catalogue, edit, &Author::default(), now)
        .unwrap();
    let report = report_in(&project, Language::Swedish);
    let bytes = report.to_json();
    let Ok(Opened::Report(back, found)) = open(&bytes, Some(&catalogue)) else {
        panic!("a report");
    };
    assert_eq!(found.warnings, []);
    assert_eq!(back.language, Language::Swedish);
    assert_eq!(back.to_json(), bytes);
    let words = Words::new(Language::Swedish);
    assert_eq!(back.composed(words), report.composed(words));
}

#[test]
fn versions_of_what_does_not_leave_do_not_leave() {
    let mut story = full();
    let minutes = story.project.decisions().last().unwrap().id.clone();
    let at = story.project.decisions().last().unwrap().gate;
    story.edit(Edit::Correct(at, minutes));
    let changes = story.project.changes().clone();
    let row = |counter: u64, key: &str| {
        let row: Result<ChangeRow, _> = serde_json::from_value(json!({
            "at": 1, "author": {}, "counter": counter, "key": key, "replica": "x",
            "value": {"of": "0", "text": "Leaks"},
        }));
        Change::try_from(row.unwrap()).unwrap()
    };
    let secret = [
        "version/sv/answer/VAL-101/member/m1/note".to_owned(),
        "version/SV/answer/VAL-101/member/m1/colour".to_owned(),
        "version/x/version/y/answer/VAL-101/member/m1/note".to_owned(),
        format!("version/sv/gate/{at}/meeting/reason"),
        format!("version/da/gate/{at}/term/release"),
        "version/da/snapshot/a-1".to_owned(),
    ];
    let mut all = changes;
    all.join(&(1_u64..).zip(&secret).map(|(n, key)| row(n, key)).collect());
    let open = row(99, "version/sv/answer/VAL-101/team/note");
    all.insert(open);
    let project = story.project.with_changes(all);
    let report = report_in(&project, Language::English);
    let left: Vec<&str> = report
        .project
        .changes()
        .keys_under("version/")
        .map(|path| &**path)
        .collect();
    assert_eq!(left, ["version/sv/answer/VAL-101/team/note"]);
}

#[test]
fn versions_of_what_was_deleted_do_not_leave() {
    let mut story = full();
    let version = |of: &TextPlace, text: &str| Edit::Version {
        of: of.clone(),
        language: LanguageTag::from(Language::Swedish),
        text: text.into(),
    };
    let item = story.project.meeting(gate(6)).proposals[0].id.clone();
    let of_item = Key::Proposal(gate(6), item.clone(), ProposalField::DoneWhen);
    let (summary, done_when) = (TextPlace::Key(Key::Summary), TextPlace::Key(of_item));
    let record = story.project.decisions()[0].clone();
    let reason = TextPlace::Record(record.gate, record.id, RecordText::Reason);
    story.edit(Edit::Summary("Lamps that nobody shall know of".into()));
    story.edit(version(&summary, "Hemliga lampor"));
    story.edit(version(&done_when, "Vaktmästaren har nyckeln"));
    story.edit(version(&reason, "En liten början"));
    let sent = |story: &Story| {
        let file = report_in(&story.project, Language::English).to_json();
        String::from_utf8(file).unwrap()
    };
    let all = [
        "Hemliga lampor",
        "Vaktmästaren har nyckeln",
        "En liten början",
    ];
    assert!(all.iter().all(|text| sent(&story).contains(text)));

    story.edit(Edit::Summary(String::new()));
    story.edit(Edit::RemoveProposal(gate(6), item));
    let left = all.map(|text| sent(&story).contains(text));
    assert_eq!(left, [false, false, true]);
}

#[test]
fn a_version_of_a_cleared_meeting_leaves_as_long_as_its_record_shows_it() {
    let mut story = Story::begin("2026-01-10");
    story.meet(1, &["VAL-101"]);
    story.prepare(1, gate360_project::Decision::Stop, "Nobody wants lamps.");
    let heard = "The cyclists’ union".to_owned();
    story.edit(Edit::MeetingText(gate(1), MeetingField::Heard, heard));
    let version = |field, text: &str| Edit::Version {
        of: TextPlace::Key(Key::Meeting(gate(1), field)),
        language: LanguageTag::from(Language::Swedish),
        text: text.into(),
    };
    story.edit(version(MeetingField::Reason, "Ingen vill ha lampor."));
    story.edit(version(MeetingField::Heard, "Cykelförbundet"));
    // It was heard after all by nobody: the version of that text goes with it.
    let nobody = String::new();
    story.edit(Edit::MeetingText(gate(1), MeetingField::Heard, nobody));
    story.hold(1);
    assert!(story.project.meeting(gate(1)).reason.is_blank());
    let report = report_in(&story.project, Language::Swedish);
    let file = String::from_utf8(report.to_json()).unwrap();
    assert!(!file.contains("Cykelförbundet"));
    let said = format!("{:?}", report.document(Words::new(Language::Swedish)));
    assert!(said.contains("Ingen vill ha lampor."));
}

#[test]
fn languages_that_are_printed_alike_are_counted_together() {
    let mut project = written_in(&full().project, "en");
    let catalogue = builtin::catalogue("da").unwrap();
    let british = LanguageTag::parse("en-GB").unwrap();
    let relabel = Edit::TextLanguage(Key::Summary, Some(british));
    let now = gate360_merge::Moment(0);
    project
        .apply(&catalogue, relabel, &Author::default(), now)
        .unwrap();
    let document = document_in(&project, Language::Danish);
    let words = Words::new(Language::Danish);
    let told = list(section(&document, words.report_languages()));
    let english = told
        .iter()
        .filter(|line| line.contains(words.language_english()));
    assert_eq!(english.count(), 1, "{told:?}");
}

#[test]
fn a_language_that_is_none_is_told_and_kept() {
    let project = written_in(&full().project, "da");
    let mut file: Value =
        serde_json::from_slice(&report_in(&project, Language::English).to_json()).unwrap();
    for row in file["changes"].as_array_mut().unwrap() {
        if row["key"] == "project/name" {
            row["value"]["language"] = json!("not a <b>language</b>");
        }
        if row["value"]["reason"]["text"]
            .as_str()
            .is_some_and(|text| text.starts_with("A small"))
        {
            row["value"]["reason"]["language"] = json!(7);
        }
    }
    let catalogue = builtin::catalogue("en").unwrap();
    let bytes = serde_json::to_vec(&file).unwrap();
    let Ok(Opened::Report(report, found)) = open(&bytes, Some(&catalogue)) else {
        panic!("a report");
    };
    assert_eq!(found.warnings, [Warning::WrongLanguages(2)]);
    assert_eq!(report.project.prose(&Key::Name).language, None);
    assert_eq!(report.project.decisions()[0].reason.language, None);
    let again = String::from_utf8(report.to_json()).unwrap();
    assert!(again.contains("not a <b>language</b>"));
    let note = report
        .project
        .answer(&CriterionId::new("VAL-101"), &Voice::Team)
        .note;
    assert_eq!(note.language, LanguageTag::parse("da"));
}

/// The texts of a process that are long enough to be found.
fn of_process(catalogue: &Catalogue) -> BTreeSet<String> {
    let (_, texts) = catalogue.authored();
    fn collect(value: &Value, into: &mut BTreeSet<String>) {
        match value {
            Value::String(text) => {
                into.insert(text.clone());
            }
            Value::Array(items) => items.iter().for_each(|item| collect(item, into)),
            Value::Object(fields) => fields.values().for_each(|item| collect(item, into)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    collect(&serde_json::to_value(texts).unwrap(), &mut found);
    found
}

#[test]
fn the_texts_of_a_process_in_another_language_are_marked_too() {
    let catalogue = builtin::catalogue("sv").unwrap();
    let project = written_in(&full().project, "da");
    let day = story::day(story::TODAY);
    let report = Report::of(
        &catalogue,
        &project,
        Language::Danish,
        Author::default(),
        day,
    );
    let mut document = report.document(Words::new(Language::Danish));
    // The words for a picture are in one language each, whatever names stand in them.
    let is_picture = |block: &Block| matches!(block, Block::Chart(_));
    document.blocks.retain(|block| !is_picture(block));
    let texts = of_process(&catalogue);
    let found = check_marks(&document, &texts, "sv", 18);
    // Titles of criteria, names of stages and perspectives, sources, questions and the like.
    assert!(found.len() > 150, "{}", found.len());
}
