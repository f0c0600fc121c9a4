//! What the team says: keys, edits, voices and gate records.
//!
//! A [`Project`] is a set of changes ([`gate360_merge::ChangeSet`]) and what can be read out of
//! it. Nothing but [`Project::apply`] and [`Project::join`] changes one. What a person wrote is
//! never dropped: an answer that no longer applies is only not asked for, a value that can't be
//! understood is only not counted, and both stay in the set.
//!
//! Time, the replica's id and the catalogue come in as arguments.

#![forbid(unsafe_code)]

mod answer;
mod decision;
mod edit;
mod example;
mod key;
mod meeting;
mod project;
mod reason;
mod record;
mod undo;
mod words;

pub use answer::{Answer, Status};
pub use decision::{Decision, Recommendation, Term, Track};
pub use edit::{Edit, Refusal, Rewritten, Written};
pub use example::{example_replica, from_example};
pub use key::{AnswerField, ClosingField, ItemId, Key, MeetingField, ProposalField, Signal, Voice};
pub use meeting::{Meeting, Proposal};
pub use project::{
    Difference, HistoryEntry, Place, Project, ProjectId, Running, Snapshot, Stay, differences,
};
pub use reason::{Reason, Share};
pub use record::{Frozen, GateCondition, GateRecord, Unsaid, unsaid};
pub use undo::{Undo, Undone};

/// The longest text that a field takes, in characters.
pub const LONGEST_TEXT: usize = 200_000;
