//! What an edit writes, checked.

use std::sync::Arc;

use gate360_locale::Date;
use gate360_merge::Moment;
use gate360_process::{Catalogue, Criterion, CriterionId, Strength, UseLevel};
use serde_json::{Value, json};

use super::Project;
use crate::LONGEST_TEXT;
use crate::answer::Status;
use crate::decision::Decision;
use crate::edit::{Edit, Refusal};
use crate::key::{AnswerField, Key, MeetingField, ProposalField, Voice, is_immutable, is_record};

/// A path and the value that is written there.
pub(super) type Entry = (Arc<str>, Value);

impl Project {
    /// What an edit writes.
    ///
    /// # Errors
    ///
    /// Why the edit is refused.
    pub(super) fn entries(
        &self,
        catalogue: &Catalogue,
        edit: Edit,
        now: Moment,
    ) -> Result<Vec<Entry>, Refusal> {
        let one = |key: Key, value: Value| Ok(vec![entry(&key, value)]);
        let answer = |id: CriterionId, field, value: Value| {
            known(catalogue, &id)?;
            one(Key::Answer(id, Voice::Team, field), value)
        };
        let meeting = |gate, field, value: Value| one(Key::Meeting(gate, field), value);
        match edit {
            Edit::Name(text) => one(Key::Name, words(text)?),
            Edit::Summary(text) => one(Key::Summary, words(text)?),
            Edit::Partners(text) => one(Key::Partners, words(text)?),
            Edit::Start(stage) => one(Key::Start, json!(stage.to_string())),
            Edit::Use(level) => one(Key::Use, json!(level.map(UseLevel::number))),
            Edit::UseEvidence(text) => one(Key::UseEvidence, words(text)?),
            Edit::Condition(key, yes) => match catalogue.condition(&key) {
                None => Err(Refusal::UnknownCondition(key)),
                Some(_) => one(Key::Condition(key), json!(yes)),
            },
            Edit::Status(id, status) => {
                let criterion = known(catalogue, &id)?;
                if criterion.blocker && status == Status::NotApplicable {
                    return Err(Refusal::BlockerAlwaysApplies(id));
                }
                let value = (status != Status::NotAssessed).then(|| status.as_str());
                answer(id, AnswerField::Status, json!(value))
            }
            Edit::Strength(id, strength) => {
                let value = json!(strength.map(Strength::number));
                answer(id, AnswerField::Strength, value)
            }
            Edit::EvidenceDate(id, date) => answer(id, AnswerField::Date, day(date)),
            Edit::AnswerText(id, field, text) => match field {
                AnswerField::Status | AnswerField::Strength | AnswerField::Date => {
                    Err(Refusal::NotAText)
                }
                _ => answer(id, field, words(text)?),
            },
            Edit::MeetingDate(gate, date) => meeting(gate, MeetingField::Date, day(date)),
            Edit::MeetingNext(gate, date) => meeting(gate, MeetingField::Next, day(date)),
            Edit::MeetingText(gate, field, text) => match field {
                MeetingField::Chair
                | MeetingField::Board
                | MeetingField::Heard
                | MeetingField::Informed
                | MeetingField::Reason => meeting(gate, field, words(text)?),
                _ => Err(Refusal::NotAText),
            },
            Edit::MeetingTerm(gate, term, text) => one(Key::Term(gate, term), words(text)?),
            Edit::MeetingDecision(gate, decision) => {
                let value = json!(decision.map(Decision::as_str));
                meeting(gate, MeetingField::Decision, value)
            }
            Edit::MeetingTrack(gate, track) => {
                meeting(gate, MeetingField::Track, json!(track.as_str()))
            }
            Edit::MeetingTogether(gate, together) => {
                let value = json!(together.then_some(true));
                meeting(gate, MeetingField::Together, value)
            }
            Edit::AddProposal(gate, criterion) => Ok(self.added_proposal(gate, criterion)),
            Edit::RemoveProposal(gate, item) => Ok(super::gate_edits::removed(gate, &item)),
            Edit::ProposalText(gate, item, field, text) => match field {
                ProposalField::Role | ProposalField::Event | ProposalField::DoneWhen => {
                    one(Key::Proposal(gate, item, field), words(text)?)
                }
                _ => Err(Refusal::NotAText),
            },
            Edit::ProposalDue(gate, item, date) => {
                one(Key::Proposal(gate, item, ProposalField::Due), day(date))
            }
            Edit::Record {
                gate,
                recommendation,
                frozen,
            } => self.recorded(catalogue, gate, recommendation, frozen, now),
            Edit::TakeOver(record) => {
                let key = Key::Record(record.gate, record.id.clone());
                one(key, record.to_value())
            }
            Edit::Correct(gate, id) => self.corrected(gate, &id),
            Edit::ClearMeeting(gate) => Ok(self.cleared(gate)),
            Edit::Close(gate, id, date) => self.closed(gate, id, date, now),
            Edit::ClosingNote(gate, id, text) => self.closing_note(gate, id, words(text)?),
            Edit::Signal(signal, yes) => one(Key::Signal(signal), json!(yes)),
            Edit::Snapshot(name) => self.snapshot(&name),
            Edit::Restore(state) => Ok(self.restored(&state)),
            // Each of them is written on its own, since one may rest on the one before.
            Edit::AtOnce(_) => Ok(Vec::new()),
            Edit::PutBack(places) => Ok(places
                .into_iter()
                .filter(|(path, _)| !is_immutable(path))
                .collect()),
            Edit::Settle { path, keep } => {
                let live = self.changes.live(&path);
                let is_there = live.len() > 1 && live.iter().any(|change| change.value() == &keep);
                match Key::parse(&path) {
                    // Records are as they were first written; of those, both stay.
                    Some(key) if is_there && !is_record(&path) => one(key, keep),
                    _ => Err(Refusal::NothingToSettle),
                }
            }
        }
    }
}

pub(super) fn entry(key: &Key, value: Value) -> Entry {
    (Arc::from(key.to_string()), value)
}

fn known<'a>(catalogue: &'a Catalogue, id: &CriterionId) -> Result<&'a Criterion, Refusal> {
    catalogue
        .criterion(id)
        .ok_or_else(|| Refusal::UnknownCriterion(id.clone()))
}

/// A text as it is stored; an empty one is a removal.
pub(super) fn words(text: String) -> Result<Value, Refusal> {
    let length = text.chars().count();
    if length > LONGEST_TEXT {
        return Err(Refusal::TooLong {
            length,
            limit: LONGEST_TEXT,
        });
    }
    Ok(if text.is_empty() {
        Value::Null
    } else {
        Value::String(text)
    })
}

pub(super) fn day(date: Option<Date>) -> Value {
    json!(date.map(|date| date.to_string()))
}
