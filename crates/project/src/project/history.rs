//! What happened: every change with what stood there before, and names for states.

use std::collections::BTreeMap;
use std::sync::Arc;

use gate360_locale::Date;
use gate360_merge::{Author, Change, Moment, Replica, Tag, VersionVector};
use gate360_process::GateNo;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Project;
use super::entries::{Entry, bounded, entry};
use crate::edit::Refusal;
use crate::key::{ItemId, Key};
use crate::language::LanguageTag;
use crate::prose::Prose;
use crate::record::GateRecord;

/// A change, and what it put in place of what.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryEntry {
    /// The change.
    pub change: Arc<Change>,
    /// The value that its author had before; null: none.
    pub before: Value,
}

/// A name for a state of the project.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// Its id.
    pub id: ItemId,
    /// The name that a person gave it; empty for one made at a gate.
    pub name: Prose,
    /// The gate at whose meeting it was made, with the day of the meeting.
    pub gate: Option<(GateNo, Date)>,
    /// When it was made.
    pub at: Moment,
    /// Who made it.
    pub author: Author,
    /// How far the project went.
    pub vector: VersionVector,
}

/// The stored form of a snapshot.
#[derive(Serialize, Deserialize)]
struct SnapshotRow {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    gate: Option<String>,
    /// Of the name; none: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    vector: BTreeMap<String, u64>,
}

impl Project {
    /// Every change, the latest first, by the clocks of those who wrote.
    pub fn history(&self) -> Vec<HistoryEntry> {
        let mut by_key: BTreeMap<&str, BTreeMap<&Tag, &Arc<Change>>> = BTreeMap::new();
        for change in self.changes.iter() {
            let of_key = by_key.entry(change.key()).or_default();
            of_key.insert(change.tag(), change);
        }
        let before = |change: &Change| {
            let of_key = by_key.get(&**change.key())?;
            // Of each replica that the author had seen, its last change to this place.
            let last = |(replica, counter): (&Replica, u64)| {
                let highest = Tag {
                    replica: replica.clone(),
                    counter,
                };
                let (tag, change) = of_key.range::<Tag, _>(..=&highest).next_back()?;
                (&tag.replica == replica).then_some(*change)
            };
            let seen: Vec<&Arc<Change>> = change.seen().iter().filter_map(last).collect();
            // What another of them had seen was no longer there, whatever the clocks say.
            let mut gone = VersionVector::new();
            for one in &seen {
                gone.join(one.seen());
            }
            seen.iter()
                .filter(|one| !gone.covers(one.tag()))
                .max_by(|a, b| (a.at(), a.tag()).cmp(&(b.at(), b.tag())))
                .map(|found| found.value().clone())
        };
        let mut entries: Vec<HistoryEntry> = self
            .changes
            .iter()
            .map(|change| HistoryEntry {
                change: Arc::clone(change),
                before: before(change).unwrap_or_default(),
            })
            .collect();
        entries.sort_by(|a, b| {
            let (a, b) = (&a.change, &b.change);
            (b.at(), b.tag()).cmp(&(a.at(), a.tag()))
        });
        entries
    }

    /// The states that have a name, oldest first.
    pub fn snapshots(&self) -> Vec<Snapshot> {
        let mut snapshots: Vec<Snapshot> = self
            .changes
            .keys_under("snapshot/")
            .filter_map(|path| read(path, self.changes.live(path).first()?))
            .collect();
        snapshots.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        snapshots
    }

    /// A name for the project as it is now.
    pub(super) fn snapshot(
        &self,
        name: &str,
        language: Option<&LanguageTag>,
    ) -> Result<Vec<Entry>, Refusal> {
        let name = name.trim();
        if name.is_empty() {
            return Err(Refusal::NoName);
        }
        bounded(name)?;
        Ok(vec![self.named(SnapshotRow {
            date: None,
            gate: None,
            language: language.map(ToString::to_string),
            name: name.to_owned(),
            vector: BTreeMap::new(),
        })])
    }

    /// The state that a meeting decided on.
    pub(super) fn snapshot_of(&self, record: &GateRecord) -> Option<Entry> {
        // Corrected minutes decide on nothing new.
        record.corrects.is_none().then(|| {
            self.named(SnapshotRow {
                date: Some(record.date.to_string()),
                gate: Some(record.gate.to_string()),
                language: None,
                name: String::new(),
                vector: BTreeMap::new(),
            })
        })
    }

    fn named(&self, mut row: SnapshotRow) -> Entry {
        row.vector = self
            .vector()
            .iter()
            .map(|(replica, counter)| (replica.to_string(), counter))
            .collect();
        // Text and numbers can't fail to become JSON.
        let value = serde_json::to_value(row).unwrap_or(Value::Null);
        entry(&Key::Snapshot(self.fresh_item()), value)
    }
}

/// A stored snapshot; none if it can't be understood. It stays where it is stored.
fn read(path: &str, change: &Change) -> Option<Snapshot> {
    let Some(Key::Snapshot(id)) = Key::parse(path) else {
        return None;
    };
    let row = SnapshotRow::deserialize(change.value()).ok()?;
    let gate = row.gate.as_deref().and_then(GateNo::parse);
    let date = row.date.and_then(|date| date.parse().ok());
    Some(Snapshot {
        id,
        name: Prose {
            text: row.name,
            language: row.language.as_deref().and_then(LanguageTag::parse),
        },
        gate: gate.zip(date),
        at: change.at(),
        author: change.author().clone(),
        vector: row
            .vector
            .iter()
            .map(|(replica, counter)| (Replica::new(replica), *counter))
            .collect(),
    })
}
