//! What can be read out of a project.

use std::collections::{BTreeMap, BTreeSet};

use gate360_locale::Date;
use gate360_merge::Change;
use gate360_process::{Catalogue, ConditionKey, CriterionId, GateNo, Strength, UseLevel};
use serde_json::Value;

use super::{Place, Project};
use crate::answer::{Answer, Status};
use crate::decision::{Decision, Term, Track};
use crate::key::{AnswerField, ItemId, Key, MeetingField, ProposalField, Voice};
use crate::logo::Logo;
use crate::meeting::{Meeting, Proposal};
use crate::pack_name::PackName;
use crate::part_key::PartKey;
use crate::prose::Prose;

impl Project {
    /// The name.
    pub fn name(&self) -> String {
        self.prose(&Key::Name).text
    }

    /// One line on what it is.
    pub fn summary(&self) -> String {
        self.prose(&Key::Summary).text
    }

    /// The partners in one line.
    pub fn partners(&self) -> String {
        self.prose(&Key::Partners).text
    }

    /// The evidence for the level of use.
    pub fn use_evidence(&self) -> String {
        self.prose(&Key::UseEvidence).text
    }

    /// The process pack that it is worked through by; none: the one that it was begun with. In a
    /// conflict the latest holds until somebody settles it.
    pub fn pack(&self) -> Option<PackName> {
        self.value(&Key::Pack).and_then(PackName::read)
    }

    /// The organisation's logo. In a conflict the latest is shown.
    pub fn logo(&self) -> Option<Logo> {
        self.value(&Key::Logo).and_then(Logo::read)
    }

    /// Whether a logo is stored, also one that can't be read.
    pub fn has_logo(&self) -> bool {
        self.value(&Key::Logo).is_some_and(|value| !value.is_null())
    }

    /// The parts of the report that the team leaves out. Where one left a part out and another
    /// did not know of it, it is shown: nothing goes unread by accident.
    pub fn parts_left_out(&self) -> BTreeSet<PartKey> {
        let paths = self.changes.keys_under("report/part/");
        let parts = paths.filter_map(|path| match Key::parse(path)? {
            Key::ReportPart(part) => {
                let live = self.changes.live(path);
                let is_out = live
                    .iter()
                    .all(|change| change.value() == &Value::Bool(false));
                (is_out && !live.is_empty()).then_some(part)
            }
            _ => None,
        });
        parts.collect()
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
        self.yes(&Key::Condition(key.clone()))
    }

    /// A yes or no; none: not answered. In a conflict *yes* holds.
    pub(super) fn yes(&self, key: &Key) -> Option<bool> {
        self.weakest(key, Value::as_bool, |&yes| !yes)
    }

    /// What a voice says of a criterion. In a conflict, what counts for less holds.
    pub fn answer(&self, id: &CriterionId, voice: &Voice) -> Answer {
        let key = |field| Key::Answer(id.clone(), voice.clone(), field);
        let prose = |field| self.prose(&key(field));
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
            evidence: prose(AnswerField::Evidence),
            link: self.text(&key(AnswerField::Link)),
            date: self.date(&key(AnswerField::Date)),
            role: prose(AnswerField::Role),
            note: prose(AnswerField::Note),
            reason: prose(AnswerField::Reason),
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
        let prose = |field| self.prose(&key(field));
        Meeting {
            date: self.date(&key(MeetingField::Date)),
            chair: prose(MeetingField::Chair),
            board: prose(MeetingField::Board),
            heard: prose(MeetingField::Heard),
            informed: prose(MeetingField::Informed),
            decision: Decision::parse(&word(MeetingField::Decision)),
            reason: prose(MeetingField::Reason),
            track: self.track(gate),
            together: self.is_together(gate),
            next: self.date(&key(MeetingField::Next)),
            terms: self.terms(gate),
            corrects: Some(word(MeetingField::Corrects))
                .filter(|id| !id.is_empty())
                .map(|id| ItemId::new(&id)),
            proposals: self.proposals(gate),
        }
    }

    /// The track that is taken at a gate: where none was chosen there, that of the latest
    /// decision.
    pub fn track(&self, gate: GateNo) -> Track {
        let chosen = Track::parse(&self.text(&Key::Meeting(gate, MeetingField::Track)));
        let latest = || self.decisions().last().map(|record| record.track);
        chosen.or_else(latest).unwrap_or_default()
    }

    /// Whether a gate is decided on together with the one before it; on the full track none is.
    pub fn is_together(&self, gate: GateNo) -> bool {
        let key = Key::Meeting(gate, MeetingField::Together);
        let chosen = self.value(&key).and_then(Value::as_bool);
        gate.before().is_some() && chosen == Some(true) && self.track(gate) == Track::Light
    }

    /// Whether a gate is decided on in one meeting with the one before it: on the light track,
    /// where the process allows it, and only while that one has not been passed.
    pub fn joins(&self, catalogue: &Catalogue, gate: GateNo) -> bool {
        let is_before = |before: GateNo| self.place() == Place::Stage(before.stage());
        catalogue.gate(gate).light_with_before
            && self.is_together(gate)
            && gate.before().is_some_and(is_before)
    }

    fn terms(&self, gate: GateNo) -> BTreeMap<Term, Prose> {
        let said = Term::ALL
            .iter()
            .map(|&term| (term, self.prose(&Key::Term(gate, term))));
        said.filter(|(_, text)| !text.is_empty()).collect()
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
                    role: self.prose(&key(&id, ProposalField::Role)),
                    due: self.date(&key(&id, ProposalField::Due)),
                    event: self.prose(&key(&id, ProposalField::Event)),
                    done_when: self.prose(&key(&id, ProposalField::DoneWhen)),
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

    /// Paths where two writers did not know of each other.
    pub fn conflicts(&self) -> impl Iterator<Item = &str> {
        self.changes.conflicts().map(|path| &**path)
    }

    /// A text that people write, with its language; empty if none was written.
    pub fn prose(&self, key: &Key) -> Prose {
        self.value(key).and_then(Prose::read).unwrap_or_default()
    }

    /// A word that is not prose; empty if none was written.
    pub(crate) fn text(&self, key: &Key) -> String {
        self.value(key)
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    pub(super) fn date(&self, key: &Key) -> Option<Date> {
        self.text(key).parse().ok()
    }

    /// The value of a key. In a conflict the latest is shown.
    pub(crate) fn value(&self, key: &Key) -> Option<&Value> {
        self.value_at(&key.to_string())
    }

    /// The value under a path. In a conflict the latest is shown.
    pub(crate) fn value_at(&self, path: &str) -> Option<&Value> {
        self.latest(path).map(Change::value)
    }

    pub(super) fn latest(&self, path: &str) -> Option<&Change> {
        let live = self.changes.live(path).iter();
        live.max_by(|a, b| (a.at(), a.tag()).cmp(&(b.at(), b.tag())))
            .map(|change| &**change)
    }

    /// The value of a key that counts for least. A live value that is removed or can't be
    /// understood says nothing, which is the least there is.
    pub(super) fn weakest<T, Rank: Ord>(
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
        if says_nothing && !matches!(key, Key::Condition(_) | Key::Signal(_)) {
            return None;
        }
        values.into_iter().flatten().min_by_key(|value| rank(value))
    }
}

fn small(value: &Value) -> Option<u8> {
    value.as_u64().and_then(|number| u8::try_from(number).ok())
}
