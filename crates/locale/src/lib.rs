//! Words, plurals, numbers and dates of the interface and of the report.
//!
//! All of it is plain arithmetic on plain text, so that the same input gives the
//! same bytes natively and in every browser.
//!
//! # To add a message
//!
//! 1. Write it into `assets/locales/en.ftl` under the `## group` of its page:
//!    `steps-left = { $count -> [one] One step left *[other] { $count } steps left }`,
//!    the choice spread over lines as the format asks.
//! 2. Write it into each other language's file too; the build says what is missing.
//! 3. Call `words.steps_left(3)`. A variable by which a choice is made is a `u32`
//!    and prints itself with thousands separators; every other variable is a `&str`:
//!    format numbers and dates first, with [`Words::integer`], [`Words::date`] and
//!    their like. A message without variables is a `&'static str`.

#![forbid(unsafe_code)]

mod date;
mod dates;
mod language;
mod numbers;
mod words;

pub use date::{Date, DateError};
pub use language::Language;
pub use words::Words;
