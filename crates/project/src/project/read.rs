//! What can be read out of a project.

use std::collections::{BTreeMap, BTreeSet};

use gate360_locale::Date;
use gate360_merge::{Change, Moment, Tag};
use gate360_process::{ConditionKey, CriterionId, GateNo, StageNo, Strength, UseLevel};
use serde_json::Value;

use super::{Place, Project};
use crate::answer::{Answer, Status};
use crate::key::{AnswerField, ItemId, Key, MeetingField, ProposalField, Voice};
use crate::meeting::{Decision, Meeting, Proposal, Track};
use crate::record::GateRecord;

impl Project {
    /// The name.
    pub fn name(&self) -> String {
        self.text(&Key::Name)
    }

    /// One line on what it is.
    pub fn summary(&self) -> String {
        self.text(&Key::Summary)
    }

    /// The partners in one line.
    pub fn partners(&self) -> String {
        self.text(&Key::Partners)
    }

    /// The evidence for the level of use.
    pub fn use_evidence(&self) -> String {
        self.text(&Key::UseEvidence)
    }

    /// How far the solution is used; none: not said. In a conflict the lowest holds.
    pub fn use_level(&self) -> Option<UseLevel> {
        self.weakest(
            &Key::Use,
            |value| small(value).and_then(UseLevel::new),
            |&level| level,
        )
    }

    /// The answer to a yes/no question; none: not answered. In a conflict *yes* holds.
    pub fn condition(&self, key: &ConditionKey) -> Option<bool> {
        self.weakest(&Key::Condition(key.clone()), Value::as_bool, |&yes| !yes)
    }

    /// What a voice says of a criterion. In a conflict, what counts for less holds.
    pub fn answer(&self, id: &CriterionId, voice: &Voice) -> Answer {
        let key = |field| Key::Answer(id.clone(), voice.clone(), field);
        let text = |field| self.text(&key(field));
        Answer {
            status: self
                .weakest(
                    &key(AnswerField::Status),
                    |value| value.as_str().and_then(Status::parse),
                    |status| status.weight(),
                )
                .unwrap_or_default(),
            strength: self.weakest(
                &key(AnswerField::Strength),
                |value| small(value).and_then(Strength::new),
                |&strength| strength,
            ),
            evidence: text(AnswerField::Evidence),
            link: text(AnswerField::Link),
            date: self.date(&key(AnswerField::Date)),
            role: text(AnswerField::Role),
            note: text(AnswerField::Note),
            reason: text(AnswerField::Reason),
        }
    }

    /// Every status that a voice gives a criterion: several if two writers did not know of each
    /// other, none if nothing was said.
    pub fn statuses(&self, id: &CriterionId, voice: &Voice) -> Vec<Status> {
        let key = Key::Answer(id.clone(), voice.clone(), AnswerField::Status);
        let live = self.changes.live(&key.to_string()).iter();
        live.map(|change| {
            change
                .value()
                .as_str()
                .and_then(Status::parse)
                .unwrap_or_default()
        })
        .collect()
    }

    /// The criteria that the team has said something of, whether the catalogue knows them or
    /// not, in order of their ids.
    pub fn answered(&self) -> BTreeSet<CriterionId> {
        self.changes
            .keys_under("answer/")
            .filter_map(|path| match Key::parse(path) {
                Some(Key::Answer(id, Voice::Team, _)) => Some(id),
                _ => None,
            })
            .filter(|id| !self.answer(id, &Voice::Team).is_blank())
            .collect()
    }

    /// The meeting that is being prepared at a gate.
    pub fn meeting(&self, gate: GateNo) -> Meeting {
        let key = |field| Key::Meeting(gate, field);
        let word = |field| self.text(&key(field));
        Meeting {
            date: self.date(&key(MeetingField::Date)),
            chair: word(MeetingField::Chair),
            board: word(MeetingField::Board),
            heard: word(MeetingField::Heard),
            decision: Decision::parse(&word(MeetingField::Decision)),
            reason: word(MeetingField::Reason),
            track: Track::parse(&word(MeetingField::Track)).unwrap_or_default(),
            proposals: self.proposals(gate),
        }
    }

