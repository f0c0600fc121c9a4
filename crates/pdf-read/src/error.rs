//! Why no report can be taken out of a PDF.

use std::fmt;

/// Why no report can be taken out of a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It is no PDF.
    NotPdf,
    /// It is encrypted: protected by a password, or against being changed.
    Encrypted,
    /// It is whole, and carries no data of a report.
    NoReport,
    /// It carries the data of so many different reports.
    Several(usize),
    /// It is damaged or incomplete, so that nothing can be found in it.
    Damaged,
    /// What it carries is larger than is read, or it would take too long to find it.
    TooLarge,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotPdf => f.write_str("the file is not a PDF"),
            Self::Encrypted => f.write_str(
                "the PDF is encrypted, so the data in it can't be read: ask for one without \
                 protection, or for the .json file",
            ),
            Self::NoReport => f.write_str(
                "the PDF has no report data: printing to PDF and some programs drop it, and not \
                 every PDF is a report; ask for the original file, or for the .json file",
            ),
            Self::Several(reports) => write!(
                f,
                "the PDF has the data of {reports} reports: open the files that it was put \
                 together from"
            ),
            Self::Damaged => f.write_str(
                "the PDF is damaged or incomplete, so the data in it can't be read: ask for a \
                 fresh copy",
            ),
            Self::TooLarge => f.write_str("the PDF carries more than is read"),
        }
    }
}

impl std::error::Error for ReadError {}
