//! Erasing for good, at random.

use std::collections::BTreeSet;

use gate360_merge::Erasure;
use gate360_project::{Edit, Refusal};

use crate::book::{Book, Erases, Id};
use crate::compare::{Checked, id_of, same};
use crate::files::original;
use crate::page::{Came, is_record};
use crate::world::World;

/// Where it stands that everything is erased: nothing is written any more then.
pub(crate) const ERASED: &str = "project/erased";

impl World {
    /// Somebody erases what stands at a path and stood there.
    pub(crate) fn erase(&mut self, browser: usize, page: usize) -> Checked {
        let here = &self.browsers[browser].pages[page];
        let paths: Vec<String> = here.book.paths().into_iter().map(str::to_owned).collect();
        let Some(path) = self.random.any(&paths).cloned() else {
            return Ok(());
        };
        if is_record(&path) {
            return self.erase_text(browser, page, &path);
        }
        let erasures = erasures(&here.book, &path);
        let edit = Edit::Erase(path.as_str().into());
        self.apply_erasing("erase", browser, page, edit, Some(erasures))
    }

    /// Somebody erases a text of a gate record. Where else the same words stand is the project's
    /// own affair.
    fn erase_text(&mut self, browser: usize, page: usize, record: &str) -> Checked {
        let field = *self.random.pick(&["reason", "chair"]);
        let edit = Edit::Erase(format!("{record}/{field}").into());
        self.apply_erasing("erase a text of a record", browser, page, edit, None)
    }

    /// Somebody erases everything.
    pub(crate) fn erase_all(&mut self, browser: usize, page: usize) -> Checked {
        let erasures = vec![(ERASED.to_owned(), Erases::Everything)];
        let edit = Edit::EraseProject;
        self.apply_erasing("erase the project", browser, page, edit, Some(erasures))
    }

    fn apply_erasing(
        &mut self,
        what: &'static str,
        browser: usize,
        page: usize,
        edit: Edit,
        expected: Option<Vec<(String, Erases)>>,
    ) -> Checked {
        let now = self.now;
        let here = &mut self.browsers[browser].pages[page];
        let line = format!("{} {edit:?}", here.name);
        let before = here.book.clone();
        let written = match here.apply(edit, now) {
            Ok(written) => written,
            Err(Refusal::NothingToErase) if expected.is_none_or(|erasures| erasures.is_empty()) => {
                return Ok(());
            }
            Err(Refusal::Erased) if before.is_erased(ERASED) => return Ok(()),
            Err(refusal) => return Err(format!("erasing was refused: {refusal}")),
        };
        // What is left of a change that was erased in part comes under its own number.
        let is_new = |id: &Id| before.iter().all(|event| event.id != *id);
        let new: Vec<_> = written
            .added
            .iter()
            .filter(|change| is_new(&id_of(change.tag())))
            .collect();
        let told = new.iter().filter_map(|change| {
            let erases = match change.erases()? {
                Erasure::Key => Erases::Path,
                Erasure::All => Erases::Everything,
                Erasure::Parts(parts) => Erases::Parts(parts.clone()),
            };
            Some((change.key().to_string(), erases))
        });
        let told: Vec<(String, Erases)> = told.collect();
        if let Some(expected) = &expected {
            same("what is erased", &told, expected)?;
        }
        let mut came = here.erase(&told, now);
        let anew: Vec<_> = new
            .iter()
            .filter(|change| change.erases().is_none())
            .map(|change| (change.key().to_string(), change.value().clone()))
            .collect();
        let Came { added, gone } = here.write(&anew, now);
        came.added.extend(added);
        came.gone.extend(gone);

        let ids: BTreeSet<Id> = new.iter().map(|change| id_of(change.tag())).collect();
        let model: BTreeSet<Id> = came.added.iter().map(|event| event.id.clone()).collect();
        same("what erases", &ids, &model)?;
        let folded: BTreeSet<Id> = written.folded.iter().map(id_of).collect();
        same("what is gone", &folded, &came.gone)?;
        here.undo.did(&written);
        here.wait(written, came);
        self.note(what, browser, &line);
        self.flush(browser, page);
        Ok(())
    }
}

/// What erasing a path erases, by the model: what was written there, and its versions in other
/// languages. The process that a project follows and what a meeting named stay.
fn erasures(book: &Book, path: &str) -> Vec<(String, Erases)> {
    let of_gate = |path: &str| {
        path.starts_with("snapshot/")
            && book
                .live(path)
                .iter()
                .any(|event| event.value.get("gate").is_some())
    };
    if path == "process/pack" || of_gate(path) {
        return Vec::new();
    }
    book.paths()
        .into_iter()
        .filter(|of| *of == path || (of.starts_with("version/") && original(of) == path))
        .filter(|of| book.holds(of))
        .map(|of| (of.to_owned(), Erases::Path))
        .collect()
}
