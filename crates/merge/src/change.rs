//! One change and what identifies it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use crate::vector::VersionVector;

/// One writer: a page that is open somewhere, a file being made. Never used by two at once.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Replica(Arc<str>);

impl Replica {
    /// Takes an id. Whoever makes one up takes enough randomness for it to be the only one.
    pub fn new(id: &str) -> Self {
        Self(Arc::from(id))
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Replica {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Replica {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What identifies a change: the replica and its running number there, from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag {
    /// Where it was made.
    pub replica: Replica,
    /// Its running number there.
    pub counter: u64,
}

/// A point in time, in milliseconds since 1970-01-01 UTC. For people to read: no rule of the
/// merge rests on clocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub i64);

/// Who made a change. Roles are suggested rather than names.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Author {
    /// A role or a name.
    pub role: String,
    /// The organisation.
    pub organisation: String,
}

/// What an erasing change takes out of every set that it reaches, for good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// Every change of its own key that its `seen` covers.
    Key,
    /// Every change of any key that its `seen` covers.
    All,
    /// Parts of the values of other keys, whoever wrote them and when: by key, the JSON pointers
    /// of what becomes an empty text there. For values that are written once and never again.
    Parts(BTreeMap<String, BTreeSet<String>>),
}

/// A key was given a value, or what was written is erased. Immutable.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    tag: Tag,
    at: Moment,
    author: Author,
    key: Arc<str>,
    value: Value,
    seen: VersionVector,
    erases: Option<Arc<Erasure>>,
}

/// Why a change can't be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Malformed {
    /// Counters start at 1.
    CounterZero,
    /// A change can't have seen itself or a later one of its own replica.
    SeenItself,
    /// A change that erases can't write a value.
    ErasesAndWrites,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CounterZero => "the counter must be 1 or more",
            Self::SeenItself => "the change claims to have seen itself",
            Self::ErasesAndWrites => "the change erases and writes a value as well",
        })
    }
}

impl std::error::Error for Malformed {}

impl Change {
    /// Makes a change.
    ///
    /// # Errors
    ///
    /// When the counter is 0, or `seen` covers the change itself.
    pub fn new(
        tag: Tag,
        at: Moment,
        author: Author,
        key: Arc<str>,
        value: Value,
        seen: VersionVector,
    ) -> Result<Self, Malformed> {
        if tag.counter == 0 {
            return Err(Malformed::CounterZero);
        }
        if seen.covers(&tag) {
            return Err(Malformed::SeenItself);
        }
        Ok(Self {
            tag,
            at,
            author,
            key,
            value,
            seen,
            erases: None,
        })
    }

    /// Makes a change that erases. Its value is null: for whoever knows nothing of erasing, it
    /// removes.
    ///
    /// # Errors
    ///
    /// As [`Change::new`].
    pub fn erasing(
        tag: Tag,
        at: Moment,
        author: Author,
        key: Arc<str>,
        seen: VersionVector,
        erases: Erasure,
    ) -> Result<Self, Malformed> {
        let removal = Self::new(tag, at, author, key, Value::Null, seen)?;
        Ok(Self {
            erases: Some(Arc::new(erases)),
            ..removal
        })
    }

    /// The same change with another value: one that lacks what was erased of it.
    pub(crate) fn with_value(&self, value: Value) -> Self {
        Self {
            value,
            ..self.clone()
        }
    }

    /// What identifies it.
    pub fn tag(&self) -> &Tag {
        &self.tag
    }

    /// When it was made, by the clock of its maker.
    pub fn at(&self) -> Moment {
        self.at
    }

    /// Who made it.
    pub fn author(&self) -> &Author {
        &self.author
    }

    /// What was given a value.
    pub fn key(&self) -> &Arc<str> {
        &self.key
    }

    /// The value; null: it was removed.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// Of this key, the highest counter per replica that the author had before. Of a change that
    /// erases everything: of all keys.
    pub fn seen(&self) -> &VersionVector {
        &self.seen
    }

    /// What it erases; none: it is not one that erases.
    pub fn erases(&self) -> Option<&Erasure> {
        self.erases.as_deref()
    }
}
