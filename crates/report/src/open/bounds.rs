//! How much of everything a file may hold.

use gate360_merge::row::ChangeRow;
use gate360_project::LONGEST_TEXT;
use serde_json::Value;

use super::Problem;
use crate::file::ReportFile;

/// The most changes that a file may hold.
const MOST_CHANGES: usize = 200_000;
/// The longest path of a change, in bytes.
const LONGEST_KEY: usize = 300;
/// The longest id, role or name, in bytes.
const LONGEST_NAME: usize = 2_000;
/// The most replicas that a change may have seen.
const MOST_SEEN: usize = 10_000;
/// The most criteria, sources, conditions or terms that a process may have.
const MOST_ENTRIES: usize = 5_000;
/// How much of a text is repeated in a message, in characters.
const EXCERPT: usize = 200;

/// Everything in a file that is more than it may be.
pub(super) fn problems(file: &ReportFile) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut limit = |place: String, found: usize, most: usize, what: &str| {
        if found > most {
            problems.push(Problem::new(
                place,
                format!("has {found} {what}; at most {most} are read"),
            ));
        }
    };
    limit(
        "changes".to_owned(),
        file.changes.len(),
        MOST_CHANGES,
        "entries",
    );
    let structure = &file.process.structure;
    for (name, found) in [
        ("criteria", structure.criteria.len()),
        ("sources", structure.sources.len()),
        ("conditions", structure.conditions.len()),
        ("glossary", file.process.texts.glossary.len()),
    ] {
        limit(format!("process, {name}"), found, MOST_ENTRIES, "entries");
    }
    for (name, text) in [
        ("role", &file.author.role),
        ("organisation", &file.author.organisation),
    ] {
        limit(format!("author, {name}"), text.len(), LONGEST_NAME, "bytes");
    }
    for (index, row) in file.changes.iter().enumerate().take(MOST_CHANGES) {
        let place = |part: &str| format!("changes, entry {}, {part}", index + 1);
        for (part, found, most, what) in sizes(row) {
            limit(place(part), found, most, what);
        }
    }
    problems
}

fn sizes(row: &ChangeRow) -> [(&'static str, usize, usize, &'static str); 6] {
    let longest_seen = row.seen.keys().map(String::len).max().unwrap_or_default();
    [
        ("key", row.key.len(), LONGEST_KEY, "bytes"),
        (
            "replica",
            row.replica.len().max(longest_seen),
            LONGEST_NAME,
            "bytes",
        ),
        (
            "author",
            row.author.role.len().max(row.author.organisation.len()),
            LONGEST_NAME,
            "bytes",
        ),
        ("seen", row.seen.len(), MOST_SEEN, "entries"),
        (
            "value",
            longest_text(&row.value),
            LONGEST_TEXT,
            "characters",
        ),
        ("value", parts(&row.value), MOST_ENTRIES, "parts"),
    ]
}

/// The longest text in a value, in characters.
fn longest_text(value: &Value) -> usize {
    match value {
        Value::String(text) => text.chars().count(),
        Value::Array(items) => items.iter().map(longest_text).max().unwrap_or_default(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| name.chars().count().max(longest_text(value)))
            .max()
            .unwrap_or_default(),
        _ => 0,
    }
}

/// How many values a value is made of.
fn parts(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(parts).sum(),
        Value::Object(fields) => fields.values().map(parts).sum(),
        _ => 0,
    }
}

/// The beginning of a text, for a message.
pub(super) fn excerpt(text: &str) -> String {
    let mut chars = text.chars();
    let start: String = chars
        .by_ref()
        .take(EXCERPT)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if chars.next().is_some() {
        format!("{start}…")
    } else {
        start
    }
}
