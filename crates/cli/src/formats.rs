//! A report in other formats, and under what name a file goes where.

use std::path::Path;

use gate360_report::file_name::{FileKind, file_name};
use gate360_report::{calendar, csv, html};

use crate::arguments::Wanted;
use crate::commands::report_of;
use crate::output;

/// What else than a PDF a report can become.
#[derive(Clone, Copy)]
pub(crate) enum Format {
    /// A web page.
    Html,
    /// The table of criteria.
    Criteria,
    /// The table of conditions.
    Conditions,
    /// The dates.
    Calendar,
}

impl Format {
    fn kind(self) -> FileKind {
        match self {
            Self::Html => FileKind::Html,
            Self::Criteria => FileKind::Criteria,
            Self::Conditions => FileKind::Conditions,
            Self::Calendar => FileKind::Calendar,
        }
    }
}

/// Writes a report in a format, in its own language or another.
///
/// # Errors
///
/// When there is no report in the file, no date for a calendar, or the file can't be written.
pub(crate) fn write(
    format: Format,
    from: &Path,
    to: Option<&Path>,
    wanted: Wanted,
) -> Result<(), String> {
    let (report, words) = report_of(from, wanted)?;
    let no_dates = || {
        format!(
            "{}: the project has no date yet, so there is nothing for a calendar",
            output::name(from)
        )
    };
    let bytes = match format {
        Format::Criteria => csv::criteria(&report, words),
        Format::Conditions => csv::conditions(&report, words),
        Format::Calendar => calendar(&report, words).ok_or_else(no_dates)?,
        Format::Html => html(&report, words),
    };
    let name = file_name(&report, words, format.kind());
    hand_out(from, to, &name, &bytes)
}

/// Writes a file to where it was asked for; without a place, or into a folder, under its own name,
/// which is printed. Nobody has named that one, so nothing is written over.
///
/// # Errors
///
/// When it can't be written, is the file that it was made of, or has its own name and is there
/// already.
pub(crate) fn hand_out(
    from: &Path,
    to: Option<&Path>,
    name: &str,
    bytes: &[u8],
) -> Result<(), String> {
    let path = match to {
        None => Path::new(name).to_owned(),
        Some(folder) if folder.is_dir() => folder.join(name),
        Some(path) => return output::write_other(from, path, bytes),
    };
    if path.exists() {
        return Err(format!(
            "{} is there already and was left alone; give another name with -o",
            path.display()
        ));
    }
    output::write(&path, bytes)?;
    output::say(&format!("{}\n", path.display()))
}
