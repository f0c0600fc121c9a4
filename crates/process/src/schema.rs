//! The published JSON Schema of a process pack, made from the table that packs are read by.
//!
//! A schema can say what form a file has. What it can't say (that every key has texts, that every
//! stage asks something of every perspective) [`crate::Pack::read`] says.

mod about;

use serde_json::{Map, Value, json};

use crate::form::LONGEST_KEY;
use crate::id::{GateNo, StageNo};
use crate::pack::WORDS;
use crate::shape::table::{MOST_ENTRIES, MOST_LANGUAGES, PACK, STRUCTURE, TEXTS};
use crate::shape::{Field, Form, Shape};

/// The schema, as it stands in `schema/pack.schema.json`.
pub fn pack() -> String {
    let mut schema = object(PACK, "");
    let texts = json!({
        "description": about::of("texts"),
        "type": "object",
        "propertyNames": text(Form::Language),
        "additionalProperties": described(object(TEXTS, "texts"), "texts.*"),
        "minProperties": 1,
        "maxProperties": MOST_LANGUAGES,
    });
    let structure = described(object(STRUCTURE, "structure"), "structure");
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.insert("structure".to_owned(), structure);
        properties.insert("texts".to_owned(), texts);
    }
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.extend([Value::from("structure"), Value::from("texts")]);
    }
    for (name, text) in [
        ("$schema", "https://json-schema.org/draft/2020-12/schema"),
        ("$id", "urn:gate360:pack:1"),
        ("title", "Process pack of Gate 360, version 1"),
        ("description", about::of("")),
    ] {
        schema.insert(name.to_owned(), Value::from(text));
    }
    // What is made of texts and numbers can't fail to be written.
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

fn object(fields: &[Field], path: &str) -> Map<String, Value> {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in fields {
        let path = if path.is_empty() {
            field.name.to_owned()
        } else {
            format!("{path}.{}", field.name)
        };
        let shape = shape(field.shape, &path);
        properties.insert(field.name.to_owned(), described(shape, &path));
        if field.needed {
            required.push(Value::from(field.name));
        }
    }
    map([
        ("type", Value::from("object")),
        ("properties", Value::Object(properties)),
        ("required", Value::Array(required)),
        ("additionalProperties", Value::from(false)),
    ])
}

fn shape(of: &Shape, path: &str) -> Map<String, Value> {
    match of {
        Shape::Text(form) => text(*form),
        Shape::Number(least, most) => whole(*least, *most),
        Shape::YesNo => map([("type", Value::from("boolean"))]),
        Shape::Choice(words) => map([("enum", Value::from(words.to_vec()))]),
        Shape::Band => map([
            ("type", Value::from("array")),
            ("items", Value::Object(whole(1, 9))),
            ("minItems", Value::from(2)),
            ("maxItems", Value::from(2)),
        ]),
        Shape::List(entry, least, most) => {
            let mut list = map([
                ("type", Value::from("array")),
                ("items", Value::Object(shape(entry, path))),
                ("minItems", Value::from(*least)),
                ("maxItems", Value::from(*most)),
            ]);
            if matches!(entry, Shape::Text(Form::Key)) {
                list.insert("uniqueItems".to_owned(), Value::from(true));
            }
            list
        }
        Shape::Map(form, entry) => {
            let mut entries = map([
                ("type", Value::from("object")),
                ("propertyNames", Value::Object(text(*form))),
                ("additionalProperties", Value::Object(shape(entry, path))),
                ("maxProperties", Value::from(MOST_ENTRIES)),
            ]);
            let needed: Vec<String> = match form {
                Form::Stage => StageNo::all().map(|stage| stage.to_string()).collect(),
                Form::Gate => GateNo::all().map(|gate| gate.to_string()).collect(),
                _ => return entries,
            };
            entries.insert("required".to_owned(), Value::from(needed));
            entries
        }
        Shape::Object(fields) => object(fields, path),
    }
}

fn whole(least: u16, most: u16) -> Map<String, Value> {
    map([
        ("type", Value::from("integer")),
        ("minimum", Value::from(least)),
        ("maximum", Value::from(most)),
    ])
}

fn text(form: Form) -> Map<String, Value> {
    let mut text = map([
        ("type", Value::from("string")),
        ("maxLength", Value::from(form.longest())),
    ]);
    let pattern = match form {
        Form::Words | Form::Term => r"\S".to_owned(),
        Form::Note => return text,
        Form::Stage => "^S[1-6]$".to_owned(),
        Form::Gate => "^G[1-6]$".to_owned(),
        Form::Id => "^[A-Z]{3}-[0-9]{3}$".to_owned(),
        Form::Key => format!("^[A-Za-z0-9_-]{{1,{LONGEST_KEY}}}$"),
        Form::Date => "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$".to_owned(),
        Form::Version => r"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$".to_owned(),
        Form::Language => "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$".to_owned(),
        Form::Words360 => return map([("enum", Value::from(WORDS.to_vec()))]),
    };
    text.insert("pattern".to_owned(), Value::from(pattern));
    text
}

/// Says what a field is for; one that nobody has described goes without, which a test rules out.
fn described(mut schema: Map<String, Value>, path: &str) -> Value {
    let text = about::of(path);
    if !text.is_empty() {
        schema.insert("description".to_owned(), Value::from(text));
    }
    Value::Object(schema)
}

fn map<const N: usize>(fields: [(&str, Value); N]) -> Map<String, Value> {
    fields
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}
