//! Brings changes into the store, one transaction after the other.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use gate360_merge::row::ChangeRow;
use gate360_merge::{Change, Tag};
use gate360_project::Written;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::Shared;
use crate::platform::store::{Store, StoreError};

/// How far the writing has come.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Progress {
    /// A transaction is under way.
    Writing,
    /// One has committed; there may be more to write.
    Committed,
    /// The database has committed everything.
    Done,
    /// It refused. What could not be written is kept here, and tried again with the next change.
    Failed(StoreError),
}

/// Brings the changes of one project into the store, in the order in which they were made.
#[derive(Debug)]
pub(super) struct Writer {
    store: Shared<Store>,
    project: String,
    waiting: RefCell<Waiting>,
    busy: Cell<bool>,
    progress: RefCell<Callback<Progress>>,
}

/// What is not in the store yet.
#[derive(Debug, Default)]
struct Waiting {
    added: Vec<Arc<Change>>,
    folded: Vec<Tag>,
}

impl Waiting {
    /// Takes more on. What was folded before it was ever stored need not be stored.
    fn take_on(&mut self, added: Vec<Arc<Change>>, folded: Vec<Tag>) {
        self.added.extend(added);
        self.added.retain(|change| !folded.contains(change.tag()));
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
            progress: RefCell::default(),
        }
    }

    /// Says from now on to this callback how far it has come.
    pub(super) fn report_to(&self, progress: Callback<Progress>) {
        *self.progress.borrow_mut() = progress;
    }

    /// Whether something is not in the store yet.
    pub(super) fn has_unsaved(&self) -> bool {
        self.busy.get() || !self.waiting.borrow().is_empty()
    }

    /// Whether the store has refused something that is still waiting.
    pub(super) fn is_stuck(&self) -> bool {
        !self.busy.get() && !self.waiting.borrow().is_empty()
    }

    /// Writes what an edit came to.
    pub(super) fn write(self: &Rc<Self>, written: Written) {
        self.waiting
            .borrow_mut()
            .take_on(written.added, written.folded);
        // Said at once: "Saved" must not stand there for a moment longer than it is true.
        self.tell(Progress::Writing);
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
            let rows: Vec<ChangeRow> = batch
                .added
                .iter()
                .map(|change| (&**change).into())
                .collect();
            if let Err(error) = self.store.save(&self.project, &rows, &batch.folded).await {
                self.put_back(batch);
                self.busy.set(false);
                self.tell(Progress::Failed(error));
                return;
            }
            self.tell(Progress::Committed);
        }
        self.busy.set(false);
        self.tell(Progress::Done);
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
