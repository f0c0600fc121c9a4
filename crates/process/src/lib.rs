//! What the process asks: the catalogue, its texts and its examples.
//!
//! Forms, kept apart:
//!
//! - **as authored** ([`authored`]): the files under `assets/process/`, structure once and
//!   texts per language, as serde types;
//! - **as a pack** ([`Pack`]): structure and all texts in one file, with an id and a version, from
//!   whoever runs a process of his own;
//! - **as resolved** ([`Catalogue`]): checked, indexed, immutable, in one language;
//! - **newtypes** ([`id`]): the keys that everything else hangs on. A key carries no language.
//!
//! This crate knows nothing of projects, browsers, clocks or files.

#![forbid(unsafe_code)]

pub mod authored;
pub mod builtin;
mod catalogue;
mod check;
pub mod difference;
pub mod example;
mod fault;
mod form;
pub mod id;
mod pack;
pub mod schema;
mod shape;
mod version;

pub use catalogue::{
    Board, Catalogue, Checked, Condition, Criterion, GlossaryEntry, Level, Named, OWN, Perspective,
    Retired, Review, Rules, Source, Stage,
};
pub use fault::{Area, Fault, Item, ItemKind, Kind, Place, Problem};
pub use id::{
    ConditionKey, CriterionId, GateNo, PerspectiveKey, SourceKey, StageNo, Strength, UseLevel,
};
pub use pack::{Pack, WORDS};
pub use version::Version;
