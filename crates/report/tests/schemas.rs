//! The published schemas of report files and team files, by a validator that is not ours.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use boon::{Compiler, SchemaIndex, Schemas};
use gate360_locale::{Date, Language};
use gate360_merge::Author;
use gate360_process::{builtin, example::ExampleKey};
use gate360_project::from_example;
use gate360_report::edition::Kind;
use gate360_report::{Findings, Integrity, Opened, Report, Warning, open, schema};
use serde_json::{Value, json};

/// One schema, compiled.
struct Validator {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Validator {
    fn of(schema: &str) -> Self {
        let schema: Value = serde_json::from_str(schema).unwrap();
        let mut schemas = Schemas::new();
        let mut compiler = Compiler::new();
        compiler.add_resource("a.schema.json", schema).unwrap();
        let index = compiler.compile("a.schema.json", &mut schemas).unwrap();
        Self { schemas, index }
    }

    fn takes(&self, file: &Value) -> bool {
        self.schemas.validate(file, self.index).is_ok()
    }

    fn must_take(&self, name: &str, file: &Value) {
        if let Err(error) = self.schemas.validate(file, self.index) {
            panic!("{name}: {error}");
        }
    }
}

fn golden(name: &str) -> Value {
    let path = format!("{}/tests/golden/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn report(example: ExampleKey, language: Language) -> Report {
    let catalogue = builtin::catalogue(language.tag()).unwrap();
    let example = builtin::example(example, language.tag()).unwrap();
    let project = from_example(&catalogue, &example).unwrap();
    let author = Author {
        role: "Projektleder".into(),
        organisation: "Ærø".into(),
    };
    let today = Date::new(2026, 11, 22).unwrap();
    Report::of(&catalogue, &project, language, author, today)
}

fn json_of(report: &Report) -> Value {
    serde_json::from_slice(&report.to_json()).unwrap()
}

#[test]
fn the_published_schemas_are_those_that_files_are_read_by() {
    for (name, schema) in [
        ("report.schema.json", schema::report()),
        ("team.schema.json", schema::team()),
    ] {
        let path = format!("{}/../../schema/{name}", env!("CARGO_MANIFEST_DIR"));
        if std::env::var_os("GATE360_RENEW").is_some() {
            std::fs::write(&path, &schema).unwrap();
        }
        assert!(
            std::fs::read_to_string(&path).unwrap() == schema,
            "schema/{name} is out of date; run: \
             GATE360_RENEW=1 cargo test -p gate360-report --test schemas"
        );
    }
}

#[test]
fn every_field_is_described() {
    fn bare(schema: &Value, place: &str, found: &mut Vec<String>) {
        for name in ["items", "additionalProperties", "anyOf"] {
            if let Some(inner) = schema.get(name) {
                bare(inner, place, found);
            }
        }
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            let place = format!("{place}.{name}");
            if field["description"].as_str().is_none_or(str::is_empty) {
                found.push(place.clone());
            }
            bare(field, &place, found);
        }
    }
    for schema in [schema::report(), schema::team()] {
        let schema: Value = serde_json::from_str(&schema).unwrap();
        let mut found = Vec::new();
        bare(&schema, "", &mut found);
        bare(&schema["$defs"]["change"], "change", &mut found);
        assert!(
            found.is_empty(),
            "nothing says what these are for: {found:?}"
        );
    }
}

#[test]
fn every_file_that_was_ever_written_is_taken() {
    let validator = Validator::of(&schema::report());
    for name in [
        "report-1-before-languages.json",
        "report-1-with-parts.json",
        "report-1-without-parts.json",
    ] {
        validator.must_take(name, &golden(name));
    }
    for example in ExampleKey::ALL {
        for &language in Language::ALL {
            for kind in Kind::ALL {
                let report = report(example, language);
                let edition = report.edition.with_kind(kind, None);
                let name = format!("{} {}", example.as_str(), kind.as_str());
                validator.must_take(&name, &json_of(&report.in_edition(edition)));
            }
        }
    }
    Validator::of(&schema::team()).must_take("team-1.json", &golden("team-1.json"));
}

#[test]
fn what_another_version_adds_is_taken_and_kept() {
    let mut file = json_of(&report(ExampleKey::KlarTilRegn, Language::Danish));
    file["climate"] = json!({"lines": [1, 2.5, null], "note": "Ærø"});
    file["assessment"]["warmth"] = json!(3);
    file["process"]["structure"]["seasons"] = json!(["S1"]);
    let mut change = file["changes"][0].clone();
    change["key"] = json!("climate/line/a/factor");
    change["replica"] = json!("another");
    change["value"] = json!({"unit": "t", "amount": 117});
    file["changes"].as_array_mut().unwrap().push(change);
    assert!(Validator::of(&schema::report()).takes(&file));
    let Opened::Report(report, _) = open(file.to_string().as_bytes(), None).unwrap() else {
        panic!("a report");
    };
    let again = json_of(&report);
    assert_eq!(again["climate"], file["climate"]);
    let keys = again["changes"].as_array().unwrap();
    let kept = keys
        .iter()
        .find(|change| change["key"] == "climate/line/a/factor");
    assert_eq!(kept.unwrap()["value"]["amount"], 117);
    // And once more: what comes out is stable, and whole.
    let Opened::Report(once, found) = open(&report.to_json(), None).unwrap() else {
        panic!("a report");
    };
    assert_eq!(found.integrity, Integrity::Unchanged);
    assert_eq!(once.to_json(), report.to_json());
}

/// Whether a file can be opened without a word against it, as far as a schema could know.
fn is_sound(file: &Value, at: &str) -> bool {
    let said_nothing = |found: &Findings| {
        let of_hashes = at.starts_with("/integrity");
        !found.warnings.contains(&Warning::FiguresDiffer)
            && (!of_hashes || found.integrity == Integrity::Unchanged)
    };
    match open(file.to_string().as_bytes(), None) {
        Ok(Opened::Report(_, found) | Opened::Team(_, found)) => said_nothing(&found),
        Ok(Opened::Plain(_)) => true,
        Err(_) => false,
    }
}

/// The way to a value, with the names of maps and the numbers of lists left out: one of each kind
/// is enough.
fn kind_of(pointer: &str) -> String {
    let maps = [
        "boards",
        "conditions",
        "confidence",
        "criteria",
        "gates",
        "glossary",
        "levels",
        "must_stage",
        "parts",
        "perspectives",
        "seen",
        "should_share",
        "sources",
        "stages",
        "strengths",
        "terms",
        "use_levels",
    ];
    let mut steps: Vec<&str> = Vec::new();
    for step in pointer.split('/') {
        let in_map = steps.last().is_some_and(|last| maps.contains(last));
        let is_number = step.parse::<usize>().is_ok();
        steps.push(if in_map || is_number { "*" } else { step });
    }
    steps.join("/")
}

/// The ways to all values of a file, one of each kind.
fn pointers(value: &Value, at: &str, seen: &mut BTreeSet<String>, found: &mut Vec<String>) {
    if !at.is_empty() {
        if !seen.insert(kind_of(at)) {
            return;
        }
        found.push(at.to_owned());
    }
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                pointers(value, &format!("{at}/{name}"), seen, found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                pointers(value, &format!("{at}/{index}"), seen, found);
            }
        }
        _ => {}
    }
}

