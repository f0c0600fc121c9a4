//! Erasing for good: what a person asks to be taken out of every copy that this one reaches.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use gate360_merge::row::ErasureRow;
use gate360_merge::{Author, Change, Erasure, Moment, Tag};
use gate360_process::GateNo;

use super::Project;
use super::entries::{Entry, entry};
use crate::edit::{Refusal, Written};
use crate::key::{ItemId, Key, MeetingField, PACK, ProposalField, is_record};
use crate::prose::Prose;
use crate::record::is_erasable_part;
use crate::text_place::{RecordText, TextPlace};

/// The key under which it stands that a whole project was erased.
const PROJECT: &str = "project/erased";

/// Who erased something, and when by their clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Who.
    pub by: Author,
    /// When.
    pub at: Moment,
}

impl Erased {
    fn of(change: &Change) -> Self {
        Self {
            by: change.author().clone(),
            at: change.at(),
        }
    }
}

/// Whether a change under a key erases as this app does: nothing, a value, a text of a gate record,
/// or a whole project. A decision is erased by none, whatever a file brings, and where it stands
/// that a whole project was erased, nothing else is written.
pub fn may_erase(key: &str, erases: Option<&ErasureRow>) -> bool {
    match erases {
        None => key != PROJECT,
        Some(ErasureRow::Key) => !is_record(key) && key != PACK && key != PROJECT,
        Some(ErasureRow::All) => key == PROJECT,
        Some(ErasureRow::Parts(parts)) => {
            let is_text = |key| matches!(TextPlace::parse(key), Some(TextPlace::Record(..)));
            let pointers = |(record, pointers): (&String, &BTreeSet<String>)| {
                is_record(record) && pointers.iter().all(|pointer| is_erasable_part(pointer))
            };
            is_text(key) && parts.iter().all(pointers)
        }
    }
}

/// What an edit erases.
#[derive(Default)]
struct ToErase {
    /// What erases something, by the key that it stands under.
    erasures: BTreeMap<Arc<str>, Erasure>,
    /// What stands there besides, and is written anew.
    anew: Vec<Entry>,
}

impl Project {
    /// Who erased what stood under a path, be it that of a text within a gate record; none: nobody
    /// did, or somebody has written there since.
    pub fn erased_at(&self, path: &str) -> Option<Erased> {
        let live = self.changes.live(path);
        if live.iter().any(|change| !change.value().is_null()) {
            return None;
        }
        latest(live).map(Erased::of)
    }

    /// Who erased the whole project; none: nobody did. Nothing that was written since takes that
    /// back.
    pub fn erased(&self) -> Option<Erased> {
        let is_whole = |change: &&Arc<Change>| change.erases() == Some(&Erasure::All);
        let whole = self.changes.of_key(PROJECT).filter(is_whole);
        latest(whole).map(Erased::of)
    }

    /// Whether there is something under a path that can be erased: a value or what it was before,
    /// a version of it in another language, or a text of a gate record.
    pub fn can_erase(&self, path: &str) -> bool {
        self.to_erase(path).is_ok()
    }

    /// Erases what stands and stood under a path, and the versions of it in other languages.
    pub(super) fn erase(
        &mut self,
        path: &str,
        author: &Author,
        now: Moment,
    ) -> Result<Written, Refusal> {
        let ToErase { erasures, anew } = self.to_erase(path)?;
        let mut written = Written::default();
        for (key, erasure) in erasures {
            self.erases(key, erasure, author, now, &mut written);
        }
        for (path, value) in anew {
            self.write(path, value, author, now, &mut written);
        }
        // Nothing of it is to be put back.
        written.places.clear();
        Ok(written)
    }

    /// Erases the project.
    pub(super) fn erase_all(&mut self, author: &Author, now: Moment) -> Written {
        let mut written = Written::default();
        self.erases(Arc::from(PROJECT), Erasure::All, author, now, &mut written);
        written
    }

    fn erases(
        &mut self,
        key: Arc<str>,
        erasure: Erasure,
        author: &Author,
        now: Moment,
        written: &mut Written,
    ) {
        let tag = Tag {
            replica: self.replica.clone(),
            counter: self.changes.next_counter(&self.replica),
        };
        let seen = match erasure {
            Erasure::All => self.changes.whole_context(),
            _ => self.changes.context(&key),
        };
        // A fresh number of this replica: no change can have seen it.
        let Ok(change) = Change::erasing(tag, now, author.clone(), key, seen, erasure) else {
            return;
        };
        let joined = self.changes.add([Arc::new(change)]);
        written.join(Written {
            added: joined.to_put().cloned().collect(),
            folded: joined.erased.into_iter().collect(),
            places: Vec::new(),
        });
    }

