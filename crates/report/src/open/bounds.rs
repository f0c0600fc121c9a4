//! How much of everything a file may hold.

use gate360_merge::ChangeSet;
use gate360_merge::row::{AuthorRow, ChangeRow, ErasureRow};
use gate360_process::authored::{Structure, Texts};
use gate360_process::{Area, Item, ItemKind, Pack, Problem as Common};
use gate360_project::{LONGEST_PATH, LONGEST_TEXT, may_erase};
use serde_json::Value;

use super::kind::{Kind, Many};
use super::path::Path;
use super::place::{AuthorField, ChangeField, Field, Place};
use super::problem::{Problems, excerpt};

/// The most changes that a file may hold.
pub(crate) const MOST_CHANGES: usize = 200_000;
/// The longest id, role or name, in bytes.
pub(crate) const LONGEST_NAME: usize = 2_000;
/// The longest version, day or language, in bytes.
const LONGEST_WORD: usize = 64;
/// The most replicas that a change may have seen.
pub(crate) const MOST_SEEN: usize = 1_000;
/// The highest counter: the highest whole number that a browser counts to without gaps. Nobody
/// gets there by working.
pub(crate) const HIGHEST_COUNTER: u64 = (1 << 53) - 1;
/// The farthest moment from 1970 that browsers make a date of, in milliseconds.
pub(crate) const FARTHEST_MOMENT: u64 = 8_640_000_000_000_000;
/// The most changes under one number. Two are a mishap already.
const MOST_PER_TAG: usize = 16;
/// The most changes of one key that nobody has settled.
const MOST_LIVE: usize = 64;
/// The most criteria, sources, conditions, terms or parts of a value.
const MOST_ENTRIES: usize = 5_000;
/// The most stages or perspectives, and the most conditions or sources of a criterion.
const MOST_OF_FEW: usize = 100;
/// The longest text of a process, in characters: what can be opened can be kept as a pack.
const LONGEST_PROCESS_TEXT: usize = Pack::LONGEST_TEXT;

/// Notes what is more than it may be; the place is only made then.
fn limit(
    problems: &mut Problems,
    (found, most): (usize, usize),
    of: Of,
    place: impl FnOnce() -> Place,
) {
    if found <= most {
        return;
    }
    let kind = match of {
        Of::Bytes => Kind::Common(Common::TooLarge { bytes: found, most }),
        Of::Characters => Kind::Common(Common::TooLong { found, most }),
        Of::Many(of) => Kind::TooMany { found, most, of },
    };
    problems.add(kind, place);
}

/// What is counted.
#[derive(Clone, Copy)]
enum Of {
    Bytes,
    Characters,
    Many(Many),
}

const ENTRIES: Of = Of::Many(Many::Entries);

/// The number of changes.
pub(super) fn changes(found: usize, problems: &mut Problems) {
    limit(problems, (found, MOST_CHANGES), ENTRIES, || {
        Place::Field(Field::Changes)
    });
}

/// Who exported the file.
pub(super) fn author(author: &AuthorRow, problems: &mut Problems) {
    for (part, text) in author_parts(author) {
        limit(problems, (text.len(), LONGEST_NAME), Of::Bytes, || {
            Place::Author(Some(part))
        });
    }
}

fn author_parts(author: &AuthorRow) -> [(AuthorField, &str); 2] {
    [
        (AuthorField::Role, &author.role),
        (AuthorField::Organisation, &author.organisation),
    ]
}

/// The place of a change, or of a part of it; entries of the file are counted from 1.
pub(super) fn change_place(entry: usize, key: &str, part: Option<ChangeField>) -> Place {
    let key = excerpt(key);
    Place::Change { entry, key, part }
}

/// That a counter is none.
pub(super) fn counter() -> Kind {
    Kind::Common(Common::OutOfRange {
        least: 1,
        most: HIGHEST_COUNTER,
    })
}