/// Whatever is changed in a file: what the schema refuses is refused, or spoken against, by us. How
/// many of the changes the schema refuses.
fn held_against(schema: &str, file: &Value) -> usize {
    let validator = Validator::of(schema);
    validator.must_take("the file itself", file);
    assert!(is_sound(file, ""), "the file itself");
    let mut found = Vec::new();
    pointers(file, "", &mut BTreeSet::new(), &mut found);
    let others = [
        json!(null),
        json!(""),
        json!(5),
        json!([]),
        json!({}),
        json!(-1),
        json!("Å".repeat(20_001)),
        json!({"x y": {}}),
    ];
    let mut refused = 0;
    let mut stricter = Vec::new();
    let mut hold = |pointer: &str, how: &str, changed: &Value| {
        if !validator.takes(changed) {
            refused += 1;
            if is_sound(changed, pointer) {
                stricter.push(format!("{pointer}: {how}"));
            }
        }
    };
    for pointer in &found {
        // A process is large, and each try takes its time; packs are held against the same
        // schema with more.
        let tries = if pointer.starts_with("/process/") {
            1
        } else {
            others.len()
        };
        for other in others.iter().take(tries) {
            let mut changed = file.clone();
            *changed.pointer_mut(pointer).unwrap() = other.clone();
            let how: String = other.to_string().chars().take(12).collect();
            hold(pointer, &how, &changed);
        }
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let mut changed = file.clone();
        let parent = changed.pointer_mut(parent).unwrap();
        if let Value::Object(fields) = parent {
            fields.remove(&name.replace("~1", "/").replace("~0", "~"));
            hold(pointer, "missing", &changed);
        }
    }
    assert!(
        stricter.is_empty(),
        "we read what it refuses: {stricter:#?}"
    );
    refused
}

