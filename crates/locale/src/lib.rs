//! Words, plurals, numbers and dates of the interface and of the report.

#![forbid(unsafe_code)]
