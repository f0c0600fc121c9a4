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
mod base64;
mod decision;
mod edit;
mod example;
mod key;
mod language;
mod logo;
mod meeting;
mod pack_name;
mod part_key;
mod project;
mod prose;
mod reason;
mod record;
mod text_place;
mod undo;
mod words;
mod writer;

pub use answer::{Answer, Status};
pub use base64::{from_base64, to_base64};
pub use decision::{Decision, Recommendation, Term, Track};
pub use edit::{Edit, Refusal, Rewritten, Written};
pub use example::{example_replica, from_example};
pub use key::{AnswerField, ClosingField, ItemId, Key, MeetingField, ProposalField, Signal, Voice};
pub use language::LanguageTag;
pub use logo::Logo;
pub use meeting::{Meeting, Proposal};
pub use pack_name::PackName;
pub use part_key::PartKey;
pub use project::{
    Difference, Erased, HistoryEntry, Place, Project, ProjectId, RecordFault, Running, Snapshot,
    Stay, Version, Versions, differences, may_erase,
};
pub use prose::Prose;
pub use reason::{Reason, Share};
pub use record::{Frozen, GateCondition, GateRecord, Unsaid, unsaid};
pub use text_place::{RecordText, TextPlace, original_path};
pub use undo::{Undo, Undone};
pub use writer::Writer;

/// The longest text that a field takes, in characters.
pub const LONGEST_TEXT: usize = 200_000;

/// The longest path that anything is written under, in bytes.
pub const LONGEST_PATH: usize = 600;