    /// What erases what stands under a path.
    fn to_erase(&self, path: &str) -> Result<ToErase, Refusal> {
        let mut meant = ToErase::default();
        match TextPlace::parse(path) {
            Some(TextPlace::Record(gate, id, text)) => {
                self.erase_text(gate, &id, &text, &mut meant)
                    .ok_or(Refusal::NothingToErase)?;
            }
            _ if is_record(path) || path == PACK || self.is_state_of_gate(path) => {}
            _ => self.erase_path(path, &mut meant),
        }
        if meant.erasures.is_empty() {
            return Err(Refusal::NothingToErase);
        }
        Ok(meant)
    }

    /// The name that a meeting gave to a state holds no word of anybody, and its record rests on
    /// it.
    fn is_state_of_gate(&self, path: &str) -> bool {
        let mut live = self.changes.live(path).iter();
        path.starts_with("snapshot/") && live.any(|change| change.value().get("gate").is_some())
    }

    /// What was written under a path and under those of its versions.
    fn erase_path(&self, path: &str, meant: &mut ToErase) {
        for change in self.changes.iter() {
            let key = change.key();
            let is_meant = &**key == path || version_of(key) == Some(path);
            if is_meant && change.erases().is_none() {
                meant.erasures.insert(Arc::clone(key), Erasure::Key);
            }
        }
    }

    /// A text of a gate record, wherever the minutes of the gate have the same words in the same
    /// place: in the record, in its corrections, and in what was prepared for it. The record's hash
    /// goes with it, wherever it stands, since it would tell whether a guess at the words is right.
    fn erase_text(
        &self,
        gate: GateNo,
        id: &ItemId,
        text: &RecordText,
        meant: &mut ToErase,
    ) -> Option<()> {
        let records = self.records();
        let of_gate = || records.iter().filter(|record| record.gate == gate);
        let record = of_gate().find(|record| &record.id == id)?;
        let words = record.text(text).filter(|words| !words.is_blank())?;
        let is_same = |other: &Prose| other.text == words.text;
        for record in of_gate().filter(|record| record.text(text).is_some_and(is_same)) {
            let path = TextPlace::Record(gate, record.id.clone(), text.clone()).to_string();
            self.erase_path(&path, meant);
            let mut parts = self.hashes_of(gate, &record.id);
            let own = Key::Record(gate, record.id.clone()).to_string();
            parts.entry(own).or_default().extend(text.pointer(record));
            meant
                .erasures
                .insert(Arc::from(path), Erasure::Parts(parts));
        }
        let prepared = prepared(gate, text);
        let path = prepared.to_string();
        let mut written = self.changes.iter().filter(|one| **one.key() == *path);
        if written.any(|one| Prose::read(one.value()).is_some_and(|text| is_same(&text))) {
            self.erase_path(&path, meant);
            // Another meeting may be in preparation by now.
            let now = self.value(&prepared).filter(|value| !value.is_null());
            let other = now.filter(|value| Prose::read(value).is_none_or(|text| !is_same(&text)));
            meant
                .anew
                .extend(other.map(|value| entry(&prepared, value.clone())));
        }
        Some(())
    }
}

/// The latest of those that erase.
fn latest<'a>(changes: impl IntoIterator<Item = &'a Arc<Change>>) -> Option<&'a Change> {
    let changes = changes.into_iter().map(|change| &**change);
    changes
        .filter(|change| change.erases().is_some())
        .max_by(|a, b| (a.at(), a.tag()).cmp(&(b.at(), b.tag())))
}

/// The path of the original, of a version in another language.
fn version_of(path: &str) -> Option<&str> {
    let (_, of) = path.strip_prefix("version/")?.split_once('/')?;
    Some(of)
}

/// Where a text of a record was written before the meeting.
fn prepared(gate: GateNo, text: &RecordText) -> Key {
    let meeting = |field| Key::Meeting(gate, field);
    let proposal = |id: &ItemId, field| Key::Proposal(gate, id.clone(), field);
    match text {
        RecordText::Chair => meeting(MeetingField::Chair),
        RecordText::Board => meeting(MeetingField::Board),
        RecordText::Heard => meeting(MeetingField::Heard),
        RecordText::Informed => meeting(MeetingField::Informed),
        RecordText::Reason => meeting(MeetingField::Reason),
        RecordText::Term(term) => Key::Term(gate, *term),
        RecordText::Role(id) => proposal(id, ProposalField::Role),
        RecordText::Event(id) => proposal(id, ProposalField::Event),
        RecordText::DoneWhen(id) => proposal(id, ProposalField::DoneWhen),
    }
}
