//! The published schema, by a validator that is not ours.

use boon::{Compiler, Schemas};
use serde_json::Value;

use super::broken::BROKEN;
use super::changed::changed_json;
use super::json;

const PUBLISHED: &str = include_str!("../../../../schema/pack.schema.json");

/// Whether the schema takes each of some packs.
fn takes(packs: &[Value]) -> Vec<bool> {
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    let schema: Value = serde_json::from_str(PUBLISHED).unwrap();
    compiler.add_resource("pack.schema.json", schema).unwrap();
    let index = compiler.compile("pack.schema.json", &mut schemas).unwrap();
    let valid = packs.iter();
    valid
        .map(|pack| schemas.validate(pack, index).is_ok())
        .collect()
}

#[test]
fn the_published_schema_is_the_one_that_packs_are_read_by() {
    assert!(
        gate360_process::schema::pack() == PUBLISHED,
        "schema/pack.schema.json is out of date; run: cargo xtask pack --schema"
    );
}

#[test]
fn every_field_is_described() {
    fn bare(schema: &Value, place: &str, found: &mut Vec<String>) {
        for name in ["items", "additionalProperties"] {
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
    let schema: Value = serde_json::from_str(PUBLISHED).unwrap();
    let mut found = Vec::new();
    bare(&schema, "", &mut found);
    assert!(
        found.is_empty(),
        "nothing says what these are for: {found:?}"
    );
}

#[test]
fn it_takes_our_pack_and_the_changed_one() {
    assert_eq!(takes(&[json(), changed_json()]), [true, true]);
}

#[test]
fn it_refuses_what_it_can_see() {
    let packs: Vec<Value> = BROKEN
        .iter()
        .map(|broken| {
            let mut pack = json();
            (broken.break_it)(&mut pack);
            pack
        })
        .collect();
    for (broken, taken) in BROKEN.iter().zip(takes(&packs)) {
        assert_eq!(!taken, broken.schema_sees_it, "{}", broken.name);
    }
    let seen = BROKEN.iter().filter(|broken| broken.schema_sees_it);
    assert!(seen.count() >= 15);
}