#[test]
fn what_the_schema_of_reports_refuses_we_refuse() {
    // A gate record with everything, and not more changes than it takes.
    let report = report(ExampleKey::KlarTilRegn, Language::English);
    let edition = report.edition.with_kind(Kind::Board, None);
    let mut file = json_of(&report.in_edition(edition));
    let changes = file["changes"].as_array_mut().unwrap();
    changes.truncate(12);
    changes[0]["seen"] = json!({"another": 3});
    changes[0]["author"] = json!({"role": "Ærø", "organisation": "Malmö"});
    let mut erasing = changes[1].clone();
    erasing["replica"] = json!("third");
    erasing["value"] = json!(null);
    erasing["erases"] = json!("key");
    changes.push(erasing);
    // Written again, so that its figures and hashes are those of what is left.
    let Opened::Report(report, _) = open(file.to_string().as_bytes(), None).unwrap() else {
        panic!("a report");
    };
    let refused = held_against(&schema::report(), &json_of(&report));
    assert!(refused > 200, "{refused}");
}

#[test]
fn what_the_schema_of_team_files_refuses_we_refuse() {
    let refused = held_against(&schema::team(), &golden("team-1.json"));
    assert!(refused > 100, "{refused}");
}

#[test]
fn the_schema_sees_what_a_schema_can_see() {
    let validator = Validator::of(&schema::report());
    let good = json_of(&report(ExampleKey::KlarTilRegn, Language::English));
    // What stands at a place instead; none: nothing.
    for (pointer, other) in [
        ("/schema", Some(json!("gate360/team"))),
        ("/version", Some(json!(2))),
        ("/version", None),
        ("/changes", None),
        ("/process", None),
        ("/exported", Some(json!("22.11.2026"))),
        ("/project", Some(json!("Klar til regn"))),
        ("/assessment/R", Some(json!(10))),
        ("/integrity/sha256", Some(json!("abc"))),
        ("/changes/0/counter", Some(json!(0))),
        ("/changes/0/key", None),
        ("/changes/0/key", Some(json!("a".repeat(601)))),
        ("/author/role", Some(json!("a".repeat(2_001)))),
        ("/edition", Some(json!({"without": "method"}))),
    ] {
        let mut file = good.clone();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let fields = file.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        match &other {
            Some(other) => fields.insert(name.to_owned(), other.clone()),
            None => fields.remove(name),
        };
        assert!(!validator.takes(&file), "{pointer}: {other:?}");
    }
}
