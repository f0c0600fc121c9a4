//! The finished files, read back: what they look like, what they mean, and
//! that nothing a person can type keeps them from being made.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "these are tests, and the helpers among them may fail as tests do"
)]

mod aloud;
mod attached;
mod breaks;
mod charts;
mod contents;
mod editions;
mod hostile;
mod languages;
mod logos;
mod looks;
mod meaning;
mod nasty;
mod paths;
mod read;
mod samples;
mod text;