/// One change.
pub(super) fn row(row: &ChangeRow, entry: usize, problems: &mut Problems) {
    let place = |part| change_place(entry, &row.key, Some(part));
    let longest_seen = row.seen.keys().map(String::len).max().unwrap_or_default();
    let name = |text: &str| (text.len(), LONGEST_NAME);
    for (part, size, of) in [
        (ChangeField::Key, (row.key.len(), LONGEST_PATH), Of::Bytes),
        (ChangeField::Replica, name(&row.replica), Of::Bytes),
        (ChangeField::Seen, (row.seen.len(), MOST_SEEN), ENTRIES),
        (
            ChangeField::Seen,
            (longest_seen, LONGEST_NAME),
            Of::Many(Many::BytesOfName),
        ),
        (
            ChangeField::Value,
            (longest_text(&row.value), LONGEST_TEXT),
            Of::Characters,
        ),
        (
            ChangeField::Value,
            (parts(&row.value), MOST_ENTRIES),
            Of::Many(Many::Parts),
        ),
    ] {
        limit(problems, size, of, || place(part));
    }
    for (part, text) in author_parts(&row.author) {
        limit(problems, name(text), Of::Bytes, || {
            place(ChangeField::Author(Some(part)))
        });
    }
    if let Some(erases) = &row.erases {
        limit(
            problems,
            (erased_parts(erases), MOST_ENTRIES),
            ENTRIES,
            || change_place(entry, &row.key, None),
        );
    }
    if !may_erase(&row.key, row.erases.as_ref()) {
        problems.add(Kind::NotUnderstood, || change_place(entry, &row.key, None));
    }
    let highest_seen = row.seen.values().copied().max().unwrap_or_default();
    for (part, found) in [
        (ChangeField::Counter, row.counter),
        (ChangeField::Seen, highest_seen),
    ] {
        if found > HIGHEST_COUNTER {
            let most = HIGHEST_COUNTER;
            problems.add(Kind::TooHigh { found, most }, || place(part));
        }
    }
    if row.at.unsigned_abs() > FARTHEST_MOMENT {
        problems.add(Kind::NotAMoment, || place(ChangeField::At));
    }
}

/// How many parts of other values a change erases.
fn erased_parts(erases: &ErasureRow) -> usize {
    match erases {
        ErasureRow::Key | ErasureRow::All => 0,
        ErasureRow::Parts(parts) => parts.values().map(|pointers| 1 + pointers.len()).sum(),
    }
}

/// How many changes stand side by side.
pub(super) fn side_by_side(changes: &ChangeSet, problems: &mut Problems) {
    for (tag, found) in changes.collisions() {
        let of = Of::Many(Many::Changes);
        limit(problems, (found, MOST_PER_TAG), of, || Place::Number {
            replica: excerpt(&tag.replica.to_string()),
            counter: tag.counter,
        });
    }
    for key in changes.conflicts() {
        let found = changes.live(key).len();
        let of = Of::Many(Many::Unsettled);
        limit(problems, (found, MOST_LIVE), of, || {
            Place::Key(excerpt(key))
        });
    }
}

/// A process before it is understood: the length of every list and text, wherever it stands.
pub(super) fn process(value: &Value, path: &Path<'_>, problems: &mut Problems) {
    let place = || Place::Process(path.place());
    match value {
        Value::String(text) => {
            let size = (text.chars().count(), LONGEST_PROCESS_TEXT);
            limit(problems, size, Of::Characters, place);
        }
        Value::Array(items) => {
            limit(problems, (items.len(), MOST_ENTRIES), ENTRIES, place);
            for (index, item) in items.iter().enumerate().take(MOST_ENTRIES) {
                process(item, &Path::Entry(path, index), problems);
            }
        }
        Value::Object(fields) => {
            limit(problems, (fields.len(), MOST_ENTRIES), ENTRIES, place);
            for (name, item) in fields.iter().take(MOST_ENTRIES) {
                let inner = Path::Field(path, name);
                limit(problems, (name.len(), LONGEST_NAME), Of::Bytes, || {
                    Place::Process(inner.place())
                });
                process(item, &inner, problems);
            }
        }
        _ => {}
    }
}

/// What of a process is held to less than its other lists and texts.
pub(super) fn structure(structure: &Structure, texts: &Texts, problems: &mut Problems) {
    let of_texts = Area::Texts(excerpt(&texts.language));
    for (area, name, text) in [
        (Area::Structure, "version", &structure.version),
        (Area::Structure, "checked_on", &structure.checked_on),
        (of_texts, "language", &texts.language),
    ] {
        limit(problems, (text.len(), LONGEST_WORD), Of::Bytes, || {
            in_process(area, None, name)
        });
    }
    for (name, found) in [
        ("stages", structure.stages.len()),
        ("perspectives", structure.perspectives.len()),
    ] {
        limit(problems, (found, MOST_OF_FEW), ENTRIES, || {
            in_process(Area::Structure, None, name)
        });
    }
    for criterion in &structure.criteria {
        for (name, found) in [
            ("applies", criterion.applies.len()),
            ("sources", criterion.sources.len()),
        ] {
            limit(problems, (found, MOST_OF_FEW), ENTRIES, || {
                in_process(Area::Structure, Some(&criterion.id), name)
            });
        }
    }
}

fn in_process(area: Area, criterion: Option<&str>, field: &str) -> Place {
    let item = criterion.map(|id| Item {
        kind: ItemKind::Criterion,
        key: excerpt(id),
    });
    Place::Process(gate360_process::Place {
        area,
        item,
        field: field.to_owned(),
    })
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
