//! The meetings that were held, the conditions that run, and where the project stands.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use gate360_locale::Date;
use gate360_merge::{Change, Moment, Tag};
use gate360_process::{GateNo, StageNo};
use serde_json::Value;

use super::held::DAY;
use super::{Place, Project};
use crate::decision::Decision;
use crate::key::{ClosingField, ItemId, Key, Signal, is_record};
use crate::prose::Prose;
use crate::record::{GateCondition, GateRecord, standing};

/// A condition of a decision that counts, and how it was closed.
#[derive(Clone, Debug, PartialEq)]
pub struct Running {
    /// The gate of the decision.
    pub gate: GateNo,
    /// The record of the decision.
    pub record: ItemId,
    /// The day of the decision.
    pub decided: Date,
    /// The condition.
    pub condition: GateCondition,
    /// The day on which it was closed; none: it is open.
    pub closed: Option<Date>,
    /// How one saw it.
    pub note: Prose,
}

impl Project {
    /// The meetings that were held, oldest first. A record is what was first written under its
    /// key: another change to it, which only a file from elsewhere can bring, changes nothing.
    pub fn records(&self) -> Vec<GateRecord> {
        let mut records: Vec<(Date, Moment, GateRecord)> = self
            .originals()
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

    /// What was first written under the key of each record, by path.
    pub(super) fn originals(&self) -> BTreeMap<&str, &Change> {
        let mut first: BTreeMap<&str, &Change> = BTreeMap::new();
        let records = self.changes.keys_under("gate/");
        let records = records.filter(|path| is_record(path));
        for change in records.flat_map(|path| self.changes.of_key(path)) {
            let kept = first.entry(change.key()).or_insert(change);
            if original_order(change) < original_order(kept) {
                *kept = change;
            }
        }
        first
    }

    /// The day on which each record was written down, by the clock of whoever wrote it and in
    /// universal time.
    pub fn written_on(&self) -> BTreeMap<(GateNo, ItemId), Date> {
        self.originals()
            .into_iter()
            .filter_map(|(path, change)| match Key::parse(path) {
                Some(Key::Record(gate, id)) => Some(((gate, id), day_of(change.at())?)),
                _ => None,
            })
            .collect()
    }

    /// The meetings that count, oldest first: those that no other record corrects. Where two
    /// people corrected the same minutes without knowing of each other, the later counts.
    pub fn decisions(&self) -> Vec<GateRecord> {
        standing(self.records())
    }

    /// The conditions of the decisions that count, in the order of the decisions. What was said
    /// of a condition stays with it when the minutes are corrected.
    pub fn conditions(&self) -> Vec<Running> {
        let running = |record: GateRecord| {
            let (gate, decided) = (record.gate, record.date);
            let id = record.id;
            record.conditions.into_iter().map(move |condition| {
                let key = |field| Key::Closing(gate, condition.id.clone(), field);
                Running {
                    gate,
                    record: id.clone(),
                    decided,
                    closed: self.closed_on(&key(ClosingField::Date)),
                    note: self.prose(&key(ClosingField::Note)),
                    condition,
                }
            })
        };
        self.decisions().into_iter().flat_map(running).collect()
    }

    /// The day on which a condition was closed. In a conflict it is open if anybody says so, and
    /// the later day holds: the one that may be late.
    fn closed_on(&self, key: &Key) -> Option<Date> {
        let day = |value: &Value| value.as_str()?.parse().ok();
        self.weakest(key, day, |&day: &Date| Reverse(day))
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

    /// Where the project stands: it follows from the decisions (process, "Gate rules").
    pub fn place(&self) -> Place {
        let latest = self.stays().pop();
        latest.map_or(Place::Stage(self.start()), |stay| {
            if stay.ended {
                Place::Ended(stay.first)
            } else {
                Place::Stage(stay.first)
            }
        })
    }

    /// The stages that the project has been in, in the order of the decisions; at least the one
    /// in which it began.
    pub fn stays(&self) -> Vec<Stay> {
        let mut past = Vec::new();
        let mut now = Stay::new(self.start(), None);
        for record in self.decisions() {
            let (stage, date) = (record.gate.stage(), record.date);
            let is_here = record.covers().any(|gate| gate.stage() == now.first);
            // Taken up again after an end, or minutes of another stage than the one that the
            // decisions before led to.
            if now.ended || !is_here {
                past.push(Stay {
                    until: now.until.or(Some(date)),
                    ..now
                });
                now = Stay::new(stage, Some(date));
            }
            match record.decision {
                Decision::Go | Decision::ConditionalGo => {
                    now.last = stage;
                    if let Some(next) = stage.next() {
                        past.push(now.left(date));
                        now = Stay::new(next, Some(date));
                    }
                }
                Decision::Recycle | Decision::Hold => {}
                Decision::Stop => {
                    now = Stay {
                        ended: true,
                        ..now.left(date)
                    };
                }
            }
        }
        past.push(now);
        past
    }
}

/// A time in a stage; in two, where the gates of both were passed in one meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// The stage.
    pub first: StageNo,
    /// The last stage of the stay: the same, but where two gates were passed at once.
    pub last: StageNo,
    /// The day of the decision that led there; none: the project began there.
    pub from: Option<Date>,
    /// The day of the decision that led on or ended it; none: it goes on.
    pub until: Option<Date>,
    /// Whether the project was ended there.
    pub ended: bool,
}

impl Stay {
    fn new(stage: StageNo, from: Option<Date>) -> Self {
        Self {
            first: stage,
            last: stage,
            from,
            until: None,
            ended: false,
        }
    }

    fn left(self, date: Date) -> Self {
        Self {
            until: Some(date),
            ..self
        }
    }
}

/// The day of a moment, in universal time.
fn day_of(moment: Moment) -> Option<Date> {
    Date::from_days(moment.0.div_euclid(DAY))
}

/// The order in which changes of one key may be the original: first the one whose number the
/// record's id spells, since that number was given out once; then one that had seen none before
/// it.
fn original_order(change: &Change) -> (bool, bool, Moment, &Tag) {
    let Tag { replica, counter } = change.tag();
    let number = [replica.as_str(), "-", &counter.to_string()].concat();
    let id = change.key().rsplit('/').next();
    (
        id != Some(number.as_str()),
        change.seen().iter().next().is_some(),
        change.at(),
        change.tag(),
    )
}
