//! The report as a tagged PDF.

#![forbid(unsafe_code)]
