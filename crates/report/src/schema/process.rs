//! The process within a report file: as in a process pack, but with room for what another version
//! may have in it.

use gate360_process::{Pack, schema};
use serde_json::{Value, json};

/// The copy of the process that a report was assessed by, in the report's language.
pub(super) fn within() -> Value {
    // Our own schema is JSON.
    let pack: Value = serde_json::from_str(&schema::pack()).unwrap_or_default();
    let part = |pointer: &str| {
        let mut part = pack.pointer(pointer).cloned().unwrap_or_default();
        widen(&mut part);
        part
    };
    json!({
        "description": "The process that the project was assessed by, so that the file can be \
            understood for itself. Where the reader has that version of it, its own copy counts.",
        "type": "object",
        "properties": {
            "id": {
                "description": "The id of the pack that it is from; without one it is the built-in \
                    process.",
                "type": "string",
            },
            "structure": part("/properties/structure"),
            "texts": part("/properties/texts/additionalProperties"),
        },
        "required": ["structure", "texts"],
    })
}

/// Lets a schema take fields that it does not know, texts as long as any, and where a field may be
/// missing, one that is null.
fn widen(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.get("additionalProperties") == Some(&Value::Bool(false)) {
                fields.remove("additionalProperties");
            }
            // What is needed to be understood is needed here, too; what is only good to read may
            // be empty.
            if fields.get("pattern").and_then(Value::as_str) == Some(r"\S") {
                fields.remove("pattern");
            }
            if fields.contains_key("maxLength") {
                fields.insert("maxLength".to_owned(), Value::from(Pack::LONGEST_TEXT));
            }
            let required = fields.get("required").cloned().unwrap_or_default();
            let is_required = |name: &String| {
                let names = required.as_array();
                names.is_some_and(|names| names.iter().any(|other| other == name.as_str()))
            };
            if let Some(Value::Object(properties)) = fields.get_mut("properties") {
                let free = properties.iter_mut().filter(|(name, _)| !is_required(name));
                free.for_each(|(_, property)| may_be_empty(property));
            }
            fields.values_mut().for_each(widen);
        }
        Value::Array(items) => items.iter_mut().for_each(widen),
        _ => {}
    }
}

/// Lets a field be null.
fn may_be_empty(property: &mut Value) {
    let Value::Object(fields) = property else {
        return;
    };
    if let Some(kind) = fields.get("type").cloned() {
        fields.insert("type".to_owned(), json!([kind, "null"]));
    }
    if let Some(Value::Array(words)) = fields.get_mut("enum") {
        words.push(Value::Null);
    }
}
