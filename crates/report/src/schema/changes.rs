//! Changes, of which projects are made.

use gate360_project::{LONGEST_PATH, LONGEST_TEXT};
use serde_json::{Value, json};

use crate::open::bounds::{
    FARTHEST_MOMENT, HIGHEST_COUNTER, LONGEST_NAME, MOST_CHANGES, MOST_SEEN,
};

/// The changes of a file.
pub(super) fn list(description: &str) -> Value {
    json!({
        "description": description,
        "type": "array",
        "items": {"$ref": "#/$defs/change"},
        "maxItems": MOST_CHANGES,
    })
}

/// One change.
pub(super) fn change() -> Value {
    let counter = |least: u64, description: &str| {
        json!({
            "description": description,
            "type": "integer",
            "minimum": least,
            "maximum": HIGHEST_COUNTER,
        })
    };
    let farthest = FARTHEST_MOMENT.cast_signed();
    json!({
        "description": "A key was given a value. A change is never changed itself; it counts until \
            another one to its key has seen it.",
        "type": "object",
        "properties": {
            "at": {
                "description": "When, in milliseconds since 1970-01-01 UTC: 1, not 1.0.",
                "type": "integer",
                "minimum": -farthest,
                "maximum": farthest,
            },
            "author": author("Who."),
            "counter": counter(1, "The running number at its replica: 1, not 1.0."),
            "erases": {
                "description": "What it erases for good: what it has seen of its key, of all keys, \
                    or parts of gate records as JSON pointers by key. Its value is null then.",
                "anyOf": [
                    {"enum": ["key", "all", null]},
                    {
                        "type": "object",
                        "properties": {"parts": {
                            "type": "object",
                            "additionalProperties": {"type": "array", "items": {"type": "string"}},
                        }},
                        "required": ["parts"],
                    },
                ],
            },
            "key": {
                "description": "What was given a value: a path such as answer/VAL-101/team/status. \
                    It carries no language. Keys that a version does not know are kept. \
                    At most 600 bytes of UTF-8.",
                "type": "string",
                "maxLength": LONGEST_PATH,
            },
            "replica": {
                "description": "Where: an opened page. At most 2000 bytes of UTF-8.",
                "type": "string",
                "maxLength": LONGEST_NAME,
            },
            "seen": {
                "description": "Of this key, the highest counter per replica that its author had \
                    before. No replica has more than 2000 bytes of UTF-8.",
                "type": "object",
                "propertyNames": {"maxLength": LONGEST_NAME},
                "additionalProperties": counter(0, "A counter."),
                "maxProperties": MOST_SEEN,
            },
            "value": {
                "description": format!("The value; null: removed. A text that a person wrote is a \
                    string, or {{\"text\", \"language\"}} with its BCP 47 tag. No text in it has \
                    more than {LONGEST_TEXT} characters."),
            },
        },
        "required": ["at", "author", "counter", "key", "replica", "value"],
    })
}

/// Who wrote something.
pub(super) fn author(description: &str) -> Value {
    let name = |description: &str| json!({"description": description, "type": "string", "maxLength": LONGEST_NAME});
    json!({
        "description": description,
        "type": "object",
        "properties": {
            "organisation": name("The organisation; left out if not given. At most 2000 bytes of UTF-8."),
            "role": name("A role or a name; left out if not given. At most 2000 bytes of UTF-8."),
        },
    })
}
