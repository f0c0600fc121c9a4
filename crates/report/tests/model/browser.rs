//! A browser: its store, its pages and its backups.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

use gate360_merge::row::ChangeRow;
use gate360_merge::{Change, ChangeSet, Tag};
use gate360_project::Written;

use crate::book::{Book, Event, Id};
use crate::compare::{Checked, id_of};
use crate::exchange::File;
use crate::page::{Came, Page};
use crate::world::World;

/// A browser.
#[derive(Default)]
pub(crate) struct Browser {
    /// Its store, as the app writes it: the page, the number and the text of a row.
    pub(crate) rows: BTreeSet<(String, u64, String)>,
    /// Its store by the model.
    pub(crate) book: Book,
    pub(crate) pages: Vec<Page>,
    /// Its backups.
    pub(crate) backups: Vec<File>,
    /// Whether it refuses to store anything.
    pub(crate) full: bool,
}

impl Browser {
    /// Whether it refuses to store anything.
    pub(crate) fn is_full(&self) -> bool {
        self.full
    }

    /// Deletes rows and puts others, as the app does in one transaction.
    pub(crate) fn store(&mut self, added: &[Arc<Change>], deleted: &[Tag]) {
        let deleted: BTreeSet<Id> = deleted.iter().map(id_of).collect();
        self.rows
            .retain(|(page, number, _)| !deleted.contains(&(page.clone(), *number)));
        for change in added {
            let (page, number) = id_of(change.tag());
            let row = serde_json::to_string(&ChangeRow::from(&**change)).unwrap();
            self.rows.insert((page, number, row));
        }
    }

    /// What is read out of the rows, and what of it is erased.
    pub(crate) fn stored(&self) -> (ChangeSet, BTreeSet<Tag>) {
        let changes = self.rows.iter().map(|(_, _, row)| {
            let row: ChangeRow = serde_json::from_str(row).unwrap();
            Arc::new(Change::try_from(row).unwrap())
        });
        let mut stored = ChangeSet::new();
        let joined = stored.add(changes);
        (stored, joined.erased)
    }
}

impl Page {
    /// Keeps what is to be stored, until it is. What was folded before it was ever stored need
    /// not be.
    pub(crate) fn wait(&mut self, written: Written, came: Came) {
        let waiting = &mut self.waiting;
        let folded = &written.folded;
        waiting
            .written
            .added
            .retain(|change| !folded.contains(change.tag()));
        waiting.written.added.extend(written.added);
        waiting.written.folded.extend(written.folded);
        waiting.added.retain(|event| !came.gone.contains(&event.id));
        waiting.added.extend(came.added);
        waiting.gone.extend(came.gone);
    }

    /// Sees to it that what is erased goes out of the store.
    fn clear(&mut self, erased: BTreeSet<Tag>) {
        let left = erased
            .iter()
            .flat_map(|tag| self.project.changes().under(tag));
        let written = Written {
            added: left.cloned().collect(),
            folded: erased.into_iter().collect(),
            places: Vec::new(),
        };
        let (book, waiting) = (&self.book, &mut self.waiting);
        let left: Vec<Rc<Event>> = waiting
            .added
            .iter()
            .filter_map(|event| book.iter().find(|held| held.id == event.id))
            .cloned()
            .collect();
        waiting.added = left;
        self.wait(written, Came::default());
    }
}

impl World {
    /// Brings what waits into the store, in one go, unless the disk is full.
    pub(crate) fn flush(&mut self, browser: usize, page: usize) {
        let browser = &mut self.browsers[browser];
        if browser.full {
            return;
        }
        let waiting = std::mem::take(&mut browser.pages[page].waiting);
        for id in &waiting.gone {
            browser.book.forget(id);
        }
        for event in &waiting.added {
            browser.book.add(event);
        }
        browser.store(&waiting.written.added, &waiting.written.folded);
    }

    /// A page takes over what the store holds.
    pub(crate) fn sync(&mut self, browser: usize, page: usize) -> Checked {
        let (stored, mut erased) = self.browsers[browser].stored();
        let book = self.browsers[browser].book.clone();
        let here = &mut self.browsers[browser].pages[page];
        erased.extend(here.join(&stored, &book).erased);
        if !erased.is_empty() {
            here.clear(erased);
            self.flush(browser, page);
        }
        Ok(())
    }
}
