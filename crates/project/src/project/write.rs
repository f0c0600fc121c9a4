//! How a project changes.

use std::sync::Arc;

use gate360_merge::{Author, Change, ChangeSet, Joined, Moment, Tag};
use gate360_process::Catalogue;
use serde_json::Value;

use super::Project;
use crate::edit::{Edit, Refusal, Rewritten, Written};
use crate::key::is_immutable;
use crate::writer::Writer;

/// How long a person's changes to the same key are folded into one, in milliseconds.
const FOLD_WITHIN: i64 = 5 * 60 * 1000;

impl Project {
    /// Does what a person asks for; gives what has to be stored. Texts are kept with the language
    /// that the writer writes in.
    ///
    /// # Errors
    ///
    /// Why it is refused; the project is as it was then.
    pub fn apply<'a>(
        &mut self,
        catalogue: &Catalogue,
        edit: Edit,
        by: impl Into<Writer<'a>>,
        now: Moment,
    ) -> Result<Written, Refusal> {
        self.apply_by(catalogue, edit, by.into(), now)
    }

    fn apply_by(
        &mut self,
        catalogue: &Catalogue,
        edit: Edit,
        by: Writer<'_>,
        now: Moment,
    ) -> Result<Written, Refusal> {
        if let Edit::AtOnce(edits) = edit {
            return self.apply_all(catalogue, edits, by, now);
        }
        if edit != Edit::EraseProject && self.erased().is_some() {
            return Err(Refusal::Erased);
        }
        // What is put back must not fold away what it puts aside, and clearing a meeting that is
        // recorded must not fold away what the record's snapshot names. Saying in which language
        // a text is must not fold away its typing, which could not be undone by itself then. By
        // which process a project went on, and when, stays in its history.
        if matches!(
            edit,
            Edit::PutBack(_)
                | Edit::Restore(_)
                | Edit::RestoreFrom(_)
                | Edit::Record { .. }
                | Edit::TextLanguage(..)
                | Edit::TakePack(_)
        ) {
            self.seal();
        }
        let author = by.author;
        match edit {
            Edit::Erase(path) => return self.erase(&path, author, now),
            Edit::EraseProject => return Ok(self.erase_all(author, now)),
            _ => {}
        }
        let entries = self.entries(catalogue, edit, by.language, now)?;
        let mut written = Written::default();
        for (path, value) in entries {
            self.write(path, value, author, now, &mut written);
        }
        if written
            .added
            .iter()
            .any(|change| is_immutable(change.key()))
        {
            self.seal();
        }
        Ok(written)
    }

    fn apply_all(
        &mut self,
        catalogue: &Catalogue,
        edits: Vec<Edit>,
        by: Writer<'_>,
        now: Moment,
    ) -> Result<Written, Refusal> {
        let before = self.clone();
        let mut whole = Written::default();
        for edit in edits {
            match self.apply_by(catalogue, edit, by, now) {
                Ok(written) => whole.join(written),
                Err(refusal) => {
                    *self = before;
                    return Err(refusal);
                }
            }
        }
        Ok(whole)
    }

    /// Takes over changes from elsewhere, and what they erase; gives what is to be stored. A name
    /// for a state or a gate record among them may cover what was typed here: nothing of that is
    /// folded any more.
    pub fn join(&mut self, other: &ChangeSet) -> Joined {
        let joined = self.changes.join(other);
        if joined.new.iter().any(|change| is_immutable(change.key())) {
            self.seal();
        }
        joined
    }

    /// Says that everything up to now may be known elsewhere (it was exported, or a decision
    /// froze it) and is not to be folded any more.
    pub fn seal(&mut self) {
        self.sealed = self.changes.next_counter(&self.replica) - 1;
    }

    /// Writes one value, unless it is there already.
    pub(super) fn write(
        &mut self,
        path: Arc<str>,
        value: Value,
        author: &Author,
        now: Moment,
        written: &mut Written,
    ) {
        let before = self.changes.live(&path);
        let settled = before.len() <= 1;
        let unchanged = before
            .first()
            .map_or(value.is_null(), |change| change.value() == &value);
        if settled && unchanged {
            return;
        }
        let replaced = before
            .first()
            .filter(|_| settled && self.folds(&before[0], author, now));
        let replaced = replaced.map(|change| change.tag().clone());
        let shown = self.latest(&path).map(|change| change.value().clone());

        let tag = Tag {
            replica: self.replica.clone(),
            counter: self.changes.next_counter(&self.replica),
        };
        let seen = self.changes.context(&path);
        // A fresh number of this replica: no change can have seen it.
        let Ok(change) = Change::new(
            tag,
            now,
            author.clone(),
            Arc::clone(&path),
            value.clone(),
            seen,
        ) else {
            return;
        };
        let change = Arc::new(change);
        self.changes.insert(Arc::clone(&change));
        written.added.push(change);
        // Where several wrote, no one value stood there that could be put back.
        if settled {
            written.places.push(Rewritten {
                path,
                before: shown.unwrap_or_default(),
                after: value,
            });
        }
        if let Some(tag) = replaced
            && self.changes.fold(&tag)
        {
            written.added.retain(|added| added.tag() != &tag);
            written.folded.push(tag);
        }
    }

    /// Whether a change is only an earlier moment of the same person's typing.
    fn folds(&self, change: &Change, author: &Author, now: Moment) -> bool {
        change.tag().replica == self.replica
            && change.tag().counter > self.sealed
            && change.author() == author
            && (0..FOLD_WITHIN).contains(&(now.0 - change.at().0))
    }
}
