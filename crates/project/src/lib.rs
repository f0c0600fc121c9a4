//! What the team says: keys, edits, voices and gate records.

#![forbid(unsafe_code)]
