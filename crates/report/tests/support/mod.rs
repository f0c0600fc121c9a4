//! A report file to spoil, and what opening it comes to.

#![allow(dead_code, reason = "each test file takes what it needs")]

use gate360_locale::{Date, Language};
use gate360_merge::Author;
use gate360_process::{Catalogue, builtin, example::ExampleKey};
use gate360_project::from_example;
use gate360_report::{Opened, Report, Warning, open};
use serde_json::{Value, json};

/// The highest counter that is taken in.
pub(crate) const HIGHEST: u64 = 9_007_199_254_740_991;

/// The built-in process.
pub(crate) fn catalogue() -> Catalogue {
    builtin::catalogue("en").unwrap()
}

/// The first example's report file.
pub(crate) fn value() -> Value {
    let example = builtin::example(ExampleKey::CykelTogOresund, "en").unwrap();
    let project = from_example(&catalogue(), &example).unwrap();
    let today = Date::new(2026, 11, 21).unwrap();
    let author = Author::default();
    let report = Report::of(&catalogue(), &project, Language::English, author, today);
    serde_json::from_slice(&report.to_json()).unwrap()
}

/// Opens what must be a report.
pub(crate) fn opened(value: &Value) -> (Report, Vec<Warning>) {
    match open(&serde_json::to_vec(value).unwrap(), Some(&catalogue())) {
        Ok(Opened::Report(report, found)) => (*report, found.warnings),
        Ok(_) => panic!("a report, not a plain form"),
        Err(error) => panic!("{error}"),
    }
}

/// A change by a stranger.
pub(crate) fn row(
    counter: u64,
    key: &str,
    value: impl Into<Value>,
    seen: impl Into<Value>,
) -> Value {
    json!({
        "at": 1, "author": {}, "counter": counter, "key": key,
        "replica": "stranger", "seen": seen.into(), "value": value.into(),
    })
}

/// The example's file with more changes.
pub(crate) fn with_rows(rows: impl IntoIterator<Item = Value>) -> Value {
    let mut value = value();
    value["changes"].as_array_mut().unwrap().extend(rows);
    value
}
