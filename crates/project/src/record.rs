//! What was decided at a gate, frozen. A correction is a new record.

mod row;
pub(crate) mod seal;
mod texts;

pub(crate) use texts::is_erasable_part;

use std::collections::BTreeMap;

use gate360_locale::Date;
use gate360_process::{CriterionId, GateNo};

use crate::decision::{Decision, Recommendation, Term, Track};
use crate::key::ItemId;
use crate::prose::Prose;
use crate::reason::Reason;

/// A gate meeting that was held.
#[derive(Clone, Debug, PartialEq)]
pub struct GateRecord {
    /// Its id.
    pub id: ItemId,
    /// The gate; where two are decided on in one meeting, the later.
    pub gate: GateNo,
    /// Whether the gate before was decided on in the same meeting (light track).
    pub together: bool,
    /// The day of the meeting.
    pub date: Date,
    /// How much of the process was asked for.
    pub track: Track,
    /// Who chaired.
    pub chair: Prose,
    /// The members by role.
    pub board: Prose,
    /// Who was heard.
    pub heard: Prose,
    /// How and when the political body was informed; empty: not said.
    pub informed: Prose,
    /// What was decided.
    pub decision: Decision,
    /// Why.
    pub reason: Prose,
    /// What the decision says besides; what was not said is not there.
    pub terms: BTreeMap<Term, Prose>,
    /// When the next gate is, or a hold ends.
    pub next: Option<Date>,
    /// Until when the decision usually holds; none for one that does not move on.
    pub valid_until: Option<Date>,
    /// The conditions of a conditional go.
    pub conditions: Vec<GateCondition>,
    /// What was recommended.
    pub recommendation: Recommendation,
    /// The figures behind the recommendation; none where the record was taken over from
    /// minutes that do not give them.
    pub frozen: Option<Frozen>,
    /// The record whose minutes this one corrects. That one stays and no longer counts.
    pub corrects: Option<ItemId>,
}

/// A condition of a conditional go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateCondition {
    /// Its id within the project.
    pub id: ItemId,
    /// The criterion that it closes, if it closes one.
    pub criterion: Option<CriterionId>,
    /// Who sees to it.
    pub role: Prose,
    /// By when; none: before the event.
    pub due: Option<Date>,
    /// Before what event, where it has no date.
    pub event: Prose,
    /// How one sees that it is closed.
    pub done_when: Prose,
}

/// The figures on the day of the meeting, and the reasons that followed from them.
#[derive(Clone, Debug, PartialEq)]
pub struct Frozen {
    /// The version of the process; before it the id of its pack, if it is not ours.
    pub catalogue: String,
    /// Applicable musts of the stages up to the gate.
    pub musts: usize,
    /// How many of them counted as met.
    pub musts_met: usize,
    /// Applicable shoulds of the stages up to the gate.
    pub shoulds: usize,
    /// How many of them counted as met.
    pub shoulds_met: usize,
    /// The share of shoulds that the gate asked for, in percent.
    pub should_percent: usize,
    /// The open musts.
    pub open_musts: Vec<String>,
    /// The open blockers.
    pub blockers: Vec<String>,
    /// The lowest level of the ten perspectives.
    pub readiness: u8,
    /// The level of each perspective by its key; empty in records of before they were kept.
    pub levels: BTreeMap<String, u8>,
    /// Why that was recommended, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// Something that a decision has to say and that a record lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsaid {
    /// One of the decision's terms.
    Term(Term),
    /// The date of the next gate.
    Next,
    /// Whether the political body was informed.
    Informed,
}

impl GateRecord {
    /// The gates that were decided on, one or two.
    pub fn covers(&self) -> impl Iterator<Item = GateNo> {
        let before = self.together.then(|| self.gate.before()).flatten();
        before.into_iter().chain([self.gate])
    }

    /// Whether the decision does what was recommended.
    pub fn follows(&self) -> bool {
        self.decision.follows(self.recommendation)
    }

    /// What the decision has to say and does not.
    pub fn unsaid(&self) -> Vec<Unsaid> {
        unsaid(self.decision, &self.terms, self.next, &self.informed)
    }
}

/// What a decision has to say and does not. A hold ends with an event or on a date: one of the
/// two is enough.
pub fn unsaid(
    decision: Decision,
    terms: &BTreeMap<Term, Prose>,
    next: Option<Date>,
    informed: &str,
) -> Vec<Unsaid> {
    let holds_until = decision == Decision::Hold && next.is_some();
    let is_said = |term: &Term| terms.get(term).is_some_and(|text| !text.trim().is_empty());
    let waits_for_event = decision == Decision::Hold && is_said(&Term::Event);
    // A conditional go has to say its conditions, and those it can't lack.
    let asks = decision != Decision::ConditionalGo;
    let terms = if asks { decision.terms() } else { &[] };
    let mut missing: Vec<Unsaid> = terms
        .iter()
        .filter(|term| !(is_said(term) || holds_until && **term == Term::Event))
        .map(|&term| Unsaid::Term(term))
        .collect();
    if asks && decision.has_next_date() && next.is_none() && !waits_for_event {
        missing.push(Unsaid::Next);
    }
    if informed.trim().is_empty() {
        missing.push(Unsaid::Informed);
    }
    missing
}

/// The records that count, of those in the order in which they were held: those that no other
/// corrects. Of two corrections of the same record the later counts.
pub(crate) fn standing(records: Vec<GateRecord>) -> Vec<GateRecord> {
    let mut corrections: BTreeMap<(GateNo, ItemId), ItemId> = BTreeMap::new();
    for record in &records {
        if let Some(corrected) = record.corrects.clone() {
            corrections.insert((record.gate, corrected), record.id.clone());
        }
    }
    let counts = |record: &GateRecord| {
        let is_last =
            |corrected: ItemId| corrections.get(&(record.gate, corrected)) == Some(&record.id);
        let is_corrected = corrections.contains_key(&(record.gate, record.id.clone()));
        !is_corrected && record.corrects.clone().is_none_or(is_last)
    };
    records.into_iter().filter(counts).collect()
}
