//! How a project changes.

use std::sync::Arc;

use gate360_merge::{Author, Change, ChangeSet, Moment, Tag};
use gate360_process::{Catalogue, CriterionId, GateNo};
use serde_json::{Value, json};

use super::Project;
use super::held::held;
use crate::LONGEST_TEXT;
use crate::answer::Status;
use crate::edit::{Edit, Refusal, Written};
use crate::key::{AnswerField, ItemId, Key, MeetingField, ProposalField, Voice};
use crate::meeting::{Decision, Recommendation};
use crate::record::Frozen;

/// How long a person's changes to the same key are folded into one, in milliseconds.
const FOLD_WITHIN: i64 = 5 * 60 * 1000;

impl Project {
    /// Does what a person asks for; gives what has to be stored.
    ///
    /// # Errors
    ///
    /// Why it is refused; the project is as it was then.
    pub fn apply(
        &mut self,
        catalogue: &Catalogue,
        edit: Edit,
        author: &Author,
        now: Moment,
    ) -> Result<Written, Refusal> {
        let entries = self.entries(catalogue, edit, now)?;
        let mut written = Written::default();
        for (key, value) in entries {
            self.write(&key, value, author, now, &mut written);
        }
        if written.added.iter().any(|change| is_record(change.key())) {
            self.seal();
        }
        Ok(written)
    }

    /// Takes over changes from elsewhere; gives those that were new.
    pub fn join(&mut self, other: &ChangeSet) -> Vec<Arc<Change>> {
        self.changes.join(other)
    }

    /// Says that everything up to now may be known elsewhere (it was exported, or a decision
    /// froze it) and is not to be folded any more.
    pub fn seal(&mut self) {
        self.sealed = self.changes.next_counter(&self.replica) - 1;
    }

    /// Writes one value, unless it is there already.
    fn write(
        &mut self,
        key: &Key,
        value: Value,
        author: &Author,
        now: Moment,
        written: &mut Written,
    ) {
        let path = key.to_string();
        let before = self.changes.live(&path);
        let settled = before.len() <= 1;
        let unchanged = before
            .first()
            .map_or(value.is_null(), |change| change.value() == &value);
        if settled && unchanged {
            return;
        }
        let replaced = before
            .first()
            .filter(|_| settled && self.folds(&before[0], author, now));
        let replaced = replaced.map(|change| change.tag().clone());

        let tag = Tag {
            replica: self.replica.clone(),
            counter: self.changes.next_counter(&self.replica),
        };
        let seen = self.changes.context(&path);
        let path = Arc::from(path);
        // A fresh number of this replica: no change can have seen it.
        let Ok(change) = Change::new(tag, now, author.clone(), path, value, seen) else {
            return;
        };
        let change = Arc::new(change);
        self.changes.insert(Arc::clone(&change));
        written.added.push(change);
        if let Some(tag) = replaced
            && self.changes.fold(&tag)
        {
            written.added.retain(|added| added.tag() != &tag);
            written.folded.push(tag);
        }
    }

    /// Whether a change is only an earlier moment of the same person's typing.
    fn folds(&self, change: &Change, author: &Author, now: Moment) -> bool {
        change.tag().replica == self.replica
            && change.tag().counter > self.sealed
            && change.author() == author
            && (0..FOLD_WITHIN).contains(&(now.0 - change.at().0))
    }

