//! Brings changes into the store, one transaction after the other.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use gate360_merge::row::ChangeRow;
use gate360_merge::{Change, Moment, Tag};
use gate360_project::Written;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::Shared;
use crate::platform::store::{Store, StoreError};

/// What the writing has just come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// There is something to write.
    Begun,
    /// The database has committed a transaction; there may be more to write.
    Committed,
    /// There is nothing more to write, or the database has refused.
    Ended,
}

/// Brings the changes of one project into the store, in the order in which they were made.
#[derive(Debug)]
pub(super) struct Writer {
    store: Shared<Store>,
    project: String,
    waiting: RefCell<Waiting>,
    busy: Cell<bool>,
    /// Why the database has refused what waits. It is tried again with the next change; until
    /// that succeeds, it counts as refused.
    refused: RefCell<Option<StoreError>>,
    progress: RefCell<Callback<Progress>>,
}

/// What is not in the store yet.
#[derive(Debug, Default)]
struct Waiting {
    added: Vec<Arc<Change>>,
    folded: Vec<Tag>,
}

impl Waiting {
    /// Takes more on. What was folded before it was ever stored need not be stored. Of a change
    /// that was erased in part, the rest comes under the same tag.
    fn take_on(&mut self, added: Vec<Arc<Change>>, folded: Vec<Tag>) {
        self.added.retain(|change| !folded.contains(change.tag()));
        self.added.extend(added);
        self.folded.extend(folded);
    }

    fn is_empty(&self) -> bool {
        self.added.is_empty() && self.folded.is_empty()
    }
}

impl Writer {
    pub(super) fn new(store: Shared<Store>, project: String) -> Self {
        Self {
            store,
            project,
            waiting: RefCell::default(),
            busy: Cell::new(false),
            refused: RefCell::default(),
            progress: RefCell::default(),
        }
    }

    /// Says from now on to this callback what it comes to.
    pub(super) fn report_to(&self, progress: Callback<Progress>) {
        *self.progress.borrow_mut() = progress;
    }

    /// Why the database has refused what is waiting; none if it has not.
    pub(super) fn refused(&self) -> Option<StoreError> {
        self.refused.borrow().clone()
    }

    /// Where it writes to.
    pub(super) fn store(&self) -> &Shared<Store> {
        &self.store
    }

    /// Whether what it has written is still there after the page is closed.
    pub(super) fn lasts(&self) -> bool {
        self.store.lasts()
    }

    /// Whether what was done at a moment goes with the page and is in no file.
    pub(super) fn is_only_here(&self, done: Moment) -> bool {
        self.store.is_only_here(&self.project, done)
    }

    /// Whether something is not in the store yet.
    pub(super) fn has_unsaved(&self) -> bool {
        self.busy.get() || !self.waiting.borrow().is_empty()
    }

    /// The project.
    pub(super) fn project(&self) -> &str {
        &self.project
    }

    /// What is not in the store yet; none if that can't be read, since the app has stopped.
    pub(super) fn waiting(&self) -> Option<Vec<ChangeRow>> {
        let waiting = self.waiting.try_borrow().ok()?;
        Some(rows(waiting.added.iter()))
    }

    /// Writes what an edit came to.
    pub(super) fn write(self: &Rc<Self>, written: Written) {
        self.waiting
            .borrow_mut()
            .take_on(written.added, written.folded);
        // Said at once: "Saved" must not stand there for a moment longer than it is true.
        self.tell(Progress::Begun);
        self.start();
    }

    /// Tries again what the database has refused, if it has refused anything.
    pub(super) fn retry(self: &Rc<Self>) {
        if self.refused.borrow().is_some() {
            self.start();
        }
    }

    fn start(self: &Rc<Self>) {
        if !self.busy.replace(true) {
            let writer = Rc::clone(self);
            spawn_local(async move { writer.work().await });
        }
    }

    async fn work(&self) {
        loop {
            let batch = self.waiting.take();
            if batch.is_empty() {
                break;
            }
            let rows = rows(batch.added.iter());
            if let Err(error) = self.store.save(&self.project, &rows, &batch.folded).await {
                self.put_back(batch);
                self.refused.replace(Some(error));
                break;
            }
            self.refused.replace(None);
            self.tell(Progress::Committed);
        }
        self.busy.set(false);
        self.tell(Progress::Ended);
    }

    /// Puts a batch back before what has come since.
    fn put_back(&self, mut batch: Waiting) {
        let mut waiting = self.waiting.borrow_mut();
        let since = std::mem::take(&mut *waiting);
        batch.take_on(since.added, since.folded);
        *waiting = batch;
    }

    fn tell(&self, progress: Progress) {
        let callback = self.progress.borrow().clone();
        callback.emit(progress);
    }
}

/// Changes as they are stored.
pub(super) fn rows<'a>(changes: impl Iterator<Item = &'a Arc<Change>>) -> Vec<ChangeRow> {
    changes.map(|change| (&**change).into()).collect()
}
