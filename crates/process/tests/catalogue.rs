//! The catalogue that is shipped, held against what the process says of it.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use gate360_process::authored::{Structure, Texts};
use gate360_process::example::ExampleKey;
use gate360_process::{Catalogue, ConditionKey, CriterionId, GateNo, Problem, StageNo, builtin};

fn catalogue() -> Catalogue {
    builtin::catalogue("en").unwrap()
}

fn parts() -> (Structure, Texts) {
    let catalogue = catalogue();
    let (structure, texts) = catalogue.authored();
    (structure.clone(), texts.clone())
}

#[test]
fn it_has_the_numbers_that_the_process_gives() {
    let catalogue = catalogue();
    assert_eq!(catalogue.stages().len(), 6);
    assert_eq!(catalogue.perspectives().len(), 10);
    assert_eq!(catalogue.conditions().len(), 14);
    assert_eq!(catalogue.criteria().len(), 140);
    assert_eq!(
        catalogue.criteria().iter().filter(|c| c.is_must()).count(),
        91
    );
    assert_eq!(catalogue.criteria().iter().filter(|c| c.blocker).count(), 8);
    assert_eq!(catalogue.sources().len(), 53);
    assert_eq!(catalogue.glossary().len(), 99);
}

/// Musts, shoulds, all, and all by the end of stage 4, where the given conditions hold.
fn counts(conditions: &[&str]) -> (usize, usize, usize, usize) {
    let catalogue = catalogue();
    let on: BTreeSet<ConditionKey> = conditions.iter().map(|k| ConditionKey::new(k)).collect();
    for key in &on {
        assert!(catalogue.condition(key).is_some(), "{key}");
    }
    let applies: Vec<_> = catalogue
        .criteria()
        .iter()
        .filter(|criterion| criterion.applies.iter().all(|key| on.contains(key)))
        .collect();
    let musts = applies.iter().filter(|c| c.is_must()).count();
    let stage_4 = StageNo::new(4).unwrap();
    let early = applies.iter().filter(|c| c.stage <= stage_4).count();
    (musts, applies.len() - musts, applies.len(), early)
}

#[test]
fn the_profile_switches_on_as_many_criteria_as_the_process_says() {
    let all: Vec<String> = catalogue()
        .conditions()
        .iter()
        .map(|c| c.key.to_string())
        .collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    assert_eq!(counts(&[]), (71, 33, 104, 77));
    assert_eq!(counts(&["iot", "procures", "geodata"]), (74, 39, 113, 86));
    assert_eq!(counts(&all), (91, 49, 140, 107));
    for (key, expected) in [
        (ExampleKey::CykelTogOresund, (90, 48, 138, 105)),
        (ExampleKey::KlarTilRegn, (81, 48, 129, 97)),
    ] {
        let example = builtin::example(key, "en").unwrap();
        let on: Vec<&str> = example
            .facts
            .conditions
            .iter()
            .map(String::as_str)
            .collect();
        assert_eq!(counts(&on), expected);
    }
}

#[test]
fn the_matrix_of_stages_and_perspectives_adds_up() {
    let catalogue = catalogue();
    let sums: Vec<(usize, usize)> = StageNo::all()
        .map(|stage| {
            let of_stage = catalogue.criteria().iter().filter(|c| c.stage == stage);
            let (musts, shoulds): (Vec<_>, Vec<_>) = of_stage.partition(|c| c.is_must());
            (musts.len(), shoulds.len())
        })
        .collect();
    assert_eq!(
        sums,
        [(13, 10), (19, 11), (19, 11), (14, 10), (16, 6), (10, 1)]
    );
}

#[test]
fn the_gates_have_the_thresholds_of_the_process() {
    let catalogue = catalogue();
    let thresholds: Vec<(usize, u16)> = catalogue
        .stages()
        .iter()
        .map(|s| (s.should_percent, s.validity_months))
        .collect();
    assert_eq!(
        thresholds,
        [(50, 6), (50, 6), (60, 9), (60, 9), (70, 12), (70, 12)]
    );
    for gate in GateNo::all() {
        assert!(!catalogue.gate(gate).board.chair.is_empty());
    }
}

#[test]
fn the_blockers_are_those_of_the_process() {
    let catalogue = catalogue();
    let found: BTreeSet<&str> = catalogue
        .criteria()
        .iter()
        .filter(|c| c.blocker)
        .map(|c| c.id.as_str())
        .collect();
    let expected = [
        "TRU-201", "TRU-203", "TRU-301", "TRU-302", "PRO-301", "TRU-401", "TRU-502", "PRO-501",
    ];
    assert_eq!(found, expected.into_iter().collect());
}

#[test]
fn the_examples_fit_the_catalogue() {
    let catalogue = catalogue();
    for key in ExampleKey::ALL {
        let example = builtin::example(key, "en").unwrap();
        assert_eq!(example.facts.key, key.as_str());
        assert_eq!(ExampleKey::parse(key.as_str()), Some(key));
        for id in example.facts.answers.keys() {
            assert!(catalogue.criterion(&CriterionId::new(id)).is_some(), "{id}");
            assert!(example.words.evidence.contains_key(id), "{id}");
        }
        assert_eq!(example.facts.meetings.len(), example.words.meetings.len());
        assert_eq!(example.facts.proposed.len(), example.words.proposed.len());
    }
}

/// Breaks a catalogue, and expects exactly one fault that says so.
fn expect_fault(break_it: impl FnOnce(&mut Structure, &mut Texts), place: &str, problem: &str) {
    let (mut structure, mut texts) = parts();
    break_it(&mut structure, &mut texts);
    let faults = Catalogue::resolve(structure, texts).unwrap_err();
    let found = faults
        .iter()
        .any(|f| f.place.to_string().contains(place) && f.problem.to_string().contains(problem));
    assert!(found, "{place}: {problem} not in {faults:?}");
}

