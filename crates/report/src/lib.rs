//! What is handed over: the report as data, its JSON file, and opening one.
//!
//! A [`Report`] is the whole of it in one language. Its three renderings can't disagree, since
//! all are made from that one value: the JSON file ([`Report::to_json`]), and the
//! [`document::Document`] ([`Report::document`]) that the screen's preview, the PDF and the page to
//! be handed over ([`html`]) paint. Tables for a spreadsheet ([`csv`]) and the dates for a calendar
//! ([`calendar`]) are made from the same value.
//!
//! A [`team::TeamFile`] is the whole project with its history, for colleagues and backups.
//!
//! [`open`] reads a file and never trusts it: size, depth, counts and lengths are bounded, every
//! problem is named with its place, all at once, and what is merely odd becomes a [`Warning`].

#![forbid(unsafe_code)]

mod calendar;
pub mod chart;
mod compose;
pub mod csv;
pub mod document;
pub mod edition;
pub mod figures;
mod file;
pub mod file_name;
mod html;
mod integrity;
pub mod names;
mod open;
pub mod pack_words;
pub mod part_words;
pub mod plain;
pub mod problem_words;
mod report;
pub mod schema;
pub mod status;
pub mod team;
pub mod texts;

pub use calendar::calendar;
pub use html::html;
pub use integrity::{Integrity, Part};
pub use open::{Findings, MAX_BYTES, OpenError, Opened, Problem, Problems, Warning, open};
pub use report::Report;

/// What can be wrong with a file, and where.
pub mod problem {
    pub use crate::open::{
        AnswerField, AuthorField, ChangeField, Field, Kind, Many, Place, PlainField,
    };
}
