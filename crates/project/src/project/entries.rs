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
use crate::key::{
    AnswerField, Key, MeetingField, PACK, ProposalField, Voice, is_immutable, is_record,
};
use crate::language::LanguageTag;
use crate::prose::Prose;

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
        language: Option<&LanguageTag>,
        now: Moment,
    ) -> Result<Vec<Entry>, Refusal> {
        let one = |key: Key, value: Value| Ok(vec![entry(&key, value)]);
        let prose = |key: Key, text: String| {
            let value = self.written(&key, &text, language)?;
            one(key, value)
        };
        let answer = |id: CriterionId, field, value: Value| {
            known(catalogue, &id)?;
            one(Key::Answer(id, Voice::Team, field), value)
        };
        let meeting = |gate, field, value: Value| one(Key::Meeting(gate, field), value);
        match edit {
            Edit::Name(text) => prose(Key::Name, text),
            Edit::Summary(text) => prose(Key::Summary, text),
            Edit::Partners(text) => prose(Key::Partners, text),
            Edit::Start(stage) => one(Key::Start, json!(stage.to_string())),
            Edit::TakePack(pack) => one(Key::Pack, pack.to_value()),
            Edit::Use(level) => one(Key::Use, json!(level.map(UseLevel::number))),
            Edit::UseEvidence(text) => prose(Key::UseEvidence, text),
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
                AnswerField::Link => answer(id, field, bounded(&text)?.to_value()),
                _ => {
                    known(catalogue, &id)?;
                    prose(Key::Answer(id, Voice::Team, field), text)
                }
            },
            Edit::MeetingDate(gate, date) => meeting(gate, MeetingField::Date, day(date)),
            Edit::MeetingNext(gate, date) => meeting(gate, MeetingField::Next, day(date)),
            Edit::MeetingText(gate, field, text) => match field {
                MeetingField::Chair
                | MeetingField::Board
                | MeetingField::Heard
                | MeetingField::Informed
                | MeetingField::Reason => prose(Key::Meeting(gate, field), text),
                _ => Err(Refusal::NotAText),
            },
            Edit::MeetingTerm(gate, term, text) => prose(Key::Term(gate, term), text),
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
                    prose(Key::Proposal(gate, item, field), text)
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
                // It was written elsewhere and before: a hash of now would vouch for nothing, and
                // the same example is the same set of changes in every version of the app.
                one(key, record.written_in(language).to_value())
            }
            Edit::Correct(gate, id) => self.corrected(gate, &id),
            Edit::ClearMeeting(gate) => Ok(self.cleared(gate)),
            Edit::Close(gate, id, date) => self.closed(gate, id, date, now),
            Edit::ClosingNote(gate, id, text) => {
                let key = self.closing_note(gate, id)?;
                prose(key, text)
            }
            Edit::Signal(signal, yes) => one(Key::Signal(signal), json!(yes)),
            Edit::ReportPart(part, shown) => {
                let left_out = (!shown).then_some(false);
                one(Key::ReportPart(part), json!(left_out))
            }
            Edit::Logo(logo) => {
                let value = logo.map_or(Value::Null, |logo| logo.to_value());
                one(Key::Logo, value)
            }
            Edit::TextLanguage(key, language) => self.relabelled(&key, language),
            Edit::Version { of, language, text } => self.version_written(of, language, &text),
            Edit::Snapshot(name) => self.snapshot(&name, language),
            Edit::Restore(state) => Ok(self.restored(&self.changes.at(&state))),
            Edit::RestoreFrom(mut copy) => {
                copy.add(self.changes.erasing().cloned());
                Ok(self.restored(&copy))
            }
            // Each of them is written on its own, since one may rest on the one before; and what
            // is erased is not written.
            Edit::AtOnce(_) | Edit::Erase(_) | Edit::EraseProject => Ok(Vec::new()),
            Edit::PutBack(places) => Ok(places
                .into_iter()
                .filter(|(path, _)| !is_immutable(path) && &**path != PACK)
                .filter(|(path, _)| self.erased_at(path).is_none())
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

/// A text, if a field takes as much.
pub(super) fn bounded(text: &str) -> Result<Prose, Refusal> {
    let length = text.chars().count();
    if length > LONGEST_TEXT {
        return Err(Refusal::TooLong {
            length,
            limit: LONGEST_TEXT,
        });
    }
    Ok(Prose::from(text))
}

pub(super) fn day(date: Option<Date>) -> Value {
    json!(date.map(|date| date.to_string()))
}
