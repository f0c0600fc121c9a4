//! The process's published test vectors: our figures held against an independent calculation.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use gate360_locale::{Date, Language};
use gate360_merge::Author;
use gate360_process::{builtin, example::ExampleKey};
use gate360_project::from_example;
use gate360_readiness::assess;
use gate360_report::Report;
use gate360_report::figures::Figures;
use gate360_report::plain::Plain;
use serde_json::Value;

fn vectors() -> Vec<Value> {
    serde_json::from_str(include_str!("vectors.json")).unwrap()
}

fn today() -> Date {
    Date::new(2026, 11, 21).unwrap()
}

/// Everything in `expected` must be in `found` under the same name with the same value.
fn hold(name: &str, place: &str, expected: &Value, found: &Value) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (key, value) in expected {
                let place = format!("{place}/{key}");
                let other = found
                    .get(key)
                    .unwrap_or_else(|| panic!("{name}: no {place}"));
                hold(name, &place, value, other);
            }
        }
        (Value::Number(expected), Value::Number(found)) => {
            assert_eq!(expected.as_f64(), found.as_f64(), "{name}: {place}");
        }
        (Value::Array(expected), Value::Array(found)) => {
            assert_eq!(expected.len(), found.len(), "{name}: {place}");
            for (expected, found) in expected.iter().zip(found) {
                hold(name, place, expected, found);
            }
        }
        _ => assert_eq!(expected, found, "{name}: {place}"),
    }
}

#[test]
fn every_vector_comes_out_as_published() {
    let catalogue = builtin::catalogue("en").unwrap();
    let vectors = vectors();
    assert_eq!(vectors.len(), 9);
    for vector in vectors {
        let plain: Plain = serde_json::from_value(vector.clone()).unwrap();
        let facts = plain.facts(&catalogue).unwrap();
        let found = Figures::of(&assess(&catalogue, &facts, today()));
        let name = vector["name"].as_str().unwrap();
        hold(
            name,
            "",
            &vector["expected"],
            &serde_json::to_value(found).unwrap(),
        );
    }
}

#[test]
fn the_built_in_examples_give_the_figures_of_their_vectors() {
    let catalogue = builtin::catalogue("en").unwrap();
    for (key, name) in [
        (ExampleKey::CykelTogOresund, "first example"),
        (ExampleKey::KlarTilRegn, "second example"),
    ] {
        let project = from_example(&catalogue, &builtin::example(key, "en").unwrap()).unwrap();
        let report = Report::of(
            &catalogue,
            &project,
            Language::English,
            Author::default(),
            today(),
        );
        let found = serde_json::to_value(Figures::of(&report.assessment)).unwrap();
        let vectors = vectors();
        let vector = vectors
            .iter()
            .find(|vector| vector["name"] == name)
            .unwrap();
        hold(name, "", &vector["expected"], &found);
    }
}
