//! What people do at random: writing, undoing, naming states and going back to them.

use std::collections::BTreeSet;

use gate360_project::{Edit, Refusal, Written};
use serde_json::Value;

use crate::book::{Book, Id};
use crate::compare::{self, Checked, id_of, same};
use crate::edits::{self, Asked, words_of};
use crate::erasing::ERASED;
use crate::page::{Came, Writes};
use crate::world::{State, World};

impl World {
    pub(crate) fn edit(&mut self, browser: usize, page: usize) -> Checked {
        let asked = edits::any(&mut self.random, &self.browsers[browser].pages[page]);
        self.apply("edit", browser, page, asked)
    }

    /// Gives the project as it is now a name.
    pub(crate) fn name_state(&mut self, browser: usize, page: usize) -> Checked {
        let name = self.random.word();
        let asked = Asked {
            edit: Edit::Snapshot(name),
            writes: None,
            seals: false,
        };
        self.apply("name a state", browser, page, asked)
    }

    /// Somebody else gives the project a name while a person is typing, who goes on.
    pub(crate) fn name_while_typing(&mut self, browser: usize, page: usize) -> Checked {
        for asked in [true, false] {
            let typed = edits::typed(&mut self.random, &self.browsers[browser].pages[page]);
            self.apply("edit", browser, page, typed)?;
            if asked {
                let other = self.random.below(self.browsers[browser].pages.len());
                self.sync(browser, other)?;
                self.name_state(browser, other)?;
                self.sync(browser, page)?;
            }
        }
        Ok(())
    }

    /// Puts everything back as it was when a state got its name.
    pub(crate) fn restore(&mut self, browser: usize, page: usize) -> Checked {
        let here = &self.browsers[browser].pages[page];
        let known: Vec<&State> = self
            .states
            .iter()
            .filter(|state| here.book.holds(&state.path))
            .collect();
        let Some(state) = self.random.any(&known) else {
            return Ok(());
        };
        let vector = state.vector.clone();
        let then = here.book.part(|event| {
            let mut vector = vector.iter();
            vector.any(|(page, last)| page.as_str() == event.id.0 && last >= event.id.1)
        });
        let asked = Asked {
            writes: Some(put_back(&then, &here.book)),
            edit: Edit::Restore(vector),
            seals: true,
        };
        self.apply("restore", browser, page, asked)
    }

    /// Settles a place where two wrote without knowing of each other.
    pub(crate) fn settle(&mut self, browser: usize, page: usize) -> Checked {
        let book = &self.browsers[browser].pages[page].book;
        let split: Vec<(String, Value)> = book
            .all_live()
            .into_iter()
            .filter(|(path, live)| {
                live.len() > 1 && !crate::page::is_record(path) && *path != "project/erased"
            })
            .map(|(path, live)| (path.to_owned(), live[0].value.clone()))
            .collect();
        let Some((path, keep)) = self.random.any(&split).cloned() else {
            return Ok(());
        };
        let asked = Asked {
            writes: Some(vec![(path.clone(), keep.clone())]),
            edit: Edit::Settle { path, keep },
            seals: false,
        };
        self.apply("settle", browser, page, asked)
    }

    /// Applies what somebody asks for, to the project and to the model, and stores it.
    pub(crate) fn apply(
        &mut self,
        what: &'static str,
        browser: usize,
        page: usize,
        asked: Asked,
    ) -> Checked {
        let now = self.now;
        let said = format!("{:?}", asked.edit);
        let here = &mut self.browsers[browser].pages[page];
        let who = here.name.clone();
        let before = here.book.clone();
        if asked.seals {
            here.seal();
        }
        let outcome = here.apply(asked.edit, now);
        let (line, written) = match outcome {
            Err(refusal) => {
                let expected = (refusal == Refusal::Erased) == before.is_erased(ERASED);
                let expected = expected
                    && (refusal == Refusal::Erased
                        || asked.writes.is_none_or(|writes| writes.is_empty()));
                self.note("refused", browser, &format!("{who} {said}: {refusal}"));
                return if expected {
                    Ok(())
                } else {
                    Err(format!("refused: {refusal}"))
                };
            }
            Ok(_) if before.is_erased(ERASED) => return Err("written in what is erased".to_owned()),
            Ok(written) => (format!("{who} {said}"), written),
        };
        let writes = asked.writes.unwrap_or_else(|| written_by(&written));
        let came = here.write(&writes, now);
        here.undo.did(&written);
        self.note(what, browser, &line);
        self.mark(browser, page, &written, &before);
        self.came(browser, page, written, came, &before)
    }