    fn proposals(&self, gate: GateNo) -> Vec<Proposal> {
        let prefix = format!("gate/{gate}/proposal/");
        let items: BTreeSet<ItemId> = self
            .changes
            .keys_under(&prefix)
            .filter_map(|path| match Key::parse(path) {
                Some(Key::Proposal(_, item, _)) => Some(item),
                _ => None,
            })
            .collect();
        let key = |item: &ItemId, field| Key::Proposal(gate, item.clone(), field);
        let mut listed: Vec<(u64, ItemId)> = items
            .into_iter()
            .filter_map(|item| Some((self.order(gate, &item)?, item)))
            .collect();
        listed.sort();
        listed
            .into_iter()
            .map(|(_, id)| {
                let criterion = self.text(&key(&id, ProposalField::Criterion));
                Proposal {
                    criterion: (!criterion.is_empty()).then(|| CriterionId::new(&criterion)),
                    role: self.text(&key(&id, ProposalField::Role)),
                    due: self.date(&key(&id, ProposalField::Due)),
                    done_when: self.text(&key(&id, ProposalField::DoneWhen)),
                    id,
                }
            })
            .collect()
    }

    /// Where a condition stands in the list; none: it was removed.
    fn order(&self, gate: GateNo, item: &ItemId) -> Option<u64> {
        self.value(&Key::Proposal(gate, item.clone(), ProposalField::Order))?
            .as_u64()
    }

    /// Where the last condition of the meeting stands.
    pub(super) fn last_order(&self, gate: GateNo) -> Option<u64> {
        let proposals = self.proposals(gate);
        proposals
            .iter()
            .filter_map(|proposal| self.order(gate, &proposal.id))
            .max()
    }

    /// The meetings that were held, oldest first. A record is what was first written under its
    /// key: a later change to it, which only a file from elsewhere can bring, changes nothing.
    pub fn records(&self) -> Vec<GateRecord> {
        let mut first: BTreeMap<&str, &Change> = BTreeMap::new();
        for change in self
            .changes
            .iter()
            .filter(|change| is_record_path(change.key()))
        {
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

    /// The stage in which the project was before any decision was recorded.
    pub fn start(&self) -> StageNo {
        StageNo::parse(&self.text(&Key::Start)).unwrap_or(StageNo::LEAST)
    }

    /// Where the project stands: it follows from the latest decision (process, "Gate rules").
    pub fn place(&self) -> Place {
        let records = self.records();
        let Some(latest) = records.last() else {
            return Place::Stage(self.start());
        };
        let stage = latest.gate.stage();
        match latest.decision {
            Decision::Go | Decision::ConditionalGo => Place::Stage(stage.next().unwrap_or(stage)),
            Decision::Recycle | Decision::Hold => Place::Stage(stage),
            Decision::Stop => Place::Ended(stage),
        }
    }

    /// Paths where two writers did not know of each other.
    pub fn conflicts(&self) -> impl Iterator<Item = &str> {
        self.changes.conflicts().map(|path| &**path)
    }

    /// A text; empty if none was written.
    pub(crate) fn text(&self, key: &Key) -> String {
        self.value(key)
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    fn date(&self, key: &Key) -> Option<Date> {
        self.text(key).parse().ok()
    }

    /// The value of a key. In a conflict the latest is shown.
    pub(crate) fn value(&self, key: &Key) -> Option<&Value> {
        self.latest(&key.to_string()).map(Change::value)
    }

    fn latest(&self, path: &str) -> Option<&Change> {
        let live = self.changes.live(path).iter();
        live.max_by(|a, b| (a.at(), a.tag()).cmp(&(b.at(), b.tag())))
            .map(|change| &**change)
    }

    /// The value of a key that counts for least. A live value that is removed or can't be
    /// understood says nothing, which is the least there is.
    fn weakest<T, Rank: Ord>(
        &self,
        key: &Key,
        read: impl Fn(&Value) -> Option<T>,
        rank: impl Fn(&T) -> Rank,
    ) -> Option<T> {
        let path = key.to_string();
        let values: Vec<Option<T>> = self
            .changes
            .live(&path)
            .iter()
            .map(|change| read(change.value()))
            .collect();
        let says_nothing = values.iter().any(Option::is_none);
        // An unanswered condition is off, which is not the least: a written answer wins there.
        if says_nothing && !matches!(key, Key::Condition(_)) {
            return None;
        }
        values.into_iter().flatten().min_by_key(|value| rank(value))
    }
}

/// Whether something under this path is a record.
fn is_record_path(path: &str) -> bool {
    path.starts_with("gate/") && matches!(Key::parse(path), Some(Key::Record(..)))
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

fn small(value: &Value) -> Option<u8> {
    value.as_u64().and_then(|number| u8::try_from(number).ok())
}
