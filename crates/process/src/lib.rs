//! What the process asks: the catalogue, its texts and its examples.
//!
//! Three forms, kept apart:
//!
//! - **as authored** ([`authored`]): the files under `assets/process/`, structure once and
//!   texts per language, as serde types;
//! - **as resolved** ([`Catalogue`]): checked, indexed, immutable, in one language;
//! - **newtypes** ([`id`]): the keys that everything else hangs on. A key carries no language.
//!
//! This crate knows nothing of projects, browsers, clocks or files.

#![forbid(unsafe_code)]

pub mod authored;
pub mod builtin;
mod catalogue;
mod check;
pub mod example;
mod fault;
pub mod id;

pub use catalogue::{
    Board, Catalogue, Condition, Criterion, GlossaryEntry, Level, Named, Perspective, Rules,
    Source, Stage,
};
pub use fault::Fault;
pub use id::{
    ConditionKey, CriterionId, GateNo, PerspectiveKey, SourceKey, StageNo, Strength, UseLevel,
};
