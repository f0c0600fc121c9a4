//! The simple model: what happened, as a list of events, each with the list of events that its
//! author had seen. No vector, no counter that stands for others, no index.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::Value;

/// The page that wrote, and the number of its event there.
pub(crate) type Id = (String, u64);

/// What an event erases.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Erases {
    Nothing,
    /// What it saw of its path.
    Path,
    /// What it saw, whatever the path.
    Everything,
    /// Texts within values of other paths, by path and JSON pointer.
    Parts(BTreeMap<String, BTreeSet<String>>),
}

/// Somebody wrote a value somewhere.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Event {
    pub(crate) id: Id,
    pub(crate) at: i64,
    pub(crate) author: String,
    pub(crate) path: String,
    pub(crate) value: Value,
    /// The events at the same path that its author knew of; for one that erases everything, the
    /// last known of each page.
    pub(crate) saw: Rc<BTreeSet<Id>>,
    pub(crate) erases: Erases,
}

/// The events that somebody holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Book {
    events: BTreeMap<Id, Rc<Event>>,
}

impl Book {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Rc<Event>> {
        self.events.values()
    }

    pub(crate) fn len(&self) -> usize {
        self.events.len()
    }

    /// The events of a path.
    pub(crate) fn of(&self, path: &str) -> impl Iterator<Item = &Rc<Event>> {
        self.iter().filter(move |event| event.path == path)
    }

    /// Whether there is anything at a path that is not erased.
    pub(crate) fn holds(&self, path: &str) -> bool {
        self.of(path).any(|event| event.erases == Erases::Nothing)
    }

    /// Whether what counts at a path is only that it was erased.
    pub(crate) fn is_erased(&self, path: &str) -> bool {
        let live = self.live(path);
        live.iter().all(|event| event.value.is_null())
            && live.iter().any(|event| event.erases != Erases::Nothing)
    }

    /// Of each page, its last event that is known here, or known of.
    pub(crate) fn last_known(&self) -> BTreeSet<Id> {
        let mut last: BTreeMap<String, u64> = BTreeMap::new();
        let known = self
            .iter()
            .flat_map(|event| event.saw.iter().chain([&event.id]));
        for (page, number) in known {
            let last = last.entry(page.clone()).or_default();
            *last = (*last).max(*number);
        }
        last.into_iter().collect()
    }

    /// Whether anything of a path was erased.
    pub(crate) fn has_erased(&self, path: &str) -> bool {
        self.iter().any(|event| match &event.erases {
            Erases::Nothing => false,
            Erases::Path => event.path == path,
            Erases::Everything => true,
            Erases::Parts(parts) => parts.contains_key(path),
        })
    }

    /// Every path at which anything was written.
    pub(crate) fn paths(&self) -> BTreeSet<&str> {
        self.iter().map(|event| event.path.as_str()).collect()
    }

    /// Everything that was seen at a path by those who wrote there.
    fn seen(&self, path: &str) -> BTreeSet<&Id> {
        self.of(path).flat_map(|event| event.saw.iter()).collect()
    }

    /// What somebody who holds this has seen at a path.
    pub(crate) fn known(&self, path: &str) -> BTreeSet<Id> {
        let seen = self.seen(path).into_iter().cloned();
        seen.chain(self.of(path).map(|event| event.id.clone()))
            .collect()
    }

    /// What counts at a path: what nobody who wrote there had seen.
    pub(crate) fn live(&self, path: &str) -> Vec<Rc<Event>> {
        let seen = self.seen(path);
        let live = self.of(path).filter(|event| !seen.contains(&event.id));
        live.cloned().collect()
    }

    /// What counts, for all paths at once.
    pub(crate) fn all_live(&self) -> BTreeMap<&str, Vec<&Rc<Event>>> {
        let mut seen: BTreeMap<&str, BTreeSet<&Id>> = BTreeMap::new();
        for event in self.iter() {
            seen.entry(&event.path).or_default().extend(&*event.saw);
        }
        let mut live: BTreeMap<&str, Vec<&Rc<Event>>> = BTreeMap::new();
        for event in self.iter() {
            let live = live.entry(&event.path).or_default();
            if !seen[event.path.as_str()].contains(&event.id) {
                live.push(event);
            }
        }
        live
    }

    /// The values that count, by path; what was removed says nothing.
    pub(crate) fn values(&self) -> BTreeMap<String, Vec<Value>> {
        let mut values = BTreeMap::new();
        for (path, live) in self.all_live() {
            let said: Vec<Value> = said(live.iter().map(|event| &event.value));
            if !said.is_empty() {
                values.insert(path.to_owned(), said);
            }
        }
        values
    }

    /// What is shown at a path: of what counts, the latest.
    pub(crate) fn shown(&self, path: &str) -> Value {
        let live = self.live(path);
        let latest = live.iter().max_by_key(|event| (event.at, &event.id));
        latest.map_or(Value::Null, |event| event.value.clone())
    }

    /// Takes an event in, unless it is erased; drops what it erases.
    pub(crate) fn add(&mut self, event: &Rc<Event>) {
        if self.iter().any(|other| takes(other, event)) {
            return;
        }
        let mut event = Rc::clone(event);
        for other in self.events.values() {
            event = without_parts(other, event);
        }
        self.events.retain(|_, held| !takes(&event, held));
        for held in self.events.values_mut() {
            *held = without_parts(&event, Rc::clone(held));
        }
        self.events.insert(event.id.clone(), event);
    }

    /// Takes in everything that another holds.
    pub(crate) fn join(&mut self, other: &Self) {
        for event in other.iter() {
            if self.events.get(&event.id) != Some(event) {
                self.add(event);
            }
        }
    }

    /// Forgets an event whose place a later one of the same typing has taken.
    pub(crate) fn forget(&mut self, id: &Id) {
        self.events.remove(id);
    }

    /// The part that fulfils a condition.
    pub(crate) fn part(&self, counts: impl Fn(&Event) -> bool) -> Self {
        let mut part = Self::default();
        for event in self.iter().filter(|event| counts(event)) {
            part.events.insert(event.id.clone(), Rc::clone(event));
        }
        part
    }
}

/// Each value once; what was removed is none.
pub(crate) fn said<'a>(values: impl Iterator<Item = &'a Value>) -> Vec<Value> {
    let mut said: Vec<Value> = Vec::new();
    for value in values {
        if !value.is_null() && !said.contains(value) {
            said.push(value.clone());
        }
    }
    said.sort_by_key(ToString::to_string);
    said
}

/// Whether one event erases another.
fn takes(eraser: &Event, event: &Event) -> bool {
    if event.erases != Erases::Nothing {
        return false;
    }
    match eraser.erases {
        Erases::Nothing | Erases::Parts(_) => false,
        Erases::Path => eraser.path == event.path && eraser.saw.contains(&event.id),
        Erases::Everything => eraser
            .saw
            .iter()
            .any(|(page, last)| *page == event.id.0 && *last >= event.id.1),
    }
}

/// An event as it is once another has erased parts of it.
fn without_parts(eraser: &Event, event: Rc<Event>) -> Rc<Event> {
    let Erases::Parts(parts) = &eraser.erases else {
        return event;
    };
    let Some(pointers) = parts.get(&event.path) else {
        return event;
    };
    let mut rest = (*event).clone();
    for pointer in pointers {
        if let Some(text) = rest.value.pointer_mut(pointer) {
            *text = Value::String(String::new());
        }
    }
    Rc::new(rest)
}
