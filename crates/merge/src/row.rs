//! The stored form of a change: a row of the browser's database, an entry of a file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::change::{Author, Change, Erasure, Malformed, Moment, Replica, Tag};

/// A change as it is stored. Fields stand in alphabetical order, so that serialising gives
/// canonical JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChangeRow {
    /// Milliseconds since 1970-01-01 UTC.
    pub at: i64,
    /// Who made it.
    pub author: AuthorRow,
    /// The running number at its replica.
    pub counter: u64,
    /// What it erases; left out by a change that does not. Whoever does not know the field sees
    /// a removal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erases: Option<ErasureRow>,
    /// What was given a value.
    pub key: String,
    /// Where it was made.
    pub replica: String,
    /// Of this key, the highest counter per replica that the author had before.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub seen: BTreeMap<String, u64>,
    /// The value; null: removed.
    pub value: Value,
}

/// What a change erases, as stored: `"key"`, `"all"` or
/// `{"parts": {"gate/G1/record/a-1": ["/chair"]}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ErasureRow {
    /// Its key.
    Key,
    /// Everything.
    All,
    /// By key, the JSON pointers of the parts.
    Parts(BTreeMap<String, BTreeSet<String>>),
}

/// An author as stored.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AuthorRow {
    /// The organisation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// A role or a name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
}

impl ChangeRow {
    /// The row as canonical JSON. Numbers, text and maps with text keys can't fail to be
    /// written; should that ever change, the empty text sorts first and harms nothing.
    pub(crate) fn canonical(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl From<&Change> for ChangeRow {
    fn from(change: &Change) -> Self {
        Self {
            at: change.at().0,
            author: AuthorRow {
                organisation: change.author().organisation.clone(),
                role: change.author().role.clone(),
            },
            counter: change.tag().counter,
            erases: change.erases().map(ErasureRow::from),
            key: change.key().to_string(),
            replica: change.tag().replica.to_string(),
            seen: change
                .seen()
                .iter()
                .map(|(r, counter)| (r.to_string(), counter))
                .collect(),
            value: change.value().clone(),
        }
    }
}

impl TryFrom<ChangeRow> for Change {
    type Error = Malformed;

    fn try_from(row: ChangeRow) -> Result<Self, Malformed> {
        let tag = Tag {
            replica: Replica::new(&row.replica),
            counter: row.counter,
        };
        let author = Author {
            role: row.author.role,
            organisation: row.author.organisation,
        };
        let seen = row
            .seen
            .iter()
            .map(|(r, counter)| (Replica::new(r), *counter))
            .collect();
        let (at, key) = (Moment(row.at), Arc::from(row.key));
        match row.erases {
            None => Self::new(tag, at, author, key, row.value, seen),
            Some(_) if !row.value.is_null() => Err(Malformed::ErasesAndWrites),
            Some(erases) => Self::erasing(tag, at, author, key, seen, erases.into()),
        }
    }
}

impl From<&Erasure> for ErasureRow {
    fn from(erasure: &Erasure) -> Self {
        match erasure {
            Erasure::Key => Self::Key,
            Erasure::All => Self::All,
            Erasure::Parts(parts) => Self::Parts(parts.clone()),
        }
    }
}

impl From<ErasureRow> for Erasure {
    fn from(row: ErasureRow) -> Self {
        match row {
            ErasureRow::Key => Self::Key,
            ErasureRow::All => Self::All,
            ErasureRow::Parts(parts) => Self::Parts(parts),
        }
    }
}
