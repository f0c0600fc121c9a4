//! A project on the desk.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use gate360_merge::row::ChangeRow;
use gate360_merge::{Author, Change, ChangeSet, Moment, Replica, Tag};
use gate360_process::Catalogue;
use gate360_project::{
    Edit, Project, ProjectId, Refusal, Rewritten, Undo, Undone, Writer as By, Written,
};
use yew::Callback;

use super::answered::Answered;
use super::others::Others;
use super::writer::{Writer, rows};
use super::{Shared, backups};
use crate::hooks::Turn;
use crate::platform::rescue::Rescue;
use crate::platform::store::{Loaded, Store, marker};

/// Storing a project again, under way.
pub(super) type StoringAgain = Pin<Box<dyn Future<Output = bool>>>;

/// A project that was opened in this page, with what of it is still to be stored. It stays on
/// the desk until the page goes, so that nothing is lost by going to another place while the
/// store refuses.
#[derive(Debug)]
pub struct Desk {
    project: RefCell<Project>,
    pub(super) writer: Rc<Writer>,
    /// How many entries of the store can't be read.
    unreadable: Cell<usize>,
    others: RefCell<Others>,
    /// Called after each transaction; none: nobody watches.
    saved: RefCell<Option<Callback<()>>>,
    /// What is shown once the store has answered.
    pub(super) answered: Answered,
    undo: RefCell<Undo>,
    /// When a person last changed it in this page.
    edited: Cell<Option<Moment>>,
    /// Stores again what the store has lost of it, after it takes over what is there; gives
    /// whether all of it was lost. Called by this name from the first part of the page, which is fetched without all that this needs.
    pub(super) store_again: fn(Rc<Self>) -> StoringAgain,
}

impl Desk {
    /// Puts a project on the desk.
    pub(super) fn new(
        store: Shared<Store>,
        id: ProjectId,
        replica: Replica,
        loaded: Loaded,
    ) -> Self {
        let writer = Rc::new(Writer::new(store, id.as_str().to_owned()));
        let (changes, erased, unreadable) = loaded.taken_in();
        let mut project = Project::from_changes(id, replica, changes);
        // This page may have had it on a desk before, and have handed it out then.
        project.seal();
        let desk = Self {
            project: RefCell::new(project),
            writer,
            unreadable: Cell::new(unreadable),
            others: RefCell::default(),
            saved: RefCell::default(),
            answered: Answered::default(),
            undo: RefCell::default(),
            edited: Cell::default(),
            store_again: |desk| Box::pin(desk.stored_again()),
        };
        desk.clear(erased);
        desk
    }

    /// The project as it is now.
    pub fn project(&self) -> Project {
        self.project.borrow().clone()
    }

    /// Does what a person asks for, and sees to it that it is stored.
    ///
    /// # Errors
    ///
    /// Why it is refused; nothing has changed then.
    pub(super) fn apply(
        &self,
        catalogue: &Catalogue,
        edit: Edit,
        by: By<'_>,
        now: Moment,
    ) -> Result<bool, Refusal> {
        let written = self.project.borrow_mut().apply(catalogue, edit, by, now)?;
        let changed = !written.is_empty();
        if changed {
            self.edited.set(Some(now));
            self.undo.borrow_mut().did(&written);
            let erases = written.added.iter().any(|change| change.erases().is_some());
            self.writer.write(written);
            if erases {
                self.redact();
            }
        }
        Ok(changed)
    }

    /// Takes the last step of this page back, or does it again; none if there is none. A step
    /// that somebody else has written over since is dropped, and says so.
    ///
    /// # Errors
    ///
    /// Why it is refused; nothing has changed then.
    pub(super) fn turn(
        &self,
        turn: Turn,
        catalogue: &Catalogue,
        author: &Author,
        now: Moment,
    ) -> Result<Option<Undone>, Refusal> {
        let mut project = self.project.borrow_mut();
        let mut undo = self.undo.borrow_mut();
        let undone = match turn {
            Turn::Undo => undo.undo(&project),
            Turn::Redo => undo.redo(&project),
        };
        if let Some(edit) = undone.as_ref().and_then(|undone| undone.edit.clone()) {
            let written = project.apply(catalogue, edit, author, now)?;
            self.edited.set(Some(now));
            self.writer.write(written);
        }
        Ok(undone)
    }

    /// The step to take back and the one to do again, each called by what it writes.
    pub(super) fn turns<T>(&self, call: impl Fn(&[Rewritten]) -> T) -> (Option<T>, Option<T>) {
        let undo = self.undo.borrow();
        (undo.last_done().map(&call), undo.last_undone().map(&call))
    }

    /// Takes over what the store holds now, which another tab may have added to.
    pub(super) fn join(&self, loaded: Loaded) {
        let (changes, mut erased, unreadable) = loaded.taken_in();
        let joined = self.project.borrow_mut().join(&changes);
        self.undo.borrow_mut().forget(&joined.new);
        erased.extend(joined.erased);
        self.clear(erased);
        self.unreadable.set(unreadable);
    }

