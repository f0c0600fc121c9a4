//! Words, plurals, numbers and dates of the interface and of the report.
//!
//! All of it is plain arithmetic on plain text, so that the same input gives the
//! same bytes natively and in every browser.
//!
//! # To add a message
//!
//! 1. Write it into `assets/locales/en.ftl` under the `## group` of its page, with a
//!    `# comment` where the text alone does not tell a translator enough.
//! 2. Write it into each other language's file too; the build names what is missing.
//! 3. Call it: `home-title = Process` is `words.home_title()`, a `&'static str`, and
//!    `greeting = Hello, { $name }` is `words.greeting("Åse")`, a `String`.
//! 4. A variable is a `&str`: write numbers and dates with [`Words::integer`],
//!    [`Words::decimal`], [`Words::date`] and their like first.
//! 5. A variable by which some language chooses is a `u32`, and prints itself with
//!    thousands separators: `words.steps_left(3)` for the following.
//!
//! ```text
//! steps-left =
//!     { $count ->
//!         [0] Nothing left
//!         [one] One step left
//!        *[other] { $count } steps left
//!     }
//! ```
//!
//! `[0]` and `[one]` may be left out. Text at the edges of a message loses its
//! spaces, and `{"\u00A0"}` writes any character that is hard to see. Arguments come
//! in the order in which English uses them.

#![forbid(unsafe_code)]

#[cfg(feature = "builtin")]
mod builtin;
mod date;
mod dates;
mod language;
mod load;
mod numbers;
mod order;
mod table;
mod words;

pub use date::{Date, DateError};
pub use language::Language;
pub use words::Words;