#[test]
fn every_kind_of_fault_is_found_and_named() {
    expect_fault(
        |s, _| s.criteria[0].id = "VAL-1".into(),
        "VAL-1",
        "three digits",
    );
    expect_fault(
        |s, _| s.criteria[1].id = "VAL-101".into(),
        "criteria",
        "twice",
    );
    expect_fault(
        |s, _| s.criteria[0].stage = "S7".into(),
        "VAL-101",
        "no stage S7",
    );
    expect_fault(
        |s, _| s.criteria[0].perspective = "XXX".into(),
        "VAL-101",
        "no perspective",
    );
    expect_fault(
        |s, _| s.criteria[0].applies = vec!["x".into()],
        "VAL-101",
        "no condition x",
    );
    expect_fault(
        |s, _| s.criteria[0].sources = vec!["X".into()],
        "VAL-101",
        "no source X",
    );
    expect_fault(|s, _| s.criteria[0].sources.clear(), "VAL-101", "no source");
    expect_fault(
        |s, _| s.criteria[0].min_strength = 5,
        "VAL-101",
        "from 0 to 4",
    );
    expect_fault(
        |s, _| s.criteria[2].blocker = true,
        "VAL-103",
        "must be a must",
    );
    expect_fault(|s, _| drop(s.stages.pop()), "stages", "in this order");
    expect_fault(
        |s, _| s.criteria.retain(|c| c.id != "GOV-101"),
        "S1, GOV",
        "no must",
    );
    expect_fault(
        |_, t| drop(t.criteria.remove("VAL-101")),
        "criterion VAL-101",
        "no texts",
    );
    expect_fault(
        |_, t| t.criteria.get_mut("VAL-101").unwrap().why.clear(),
        "VAL-101, why",
        "empty",
    );
    expect_fault(
        |_, t| drop(t.levels.pop()),
        "levels",
        "9 entries instead of 10",
    );
    expect_fault(|_, t| drop(t.boards.remove("G3")), "G3", "no texts");
    expect_fault(
        |_, t| drop(t.sources.remove("GDPR")),
        "source GDPR",
        "no texts",
    );
}

#[test]
fn a_number_that_can_not_be_meant_is_found_and_named() {
    expect_fault(
        |s, _| s.rules.recycle_percent = usize::MAX,
        "structure, rules.recycle_percent",
        "from 0 to 100",
    );
    expect_fault(
        |s, _| s.rules.conditional_points_short = 101,
        "structure, rules.conditional_points_short",
        "from 0 to 100",
    );
    expect_fault(
        |s, _| s.rules.conditional_open_musts = 1_001,
        "structure, rules.conditional_open_musts",
        "from 0 to 1000",
    );
    expect_fault(
        |s, _| s.rules.condition_days = 3_661,
        "structure, rules.condition_days",
        "from 0 to 3660",
    );
    expect_fault(
        |s, _| s.rules.stale_months = 1_201,
        "structure, rules.stale_months",
        "from 0 to 1200",
    );
    expect_fault(
        |s, _| s.stages[1].should_percent = 101,
        "stage S2, should_percent",
        "from 0 to 100",
    );
    expect_fault(
        |s, _| s.stages[1].validity_months = u16::MAX,
        "stage S2, validity_months",
        "from 0 to 1200",
    );
    for band in [(0, 2), (3, 2), (8, 10)] {
        expect_fault(|s, _| s.stages[1].trl = band, "stage S2, trl", "not a band");
    }
}

#[test]
fn there_are_ten_perspectives_no_more_and_no_fewer() {
    // Everything that a further perspective needs, so that only the number is wrong.
    let more = |s: &mut Structure, t: &mut Texts| {
        s.perspectives.push("NEW".into());
        let words = t.perspectives["VAL"].clone();
        t.perspectives.insert("NEW".into(), words);
        for stage in 1..=6 {
            let id = format!("NEW-{stage}01");
            let mut criterion = s.criteria[0].clone();
            criterion.id.clone_from(&id);
            criterion.stage = format!("S{stage}");
            criterion.perspective = "NEW".into();
            s.criteria.push(criterion);
            let words = t.criteria["VAL-101"].clone();
            t.criteria.insert(id, words);
        }
    };
    let (mut structure, mut texts) = parts();
    more(&mut structure, &mut texts);
    let faults = Catalogue::resolve(structure, texts).unwrap_err();
    assert_eq!(faults.len(), 1, "{faults:?}");
    let (found, wanted) = (11, 10);
    assert_eq!(faults[0].problem, Problem::Count { found, wanted });
    expect_fault(
        |s, _| drop(s.perspectives.pop()),
        "perspectives",
        "9 entries instead of 10",
    );
}

#[test]
fn a_key_holds_nothing_but_letters_digits_dashes_and_underscores() {
    for key in ["", "a b", "a\u{9b}31m", "å", &"k".repeat(65)] {
        expect_fault(
            |s, _| s.perspectives[3] = key.into(),
            "structure, perspectives",
            "is not a key",
        );
        expect_fault(
            |s, _| s.conditions[3] = key.into(),
            "structure, conditions",
            "is not a key",
        );
    }
}

#[test]
fn all_faults_are_reported_at_once() {
    let (mut structure, mut texts) = parts();
    structure.criteria[0].min_strength = 9;
    texts.conditions.clear();
    assert_eq!(Catalogue::resolve(structure, texts).unwrap_err().len(), 15);
}
