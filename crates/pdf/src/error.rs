//! Why a document could not be written.

use std::fmt;

use krilla::error::KrillaError;

/// Why a document could not be written. None of these depends on what the
/// report says: each means that the program itself has to be mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PdfError {
    /// The built-in font is unusable; the text says what is wrong with it.
    Font(String),
    /// The file would break rules of PDF/A or PDF/UA; the text names them for
    /// whoever mends it.
    Rules(String),
    /// The document is too large for the file format.
    TooLarge,
    /// The writer contradicts itself; the text says where.
    Writer(String),
}

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Font(what) => write!(f, "The font of the report can't be used: {what}."),
            Self::Rules(which) => write!(
                f,
                "The PDF would break the rules for archiving or accessibility, so it was not made: {which}."
            ),
            Self::TooLarge => f.write_str("The report is too large for a PDF."),
            Self::Writer(what) => write!(f, "The PDF could not be put together: {what}."),
        }
    }
}

impl std::error::Error for PdfError {}

impl From<KrillaError> for PdfError {
    fn from(error: KrillaError) -> Self {
        match error {
            KrillaError::Font(_, what) => Self::Font(what),
            KrillaError::Validation(errors) => {
                let mut names: Vec<_> = errors
                    .iter()
                    .map(|(error, _)| format!("{error:?}"))
                    .collect();
                names.dedup();
                Self::Rules(names.join(", "))
            }
            KrillaError::Limit(_) => Self::TooLarge,
            other => Self::Writer(other.to_string()),
        }
    }
}
