//! A project: its changes, and what can be read out of them.

mod compare;
mod entries;
mod erasing;
mod gate_edits;
mod held;
mod history;
mod integrity;
mod read;
mod records;
mod review;
mod texts;
mod versions;
mod write;

use std::sync::Arc;

pub use compare::{Difference, differences};
pub use erasing::{Erased, may_erase};
pub use history::{HistoryEntry, Snapshot};
pub use integrity::RecordFault;
pub use records::{Running, Stay};
pub use versions::{Version, Versions};

use gate360_merge::{ChangeSet, Replica};
use gate360_process::StageNo;
use gate360_process::example::ExampleKey;

/// What identifies a project in every browser and file that it reaches.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProjectId(Arc<str>);

impl ProjectId {
    /// The longest id, in bytes.
    pub const LONGEST: usize = 64;

    /// Takes an id of 1 to 64 small letters, digits and dashes.
    pub fn new(id: &str) -> Option<Self> {
        let fits = (1..=Self::LONGEST).contains(&id.len())
            && id
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        fits.then(|| Self(Arc::from(id)))
    }

    /// The id of the project that an example becomes.
    pub fn of_example(key: ExampleKey) -> Self {
        Self(Arc::from(format!("example-{}", key.as_str())))
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where a project stands in the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At work in a stage, or waiting in it.
    Stage(StageNo),
    /// Ended by a decision in a stage.
    Ended(StageNo),
}

impl Place {
    /// The stage, whether at work or ended.
    pub fn stage(self) -> StageNo {
        match self {
            Self::Stage(stage) | Self::Ended(stage) => stage,
        }
    }
}

/// A project as one replica knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Project {
    id: ProjectId,
    changes: ChangeSet,
    replica: Replica,
    /// The replica's last counter that others may know of: what is numbered up to here is
    /// never folded.
    sealed: u64,
}

impl Project {
    /// An empty project.
    pub fn new(id: ProjectId, replica: Replica) -> Self {
        Self::from_changes(id, replica, ChangeSet::new())
    }

    /// A project as it was stored. The replica must be a fresh one: whoever opens a project
    /// writes under an id of his own, so that two pages never give out the same number.
    pub fn from_changes(id: ProjectId, replica: Replica, changes: ChangeSet) -> Self {
        Self {
            id,
            changes,
            replica,
            sealed: 0,
        }
    }

    /// The same project with other changes: a part of its own, to be handed over.
    #[must_use]
    pub fn with_changes(&self, changes: ChangeSet) -> Self {
        Self {
            id: self.id.clone(),
            changes,
            replica: self.replica.clone(),
            sealed: self.sealed,
        }
    }

    /// What identifies it.
    pub fn id(&self) -> &ProjectId {
        &self.id
    }

    /// Its changes.
    pub fn changes(&self) -> &ChangeSet {
        &self.changes
    }
}
