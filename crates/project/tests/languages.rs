//! Texts and the languages that they are in.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod support;

use std::sync::Arc;

use gate360_merge::{Author, Change, ChangeSet, Moment, Replica, Tag, VersionVector};
use gate360_process::{builtin, example::ExampleKey};
use gate360_project::{
    AnswerField, ClosingField, Decision, Edit, Key, LanguageTag, MeetingField, Project, ProjectId,
    ProposalField, Prose, Recommendation, RecordText, Refusal, Term, TextPlace, Undo, Voice,
    Writer, Written, from_example,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{CATALOGUE, MINUTE, NOW, day, frozen, gate, id, project};

fn tag(tag: &str) -> LanguageTag {
    LanguageTag::parse(tag).unwrap()
}

/// Does something in a language, so many minutes after noon.
fn try_in(
    project: &mut Project,
    language: &str,
    minute: i64,
    edit: Edit,
) -> Result<Written, Refusal> {
    let author = Author {
        role: "Leader".into(),
        organisation: String::new(),
    };
    let language = LanguageTag::parse(language);
    let writer = Writer {
        author: &author,
        language: language.as_ref(),
    };
    project.apply(&CATALOGUE, edit, writer, Moment(NOW + minute * MINUTE))
}

fn write(project: &mut Project, language: &str, edit: Edit) -> Written {
    try_in(project, language, 0, edit).unwrap()
}

/// The text under a key, and its language.
fn said(project: &Project, key: &Key) -> (String, Option<String>) {
    let Prose { text, language } = project.prose(key);
    (text, language.map(|tag| tag.to_string()))
}

fn in_language(text: &str, language: &str) -> (String, Option<String>) {
    (text.to_owned(), Some(language.to_owned()))
}

fn evidence() -> Key {
    Key::Answer(id("VAL-101"), Voice::Team, AnswerField::Evidence)
}

fn note(text: &str) -> Edit {
    Edit::AnswerText(id("VAL-101"), AnswerField::Evidence, text.into())
}

#[test]
fn a_text_is_in_the_language_of_its_writer() {
    let mut project = project("a");
    write(&mut project, "da", Edit::Name("Cykler".into()));
    write(&mut project, "sv", note("Räkningar"));
    write(&mut project, "", Edit::Summary("Line".into()));
    let link = Edit::AnswerText(id("VAL-101"), AnswerField::Link, "https://x.dk".into());
    write(&mut project, "da", link);
    assert_eq!(said(&project, &Key::Name), in_language("Cykler", "da"));
    assert_eq!(said(&project, &evidence()), in_language("Räkningar", "sv"));
    assert_eq!(said(&project, &Key::Summary), ("Line".into(), None));
    assert_eq!(project.name(), "Cykler");
    let values: Vec<&Value> = project.changes().iter().map(|one| one.value()).collect();
    assert_eq!(values[0], &json!({"language": "da", "text": "Cykler"}));
    assert_eq!(values[2], "Line");
    assert_eq!(values[3], "https://x.dk", "a link is in no language");
}

#[test]
fn typing_in_another_language_is_still_typing() {
    let mut project = project("a");
    write(&mut project, "da", note("Tæl"));
    let written = try_in(&mut project, "sv", 1, note("Räkna")).unwrap();
    assert_eq!(written.folded.len(), 1);
    assert_eq!(project.changes().len(), 1);
    assert_eq!(said(&project, &evidence()), in_language("Räkna", "sv"));
}

#[test]
fn who_corrects_a_text_leaves_it_in_its_language() {
    let whole = "Cyklerne tæller";
    for (text, language) in [
        ("Cyklerne tæler", "da"),
        ("cyklerne tæller", "da"),
        ("Cyklerne tæller alle", "da"),
        ("Cyklerne", "da"),
        ("Cykler", "en"),
        ("The bicycles count", "en"),
        ("", "none"),
    ] {
        let mut project = project("a");
        write(&mut project, "da", note(whole));
        try_in(&mut project, "en", 60, note(text)).unwrap();
        let expected = (language != "none").then(|| language.to_owned());
        assert_eq!(said(&project, &evidence()), (text.to_owned(), expected));
    }
    // What both begin with is not counted once more at the end.
    let mut project = project("a");
    write(&mut project, "da", note("aaaa"));
    try_in(&mut project, "en", 60, note("aaaaaaaaa")).unwrap();
    assert_eq!(said(&project, &evidence()), in_language("aaaaaaaaa", "en"));
}

#[test]
fn a_text_in_no_known_language_gets_that_of_whoever_corrects_it() {
    let mut project = project("a");
    write(&mut project, "", note("Cyklerne tæller"));
    try_in(&mut project, "da", 60, note("Cyklerne tæler")).unwrap();
    assert_eq!(
        said(&project, &evidence()),
        in_language("Cyklerne tæler", "da")
    );
}

#[test]
fn the_same_words_are_not_written_anew() {
    let mut project = project("a");
    write(&mut project, "da", note("Plan"));
    let written = try_in(&mut project, "sv", 60, note("Plan")).unwrap();
    assert!(written.is_empty());
    assert_eq!(said(&project, &evidence()), in_language("Plan", "da"));
}

#[test]
fn a_language_can_be_put_right_by_itself_and_undone() {
    let mut project = project("a");
    let mut undo = Undo::default();
    let mut does = |project: &mut Project, edit| {
        let written = try_in(project, "en", 1, edit).unwrap();
        undo.did(&written);
    };
    does(&mut project, note("Vi tæller"));
    let danish = Edit::TextLanguage(evidence(), Some(tag("da")));
    does(&mut project, danish.clone());
    assert_eq!(said(&project, &evidence()), in_language("Vi tæller", "da"));

    let undone = undo.undo(&project).unwrap();
    write(&mut project, "en", undone.edit.unwrap());
    assert_eq!(said(&project, &evidence()), in_language("Vi tæller", "en"));
    let again = undo.redo(&project).unwrap();
    write(&mut project, "en", again.edit.unwrap());
    assert_eq!(said(&project, &evidence()), in_language("Vi tæller", "da"));
    // Nothing new to store.
    assert!(write(&mut project, "en", danish).is_empty());
    write(&mut project, "en", Edit::TextLanguage(evidence(), None));
    assert_eq!(said(&project, &evidence()), ("Vi tæller".into(), None));
}

#[test]
fn only_a_text_that_is_there_has_a_language() {
    let mut project = project("a");
    for key in [evidence(), Key::Start, Key::Use] {
        let edit = Edit::TextLanguage(key, Some(tag("da")));
        let refused = try_in(&mut project, "en", 0, edit);
        assert_eq!(refused, Err(Refusal::NotAText));
    }
    // Of two texts that nobody has settled, none is the one.
    let mut other = support::project("b");
    write(&mut project, "da", note("Her"));
    write(&mut other, "sv", note("Där"));
    project.join(other.changes());
    let edit = Edit::TextLanguage(evidence(), Some(tag("da")));
    let refused = try_in(&mut project, "en", 0, edit);
    assert_eq!(refused, Err(Refusal::NotAText));
    let keep = Edit::Settle {
        path: evidence().to_string(),
        keep: json!({"language": "da", "text": "Her"}),
    };
    write(&mut project, "sv", keep);
    assert_eq!(said(&project, &evidence()), in_language("Her", "da"));
}

#[test]
fn going_back_to_a_state_brings_back_its_languages() {
    let mut project = project("a");
    write(&mut project, "da", note("Vi tæller"));
    project.seal();
    let state = project.vector();
    try_in(&mut project, "sv", 60, note("Vi räknar")).unwrap();
    try_in(&mut project, "sv", 61, Edit::Restore(state)).unwrap();
    assert_eq!(said(&project, &evidence()), in_language("Vi tæller", "da"));
}

/// A meeting at gate 1 with a Danish reason, a Swedish chair and a condition.
fn held() -> Project {
    let mut project = project("a");
    let text = |field, text: &str| Edit::MeetingText(gate(1), field, text.into());
    write(
        &mut project,
        "da",
        Edit::AddProposal(gate(1), Some(id("VAL-102"))),
    );
    let item = project.meeting(gate(1)).proposals[0].id.clone();
    let of_item = |field, text: &str| Edit::ProposalText(gate(1), item.clone(), field, text.into());
    for (language, edit) in [
        ("da", Edit::MeetingDate(gate(1), Some(day("2026-03-01")))),
        (
            "da",
            Edit::MeetingDecision(gate(1), Some(Decision::ConditionalGo)),
        ),
        ("da", text(MeetingField::Reason, "Næsten alt er på plads")),
        ("sv", text(MeetingField::Chair, "Trafikdirektören")),
        ("", text(MeetingField::Board, "Board")),
        (
            "da",
            Edit::MeetingTerm(gate(1), Term::Release, "50 timer".into()),
        ),
        ("da", of_item(ProposalField::Role, "Jurist")),
        (
            "sv",
            of_item(ProposalField::DoneWhen, "Avtalet är påskrivet"),
        ),
        ("da", of_item(ProposalField::Event, "sommeren")),
    ] {
        write(&mut project, language, edit);
    }
    let record = Edit::Record {
        gate: gate(1),
        recommendation: Recommendation::ConditionalGo,
        frozen: frozen(),
    };
    write(&mut project, "en", record);
    project
}

#[test]
fn a_record_freezes_its_texts_with_their_languages() {
    let project = held();
    let record = project.decisions().remove(0);
    let condition = record.conditions[0].id.clone();
    let place = |text| TextPlace::Record(gate(1), record.id.clone(), text);
    let expected = [
        (RecordText::Reason, "Næsten alt er på plads", Some("da")),
        (RecordText::Chair, "Trafikdirektören", Some("sv")),
        (RecordText::Board, "Board", None),
        (RecordText::Heard, "", None),
        (RecordText::Term(Term::Release), "50 timer", Some("da")),
        (RecordText::Role(condition.clone()), "Jurist", Some("da")),
        (
            RecordText::DoneWhen(condition.clone()),
            "Avtalet är påskrivet",
            Some("sv"),
        ),
        (RecordText::Event(condition), "sommeren", Some("da")),
    ];
    for (text, words, language) in expected {
        let prose = project.text_at(&place(text));
        assert_eq!(prose, words);
        assert_eq!(
            prose.language.map(|tag| tag.to_string()).as_deref(),
            language
        );
    }
}

#[test]
fn a_correction_begins_with_the_languages_of_the_minutes() {
    let mut project = held();
    let before = project.decisions().remove(0);
    let correct = Edit::Correct(gate(1), before.id.clone());
    write(&mut project, "en", correct);
    let meeting = project.meeting(gate(1));
    assert_eq!(meeting.reason, before.reason);
    assert_eq!(meeting.chair, before.chair);
    assert_eq!(meeting.board.language, None);
    assert_eq!(meeting.terms, before.terms);
    assert_eq!(meeting.proposals[0].role, before.conditions[0].role);
    assert_eq!(
        meeting.proposals[0].done_when,
        before.conditions[0].done_when
    );
}

#[test]
fn minutes_that_are_taken_over_are_in_the_language_of_whoever_takes_them_over() {
    let mut record = held().decisions().remove(0);
    record.board = Prose::from("Ledelsen");
    let mut project = project("b");
    write(&mut project, "da", Edit::TakeOver(Box::new(record)));
    let record = project.decisions().remove(0);
    assert_eq!(record.board.language, Some(tag("da")));
    assert_eq!(record.chair.language, Some(tag("sv")), "as it says itself");
    assert_eq!(record.heard, Prose::default());
}

#[test]
fn an_example_is_in_its_own_language() {
    for language in ["en", "da", "sv"] {
        let example = builtin::example(ExampleKey::CykelTogOresund, language).unwrap();
        let project = from_example(&CATALOGUE, &example).unwrap();
        assert_eq!(project.prose(&Key::Name).language, Some(tag(language)));
        let records = project.records();
        assert!(
            records
                .iter()
                .all(|one| one.reason.language == Some(tag(language)))
        );
        let answered = project.answered();
        let evidence = answered
            .iter()
            .map(|id| project.answer(id, &Voice::Team).evidence);
        let evidence: Vec<Prose> = evidence.filter(|text| !text.is_blank()).collect();
        assert!(evidence.len() > 50);
        assert!(
            evidence
                .iter()
                .all(|text| text.language == Some(tag(language)))
        );
    }
}

#[test]
fn a_name_for_a_state_is_in_a_language_too() {
    let mut project = project("a");
    write(&mut project, "sv", Edit::Snapshot("Före sommaren".into()));
    let snapshot = project.snapshots().remove(0);
    assert_eq!(snapshot.name, Prose::new("Före sommaren", Some(&tag("sv"))));
}

#[test]
fn how_a_condition_was_closed_is_in_a_language() {
    let mut project = held();
    let condition = project.conditions()[0].condition.id.clone();
    let note = Edit::ClosingNote(gate(1), condition.clone(), "Underskrevet".into());
    write(&mut project, "da", note);
    assert_eq!(project.conditions()[0].note.language, Some(tag("da")));
    let key = Key::Closing(gate(1), condition, ClosingField::Note);
    assert_eq!(said(&project, &key), in_language("Underskrevet", "da"));
}

/// A project with one change of somebody who writes however he likes.
fn stored(key: &Key, value: Value) -> Project {
    let tag = Tag {
        replica: Replica::new("file"),
        counter: 1,
    };
    let path = Arc::from(key.to_string());
    let seen = VersionVector::default();
    let change = Change::new(tag, Moment(0), Author::default(), path, value, seen).unwrap();
    let id = ProjectId::new("p").unwrap();
    Project::from_changes(id, Replica::new("r"), ChangeSet::of([Arc::new(change)]))
}

#[test]
fn a_text_of_a_newer_version_keeps_what_is_not_understood() {
    let value = json!({"language": "tlh-Piqd", "text": "nuqneH", "tone": "friendly"});
    let mut project = stored(&Key::Summary, value.clone());
    assert_eq!(
        said(&project, &Key::Summary),
        in_language("nuqneH", "tlh-Piqd")
    );
    assert!(write(&mut project, "en", Edit::Summary("nuqneH".into())).is_empty());
    assert_eq!(project.changes().live("project/summary")[0].value(), &value);
}

/// Writings of several people in several languages.
fn writings() -> impl Strategy<Value = Vec<(usize, usize, usize, u8)>> {
    proptest::collection::vec((0..3_usize, 0..3_usize, 0..4_usize, any::<u8>()), 1..25)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn joining_keeps_each_text_with_its_language(writings in writings()) {
        const LANGUAGES: [&str; 4] = ["da", "sv", "en-GB", ""];
        let mut people = ["a", "b", "c"].map(support::project);
        let keys = [Key::Name, Key::Summary, evidence()];
        for (minute, (person, place, language, word)) in (0_i64..).zip(writings) {
            // Texts in two languages have little in common: one is no correction of the other.
            let rest = ["d", "s", "e", "x"][language].repeat(20);
            let text = format!("{word} {} {rest}", LANGUAGES[language]);
            let edit = [Edit::Name(text.clone()), Edit::Summary(text.clone()), note(&text)][place].clone();
            let _written = try_in(&mut people[person], LANGUAGES[language], minute * 7, edit).unwrap();
        }
        let join = |order: [usize; 3]| {
            let mut joined = support::project("j");
            for person in order {
                joined.join(people[person].changes());
            }
            joined
        };
        let joined = join([0, 1, 2]);
        for order in [[2, 1, 0], [1, 0, 2], [1, 2, 0]] {
            let other = join(order);
            prop_assert_eq!(other.changes(), joined.changes());
        }
        // What each wrote last is there with its own language, settled or not.
        for key in keys {
            let path = key.to_string();
            for change in joined.changes().live(&path) {
                let Prose { text, language } = Prose::read(change.value()).unwrap();
                let spoken = text.split(' ').nth(1).unwrap();
                prop_assert_eq!(language, LanguageTag::parse(spoken));
            }
        }
    }
}
