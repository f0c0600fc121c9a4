//! What leaves in a file, by the model.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::book::{Book, Erases, Event};
use crate::edits::words_of;
use crate::page::is_record;

/// Which words a mark stands for: that of the words of which a text in another language was made.
pub(crate) type Marks = BTreeMap<String, String>;

/// What a report hands over: what counts, all that was written to gate records, and all erasures.
/// Names of states and corrections that are not finished stay, and so do texts in other languages
/// whose original was deleted.
pub(crate) fn report(book: &Book, marks: &Marks) -> Book {
    let correcting: Vec<String> = (1..=6)
        .map(|gate| format!("gate/G{gate}/"))
        .filter(|gate| {
            let corrects = book.shown(&format!("{gate}meeting/corrects"));
            corrects.as_str().is_some_and(|id| !id.is_empty())
        })
        .collect();
    let is_draft = |path: &str| {
        correcting.iter().any(|gate| {
            let part = path.strip_prefix(gate.as_str());
            part.is_some_and(|part| {
                let part = part.split('/').next();
                matches!(part, Some("meeting" | "term" | "proposal"))
            })
        })
    };
    let live = book.all_live();
    let counts = |event: &Event| {
        live[event.path.as_str()]
            .iter()
            .any(|one| one.id == event.id)
    };
    let part = book.part(|event| {
        let of = original(&event.path);
        let leaves = !of.starts_with("snapshot/") && !is_draft(of) && counts(event);
        leaves || is_record(&event.path) || event.erases != Erases::Nothing
    });
    let standing = standing(&part);
    part.part(|event| {
        let is_left = event.path.starts_with("version/")
            && !event.value.is_null()
            && is_deleted(&part, original(&event.path))
            && !event.value["of"]
                .as_str()
                .and_then(|mark| marks.get(mark))
                .is_some_and(|words| standing.contains(words));
        !is_left
    })
}

/// The path of the original of a text in another language; else the path itself.
pub(crate) fn original(path: &str) -> &str {
    let of = path
        .strip_prefix("version/")
        .and_then(|rest| rest.split_once('/'));
    of.map_or(path, |(_, of)| of)
}

/// Whether no text stands at a path.
fn is_deleted(book: &Book, path: &str) -> bool {
    book.live(path).iter().all(|event| {
        let words = words_of(&event.value);
        words.is_none_or(|words| words.trim().is_empty())
    })
}

/// All words that stand somewhere, also in records.
fn standing(book: &Book) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for (path, live) in book.all_live() {
        // Links are no texts.
        if !path.starts_with("version/") && !path.ends_with("/link") {
            live.iter()
                .for_each(|event| collect(&event.value, &mut words));
        }
    }
    words
}

fn collect(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            words.insert(text.clone());
        }
        Value::Array(parts) => parts.iter().for_each(|part| collect(part, words)),
        Value::Object(parts) => parts.values().for_each(|part| collect(part, words)),
        _ => {}
    }
}
