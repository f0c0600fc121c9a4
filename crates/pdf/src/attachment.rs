//! The data of the report inside its PDF, so that whoever has the one has the other.

use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::metadata::DateTime;

use crate::error::PdfError;

/// What the data is called inside the PDF. It is the same in all languages, so that programs
/// find it, and ends in `.json`, so that people who save it out of their reader can open it.
pub const ATTACHMENT_NAME: &str = "gate360-report.json";

/// The file that a PDF was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attachment {
    /// The file.
    pub(crate) json: Vec<u8>,
    /// What it is, in words of the document's language.
    pub(crate) description: String,
}

impl Attachment {
    /// Puts it into a PDF of a day.
    ///
    /// # Errors
    ///
    /// Only for a mistake in the program.
    pub(crate) fn embed(self, file: &mut krilla::Document, day: DateTime) -> Result<(), PdfError> {
        let mime_type = MimeType::new("application/json");
        file.embed_file(EmbeddedFile {
            path: ATTACHMENT_NAME.to_owned(),
            mime_type,
            description: Some(self.description),
            association_kind: AssociationKind::Source,
            data: self.json.into(),
            modification_date: Some(day),
            compress: Some(true),
            location: None,
        })
        .ok_or_else(|| PdfError::Writer("two files of one name are attached".to_owned()))
    }
}
