//! Files that hold too much, that somebody spoiled, or that another version made.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod support;

use gate360_process::CriterionId;
use gate360_report::{OpenError, Opened, Problems, Warning, open};
use serde_json::{Value, json};
use support::{HIGHEST, catalogue, opened, row, value, with_rows};

fn problems(value: &Value) -> Problems {
    match open(&serde_json::to_vec(value).unwrap(), Some(&catalogue())) {
        Err(OpenError::Broken(problems)) => problems,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("was opened"),
    }
}

fn expect_problem(value: &Value, place: &str, problem: &str) {
    let problems = problems(value);
    let found = problems
        .iter()
        .any(|p| p.place.to_string() == place && p.kind.to_string().contains(problem));
    assert!(found, "{place}: {problem} not in {problems:?}");
}

fn of_other_version(change: impl FnOnce(&mut Value)) -> Value {
    let mut value = value();
    value["process"]["structure"]["version"] = json!("0.9.0");
    change(&mut value["process"]);
    value
}

#[test]
fn every_faulty_entry_is_named_and_what_is_too_many_is_counted() {
    let mut value = value();
    value["author"] = json!("me");
    value["changes"][4]["at"] = json!("yesterday");
    value["changes"][6]["replica"] = Value::Null;
    value["changes"][8] = json!(17);
    let found = problems(&value);
    let places: Vec<String> = found.iter().map(|p| p.place.to_string()).collect();
    assert_eq!(
        places,
        [
            "author",
            "changes, entry 5, at",
            "changes, entry 7, replica",
            "changes, entry 9"
        ]
    );
    let rows = value["changes"].as_array_mut().unwrap();
    rows.extend((0..1_000).map(|_| json!(17)));
    let found = problems(&value);
    assert_eq!((found.len(), found.count()), (100, 1_004));
    let text = OpenError::Broken(found).to_string();
    assert!(text.ends_with("and 984 more"), "{text}");
}

#[test]
fn counters_and_moments_that_no_browser_counts_to_are_refused() {
    let seen = json!({"example-en": HIGHEST + 1});
    let at = |number: i64| {
        let mut row = row(1, "project/name", json!("x"), json!({}));
        row["at"] = json!(number);
        with_rows([row])
    };
    let entry = value()["changes"].as_array().unwrap().len() + 1;
    let place = |part: &str| format!("changes, entry {entry}, {part}");
    for (file, part) in [
        (
            with_rows([row(HIGHEST + 1, "a", json!(1), json!({}))]),
            "counter",
        ),
        (with_rows([row(1, "a", json!(1), seen)]), "seen"),
    ] {
        expect_problem(&file, &place(part), "is over 9007199254740991");
    }
    for moment in [i64::MIN, i64::MAX] {
        expect_problem(&at(moment), &place("at"), "no time");
    }
    opened(&with_rows([row(
        HIGHEST,
        "a",
        json!(1),
        json!({"b": HIGHEST}),
    )]));
}

#[test]
fn crowds_under_one_number_or_one_key_are_refused() {
    let crowd = |count: u64| (0..count).map(|n| row(1, "a", json!(n), json!({})));
    opened(&with_rows(crowd(16)));
    let place = "changes, replica stranger, counter 1";
    expect_problem(
        &with_rows(crowd(17)),
        place,
        "has 17 changes; at most 16 are read",
    );
    expect_problem(
        &with_rows(crowd(20_000)),
        place,
        "has 20000 changes; at most 16 are read",
    );

    let crowd = |count: u64| (1..=count).map(|n| row(n, "a", json!(0), json!({})));
    opened(&with_rows(crowd(64)));
    expect_problem(
        &with_rows(crowd(50_000)),
        "changes, key a",
        "has 50000 changes that nobody has settled; at most 64 are read",
    );
}

#[test]
fn a_process_that_is_too_much_is_refused_with_its_place() {
    type Grow = fn(&mut Value);
    let cases: [(Grow, &str); 8] = [
        (
            |p| p["structure"]["version"] = json!("9".repeat(65)),
            "process, structure, version",
        ),
        (
            |p| p["structure"]["perspectives"] = json!(vec!["P"; 101]),
            "process, structure, perspectives",
        ),
        (
            |p| {
                let stage = p["structure"]["stages"][0].clone();
                p["structure"]["stages"] = json!(vec![stage; 101]);
            },
            "process, structure, stages",
        ),
        (
            |p| p["structure"]["criteria"][0]["applies"] = json!(vec!["ai"; 101]),
            "process, structure, criterion VAL-101, applies",
        ),
        (
            |p| p["structure"]["criteria"][0]["sources"] = json!(vec!["TRL"; 101]),
            "process, structure, criterion VAL-101, sources",
        ),
        (
            |p| p["texts"]["criteria"]["VAL-101"]["why"] = json!("w".repeat(20_001)),
            "process, texts en, criterion VAL-101, why",
        ),
        (
            |p| {
                for n in 0..5_001 {
                    p["texts"]["glossary"][format!("t{n}")] = json!({"term": "t"});
                }
            },
            "process, texts en, glossary",
        ),
        (
            |p| p["structure"]["criteria"][3]["whatever"] = json!(vec![0; 5_001]),
            "process, structure, criterion #4, whatever",
        ),
    ];
    for (grow, place) in cases {
        expect_problem(&of_other_version(grow), place, "at most");
    }
}

