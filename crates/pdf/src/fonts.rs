//! The two fonts, as the layout and the writer need them.

use std::sync::Arc;

use krilla::text::Font;
use parley::fontique::{
    Blob, Charmap, Collection, CollectionOptions, FontInfoOverride, SourceCache,
};
use parley::{FontContext, FontWeight};

use crate::PdfError;
use crate::glyphs::SQUARE;

static REGULAR: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/Inter-Regular.ttf"));
static BOLD: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/Inter-Bold.ttf"));

/// The name under which the layout finds both weights.
pub(crate) const FAMILY: &str = "Report";

/// Everything that is made of the fonts, once per document.
pub(crate) struct Fonts {
    /// For the layout.
    pub(crate) context: FontContext,
    /// For the writer.
    pub(crate) faces: Faces,
    /// Which characters they have.
    pub(crate) coverage: Coverage,
}

/// The fonts as the writer embeds them.
pub(crate) struct Faces {
    pub(crate) regular: Font,
    pub(crate) bold: Font,
}

/// Which characters both weights can show.
pub(crate) struct Coverage {
    regular: Charmap<'static>,
    bold: Charmap<'static>,
    /// The glyphs of the square, regular and bold.
    pub(crate) square: (u32, u32),
}

impl Coverage {
    pub(crate) fn has(&self, character: char) -> bool {
        self.regular.map(character).is_some_and(|glyph| glyph != 0)
            && self.bold.map(character).is_some_and(|glyph| glyph != 0)
    }
}

impl Fonts {
    /// Reads the two fonts that are part of the program.
    ///
    /// # Errors
    ///
    /// [`PdfError::Font`] if a file isn't a font or lacks the square that
    /// stands in for missing characters.
    pub(crate) fn load() -> Result<Self, PdfError> {
        let options = CollectionOptions {
            shared: false,
            system_fonts: false,
        };
        let mut collection = Collection::new(options);
        let regular = register(&mut collection, REGULAR, FontWeight::NORMAL)?;
        let bold = register(&mut collection, BOLD, FontWeight::BOLD)?;
        let square = (square_of(&regular)?, square_of(&bold)?);
        Ok(Self {
            context: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            faces: Faces {
                regular: embeddable(REGULAR)?,
                bold: embeddable(BOLD)?,
            },
            coverage: Coverage {
                regular,
                bold,
                square,
            },
        })
    }
}

fn register(
    collection: &mut Collection,
    bytes: &'static [u8],
    weight: FontWeight,
) -> Result<Charmap<'static>, PdfError> {
    let named = FontInfoOverride {
        family_name: Some(FAMILY),
        weight: Some(weight),
        ..FontInfoOverride::default()
    };
    let families = collection.register_fonts(Blob::new(Arc::new(bytes)), Some(named));
    let font = families.first().and_then(|(_, fonts)| fonts.first());
    font.and_then(|font| font.charmap_index().charmap(bytes))
        .ok_or_else(|| PdfError::Font("it could not be read".to_owned()))
}

fn square_of(charmap: &Charmap<'_>) -> Result<u32, PdfError> {
    let glyph = charmap.map(SQUARE).filter(|glyph| *glyph != 0);
    glyph.ok_or_else(|| PdfError::Font("it has no white square (U+25A1)".to_owned()))
}

fn embeddable(bytes: &'static [u8]) -> Result<Font, PdfError> {
    Font::new(bytes.into(), 0).ok_or_else(|| PdfError::Font("it could not be read".to_owned()))
}
