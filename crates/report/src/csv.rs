//! Criteria and conditions as tables for a spreadsheet (CSV).
//!
//! The files keep to RFC 4180: rows end with CR LF, every row has as many fields as the header,
//! and a field with a separator, a quotation mark or a line end stands in quotation marks. In
//! three points they are made for Excel, which most offices open them with:
//!
//! - **The separator is the one that Excel expects where the language is spoken**: a comma in
//!   English, a semicolon in Danish and Swedish, where the comma is the decimal sign. Excel takes
//!   it from the settings of the computer, not from the file. A first line `sep=;` would tell it,
//!   but Excel then no longer reads the file as UTF-8, and any other program takes that line for
//!   the header.
//! - **A byte order mark stands in front**: without it Excel reads `å` as `Ã¥`.
//! - **No cell is a formula** ([`mod@formula`]): a text that begins like one has an apostrophe in
//!   front, and nothing of it is lost.
//!
//! Dates are written as 2026-11-21 and numbers as digits, in every language.

mod conditions;
mod criteria;
pub mod formula;
mod table;

pub use conditions::conditions;
pub use criteria::criteria;
