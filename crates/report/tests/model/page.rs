//! An opened page: the real project beside the model's book.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::LazyLock;

use gate360_merge::{Author, ChangeSet, Moment, Replica};
use gate360_process::{Catalogue, builtin};
use gate360_project::{Edit, LanguageTag, Project, ProjectId, Refusal, Undo, Writer, Written};
use serde_json::Value;

use crate::book::{Book, Erases, Event, Id};

/// The built-in process.
pub(crate) static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| builtin::catalogue("en").unwrap());

/// How long a person's writing at the same place counts as one, in milliseconds.
const TYPING: i64 = 5 * 60 * 1000;

/// What the model says that an edit writes: where, and what.
pub(crate) type Writes = Vec<(String, Value)>;

/// An opened page.
pub(crate) struct Page {
    pub(crate) project: Project,
    pub(crate) undo: Undo,
    pub(crate) book: Book,
    pub(crate) name: String,
    role: String,
    pub(crate) language: Option<LanguageTag>,
    /// How many events this page has made.
    made: u64,
    /// Up to which of them others may know of, so that none is forgotten.
    sealed: u64,
    /// What is not in the store yet, as the page has it and as the model has it.
    pub(crate) waiting: Waiting,
}

/// What is not in the store yet.
#[derive(Default)]
pub(crate) struct Waiting {
    pub(crate) written: Written,
    pub(crate) added: Vec<Rc<Event>>,
    pub(crate) gone: BTreeSet<Id>,
}

/// What an edit came to, by the model.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Came {
    pub(crate) added: Vec<Rc<Event>>,
    pub(crate) gone: BTreeSet<Id>,
}

impl Page {
    /// Opens a page on what the store holds.
    pub(crate) fn open(
        name: String,
        role: &str,
        language: Option<&str>,
        stored: ChangeSet,
        book: Book,
    ) -> Self {
        let id = ProjectId::new("p").unwrap();
        Self {
            project: Project::from_changes(id, Replica::new(&name), stored),
            undo: Undo::default(),
            book,
            name,
            role: role.to_owned(),
            language: language.and_then(LanguageTag::parse),
            made: 0,
            sealed: 0,
            waiting: Waiting::default(),
        }
    }

    /// Does what a person asks for in the real project.
    pub(crate) fn apply(&mut self, edit: Edit, now: i64) -> Result<Written, Refusal> {
        let author = Author {
            role: self.role.clone(),
            organisation: String::new(),
        };
        let by = Writer {
            author: &author,
            language: self.language.as_ref(),
        };
        self.project.apply(&CATALOGUE, edit, by, Moment(now))
    }

    /// Writes in the model what an edit writes.
    pub(crate) fn write(&mut self, writes: &[(String, Value)], now: i64) -> Came {
        let mut came = Came::default();
        for (path, value) in writes {
            self.write_one(path, value, now, &mut came);
        }
        if came.added.iter().any(|event| is_fixed(&event.path)) {
            self.seal();
        }
        came
    }

    fn write_one(&mut self, path: &str, value: &Value, now: i64, came: &mut Came) {
        let live = self.book.live(path);
        let is_so = match live.as_slice() {
            [] => value.is_null(),
            [one] => one.value == *value,
            _ => false,
        };
        if is_so {
            return;
        }
        let event = self.event(path, value.clone(), Erases::Nothing, now);
        self.book.add(&event);
        came.added.push(event);
        // Only an earlier moment of the same person's typing makes room.
        if let [before] = live.as_slice()
            && before.id.0 == self.name
            && before.erases == Erases::Nothing
            && before.id.1 > self.sealed
            && before.author == self.role
            && before.at <= now
            && now < before.at + TYPING
        {
            self.book.forget(&before.id);
            came.added.retain(|event| event.id != before.id);
            came.gone.insert(before.id.clone());
        }
    }

    /// Erases in the model.
    pub(crate) fn erase(&mut self, erasures: &[(String, Erases)], now: i64) -> Came {
        let mut came = Came::default();
        for (path, erases) in erasures {
            let before = self.book.clone();
            let event = self.event(path, Value::Null, erases.clone(), now);
            self.book.add(&event);
            came.added.push(event);
            // What is gone, and what only a part is left of.
            let after = &self.book;
            let hit = before
                .iter()
                .filter(|event| !after.iter().any(|one| one == *event));
            came.gone.extend(hit.map(|event| event.id.clone()));
        }
        came
    }

    /// An event of this page that has seen all that the page has.
    fn event(&mut self, path: &str, value: Value, erases: Erases, now: i64) -> Rc<Event> {
        self.made += 1;
        Rc::new(Event {
            id: (self.name.clone(), self.made),
            at: now,
            author: self.role.clone(),
            path: path.to_owned(),
            value,
            saw: Rc::new(match erases {
                Erases::Everything => &self.book.last_known() | &self.book.known(path),
                _ => self.book.known(path),
            }),
            erases,
        })
    }

    /// Others may know of everything up to now.
    pub(crate) fn seal(&mut self) {
        self.sealed = self.made;
    }

    /// Takes over what the store holds.
    pub(crate) fn join(&mut self, stored: &ChangeSet, book: &Book) -> gate360_merge::Joined {
        let before = self.book.clone();
        self.book.join(book);
        let is_new = |event: &Event| before.iter().all(|known| known.id != event.id);
        let is_new_name = |event: &Rc<Event>| is_fixed(&event.path) && is_new(event);
        let has_new_name = self.book.iter().any(is_new_name);
        if has_new_name {
            self.seal();
        }
        let joined = self.project.join(stored);
        self.undo.forget(&joined.new);
        joined
    }
}

/// Whether something is written once and never changed.
pub(crate) fn is_fixed(path: &str) -> bool {
    path.starts_with("snapshot/") || is_record(path)
}

/// Whether a path is that of a gate record.
pub(crate) fn is_record(path: &str) -> bool {
    path.starts_with("gate/") && path.split('/').nth(2) == Some("record")
}
