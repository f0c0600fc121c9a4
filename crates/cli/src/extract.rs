//! The report that a PDF carries, as a file of its own.

use std::path::Path;

use gate360_report::{Opened, open};

use crate::{commands, input, output};

/// Writes the report of a PDF as a file, as it stands in there.
///
/// # Errors
///
/// When the file is no PDF, has no report that can be opened, or the other can't be written.
pub(crate) fn extract(from: &Path, to: &Path) -> Result<(), String> {
    let say = |what: &dyn std::fmt::Display| format!("{}: {what}", output::name(from));
    let bytes = input::bytes(from)?;
    let report = gate360_pdf_read::report(&bytes, gate360_report::MAX_BYTES);
    let json = report.map_err(|error| say(&error))?;
    match open(&json, None).map_err(|error| say(&error))? {
        Opened::Report(report, found) => {
            output::write_other(from, to, &json)?;
            commands::tell(from, &found, report.exported);
            Ok(())
        }
        Opened::Team(..) | Opened::Plain(_) => Err(say(&"the PDF carries no report")),
    }
}
