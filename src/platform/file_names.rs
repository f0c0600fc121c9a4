//! What files that leave the page are called.

pub use gate360_report::file_name::{LONGEST, beginning};

/// The name of a project's file: the project's, and what kind of file it is.
pub fn file_name(project: &str, extension: &str) -> String {
    let room = LONGEST.saturating_sub(1 + extension.len());
    [&beginning(project, room), ".", extension].concat()
}
