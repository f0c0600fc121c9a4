//! The finished files, read back: what they look like, what they mean, and
//! that nothing a person can type keeps them from being made.

mod looks;
mod read;
mod samples;
