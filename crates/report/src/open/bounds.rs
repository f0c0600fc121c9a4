//! How much of everything a file may hold.

use gate360_merge::ChangeSet;
use gate360_merge::row::{AuthorRow, ChangeRow};
use gate360_process::authored::{Structure, Texts};
use gate360_project::{LONGEST_PATH, LONGEST_TEXT};
use serde_json::Value;

use super::problem::{Problem, Problems};

/// The most changes that a file may hold.
pub(super) const MOST_CHANGES: usize = 200_000;
/// The longest id, role or name, in bytes.
const LONGEST_NAME: usize = 2_000;
/// The longest version, day or language, in bytes.
const LONGEST_WORD: usize = 64;
/// The most replicas that a change may have seen.
const MOST_SEEN: usize = 1_000;
/// The highest counter: the highest whole number that a browser counts to without gaps. Nobody
/// gets there by working.
const HIGHEST_COUNTER: u64 = (1 << 53) - 1;
/// The farthest moment from 1970 that browsers make a date of, in milliseconds.
const FARTHEST_MOMENT: u64 = 8_640_000_000_000_000;
/// The most changes under one number. Two are a mishap already.
const MOST_PER_TAG: usize = 16;
/// The most changes of one key that nobody has settled.
const MOST_LIVE: usize = 64;
/// The most criteria, sources, conditions, terms or parts of a value.
const MOST_ENTRIES: usize = 5_000;
/// The most stages or perspectives, and the most conditions or sources of a criterion.
const MOST_OF_FEW: usize = 100;
/// The longest text of a process, in characters. The longest that we wrote has 140.
const LONGEST_PROCESS_TEXT: usize = 20_000;

/// Notes what is more than it may be; the place is only named then.
fn limit(
    problems: &mut Problems,
    (found, most): (usize, usize),
    what: &str,
    place: impl FnOnce() -> String,
) {
    if found > most {
        problems.add(|| {
            Problem::new(
                place(),
                format!("has {found} {what}; at most {most} are read"),
            )
        });
    }
}

/// The number of changes.
pub(super) fn changes(found: usize, problems: &mut Problems) {
    limit(problems, (found, MOST_CHANGES), "entries", || {
        "changes".to_owned()
    });
}

/// Who exported the file.
pub(super) fn author(author: &AuthorRow, problems: &mut Problems) {
    for (name, text) in [
        ("role", &author.role),
        ("organisation", &author.organisation),
    ] {
        limit(problems, (text.len(), LONGEST_NAME), "bytes", || {
            format!("author, {name}")
        });
    }
}

/// One change; entries of the file are counted from 1.
pub(super) fn row(row: &ChangeRow, entry: usize, problems: &mut Problems) {
    let place = |part: &str| format!("changes, entry {entry}, {part}");
    let longest_seen = row.seen.keys().map(String::len).max().unwrap_or_default();
    let longest_author = row.author.role.len().max(row.author.organisation.len());
    let sizes = [
        ("key", (row.key.len(), LONGEST_PATH), "bytes"),
        ("replica", (row.replica.len(), LONGEST_NAME), "bytes"),
        ("author", (longest_author, LONGEST_NAME), "bytes"),
        ("seen", (row.seen.len(), MOST_SEEN), "entries"),
        ("seen", (longest_seen, LONGEST_NAME), "bytes in a name"),
        (
            "value",
            (longest_text(&row.value), LONGEST_TEXT),
            "characters",
        ),
        ("value", (parts(&row.value), MOST_ENTRIES), "parts"),
    ];
    for (part, size, what) in sizes {
        limit(problems, size, what, || place(part));
    }
    let highest_seen = row.seen.values().copied().max().unwrap_or_default();
    for (part, number) in [("counter", row.counter), ("seen", highest_seen)] {
        if number > HIGHEST_COUNTER {
            problems
                .add(|| Problem::new(place(part), format!("{number} is over {HIGHEST_COUNTER}")));
        }
    }
    if row.at.unsigned_abs() > FARTHEST_MOMENT {
        problems.add(|| Problem::new(place("at"), "is no time that a date is made of"));
    }
}

/// How many changes stand side by side.
pub(super) fn side_by_side(changes: &ChangeSet, problems: &mut Problems) {
    for (tag, found) in changes.collisions() {
        limit(problems, (found, MOST_PER_TAG), "changes", || {
            format!("changes, replica {}, counter {}", tag.replica, tag.counter)
        });
    }
    for key in changes.conflicts() {
        let found = changes.live(key).len();
        limit(
            problems,
            (found, MOST_LIVE),
            "changes that nobody has settled",
            || format!("changes, key {key}"),
        );
    }
}

/// A process before it is understood: the length of every list and text, wherever it stands.
pub(super) fn process(value: &Value, place: &Place<'_>, problems: &mut Problems) {
    match value {
        Value::String(text) => {
            let size = (text.chars().count(), LONGEST_PROCESS_TEXT);
            limit(problems, size, "characters", || place.words());
        }
        Value::Array(items) => {
            limit(problems, (items.len(), MOST_ENTRIES), "entries", || {
                place.words()
            });
            for (index, item) in items.iter().enumerate().take(MOST_ENTRIES) {
                process(item, &Place::Entry(place, index), problems);
            }
        }
        Value::Object(fields) => {
            limit(problems, (fields.len(), MOST_ENTRIES), "entries", || {
                place.words()
            });
            for (name, item) in fields.iter().take(MOST_ENTRIES) {
                let inner = Place::Field(place, name);
                limit(problems, (name.len(), LONGEST_NAME), "bytes", || {
                    inner.words()
                });
                process(item, &inner, problems);
            }
        }
        _ => {}
    }
}

/// Where a value stands in a process; words are only made of it for a problem.
pub(super) enum Place<'a> {
    /// The process itself.
    Process,
    /// A field of what stands there.
    Field(&'a Place<'a>, &'a str),
    /// An entry of a list, counted from 0.
    Entry(&'a Place<'a>, usize),
}

impl Place<'_> {
    fn words(&self) -> String {
        match self {
            Self::Process => "process".to_owned(),
            Self::Field(outer, name) => format!("{}, {name}", outer.words()),
            Self::Entry(outer, index) => format!("{}, entry {}", outer.words(), index + 1),
        }
    }
}

/// What of a process is held to less than its other lists and texts.
pub(super) fn structure(structure: &Structure, texts: &Texts, problems: &mut Problems) {
    for (name, text) in [
        ("structure, version", &structure.version),
        ("structure, checked_on", &structure.checked_on),
        ("texts, language", &texts.language),
    ] {
        limit(problems, (text.len(), LONGEST_WORD), "bytes", || {
            format!("process, {name}")
        });
    }
    for (name, found) in [
        ("stages", structure.stages.len()),
        ("perspectives", structure.perspectives.len()),
    ] {
        limit(problems, (found, MOST_OF_FEW), "entries", || {
            format!("process, structure, {name}")
        });
    }
    for criterion in &structure.criteria {
        for (name, found) in [
            ("applies", criterion.applies.len()),
            ("sources", criterion.sources.len()),
        ] {
            limit(problems, (found, MOST_OF_FEW), "entries", || {
                format!("process, structure, criterion {}, {name}", criterion.id)
            });
        }
    }
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
