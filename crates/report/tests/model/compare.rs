//! Whether the real thing is as the model says.

use std::collections::BTreeSet;
use std::fmt::Debug;

use gate360_merge::{Change, ChangeSet, Erasure, Tag};
use gate360_process::{ConditionKey, CriterionId};
use gate360_project::{Project, Status, Voice};
use serde_json::Value;

use crate::book::{Book, Erases, Event, Id};
use crate::edits::{CONDITIONS, CRITERIA, words_of};

/// Nothing to say, or in what the two differ.
pub(crate) type Checked = Result<(), String>;

/// Two things that must be the same.
pub(crate) fn same<T: PartialEq + Debug>(what: &str, real: &T, model: &T) -> Checked {
    if real == model {
        return Ok(());
    }
    Err(format!("{what}: it is {real:?}, and should be {model:?}"))
}

/// The id of a change in the model.
pub(crate) fn id_of(tag: &Tag) -> Id {
    (tag.replica.to_string(), tag.counter)
}

/// Whether a set holds what a book holds, and whether the same counts.
pub(crate) fn sets(real: &ChangeSet, book: &Book) -> Checked {
    let ids: BTreeSet<Id> = real.iter().map(|change| id_of(change.tag())).collect();
    let expected: BTreeSet<Id> = book.iter().map(|event| event.id.clone()).collect();
    if ids != expected {
        let lost: Vec<&Id> = expected.difference(&ids).collect();
        let back: Vec<&Id> = ids.difference(&expected).collect();
        return Err(format!("lost: {lost:?}; should not be there: {back:?}"));
    }
    same("how many there are", &real.len(), &book.len())?;
    for (change, event) in real.iter().zip(book.iter()) {
        one(change, event)?;
    }
    let live = book.all_live();
    for (path, events) in &live {
        let real: Vec<Id> = real.live(path).iter().map(|one| id_of(one.tag())).collect();
        let model: Vec<Id> = events.iter().map(|event| event.id.clone()).collect();
        same(&format!("what counts at {path}"), &real, &model)?;
    }
    let conflicts: Vec<&str> = real.conflicts().map(|path| &**path).collect();
    let split = live.iter().filter(|(_, events)| events.len() > 1);
    same(
        "conflicts",
        &conflicts,
        &split.map(|(path, _)| *path).collect(),
    )
}

/// Whether a change says what an event says.
fn one(change: &Change, event: &Event) -> Checked {
    let id = &event.id;
    same(
        &format!("the path of {id:?}"),
        &change.key().to_string(),
        &event.path,
    )?;
    same(
        &format!("the value of {id:?}"),
        change.value(),
        &event.value,
    )?;
    same(
        &format!("the author of {id:?}"),
        &change.author().role,
        &event.author,
    )?;
    same(&format!("the moment of {id:?}"), &change.at().0, &event.at)?;
    let erases = match change.erases() {
        None => Erases::Nothing,
        Some(Erasure::Key) => Erases::Path,
        Some(Erasure::All) => Erases::Everything,
        Some(Erasure::Parts(parts)) => Erases::Parts(parts.clone()),
    };
    same(&format!("what {id:?} erases"), &erases, &event.erases)
}

/// Whether a change has seen what its event saw: of each page, up to the last of these.
pub(crate) fn seen(change: &Change, event: &Event) -> Checked {
    let mut model: Vec<Id> = Vec::new();
    for (page, number) in &*event.saw {
        match model.last_mut() {
            Some((last, highest)) if last == page => *highest = *number,
            _ => model.push((page.clone(), *number)),
        }
    }
    let seen = change.seen().iter();
    let real: Vec<Id> = seen
        .map(|(page, number)| (page.to_string(), number))
        .collect();
    same("what it has seen", &real, &model)
}

/// Whether a reader is told what the model says.
pub(crate) fn readings(project: &Project, book: &Book) -> Checked {
    let words = |path: &str| words_of(&book.shown(path)).unwrap_or_default();
    same("the name", &project.name(), &words("project/name"))?;
    same("the summary", &project.summary(), &words("project/summary"))?;
    for id in CRITERIA {
        let answer = project.answer(&CriterionId::new(id), &Voice::Team);
        let path = |field: &str| format!("answer/{id}/team/{field}");
        same(
            "the evidence",
            &answer.evidence.text,
            &words(&path("evidence")),
        )?;
        same("the note", &answer.note.text, &words(&path("note")))?;
        same("the link", &answer.link, &words(&path("link")))?;
        same(
            "the status",
            &answer.status,
            &weakest(book, &path("status")),
        )?;
    }
    for key in CONDITIONS {
        let live = book.live(&format!("condition/{key}"));
        let is = |yes: bool| live.iter().any(|event| event.value == Value::Bool(yes));
        let said = if is(true) {
            Some(true)
        } else {
            is(false).then_some(false)
        };
        same(
            "a condition",
            &project.condition(&ConditionKey::new(key)),
            &said,
        )?;
    }
    Ok(())
}

/// Where several say something, the one that counts for least holds; having said nothing is least.
fn weakest(book: &Book, path: &str) -> Status {
    let order = [Status::NotMet, Status::PartlyMet, Status::Met];
    let live = book.live(path);
    let said: Option<Vec<Status>> = live
        .iter()
        .map(|event| event.value.as_str().and_then(Status::parse))
        .collect();
    let said = said.unwrap_or_default();
    let weakest = order.into_iter().find(|status| said.contains(status));
    weakest.unwrap_or_default()
}

/// Whether the history tells everything, the latest first, each with what stood there before.
pub(crate) fn history(project: &Project, book: &Book) -> Checked {
    let told = project.history();
    let mut expected: Vec<_> = book.iter().collect();
    expected.sort_by(|a, b| (b.at, &b.id).cmp(&(a.at, &a.id)));
    let ids: Vec<Id> = told.iter().map(|entry| id_of(entry.change.tag())).collect();
    let model: Vec<Id> = expected.iter().map(|event| event.id.clone()).collect();
    same("the order of the history", &ids, &model)?;
    for (entry, event) in told.iter().zip(expected) {
        let what = format!("what stood at {} before {:?}", event.path, event.id);
        same(&what, &entry.before, &before(book, event))?;
    }
    Ok(())
}

/// What somebody who wrote an event had before: of what they saw and nobody of it had seen, the
/// latest.
fn before(book: &Book, event: &Event) -> Value {
    let saw: Vec<_> = book
        .of(&event.path)
        .filter(|one| event.saw.contains(&one.id))
        .collect();
    let stood = |one: &Event| !saw.iter().any(|other| other.saw.contains(&one.id));
    let latest = saw
        .iter()
        .filter(|one| stood(one))
        .max_by_key(|one| (one.at, &one.id));
    latest.map_or(Value::Null, |one| one.value.clone())
}