    /// What an edit writes, checked.
    fn entries(
        &self,
        catalogue: &Catalogue,
        edit: Edit,
        now: Moment,
    ) -> Result<Vec<(Key, Value)>, Refusal> {
        let answer = |id: CriterionId, field, value: Value| {
            known(catalogue, &id)?;
            Ok(vec![(Key::Answer(id, Voice::Team, field), value)])
        };
        let meeting = |gate, field, value: Value| Ok(vec![(Key::Meeting(gate, field), value)]);
        match edit {
            Edit::Name(text) => Ok(vec![(Key::Name, words(text)?)]),
            Edit::Summary(text) => Ok(vec![(Key::Summary, words(text)?)]),
            Edit::Partners(text) => Ok(vec![(Key::Partners, words(text)?)]),
            Edit::Start(stage) => Ok(vec![(Key::Start, json!(stage.to_string()))]),
            Edit::Use(level) => Ok(vec![(
                Key::Use,
                json!(level.map(gate360_process::UseLevel::number)),
            )]),
            Edit::UseEvidence(text) => Ok(vec![(Key::UseEvidence, words(text)?)]),
            Edit::Condition(key, yes) => match catalogue.condition(&key) {
                None => Err(Refusal::UnknownCondition(key)),
                Some(_) => Ok(vec![(Key::Condition(key), json!(yes))]),
            },
            Edit::Status(id, status) => {
                let criterion = known(catalogue, &id)?;
                if criterion.blocker && status == Status::NotApplicable {
                    return Err(Refusal::BlockerAlwaysApplies(id));
                }
                let value = (status != Status::NotAssessed).then(|| status.as_str());
                answer(id, AnswerField::Status, json!(value))
            }
            Edit::Strength(id, strength) => answer(
                id,
                AnswerField::Strength,
                json!(strength.map(gate360_process::Strength::number)),
            ),
            Edit::EvidenceDate(id, date) => answer(id, AnswerField::Date, day(date)),
            Edit::AnswerText(id, field, text) => match field {
                AnswerField::Status | AnswerField::Strength | AnswerField::Date => {
                    Err(Refusal::NotAText)
                }
                _ => answer(id, field, words(text)?),
            },
            Edit::MeetingDate(gate, date) => meeting(gate, MeetingField::Date, day(date)),
            Edit::MeetingText(gate, field, text) => match field {
                MeetingField::Date | MeetingField::Decision | MeetingField::Track => {
                    Err(Refusal::NotAText)
                }
                _ => meeting(gate, field, words(text)?),
            },
            Edit::MeetingDecision(gate, decision) => meeting(
                gate,
                MeetingField::Decision,
                json!(decision.map(Decision::as_str)),
            ),
            Edit::MeetingTrack(gate, track) => {
                meeting(gate, MeetingField::Track, json!(track.as_str()))
            }
            Edit::AddProposal(gate, criterion) => Ok(self.added_proposal(gate, criterion)),
            Edit::RemoveProposal(gate, item) => Ok(proposal_removed(gate, &item)),
            Edit::ProposalText(gate, item, field, text) => match field {
                ProposalField::Role | ProposalField::DoneWhen => {
                    Ok(vec![(Key::Proposal(gate, item, field), words(text)?)])
                }
                _ => Err(Refusal::NotAText),
            },
            Edit::ProposalDue(gate, item, date) => Ok(vec![(
                Key::Proposal(gate, item, ProposalField::Due),
                day(date),
            )]),
            Edit::Record {
                gate,
                recommendation,
                frozen,
            } => self.recorded(gate, recommendation, frozen, now),
            Edit::Settle { path, keep } => {
                let live = self.changes.live(&path);
                let is_there = live.len() > 1 && live.iter().any(|change| change.value() == &keep);
                match Key::parse(&path) {
                    // Records are as they were first written; of those, both stay.
                    Some(key) if is_there && !is_record(&path) => Ok(vec![(key, keep)]),
                    _ => Err(Refusal::NothingToSettle),
                }
            }
            Edit::TakeOver(record) => {
                let key = Key::Record(record.gate, record.id.clone());
                Ok(vec![(key, record.to_value())])
            }
        }
    }

    /// A new condition stands last; its id is the number of the change that adds it.
    fn added_proposal(&self, gate: GateNo, criterion: Option<CriterionId>) -> Vec<(Key, Value)> {
        let item = self.fresh_item();
        let order = self
            .last_order(gate)
            .map_or(0, |last| last.saturating_add(1));
        let mut entries = vec![(
            Key::Proposal(gate, item.clone(), ProposalField::Order),
            json!(order),
        )];
        if let Some(id) = criterion {
            let key = Key::Proposal(gate, item, ProposalField::Criterion);
            entries.push((key, json!(id.as_str())));
        }
        entries
    }

    fn fresh_item(&self) -> ItemId {
        let counter = self.changes.next_counter(&self.replica);
        ItemId::new(&format!("{}-{counter}", self.replica))
    }

    fn recorded(
        &self,
        gate: GateNo,
        recommendation: Recommendation,
        frozen: Frozen,
        now: Moment,
    ) -> Result<Vec<(Key, Value)>, Refusal> {
        let meeting = self.meeting(gate);
        let id = self.fresh_item();
        let proposals: Vec<ItemId> = meeting.proposals.iter().map(|p| p.id.clone()).collect();
        let record = held(gate, id, meeting, recommendation, frozen, now)?;
        let mut entries = vec![(Key::Record(gate, record.id.clone()), record.to_value())];
        // The track stays: a second meeting at the same gate takes the same.
        let cleared = MeetingField::ALL
            .iter()
            .filter(|field| **field != MeetingField::Track);
        entries.extend(cleared.map(|&field| (Key::Meeting(gate, field), Value::Null)));
        // Conditions that the record does not hold stay where they were written.
        if !record.conditions.is_empty() {
            entries.extend(
                proposals
                    .iter()
                    .flat_map(|item| proposal_removed(gate, item)),
            );
        }
        Ok(entries)
    }
}

fn proposal_removed(gate: GateNo, item: &ItemId) -> Vec<(Key, Value)> {
    ProposalField::ALL
        .iter()
        .map(|&field| (Key::Proposal(gate, item.clone(), field), Value::Null))
        .collect()
}

fn is_record(path: &str) -> bool {
    matches!(Key::parse(path), Some(Key::Record(..)))
}

fn known<'a>(
    catalogue: &'a Catalogue,
    id: &CriterionId,
) -> Result<&'a gate360_process::Criterion, Refusal> {
    catalogue
        .criterion(id)
        .ok_or_else(|| Refusal::UnknownCriterion(id.clone()))
}

/// A text as it is stored; an empty one is a removal.
fn words(text: String) -> Result<Value, Refusal> {
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

fn day(date: Option<gate360_locale::Date>) -> Value {
    json!(date.map(|date| date.to_string()))
}
