//! What is handed over: the report as data, its JSON file, and opening one.

#![forbid(unsafe_code)]

pub mod document;
