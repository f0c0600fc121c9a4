//! What the process asks: the catalogue, its texts and its examples.

#![forbid(unsafe_code)]
