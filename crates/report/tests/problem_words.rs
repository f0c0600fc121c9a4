//! What is wrong with a file, in every language.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod support;

use std::collections::BTreeSet;

use gate360_locale::{Language, Words};
use gate360_process::{Area, Item, ItemKind, Kind as Of, Place as In, Problem as Common};
use gate360_report::problem::{
    AnswerField, AuthorField, ChangeField, Field, Kind, Many, Place, PlainField,
};
use gate360_report::{OpenError, Problems, open, problem_words};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{catalogue, value};

fn problems(value: &Value) -> Problems {
    match open(&serde_json::to_vec(value).unwrap(), Some(&catalogue())) {
        Err(OpenError::Broken(problems)) => problems,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("was opened"),
    }
}

/// Every problem of a file in a language, as the page shows them.
fn lines(value: &Value, language: Language) -> Vec<String> {
    let words = Words::new(language);
    let found = problems(value);
    let lines = found
        .iter()
        .map(|problem| problem_words::problem(words, problem));
    lines.collect()
}

fn change(part: Option<ChangeField>) -> Place {
    let key = "gate/G4/meeting/date".to_owned();
    Place::Change {
        entry: 1_234,
        key,
        part,
    }
}

fn in_process(area: Area, item: Option<ItemKind>, field: &str) -> Place {
    let item = item.map(|kind| Item {
        kind,
        key: "x-1".to_owned(),
    });
    Place::Process(In {
        area,
        item,
        field: field.to_owned(),
    })
}

/// One of each. Adding a place or a kind without a line here is caught by nobody but the compiler
/// in `problem_words`, which is enough for there to be words; here they are looked at.
fn places() -> Vec<Place> {
    let plain = |field| Place::Plain(Some(field));
    let answer = |part| plain(PlainField::Answer("VAL-101".to_owned(), part));
    let mut all = vec![
        Place::Author(None),
        Place::Author(Some(AuthorField::Role)),
        change(None),
        Place::Number {
            replica: "k3f9".to_owned(),
            counter: 17,
        },
        Place::Key("answer/VAL-101/team/evidence".to_owned()),
        in_process(Area::File, None, ""),
        in_process(Area::File, None, "id"),
        in_process(Area::Texts("da".to_owned()), Some(ItemKind::Term), "term"),
        in_process(Area::Structure, Some(ItemKind::Criterion), "min_strength"),
        Place::Plain(None),
        plain(PlainField::Flags),
        plain(PlainField::Stage),
        plain(PlainField::UseLevel),
        plain(PlainField::Answers),
        answer(None),
        answer(Some(AnswerField::Strength)),
        answer(Some(AnswerField::Reason)),
    ];
    all.extend(
        [
            Field::Version,
            Field::Exported,
            Field::Language,
            Field::Project,
            Field::Edition,
            Field::Changes,
        ]
        .map(Place::Field),
    );
    let parts = [
        ChangeField::At,
        ChangeField::Author(Some(AuthorField::Role)),
        ChangeField::Counter,
        ChangeField::Key,
        ChangeField::Replica,
        ChangeField::Seen,
        ChangeField::Value,
    ];
    all.extend(parts.map(|part| change(Some(part))));
    all
}

fn kinds() -> Vec<Kind> {
    let many = [
        Many::Entries,
        Many::BytesOfName,
        Many::Parts,
        Many::Changes,
        Many::Unsettled,
    ];
    let mut all: Vec<Kind> = many
        .map(|of| Kind::TooMany {
            found: 54_321,
            most: 12_345,
            of,
        })
        .into();
    let of = [Of::Text, Of::Number, Of::YesNo, Of::List, Of::Object];
    all.extend(of.map(|of| Kind::Common(Common::NotA(of))));
    all.extend([
        Kind::Common(Common::Missing),
        Kind::Common(Common::TooLarge { bytes: 9, most: 8 }),
        Kind::Common(Common::OutOfRange { least: 1, most: 4 }),
        Kind::TooHigh {
            found: u64::MAX,
            most: 1 << 53,
        },
        Kind::NotAMoment,
        Kind::NotAFormat,
        Kind::NotADay,
        Kind::NotAProject,
        Kind::SeenItself,
        Kind::NotUnderstood,
    ]);
    all
}

#[test]
fn every_place_and_kind_has_its_own_words_in_every_language() {
    let each = |words: &dyn Fn(Words) -> String| {
        let texts: Vec<String> = Language::ALL
            .iter()
            .map(|language| words(Words::new(*language)))
            .collect();
        for text in &texts {
            let is_whole = !text.contains(['{', '}', '$']) && !text.trim().is_empty();
            assert!(is_whole, "{text}");
        }
        // Danish and Swedish have words in common; English here has none with them.
        let (english, others) = texts.split_first().unwrap();
        assert!(!others.contains(english), "{texts:?}");
        texts
    };
    let mut seen = BTreeSet::new();
    for place in places() {
        let texts = each(&|words| problem_words::place(words, &place));
        assert!(seen.insert(texts), "{place} is worded as another place");
    }
    let mut seen = BTreeSet::new();
    for kind in kinds() {
        let texts = each(&|words| problem_words::kind(words, &kind));
        assert!(seen.insert(texts), "{kind} is worded as another kind");
    }
}

