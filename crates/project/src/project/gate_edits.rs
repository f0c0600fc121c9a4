//! Edits around a gate: conditions, records, corrections, closings.

use gate360_locale::Date;
use gate360_merge::Moment;
use gate360_process::{Catalogue, CriterionId, GateNo};
use serde_json::{Value, json};

use super::Project;
use super::entries::{Entry, day, entry};
use super::held::{Held, held, latest_today};
use super::records::Running;
use crate::decision::{Decision, Recommendation, Term};
use crate::edit::Refusal;
use crate::key::{ClosingField, ItemId, Key, MeetingField, ProposalField};
use crate::record::{Frozen, GateCondition, GateRecord};

impl Project {
    /// A new condition stands last; its id is the number of the change that adds it.
    pub(super) fn added_proposal(
        &self,
        gate: GateNo,
        criterion: Option<CriterionId>,
    ) -> Vec<Entry> {
        let item = self.fresh_item();
        let order = self
            .last_order(gate)
            .map_or(0, |last| last.saturating_add(1));
        let mut entries = vec![entry(
            &Key::Proposal(gate, item.clone(), ProposalField::Order),
            json!(order),
        )];
        if let Some(id) = criterion {
            let key = Key::Proposal(gate, item, ProposalField::Criterion);
            entries.push(entry(&key, json!(id.as_str())));
        }
        entries
    }

    pub(super) fn fresh_item(&self) -> ItemId {
        let counter = self.changes.next_counter(&self.replica);
        ItemId::new(&[&self.replica.to_string(), "-", &counter.to_string()].concat())
    }

    /// The prepared meeting as a record, with a snapshot of what it decided on.
    pub(super) fn recorded(
        &self,
        catalogue: &Catalogue,
        gate: GateNo,
        recommendation: Recommendation,
        frozen: Frozen,
        now: Moment,
    ) -> Result<Vec<Entry>, Refusal> {
        let mut meeting = self.meeting(gate);
        meeting.together = self.joins(catalogue, gate);
        let corrected = match &meeting.corrects {
            None => None,
            Some(id) => Some(self.to_correct(gate, id)?),
        };
        let open_before = self.open_before(gate, meeting.date, corrected.as_ref());
        let id = self.fresh_item();
        // Corrected minutes are of the same meeting: what it was told then stands, and so does
        // what it was about.
        let (recommendation, frozen) = match corrected {
            Some(record) => {
                (meeting.track, meeting.together) = (record.track, record.together);
                (record.recommendation, record.frozen)
            }
            None => (recommendation, Some(frozen)),
        };
        let record = held(Held {
            gate,
            id,
            meeting,
            recommendation,
            frozen,
            validity_months: catalogue.gate(gate).validity_months,
            open_before,
            now,
        })?;
        let mut entries = vec![entry(
            &Key::Record(gate, record.id.clone()),
            self.sealed(record.to_value()),
        )];
        entries.extend(self.snapshot_of(&record));
        // Conditions that the record does not hold stay where they were written, but for those
        // that were copied from minutes to correct them.
        entries.extend(self.meeting_cleared(gate));
        if !record.conditions.is_empty() || record.corrects.is_some() {
            entries.extend(self.proposals_removed(gate));
        }
        Ok(entries)
    }

    /// How many conditions of decisions up to a meeting were open when it was recorded. What was
    /// decided later does not weigh on it, and corrected minutes are of the same meeting: a go
    /// that was recorded stays one, and its own conditions come with the correction.
    fn open_before(
        &self,
        gate: GateNo,
        date: Option<Date>,
        corrected: Option<&GateRecord>,
    ) -> usize {
        if corrected.is_some_and(|record| record.decision == Decision::Go) {
            return 0;
        }
        let is_theirs = |running: &Running| {
            let mut theirs = corrected.iter().flat_map(|record| &record.conditions);
            theirs.any(|condition| condition.id == running.condition.id)
        };
        self.conditions()
            .iter()
            .filter(|running| running.gate <= gate)
            .filter(|running| date.is_none_or(|date| running.decided <= date))
            .filter(|running| {
                running
                    .closed
                    .is_none_or(|day| date.is_some_and(|date| day > date))
            })
            .filter(|running| !is_theirs(running))
            .count()
    }

    /// A record that counts and that minutes can correct.
    fn to_correct(&self, gate: GateNo, id: &ItemId) -> Result<GateRecord, Refusal> {
        self.decisions()
            .into_iter()
            .find(|record| record.gate == gate && &record.id == id)
            .ok_or(Refusal::NothingToCorrect)
    }

