//! Backups of the projects of this browser: copies of each as it once was, kept in the store
//! beside the projects, so that they outlive any damage to those.

mod contents;
pub mod keep;
mod make;
mod redact;
mod restore;
mod why;

pub use make::before;
pub(super) use make::watch;
pub use redact::{finish_redacting, redact};
pub use restore::{RestoreError, as_file, restore};
pub use why::Why;
