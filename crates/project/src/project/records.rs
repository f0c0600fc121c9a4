//! The meetings that were held, the conditions that run, and where the project stands.

use std::collections::BTreeMap;

use gate360_locale::Date;
use gate360_merge::{Change, Moment, Tag};
use gate360_process::{GateNo, StageNo};

use super::{Place, Project};
use crate::decision::Decision;
use crate::key::{ClosingField, ItemId, Key, Signal, is_record};
use crate::record::{GateCondition, GateRecord, standing};

/// A condition of a decision that counts, and how it was closed.
#[derive(Clone, Debug, PartialEq)]
pub struct Running {
    /// The gate of the decision.
    pub gate: GateNo,
    /// The day of the decision.
    pub decided: Date,
    /// The condition.
    pub condition: GateCondition,
    /// The day on which it was closed; none: it is open.
    pub closed: Option<Date>,
    /// How one saw it.
    pub note: String,
}

impl Project {
    /// The meetings that were held, oldest first. A record is what was first written under its
    /// key: a later change to it, which only a file from elsewhere can bring, changes nothing.
    pub fn records(&self) -> Vec<GateRecord> {
        let mut first: BTreeMap<&str, &Change> = BTreeMap::new();
        for change in self.changes.iter().filter(|change| is_record(change.key())) {
            let kept = first.entry(change.key()).or_insert(change);
            if original_order(change) < original_order(kept) {
                *kept = change;
            }
        }
        let mut records: Vec<(Date, Moment, GateRecord)> = first
            .into_iter()
            .filter_map(|(path, change)| match Key::parse(path) {
                Some(Key::Record(gate, id)) => {
                    let record = GateRecord::from_value(gate, id, change.value())?;
                    Some((record.date, change.at(), record))
                }
                _ => None,
            })
            .collect();
        records.sort_by(|a, b| (a.0, a.1, &a.2.id).cmp(&(b.0, b.1, &b.2.id)));
        records.into_iter().map(|(_, _, record)| record).collect()
    }

    /// The meetings that count, oldest first: those that no later record corrects.
    pub fn decisions(&self) -> Vec<GateRecord> {
        standing(self.records())
    }

    /// The conditions of the decisions that count, in the order of the decisions. What was said
    /// of a condition stays with it when the minutes are corrected.
    pub fn conditions(&self) -> Vec<Running> {
        let running = |record: GateRecord| {
            let (gate, decided) = (record.gate, record.date);
            record.conditions.into_iter().map(move |condition| {
                let key = |field| Key::Closing(gate, condition.id.clone(), field);
                Running {
                    gate,
                    decided,
                    closed: self.date(&key(ClosingField::Date)),
                    note: self.text(&key(ClosingField::Note)),
                    condition,
                }
            })
        };
        self.decisions().into_iter().flat_map(running).collect()
    }

    /// One of these conditions.
    pub(super) fn condition_of(&self, gate: GateNo, id: &ItemId) -> Option<Running> {
        self.conditions()
            .into_iter()
            .find(|running| running.gate == gate && &running.condition.id == id)
    }

    /// Whether a stop signal is there, as the team says; none: not said. In a conflict it is.
    pub fn signal(&self, signal: Signal) -> Option<bool> {
        self.yes(&Key::Signal(signal))
    }

    /// The stage in which the project was before any decision was recorded.
    pub fn start(&self) -> StageNo {
        StageNo::parse(&self.text(&Key::Start)).unwrap_or(StageNo::LEAST)
    }

    /// Where the project stands: it follows from the latest decision (process, "Gate rules").
    pub fn place(&self) -> Place {
        let decisions = self.decisions();
        let Some(latest) = decisions.last() else {
            return Place::Stage(self.start());
        };
        let stage = latest.gate.stage();
        match latest.decision {
            Decision::Go | Decision::ConditionalGo => Place::Stage(stage.next().unwrap_or(stage)),
            Decision::Recycle | Decision::Hold => Place::Stage(stage),
            Decision::Stop => Place::Ended(stage),
        }
    }
}

/// The order in which changes of one key may be the original: first the one that had seen none
/// before it.
fn original_order(change: &Change) -> (bool, Moment, &Tag) {
    (
        change.seen().iter().next().is_some(),
        change.at(),
        change.tag(),
    )
}