#[test]
fn a_process_that_can_not_be_meant_is_refused_before_anything_is_worked_out() {
    let file = of_other_version(|p| {
        p["structure"]["rules"]["recycle_percent"] = json!(u64::MAX);
    });
    assert!(!problems(&file).is_empty());
    let file = of_other_version(|p| {
        p["structure"]["criteria"][0]["min_strength"] = json!(-1);
    });
    let place = "process, structure, criterion VAL-101, min_strength";
    expect_problem(&file, place, "must be from 0 to 4");
}

#[test]
fn the_files_copy_of_the_known_process_is_not_looked_into() {
    let mut value = value();
    value["process"] = json!({"structure": {"version": catalogue().version(), "criteria": 7}});
    let (_, warnings) = opened(&value);
    assert_eq!(warnings, []);
}

#[test]
fn figures_that_one_version_has_and_the_other_not_are_no_difference() {
    let mut value = value();
    let figures = value["assessment"].as_object_mut().unwrap();
    figures.remove("next_steps").unwrap();
    figures.insert("of_the_future".into(), json!(7));
    figures["gate"].as_object_mut().unwrap().remove("shoulds");
    assert_eq!(opened(&value).1, []);

    value["assessment"]["gate"]["musts"] = json!(1);
    assert!(opened(&value).1.contains(&Warning::FiguresDiffer));
    for wrong in [Value::Null, json!([]), json!("good")] {
        value["assessment"] = wrong;
        assert!(opened(&value).1.contains(&Warning::FiguresDiffer));
    }
}

#[test]
fn criteria_are_unknown_if_the_built_in_process_does_not_know_them() {
    let mut file = of_other_version(|p| {
        let mut criterion = p["structure"]["criteria"][0].clone();
        criterion["id"] = json!("VAL-199");
        p["structure"]["criteria"]
            .as_array_mut()
            .unwrap()
            .push(criterion);
        let words = p["texts"]["criteria"]["VAL-101"].clone();
        p["texts"]["criteria"]["VAL-199"] = words;
    });
    file["changes"].as_array_mut().unwrap().push(row(
        1,
        "answer/VAL-199/team/status",
        json!("met"),
        json!({}),
    ));
    let (report, warnings) = opened(&file);
    let id = CriterionId::new("VAL-199");
    assert!(report.catalogue.criterion(&id).is_some());
    let is_unknown = |warning: &Warning| matches!(warning, Warning::UnknownCriteria(_));
    assert!(!warnings.iter().any(is_unknown), "{warnings:?}");
}

#[test]
fn what_a_file_says_is_repeated_without_control_characters_and_not_at_length() {
    let nasty = "\u{1b}]0;x\u{7}\u{9b}31m\u{202e}\r\n";
    let mut file = of_other_version(|_| {});
    let key = format!("answer/{nasty}{}/team/status", "L".repeat(250));
    let rows = file["changes"].as_array_mut().unwrap();
    rows.push(row(1, &key, json!("met"), json!({})));
    let key = format!("gate/G1/record/{nasty}");
    rows.push(row(2, &key, Value::Null, json!({})));
    let (_, warnings) = opened(&file);
    assert_eq!(warnings.len(), 4, "{warnings:?}");
    for warning in warnings {
        let text = warning.to_string();
        let harmless = |c: char| !c.is_control() && c != '\u{202e}';
        assert!(text.chars().all(harmless), "{text:?}");
        assert!(text.chars().count() < 400, "{text:?}");
    }

    let file = of_other_version(|p| {
        p["id"] = json!(nasty);
        p["structure"]["version"] = json!(nasty);
    });
    for problem in problems(&file).iter() {
        let text = problem.to_string();
        assert!(text.chars().all(|c| !c.is_control()), "{text:?}");
    }
    let file = of_other_version(|p| {
        p["structure"]["criteria"][0]["id"] = json!(nasty);
        p["structure"]["criteria"][1]["level"] = json!(nasty);
    });
    for problem in problems(&file).iter() {
        let text = problem.to_string();
        assert!(text.chars().all(|c| !c.is_control()), "{text:?}");
    }
    let file = json!({"schema": format!("gate360/{nasty}"), "version": 1});
    let error = open(&serde_json::to_vec(&file).unwrap(), Some(&catalogue())).unwrap_err();
    assert!(error.to_string().chars().all(|c| !c.is_control()));
}

#[test]
fn ids_of_the_plain_form_that_nobody_knows_are_named() {
    let form = json!({
        "stage": "S1",
        "answers": {"VAL-1O1": {"status": "met"}, "VAL-101": {"status": "met"}},
    });
    let Ok(Opened::Plain(plain)) = open(form.to_string().as_bytes(), Some(&catalogue())) else {
        panic!("a plain form")
    };
    assert_eq!(plain.unknown(&catalogue()), [CriterionId::new("VAL-1O1")]);
    let facts = plain.facts(&catalogue()).unwrap();
    assert!(facts.answers.contains_key(&CriterionId::new("VAL-101")));
}