    /// Takes back what a page did last, or does it again.
    pub(crate) fn turn(&mut self, browser: usize, page: usize, turn: Turn) -> Checked {
        let now = self.now;
        let here = &mut self.browsers[browser].pages[page];
        let before = here.book.clone();
        let undone = match turn {
            Turn::Undo => here.undo.undo(&here.project),
            Turn::Redo => here.undo.redo(&here.project),
        };
        let Some(undone) = undone else {
            return Ok(());
        };
        // It writes over nobody: only where everything is as the page left it.
        for (places, stands) in [(&undone.places, true), (&undone.overtaken, false)] {
            for place in places {
                let live = before.live(&place.path);
                let as_left = match live.as_slice() {
                    [] => place.before.is_null(),
                    live => live.iter().all(|event| event.value == place.before),
                };
                same(
                    &format!("whether {} is as it was left", place.path),
                    &as_left,
                    &stands,
                )?;
            }
        }
        let line = format!("{} {:?} {:?}", here.name, turn, undone.places);
        // Nothing is put back where it was erased.
        let writes: Writes = undone
            .places
            .iter()
            .filter(|place| !before.is_erased(&place.path))
            .map(|place| (place.path.to_string(), place.after.clone()))
            .collect();
        let mut written = Written::default();
        let mut came = Came::default();
        if let Some(edit) = undone.edit {
            here.seal();
            written = match here.apply(edit, now) {
                Ok(written) => written,
                Err(Refusal::Erased) if before.is_erased(ERASED) => return Ok(()),
                Err(why) => return Err(format!("undo was refused: {why}")),
            };
            came = here.write(&writes, now);
        }
        self.note("turn", browser, &line);
        self.came(browser, page, written, came, &before)
    }

    /// Takes note of names for states and of marks of wordings.
    fn mark(&mut self, browser: usize, page: usize, written: &Written, before: &Book) {
        for change in &written.added {
            if change.key().starts_with("snapshot/") {
                let snapshots = self.browsers[browser].pages[page].project.snapshots();
                let id = change.key().trim_start_matches("snapshot/");
                let named = snapshots.into_iter().find(|one| one.id.as_str() == id);
                self.states.push(State {
                    path: change.key().to_string(),
                    vector: named.unwrap().vector,
                    ids: before.iter().map(|event| event.id.clone()).collect(),
                    values: before.values(),
                });
            }
            if let Some(rest) = change.key().strip_prefix("version/")
                && let Some(mark) = change.value()["of"].as_str()
                && let Some((_, of)) = rest.split_once('/')
            {
                let words = words_of(&before.shown(of)).unwrap_or_default();
                self.marks.insert(mark.to_owned(), words);
            }
        }
    }

    /// Compares what an edit came to, and stores it.
    fn came(
        &mut self,
        browser: usize,
        page: usize,
        written: Written,
        came: Came,
        before: &Book,
    ) -> Checked {
        let added: Vec<Id> = written.added.iter().map(|one| id_of(one.tag())).collect();
        same(
            "what is to be stored",
            &added,
            &came.added.iter().map(|event| event.id.clone()).collect(),
        )?;
        for (change, event) in written.added.iter().zip(&came.added) {
            compare::seen(change, event)?;
        }
        let folded: BTreeSet<Id> = written.folded.iter().map(id_of).collect();
        same("what is folded", &folded, &came.gone)?;
        for id in folded {
            let knows = |state: &&State| before.holds(&state.path);
            let mut states = self.states.iter().filter(|state| state.ids.contains(&id));
            if let Some(state) = states.find(knows) {
                return Err(format!(
                    "{id:?} was folded, though {} rests on it",
                    state.path
                ));
            }
            let event = before.iter().find(|event| event.id == id).unwrap();
            self.folded.insert(id, event.path.clone());
        }
        self.browsers[browser].pages[page].wait(written, came);
        self.flush(browser, page);
        Ok(())
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Turn {
    Undo,
    Redo,
}

/// What the project says that it has written.
fn written_by(written: &Written) -> Writes {
    let added = written.added.iter();
    added
        .map(|change| (change.key().to_string(), change.value().clone()))
        .collect()
}

/// What restoring a state writes: wherever something else counts now. What belongs to gates, names
/// of states and the process stay, and so do places where several had written then.
pub(crate) fn put_back(then: &Book, now: &Book) -> Writes {
    let (before, after) = (then.values(), now.values());
    let mut writes = Writes::new();
    let paths: BTreeSet<&str> = then.paths().into_iter().chain(now.paths()).collect();
    for path in paths {
        let of = crate::files::original(path);
        let stays =
            of.starts_with("gate/") || of.starts_with("snapshot/") || path == "process/pack";
        if stays || now.is_erased(path) || before.get(path) == after.get(path) {
            continue;
        }
        match then.live(path).as_slice() {
            [] => writes.push((path.to_owned(), Value::Null)),
            [one] => writes.push((path.to_owned(), one.value.clone())),
            _ => {}
        }
    }
    writes
}
