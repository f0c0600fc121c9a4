//! Changes, causality and join: a document that is a set of immutable changes.
//!
//! A [`Change`] says that an author gave a key a value, and what he had [seen](Change::seen) of
//! that key before. A change is *live* unless another change to its key has seen it. Two live
//! changes of one key are a conflict: both stay until a person writes anew. This is the scheme
//! of dotted version vectors (Almeida, Baquero, Gonçalves and Preguiça, "Scalable and accurate
//! causality tracking for eventually consistent stores", 2014), kept per key.
//!
//! [`ChangeSet::join`] is the union of two sets: commutative, associative and idempotent, and
//! it needs no more than the changes themselves, so a file that holds only some of them can be
//! joined safely.
//!
//! Except for what a person asks to be erased: an [erasing change](Erasure) takes what it has
//! seen out of every set that it reaches, and keeps it out, so that an older copy brings nothing
//! back. What is left is a function of the union alone, so the laws of join hold as before.
//! Erasing changes carry no value and are never dropped.
//!
//! This crate knows nothing of projects: keys are text, values are JSON.

#![forbid(unsafe_code)]

mod by_tag;
mod change;
mod joined;
mod reach;
pub mod row;
mod set;
mod vector;

pub use change::{Author, Change, Erasure, Malformed, Moment, Replica, Tag};
pub use joined::Joined;
pub use set::ChangeSet;
pub use vector::VersionVector;
