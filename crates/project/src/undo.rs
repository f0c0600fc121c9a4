//! Undoing what a person did in this page, and doing it again.

use serde_json::Value;

use crate::edit::{Edit, Rewritten, Written};
use crate::key::is_immutable;
use crate::project::Project;

/// How many steps are kept.
const STEPS: usize = 200;

/// What a person did and can undo, and what was undone and can be done again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Undo {
    done: Vec<Vec<Rewritten>>,
    undone: Vec<Vec<Rewritten>>,
}

/// What undoing or doing again comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Undone {
    /// The edit that does it; none if somebody else has written everywhere since.
    pub edit: Option<Edit>,
    /// The places that it writes.
    pub places: Vec<Rewritten>,
    /// The places where somebody else has written since; they stay as they are.
    pub overtaken: Vec<Rewritten>,
}

impl Undo {
    /// Takes note of what an edit wrote. What is recorded for ever (a meeting that was held, a
    /// snapshot) can't be undone; a correction is a new record.
    pub fn did(&mut self, written: &Written) {
        if written.places.is_empty() {
            return;
        }
        self.undone.clear();
        if written.places.iter().any(|place| is_immutable(&place.path)) {
            // What went before it would undo what it rests on.
            self.done.clear();
            return;
        }
        if let ([typed], Some([last])) = (
            written.places.as_slice(),
            self.done.last_mut().map(Vec::as_mut_slice),
        ) && !written.folded.is_empty()
            && last.path == typed.path
        {
            // More of the same typing.
            last.after = typed.after.clone();
            return;
        }
        self.done.push(written.places.clone());
        if self.done.len() > STEPS {
            self.done.remove(0);
        }
    }

    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is something to do again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Takes back the last step; none if there is none. The edit is to be applied without
    /// [`Undo::did`].
    pub fn undo(&mut self, project: &Project) -> Option<Undone> {
        let step = self.done.pop()?;
        let turned: Vec<Rewritten> = step.iter().map(turned).collect();
        let result = outcome(project, turned);
        if !result.places.is_empty() {
            self.undone
                .push(result.places.iter().map(self::turned).collect());
        }
        Some(result)
    }

    /// Does again what was undone last; none if nothing was.
    pub fn redo(&mut self, project: &Project) -> Option<Undone> {
        let step = self.undone.pop()?;
        let result = outcome(project, step);
        if !result.places.is_empty() {
            self.done.push(result.places.clone());
        }
        Some(result)
    }
}

/// A step the other way round.
fn turned(place: &Rewritten) -> Rewritten {
    Rewritten {
        path: place.path.clone(),
        before: place.after.clone(),
        after: place.before.clone(),
    }
}

/// Parts what still stands as the person left it from what others have written since.
fn outcome(project: &Project, step: Vec<Rewritten>) -> Undone {
    let stands = |place: &Rewritten| {
        let now = project.value_at(&place.path).unwrap_or(&Value::Null);
        now == &place.before
    };
    let (places, overtaken): (Vec<_>, Vec<_>) = step.into_iter().partition(stands);
    let edit = (!places.is_empty()).then(|| {
        let values = places.iter().map(|p| (p.path.clone(), p.after.clone()));
        Edit::PutBack(values.collect())
    });
    Undone {
        edit,
        places,
        overtaken,
    }
}
