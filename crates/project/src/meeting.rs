//! A gate meeting before it is held.

use std::collections::BTreeMap;

use gate360_locale::Date;
use gate360_process::CriterionId;

use crate::decision::{Decision, Term, Track};
use crate::key::ItemId;
use crate::prose::Prose;

/// A meeting that is being prepared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meeting {
    /// The day.
    pub date: Option<Date>,
    /// Who chairs.
    pub chair: Prose,
    /// The members by role.
    pub board: Prose,
    /// Who was heard.
    pub heard: Prose,
    /// How and when the political body was informed; empty: not said.
    pub informed: Prose,
    /// What was decided.
    pub decision: Option<Decision>,
    /// Why.
    pub reason: Prose,
    /// How much of the process is asked for.
    pub track: Track,
    /// Whether the gate before is decided on in the same meeting (light track only).
    pub together: bool,
    /// When the next gate is, or a hold ends.
    pub next: Option<Date>,
    /// What the decision says besides; what was not said is not there.
    pub terms: BTreeMap<Term, Prose>,
    /// The record that this meeting's minutes correct.
    pub corrects: Option<ItemId>,
    /// The conditions of a conditional go, in the order in which they were written down.
    pub proposals: Vec<Proposal>,
}

/// A condition that is being written.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Its id, which it keeps in the record.
    pub id: ItemId,
    /// The criterion that it closes, if it closes one.
    pub criterion: Option<CriterionId>,
    /// Who sees to it.
    pub role: Prose,
    /// By when.
    pub due: Option<Date>,
    /// Before what event, where it has no date.
    pub event: Prose,
    /// How one sees that it is closed.
    pub done_when: Prose,
}

impl Proposal {
    /// Whether it says who, by when, and how one sees that it is closed.
    pub fn is_whole(&self) -> bool {
        let said = |text: &str| !text.trim().is_empty();
        let by_when = self.due.is_some() || said(&self.event);
        by_when && said(&self.role) && said(&self.done_when)
    }
}