    /// Takes over what another copy of the project holds, and sees to it that it is stored; gives
    /// how many changes were new.
    pub(super) fn take_in(&self, changes: &ChangeSet) -> usize {
        let joined = self.project.borrow_mut().join(changes);
        if joined.is_empty() {
            return 0;
        }
        let (new, erases) = (joined.new.len(), !joined.erased.is_empty());
        self.undo.borrow_mut().forget(&joined.new);
        self.writer.write(Written {
            added: joined.to_put().cloned().collect(),
            folded: joined.erased.into_iter().collect(),
            places: Vec::new(),
        });
        if erases {
            self.redact();
        }
        new
    }

    /// Sees to it that what is erased goes out of the backups, too. Nobody need wait for it.
    fn redact(&self) {
        drop(backups::redact(self.writer.store(), &self.project.borrow()));
    }

    /// Sees to it that what is erased goes out of the store, too, and is not brought there by
    /// what still waits.
    fn clear(&self, erased: BTreeSet<Tag>) {
        if erased.is_empty() {
            return;
        }
        let project = self.project.borrow();
        let left = erased.iter().flat_map(|tag| project.changes().under(tag));
        let added = left.cloned().collect();
        drop(project);
        self.writer.write(Written {
            added,
            folded: erased.into_iter().collect(),
            places: Vec::new(),
        });
        self.redact();
    }

    /// Whether all of it was erased for good.
    pub(super) fn is_erased(&self) -> bool {
        self.project.borrow().erased().is_some()
    }

    async fn stored_again(self: Rc<Self>) -> bool {
        let Ok(loaded) = self.writer.store().load(self.writer.project()).await else {
            return false;
        };
        let is_lost = loaded == Loaded::default();
        self.put_again(loaded);
        is_lost
    }

    fn put_again(&self, loaded: Loaded) {
        let there: BTreeSet<(String, u64)> = loaded
            .rows
            .iter()
            .map(|row| (row.replica.clone(), row.counter))
            .collect();
        self.join(loaded);
        let is_lost = |change: &&Arc<Change>| {
            let tag = change.tag();
            !there.contains(&(tag.replica.as_str().to_owned(), tag.counter))
        };
        let project = self.project.borrow();
        let added: Vec<_> = project.changes().iter().filter(is_lost).cloned().collect();
        drop(project);
        if !added.is_empty() {
            self.writer.write(Written {
                added,
                ..Written::default()
            });
        }
    }

    /// Whether something that a person did here goes with the page and is in no file either.
    pub(super) fn is_only_here(&self) -> bool {
        let edited = self.edited.get();
        edited.is_some_and(|edited| self.writer.is_only_here(edited))
    }

    /// Notes outside of the store what it is called.
    pub(super) fn note_name(&self) {
        if !self.writer.lasts() {
            return;
        }
        let project = self.project.borrow();
        let id = project.id().as_str();
        if self.is_erased() {
            // It is not listed any more, and nobody is to be told that it is gone.
            marker::forget(id);
        } else {
            // Also if it has none: an earlier one may have been erased.
            marker::note_name(id, &project.name());
        }
    }

    /// How many entries of the store this version can't read.
    pub(super) fn unreadable(&self) -> usize {
        self.unreadable.get()
    }

    /// Tells other tabs over this connection from now on.
    pub(super) fn tell_over(&self, others: Others) {
        self.others.replace(others);
    }

    /// Tells other tabs that the store has more of this project.
    pub(super) fn tell_other_tabs(&self) {
        let others = self.others.borrow().clone();
        others.tell(self.project.borrow().id().as_str());
    }

    /// Calls back from now on whenever something of it was saved.
    pub(super) fn when_saved(&self, saved: Callback<()>) {
        self.saved.replace(Some(saved));
    }

    /// Whether anybody is called back when something of it was saved.
    pub(super) fn is_watched(&self) -> bool {
        self.saved.borrow().is_some()
    }

    /// Says that something of it was saved.
    pub(super) fn was_saved(&self) {
        let saved = self.saved.borrow().clone();
        if let Some(saved) = saved {
            saved.emit(());
        }
    }

    /// Says that everything so far was handed out.
    pub(super) fn seal(&self) {
        self.project.borrow_mut().seal();
    }
}

/// What can be read of it once the app has stopped, perhaps in the middle of changing it.
impl Rescue for Desk {
    fn id(&self) -> String {
        self.writer.project().to_owned()
    }

    fn name(&self) -> Option<String> {
        Some(self.project.try_borrow().ok()?.name())
    }

    fn changes(&self) -> Option<Vec<String>> {
        let project = self.project.try_borrow().ok()?;
        Some(texts(&rows(project.changes().iter())))
    }

    fn waiting(&self) -> Option<Vec<String>> {
        Some(texts(&self.writer.waiting()?))
    }
}

/// Rows as the store keeps them.
fn texts(rows: &[ChangeRow]) -> Vec<String> {
    let texts = rows.iter().map(serde_json::to_string);
    texts.filter_map(Result::ok).collect()
}
