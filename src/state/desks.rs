//! The projects that were opened in this page, and how far the saving of all of them has come.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::{Rc, Weak};

use gate360_merge::Moment;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::writer::Progress;
use super::{Desk, Shared};
use crate::platform::persistence;
use crate::platform::rescue::{self, Rescue};
use crate::platform::store::{Store, StoreError};

/// How often a person must have written something before the browser is asked to keep the store:
/// some browsers ask the person in turn, who by then has something to lose.
const WORTH_KEEPING: u32 = 3;

/// How far the saving of the whole page has come.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Saving {
    /// Something is being written.
    Writing,
    /// Everything is in the store, which lasts or goes with the page.
    Done {
        /// Whether it lasts.
        lasting: bool,
    },
    /// The store has refused work on the project of this name, and perhaps on others. It is kept
    /// in the page.
    Stuck(String, StoreError),
}

/// The projects that were opened in this page, by id. They stay until the page goes, so that
/// nothing is lost by going to another place while the store refuses. A clone is another handle
/// to the same ones.
#[derive(Clone, Debug)]
pub(super) struct Desks(Rc<Held>);

#[derive(Debug)]
struct Held {
    by_id: RefCell<BTreeMap<String, Rc<Desk>>>,
    show: Callback<Saving>,
    /// How often something was stored.
    stored: Cell<u32>,
    /// The projects that a person made in this page, each with where and when.
    made: RefCell<BTreeMap<String, (Shared<Store>, Moment)>>,
}

impl PartialEq for Desks {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Desks {
    /// None yet. Calls back whenever the saving of any has come further.
    pub(super) fn new(show: Callback<Saving>) -> Self {
        Self(Rc::new(Held {
            by_id: RefCell::default(),
            show,
            stored: Cell::default(),
            made: RefCell::default(),
        }))
    }

    /// A project that was opened before.
    pub(super) fn get(&self, id: &str) -> Option<Rc<Desk>> {
        self.0.by_id.borrow().get(id).cloned()
    }

    /// Keeps a project, and watches its saving from now on.
    pub(super) fn keep(&self, id: &str, desk: &Rc<Desk>) {
        let (held, watched) = (Rc::downgrade(&self.0), Rc::downgrade(desk));
        desk.writer.report_to(Callback::from(move |progress| {
            further(&held, &watched, progress);
        }));
        let offered: Rc<dyn Rescue> = Rc::<Desk>::clone(desk);
        rescue::register(&offered);
        let mut by_id = self.0.by_id.borrow_mut();
        by_id.insert(id.to_owned(), Rc::clone(desk));
    }

    /// Lets go of a project that was removed from the store, with what of it was not stored.
    pub(super) fn forget(&self, id: &str) {
        self.0.made.borrow_mut().remove(id);
        let gone = self.0.by_id.borrow_mut().remove(id);
        if gone.is_some_and(|desk| desk.writer.has_unsaved()) {
            self.0.show.emit(self.0.saving());
        }
    }

    /// A person has made a project, and the store holds it.
    pub(super) fn was_made(&self, store: &Shared<Store>, id: &str, at: Moment) {
        let made = (store.clone(), at);
        self.0.made.borrow_mut().insert(id.to_owned(), made);
        // What goes with the page is never called saved.
        if store.lasts() {
            self.show();
        }
    }

    /// Lets go of every project.
    pub(super) fn let_go(&self) {
        self.0.made.borrow_mut().clear();
        self.0.by_id.borrow_mut().clear();
    }

    /// Shows again how far the saving has come, after something else was saved.
    pub(super) fn show(&self) {
        self.0.show.emit(self.0.saving());
    }

    /// Lets go of a project that another tab has saved, removed or erased, unless somebody in this
    /// page is at work with it or something of it is not stored yet: it is loaded anew when it is
    /// needed. What stayed here would be stored again should the store be lost.
    pub(super) fn heard(&self, id: &str) {
        let mut by_id = self.0.by_id.borrow_mut();
        // What is kept in memory is this page's own, whatever others do to theirs.
        let may_go = |desk: &Rc<Desk>| {
            desk.writer.lasts() && Rc::strong_count(desk) == 1 && !desk.writer.has_unsaved()
        };
        if by_id.get(id).is_some_and(may_go) {
            by_id.remove(id);
        }
    }

    /// Stores again what the store has lost, and gives whether it has lost any whole project. Also
    /// where another tab has stored some of it first.
    pub(super) async fn store_again(&self) -> bool {
        let mut lost = false;
        for desk in self.0.all() {
            lost |= (desk.store_again)(Rc::clone(&desk)).await;
        }
        // What is there already, but was refused before.
        self.retry();
        lost
    }

    /// Whether anything that a person did would be gone with the page and is in no file either.
    pub(super) fn any_only_here(&self) -> bool {
        let made = self.0.made.borrow();
        made.iter()
            .any(|(id, (store, at))| store.is_only_here(id, *at))
            || self.0.all().iter().any(|desk| desk.is_only_here())
    }

    /// Whether the store has refused anything that is still waiting.
    pub(super) fn any_stuck(&self) -> bool {
        matches!(self.0.saving(), Saving::Stuck(..))
    }

    /// Tries again what the store has refused.
    pub(super) fn retry(&self) {
        self.0.retry();
    }
}

impl Held {
    fn all(&self) -> Vec<Rc<Desk>> {
        self.by_id.borrow().values().cloned().collect()
    }

    fn saving(&self) -> Saving {
        let all = self.all();
        let stuck = all.iter().find_map(|desk| {
            let error = desk.writer.refused()?;
            Some(Saving::Stuck(desk.project().name(), error))
        });
        let writing = all.iter().any(|desk| desk.writer.has_unsaved());
        let lasting = all.iter().all(|desk| desk.writer.lasts());
        match stuck {
            Some(stuck) => stuck,
            None if writing => Saving::Writing,
            None => Saving::Done { lasting },
        }
    }

    /// Something of a project is in the store.
    fn count(&self, desk: &Desk) {
        if !desk.writer.lasts() {
            return;
        }
        desk.note_name();
        let stored = self.stored.get().saturating_add(1);
        self.stored.set(stored);
        if stored == WORTH_KEEPING {
            // What the browser answers is its own affair: the work is stored either way.
            spawn_local(async {
                persistence::ask().await;
            });
        }
    }

    fn retry(&self) {
        for desk in self.all() {
            desk.writer.retry();
        }
    }
}

/// The saving of one project has come further.
fn further(held: &Weak<Held>, desk: &Weak<Desk>, progress: Progress) {
    let (Some(held), Some(desk)) = (held.upgrade(), desk.upgrade()) else {
        return;
    };
    if progress == Progress::Committed {
        held.count(&desk);
        desk.tell_other_tabs();
        desk.was_saved();
        // What was in the way of this one is gone, perhaps for the others too.
        held.retry();
    }
    held.show.emit(held.saving());
    if progress != Progress::Begun {
        desk.answered.now();
    }
}
