//! Undoing what a person did in this page, and doing it again.

use std::sync::Arc;

use gate360_merge::{Change, Erasure};

use crate::edit::{Edit, Rewritten, Written};
use crate::key::{AnswerField, Key, MeetingField, PACK, ProposalField, is_record};
use crate::project::Project;

/// How many steps are kept.
const STEPS: usize = 200;

/// What a person did and can undo, and what was undone and can be done again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Undo {
    done: Vec<Vec<Rewritten>>,
    undone: Vec<Vec<Rewritten>>,
    /// Whether nothing was undone or done again since the last step: more typing at its place
    /// belongs to it then.
    typing: bool,
}

/// What undoing or doing again comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Undone {
    /// The edit that does it; none if somebody else has written everywhere since.
    pub edit: Option<Edit>,
    /// The places that it writes.
    pub places: Vec<Rewritten>,
    /// The places where something else was written since; they stay as they are.
    pub overtaken: Vec<Rewritten>,
}

impl Undo {
    /// Takes note of what an edit wrote. What is recorded for ever (a meeting that was held)
    /// can't be undone; a correction is a new record. A name for a state is no step, and neither is
    /// going on with another process.
    pub fn did(&mut self, written: &Written) {
        self.forget(&written.added);
        let places = &written.places;
        if places.iter().all(|place| is_name(&place.path)) {
            return;
        }
        self.undone.clear();
        let was_typing = std::mem::replace(&mut self.typing, true);
        if places.iter().any(|place| is_record(&place.path)) {
            // What went before it would undo what it rests on.
            self.done.clear();
            return;
        }
        let folded = was_typing && !written.folded.is_empty();
        if let ([typed], Some([last])) = (
            places.as_slice(),
            self.done.last_mut().map(Vec::as_mut_slice),
        ) && folded
            && last.path == typed.path
            && !is_choice(&typed.path)
        {
            // More of the same typing.
            last.after = typed.after.clone();
            if last.after == last.before {
                self.done.pop();
            }
            return;
        }
        let undoable = places.iter().filter(|place| !is_name(&place.path));
        self.done.push(undoable.cloned().collect());
        if self.done.len() > STEPS {
            self.done.remove(0);
        }
    }

    /// Forgets what was erased: by these changes, made here or elsewhere.
    pub fn forget<'a>(&mut self, changes: impl IntoIterator<Item = &'a Arc<Change>>) {
        for change in changes {
            match change.erases() {
                None => {}
                Some(Erasure::All) => *self = Self::default(),
                // Of what is erased in part, nothing can be undone.
                Some(Erasure::Key | Erasure::Parts(_)) => {
                    for step in self.done.iter_mut().chain(&mut self.undone) {
                        step.retain(|place| place.path != *change.key());
                    }
                }
            }
        }
        self.done.retain(|step| !step.is_empty());
        self.undone.retain(|step| !step.is_empty());
    }

    /// What undoing would write back; none if there is nothing to undo.
    pub fn last_done(&self) -> Option<&[Rewritten]> {
        self.done.last().map(Vec::as_slice)
    }

    /// What doing again would write; none if nothing was undone.
    pub fn last_undone(&self) -> Option<&[Rewritten]> {
        self.undone.last().map(Vec::as_slice)
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
        self.typing = false;
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
        self.typing = false;
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

/// Whether a path only names something: a state of the project, or the process that it goes on
/// with. Neither is undone by the way: another process is taken by saying so.
fn is_name(path: &str) -> bool {
    path.starts_with("snapshot/") || path == PACK
}

/// Whether a place holds one answer among a few: each choice there is a step of its own, while
/// typing is one step from the first letter to the last.
fn is_choice(path: &str) -> bool {
    matches!(
        Key::parse(path),
        Some(
            Key::Start
                | Key::Use
                | Key::Condition(_)
                | Key::Signal(_)
                | Key::ReportPart(_)
                | Key::Logo
                | Key::Answer(_, _, AnswerField::Status | AnswerField::Strength)
                | Key::Meeting(
                    _,
                    MeetingField::Decision | MeetingField::Track | MeetingField::Together
                )
                | Key::Proposal(_, _, ProposalField::Order)
        )
    )
}

/// Parts what still stands as the person left it from what others have written since, whether
/// they knew of it or not.
fn outcome(project: &Project, step: Vec<Rewritten>) -> Undone {
    let stands = |place: &Rewritten| match project.changes().live(&place.path) {
        [] => place.before.is_null(),
        live => live.iter().all(|change| change.value() == &place.before),
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
