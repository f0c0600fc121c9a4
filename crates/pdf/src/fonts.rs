//! The two fonts, as the writer embeds them.

use krilla::text::Font;

use crate::PdfError;

static REGULAR: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/Inter-Regular.ttf"));
static BOLD: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/Inter-Bold.ttf"));

/// The two weights.
pub(crate) struct Faces {
    pub(crate) regular: Font,
    pub(crate) bold: Font,
}

impl Faces {
    /// Reads the two fonts that are part of the program.
    ///
    /// # Errors
    ///
    /// [`PdfError::Font`] if one of them isn't a font.
    pub(crate) fn load() -> Result<Self, PdfError> {
        Ok(Self {
            regular: embeddable(REGULAR)?,
            bold: embeddable(BOLD)?,
        })
    }
}

fn embeddable(bytes: &'static [u8]) -> Result<Font, PdfError> {
    Font::new(bytes.into(), 0).ok_or_else(|| PdfError::Font("it could not be read".to_owned()))
}
