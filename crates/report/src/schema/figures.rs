//! The figures of a report file.

use gate360_process::{GateNo, StageNo};
use serde_json::{Map, Value, json};

use super::object;

/// What keys of perspectives look like.
const KEY: &str = "^[A-Za-z0-9_-]{1,64}$";

/// The figures, as they stood when the file was exported.
pub(super) fn figures() -> Value {
    let level = |description: &str| number(description, 9);
    let by_perspective = |description: &str, of: Value| {
        json!({
            "description": description,
            "type": "object",
            "patternProperties": {KEY: of},
        })
    };
    object(
        "The figures that follow from the answers, as they stood when the file was exported. \
         Whoever opens it works them out anew and says where they differ; figures that are not \
         described here, or are missing, are those of another version.",
        &map([
            (
                "R",
                level("The readiness: the lowest level of all perspectives."),
            ),
            ("bottlenecks", names("The perspectives at that level.")),
            (
                "confidence",
                by_perspective("Confidence by perspective.", confidence()),
            ),
            ("confidence_overall", confidence()),
            ("gate", gate()),
            ("index", share("The profile index.", 100)),
            (
                "levels",
                by_perspective("The level of each perspective.", number("", 9)),
            ),
            (
                "must_stage",
                by_perspective(
                    "The highest stage up to which all musts are met.",
                    number("", 6),
                ),
            ),
            (
                "next_steps",
                json!({
                    "description": "What would lift the readiness.",
                    "type": "array",
                    "items": step(),
                }),
            ),
            ("product", number("Readiness times use.", 81)),
            (
                "set_aside",
                names("Criteria marked as not applicable by hand."),
            ),
            (
                "should_share",
                by_perspective("The share of shoulds met.", share("", 1)),
            ),
            (
                "stage",
                json!({
                    "description": "The stage that the project is in.",
                    "enum": StageNo::all().map(|stage| stage.to_string()).collect::<Vec<_>>(),
                }),
            ),
            ("stale", names("Criteria met with old evidence.")),
            ("stop_signals", names("The stop signals that are there.")),
            (
                "thin",
                names("Criteria met with evidence that is too thin to count."),
            ),
            (
                "unanswered",
                names("Questions of the profile without an answer."),
            ),
            ("use", level("The level of use.")),
        ]),
    )
}

fn gate() -> Value {
    let count =
        |description: &str| json!({"description": description, "type": "integer", "minimum": 0});
    object(
        "The gate of the stage that the project is in.",
        &map([
            ("applicable", count("Criteria that are counted.")),
            ("blockers", names("Open musts that can never be deferred.")),
            (
                "conditions",
                object(
                    "Conditions of decisions up to the gate that are not closed.",
                    &map([
                        ("open", count("All of them.")),
                        ("overdue", count("Those that are overdue.")),
                    ]),
                ),
            ),
            (
                "id",
                json!({
                    "description": "The gate.",
                    "enum": GateNo::all().map(|gate| gate.to_string()).collect::<Vec<_>>(),
                }),
            ),
            ("must_share", share("The share of musts met.", 1)),
            ("musts", count("Musts that are counted.")),
            ("musts_met", count("Musts met.")),
            ("not_assessed", count("Musts without a status.")),
            ("open_musts", names("Musts that do not count as met.")),
            (
                "recommendation",
                json!({"description": "What is recommended.", "type": "string"}),
            ),
            ("should_share", share("The share of shoulds met.", 1)),
            ("shoulds", count("Shoulds that are counted.")),
            (
                "threshold",
                share("The share of shoulds that the gate asks for.", 1),
            ),
            (
                "together",
                json!({
                    "description": "Whether the gate before is decided on in the same meeting.",
                    "type": "boolean",
                }),
            ),
            (
                "track",
                json!({"description": "The track.", "enum": ["full", "light"]}),
            ),
        ]),
    )
}

fn step() -> Value {
    object(
        "What would lift a bottleneck.",
        &map([
            ("from", number("Its level now.", 9)),
            ("musts", names("Musts to close, blockers first.")),
            (
                "perspective",
                json!({"description": "The perspective.", "type": "string"}),
            ),
            ("shoulds", names("Open shoulds to choose from.")),
            (
                "shoulds_needed",
                json!({"description": "How many of them to close.", "type": "integer", "minimum": 0}),
            ),
            ("to", number("Its level then.", 9)),
        ]),
    )
}

fn confidence() -> Value {
    json!({
        "description": "The value with three decimals, or null, and the word.",
        "type": "array",
        "prefixItems": [
            {"type": ["number", "null"], "minimum": 0},
            {"enum": ["none", "low", "medium", "high"]},
        ],
        "minItems": 2,
        "maxItems": 2,
    })
}

fn names(description: &str) -> Value {
    json!({"description": description, "type": "array", "items": {"type": "string"}})
}

/// A whole number from 0.
fn number(description: &str, most: u8) -> Value {
    ranged("integer", description, most)
}

/// A number from 0.
fn share(description: &str, most: u8) -> Value {
    ranged("number", description, most)
}

fn ranged(kind: &str, description: &str, most: u8) -> Value {
    let mut schema = json!({"type": kind, "minimum": 0, "maximum": most});
    if let (Value::Object(fields), false) = (&mut schema, description.is_empty()) {
        fields.insert("description".to_owned(), Value::from(description));
    }
    schema
}

fn map<const N: usize>(fields: [(&str, Value); N]) -> Map<String, Value> {
    let named = fields.into_iter();
    named
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}
