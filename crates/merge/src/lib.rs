//! Changes, causality and join: a document that is a set of immutable changes.

#![forbid(unsafe_code)]