    /// The minutes of a meeting as the start of their correction.
    pub(super) fn corrected(&self, gate: GateNo, id: &ItemId) -> Result<Vec<Entry>, Refusal> {
        let record = self.to_correct(gate, id)?;
        let mut entries = self.cleared(gate);
        let fields = [
            (MeetingField::Date, day(Some(record.date))),
            (MeetingField::Chair, record.chair.to_value()),
            (MeetingField::Board, record.board.to_value()),
            (MeetingField::Heard, record.heard.to_value()),
            (MeetingField::Informed, record.informed.to_value()),
            (MeetingField::Decision, json!(record.decision.as_str())),
            (MeetingField::Reason, record.reason.to_value()),
            (MeetingField::Next, day(record.next)),
            (MeetingField::Corrects, json!(record.id.as_str())),
        ];
        let mut set = |key: Key, value: Value| {
            let (path, value) = entry(&key, value);
            // What was cleared first and is written now is written once.
            entries.retain(|(known, _)| known != &path);
            entries.push((path, value));
        };
        for (field, value) in fields {
            set(Key::Meeting(gate, field), value);
        }
        for (term, words) in &record.terms {
            set(Key::Term(gate, *term), words.to_value());
        }
        for (order, condition) in record.conditions.iter().enumerate() {
            for (field, value) in proposal_of(condition, order) {
                set(Key::Proposal(gate, condition.id.clone(), field), value);
            }
        }
        Ok(entries)
    }

    /// Everything of the meeting that is being prepared, taken back.
    pub(super) fn cleared(&self, gate: GateNo) -> Vec<Entry> {
        let mut entries = self.meeting_cleared(gate);
        entries.extend(self.proposals_removed(gate));
        entries
    }

    /// The track stays: a second meeting at the same gate takes the same.
    fn meeting_cleared(&self, gate: GateNo) -> Vec<Entry> {
        let fields = MeetingField::ALL
            .iter()
            .filter(|field| **field != MeetingField::Track);
        let fields = fields.map(|&field| Key::Meeting(gate, field));
        let terms = Term::ALL.iter().map(|&term| Key::Term(gate, term));
        fields
            .chain(terms)
            .map(|key| entry(&key, Value::Null))
            .collect()
    }

    fn proposals_removed(&self, gate: GateNo) -> Vec<Entry> {
        let proposals = self.meeting(gate).proposals;
        proposals
            .iter()
            .flat_map(|proposal| removed(gate, &proposal.id))
            .collect()
    }

    /// Closes a condition, or opens it again.
    pub(super) fn closed(
        &self,
        gate: GateNo,
        id: ItemId,
        date: Option<Date>,
        now: Moment,
    ) -> Result<Vec<Entry>, Refusal> {
        let running = self
            .condition_of(gate, &id)
            .ok_or(Refusal::NoSuchCondition)?;
        let latest = latest_today(now);
        if date.zip(latest).is_some_and(|(date, latest)| date > latest) {
            return Err(Refusal::ClosedAhead);
        }
        if date.is_some_and(|date| date < running.decided) {
            return Err(Refusal::ClosedBefore(running.decided));
        }
        let key = Key::Closing(gate, id, ClosingField::Date);
        Ok(vec![entry(&key, day(date))])
    }

    /// Where it is written how one saw that a condition was closed.
    pub(super) fn closing_note(&self, gate: GateNo, id: ItemId) -> Result<Key, Refusal> {
        if self.condition_of(gate, &id).is_none() {
            return Err(Refusal::NoSuchCondition);
        }
        Ok(Key::Closing(gate, id, ClosingField::Note))
    }
}

/// A condition of a record as it was written before the meeting.
fn proposal_of(condition: &GateCondition, order: usize) -> [(ProposalField, Value); 6] {
    let criterion = condition.criterion.as_ref().map(CriterionId::as_str);
    [
        (ProposalField::Order, json!(order)),
        (ProposalField::Criterion, json!(criterion)),
        (ProposalField::Role, condition.role.to_value()),
        (ProposalField::Due, day(condition.due)),
        (ProposalField::Event, condition.event.to_value()),
        (ProposalField::DoneWhen, condition.done_when.to_value()),
    ]
}

/// A condition that is being written, taken back.
pub(super) fn removed(gate: GateNo, item: &ItemId) -> Vec<Entry> {
    ProposalField::ALL
        .iter()
        .map(|&field| entry(&Key::Proposal(gate, item.clone(), field), Value::Null))
        .collect()
}
