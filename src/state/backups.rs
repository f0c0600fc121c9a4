//! Backups of the projects of this browser.

pub mod keep;