#[test]
fn a_dane_reads_danish() {
    let mut file = value();
    file["exported"] = json!(20_261_121);
    let rows = file["changes"].as_array().unwrap();
    let nth = rows
        .iter()
        .position(|row| row["key"] == "answer/VAL-101/team/evidence")
        .unwrap();
    file["changes"][nth]["value"] = json!("x".repeat(300_000));
    file["changes"][nth]["at"] = json!("i går");
    let found = lines(&file, Language::Danish);
    let entry = nth + 1;
    assert_eq!(
        found,
        [
            format!(
                "ændring {entry}, VAL-101, Dokumentation, tidspunkt (at): skal være et helt tal"
            ),
            "dato for eksporten (exported): skal være en dato skrevet som 2026-11-21".to_owned(),
        ]
    );
    file["changes"][nth]["at"] = json!(1);
    let found = lines(&file, Language::Danish);
    let text = "VAL-101, Dokumentation, værdi (value): har 300.000 tegn; der læses højst";
    assert!(found.iter().any(|line| line.contains(text)), "{found:?}");
}

#[test]
fn what_the_reader_of_json_says_in_english_reaches_nobody() {
    type Spoil = fn(&mut Value);
    let spoils: [(Spoil, &str, &str); 12] = [
        (
            |f| f["author"] = json!("me"),
            "author",
            "must be named fields in curly brackets",
        ),
        (
            |f| f["author"]["role"] = json!(7),
            "author, role",
            "must be a text in quotation marks",
        ),
        (|f| f["changes"] = Value::Null, "changes", "is missing"),
        (
            |f| f["changes"][0]["counter"] = json!(-1),
            "changes, entry 1, counter",
            "must be from 1 to 9007199254740991",
        ),
        (
            |f| f["changes"][0]["counter"] = json!(1.5),
            "changes, entry 1, counter",
            "must be a whole number",
        ),
        (
            |f| f["changes"][0]["seen"] = json!({"a": "b"}),
            "changes, entry 1, seen",
            "must be a whole number",
        ),
        (
            |f| f["changes"][0]["author"]["organisation"] = json!([]),
            "changes, entry 1, author, organisation",
            "must be a text in quotation marks",
        ),
        (
            |f| {
                f["changes"][0] =
                    json!({"at": 1, "author": {}, "counter": 1, "replica": "r", "value": 1});
            },
            "changes, entry 1, key",
            "is missing",
        ),
        (
            |f| f["process"] = json!(3),
            "process",
            "must be named fields in curly brackets",
        ),
        (
            |f| f["process"]["structure"]["criteria"][0]["level"] = json!("may"),
            "process, structure, criterion VAL-101, level",
            "must be one of must, should",
        ),
        (
            |f| f["process"]["texts"]["criteria"]["VAL-101"]["why"] = json!(1),
            "process, texts en, criterion VAL-101, why",
            "must be a text in quotation marks",
        ),
        (
            |f| f["process"]["texts"] = Value::Null,
            "process, texts en",
            "must be named fields in curly brackets",
        ),
    ];
    for (spoil, place, kind) in spoils {
        let mut file = value();
        file["process"]["structure"]["version"] = json!("0.9.0");
        spoil(&mut file);
        let found: Vec<String> = problems(&file).iter().map(ToString::to_string).collect();
        assert_eq!(found, [format!("{place}: {kind}")]);
    }
    let plain =
        json!({"stage": 1, "use": 300, "answers": {"VAL-101": {"strength": "2"}, "VAL-102": 1}});
    let found: Vec<String> = problems(&plain).iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "stage: must be a text in quotation marks",
            "use: must be from 0 to 9",
            "answers, VAL-101, status: is missing",
            "answers, VAL-101, strength: must be a whole number",
            "answers, VAL-102: must be named fields in curly brackets",
        ]
    );
}

/// The paths of all values in a file, the deepest last, at most so many of each list.
fn paths(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate().take(3) {
                paths(item, &format!("{here}/{index}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, item) in fields.iter().take(12) {
                paths(item, &format!("{here}/{name}"), found);
            }
        }
        _ => {}
    }
}

fn wrong() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!([])),
        Just(json!({})),
        Just(json!(true)),
        Just(json!(-7)),
        Just(json!(0.5)),
        Just(json!(u64::MAX)),
        Just(json!("{$x}\u{202e}")),
        Just(json!("x".repeat(300_000))),
        Just(json!(vec![0; 5_001])),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn whatever_is_spoiled_is_worded_in_every_language(
        spoiled in prop::collection::vec((any::<prop::sample::Index>(), wrong()), 1..4),
    ) {
        let mut file = value();
        // Otherwise the file's process is not looked into.
        file["process"]["structure"]["version"] = json!("0.9.0");
        let mut all = Vec::new();
        paths(&file, "", &mut all);
        for (index, wrong) in spoiled {
            let path = index.get(&all);
            if let Some(place) = file.pointer_mut(path).filter(|_| !path.is_empty()) {
                *place = wrong;
            }
        }
        if let Err(OpenError::Broken(found)) = open(&serde_json::to_vec(&file).unwrap(), Some(&catalogue())) {
            for problem in found.iter() {
                let mut texts = BTreeSet::from([problem.to_string()]);
                for language in Language::ALL {
                    let text = problem_words::problem(Words::new(*language), problem);
                    let commands = text.chars().any(|c| c.is_control() || c == '\u{202e}');
                    prop_assert!(!commands, "{:?}", text);
                    for english in ["invalid ", "expected ", "missing field", "unknown variant"] {
                        prop_assert!(!text.contains(english), "{}", text);
                    }
                    texts.insert(text);
                }
                prop_assert!(texts.len() >= 3, "{:?}", texts);
            }
        }
    }
}
