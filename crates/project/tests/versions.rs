//! The team's own versions of its texts in other languages.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod support;

use gate360_project::{
    AnswerField, Decision, Edit, Key, LONGEST_TEXT, LanguageTag, MeetingField, Project,
    Recommendation, RecordText, Refusal, TextPlace, Undo, Version, Voice,
};
use support::{apply, at, gate, id, prepared, project, record};

fn swedish() -> LanguageTag {
    LanguageTag::parse("sv").unwrap()
}

fn version(of: &TextPlace, text: &str) -> Edit {
    Edit::Version {
        of: of.clone(),
        language: swedish(),
        text: text.into(),
    }
}

fn summary() -> TextPlace {
    TextPlace::Key(Key::Summary)
}

/// The Swedish version of what stands at a place now.
fn found(project: &Project, place: &TextPlace) -> Option<Version> {
    let original = project.text_at(place);
    project.versions(&swedish()).of(place, &original)
}

fn shown(text: &str, is_current: bool) -> Option<Version> {
    Some(Version {
        text: text.to_owned(),
        is_current,
    })
}

#[test]
fn a_version_stands_beside_the_original_until_it_is_taken_back() {
    let mut project = project("a");
    apply(&mut project, Edit::Summary("En linje".into()));
    assert_eq!(found(&project, &summary()), None);
    apply(&mut project, version(&summary(), "En rad"));
    assert_eq!(project.summary(), "En linje");
    assert_eq!(found(&project, &summary()), shown("En rad", true));
    let english = LanguageTag::parse("en").unwrap();
    let none = project.versions(&english).of(&summary(), "En linje");
    assert_eq!(none, None, "a version is in one language");
    apply(&mut project, version(&summary(), " "));
    assert_eq!(found(&project, &summary()), None);
}

#[test]
fn a_version_of_an_earlier_wording_says_so() {
    let mut project = project("a");
    apply(&mut project, Edit::Summary("En linje".into()));
    apply(&mut project, version(&summary(), "En rad"));
    apply(&mut project, Edit::Summary("To linjer".into()));
    assert_eq!(found(&project, &summary()), shown("En rad", false));
    apply(&mut project, version(&summary(), "Två rader"));
    assert_eq!(found(&project, &summary()), shown("Två rader", true));
    // Back to the wording of the first, whose version was written over.
    apply(&mut project, Edit::Summary("En linje".into()));
    assert_eq!(found(&project, &summary()), shown("Två rader", false));
}

#[test]
fn the_same_words_have_the_same_version_wherever_they_stand() {
    let mut project = project("a");
    let role = |criterion: &str| {
        let key = Key::Answer(id(criterion), Voice::Team, AnswerField::Role);
        TextPlace::Key(key)
    };
    for criterion in ["VAL-101", "VAL-102"] {
        let edit = Edit::AnswerText(id(criterion), AnswerField::Role, "Jurist".into());
        apply(&mut project, edit);
    }
    apply(&mut project, version(&role("VAL-101"), "Jurist på staden"));
    let same = shown("Jurist på staden", true);
    assert_eq!(found(&project, &role("VAL-102")), same);
    // One of its own goes before.
    apply(&mut project, version(&role("VAL-102"), "Stadsjurist"));
    assert_eq!(
        found(&project, &role("VAL-102")),
        shown("Stadsjurist", true)
    );
    assert_eq!(found(&project, &role("VAL-101")), same);
}

#[test]
fn a_version_of_what_was_prepared_serves_the_record_as_well() {
    let mut project = prepared(Decision::Go, "Alt er på plads");
    let key = Key::Meeting(gate(1), MeetingField::Reason);
    apply(
        &mut project,
        version(&TextPlace::Key(key), "Allt är på plats"),
    );
    record(&mut project, Recommendation::Go).unwrap();
    let held = project.decisions().remove(0);
    let reason = TextPlace::Record(gate(1), held.id.clone(), RecordText::Reason);
    assert_eq!(found(&project, &reason), shown("Allt är på plats", true));
    // A record is never changed; a version of its texts is no part of it.
    apply(&mut project, version(&reason, "Allting är på plats"));
    assert_eq!(found(&project, &reason), shown("Allting är på plats", true));
    assert_eq!(project.decisions(), [held]);
}

#[test]
fn a_version_of_what_another_voice_says_serves_nothing_else() {
    let mut project = project("a");
    apply(&mut project, Edit::Summary("En linje".into()));
    for voice in [Voice::Member("m1".into()), Voice::Adviser("a1".into())] {
        let key = Key::Answer(id("VAL-101"), voice, AnswerField::Note);
        let theirs = TextPlace::Key(key.clone());
        let text = Edit::PutBack(vec![(key.to_string().into(), "En linje".into())]);
        apply(&mut project, text);
        apply(&mut project, version(&theirs, "Hemligt"));
        assert_eq!(found(&project, &theirs), shown("Hemligt", true));
        assert_eq!(found(&project, &summary()), None);
    }
}

#[test]
fn what_no_version_can_be_made_of_is_refused() {
    let mut project = project("a");
    let refused = at(&mut project, 0, version(&summary(), "En rad"));
    assert_eq!(refused, Err(Refusal::NotAText), "there is no original");
    apply(&mut project, Edit::Summary("En linje".into()));
    let long = "x".repeat(LONGEST_TEXT + 1);
    let refused = at(&mut project, 0, version(&summary(), &long));
    assert!(
        matches!(refused, Err(Refusal::TooLong { .. })),
        "{refused:?}"
    );
    let far = Key::Answer(id(&"X".repeat(700)), Voice::Team, AnswerField::Note);
    let text = Edit::PutBack(vec![(far.to_string().into(), "Langt".to_owned().into())]);
    apply(&mut project, text);
    let refused = at(&mut project, 0, version(&TextPlace::Key(far), "Långt"));
    assert!(
        matches!(refused, Err(Refusal::TooLong { .. })),
        "{refused:?}"
    );
}

#[test]
fn a_version_is_undone_compared_and_brought_back_like_anything_else() {
    let mut project = prepared(Decision::Go, "Alt er på plads");
    record(&mut project, Recommendation::Go).unwrap();
    apply(&mut project, Edit::Summary("En linje".into()));
    let mut undo = Undo::default();
    let written = apply(&mut project, version(&summary(), "En rad"));
    undo.did(&written);
    let undone = undo.undo(&project).unwrap();
    apply(&mut project, undone.edit.unwrap());
    assert_eq!(found(&project, &summary()), None);
    let again = undo.redo(&project).unwrap();
    apply(&mut project, again.edit.unwrap());
    assert_eq!(found(&project, &summary()), shown("En rad", true));

    // Going back leaves what belongs to gates, and so what was made of it.
    let state = project.vector();
    let held = project.decisions().remove(0);
    let reason = TextPlace::Record(gate(1), held.id, RecordText::Reason);
    at(&mut project, 60, version(&reason, "Allt är på plats")).unwrap();
    at(&mut project, 61, version(&summary(), "")).unwrap();
    let differ = gate360_project::differences(project.at(&state).changes(), project.changes());
    assert_eq!(differ.len(), 2, "{differ:?}");
    at(&mut project, 62, Edit::Restore(state)).unwrap();
    assert_eq!(found(&project, &summary()), shown("En rad", true));
    assert_eq!(found(&project, &reason), shown("Allt är på plats", true));
}
