//! An organisation's logo: an SVG or a PNG that somebody chose, or that a file brings.
//!
//! Nothing here is trusted, and little is taken: of an SVG filled and stroked outlines in plain
//! colours and gradients, of a PNG its form. Whatever else a file has (text, pictures, scripts,
//! filters, references to elsewhere) is named and refused, since a logo that is shown in parts is
//! no logo.
//!
//! Sizes, depths and counts are bounded, every number is finite, and no function of the C
//! library's mathematics is used, so the same file gives the same outlines everywhere.

#![forbid(unsafe_code)]

mod fault;
mod png;
mod shape;
mod svg;
mod xml;

pub use fault::Fault;
#[cfg(feature = "pixels")]
pub use png::Pixels;
pub use png::{Interpretation, Png};
pub use shape::{
    Cap, Fill, Gradient, GradientForm, Join, Paint, Shape, Step, Stop, Stroke, Transform,
};

/// The largest file that is taken, in bytes.
pub const MOST_BYTES: usize = 100 * 1024;
/// How many times as wide as high a logo may be, or the other way round.
const MOST_STRETCHED: f32 = 20.0;

/// The kinds of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Vectors.
    Svg,
    /// Pixels.
    Png,
}

impl Kind {
    /// The media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
        }
    }

    /// Reads a media type.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Svg, Self::Png]
            .into_iter()
            .find(|kind| kind.media_type() == text)
    }

    /// The kind of a file, by its first bytes; an SVG if it is no PNG.
    pub fn of(bytes: &[u8]) -> Self {
        if bytes.starts_with(png::SIGNATURE) {
            Self::Png
        } else {
            Self::Svg
        }
    }
}

/// A logo as it can be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Its width, in units of its own.
    pub width: f32,
    /// Its height in the same units.
    pub height: f32,
    /// What it consists of.
    pub content: Content,
}

/// What a logo consists of.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Outlines, one over the other; their units are those of the picture, from its upper left.
    Shapes(Vec<Shape>),
    /// Pixels, packed as they came.
    Pixels(Png),
}

/// Reads a logo.
///
/// # Errors
///
/// Why it can't be taken.
pub fn read(kind: Kind, bytes: &[u8]) -> Result<Picture, Fault> {
    if bytes.len() > MOST_BYTES {
        return Err(Fault::TooLarge { bytes: bytes.len() });
    }
    let picture = match kind {
        Kind::Svg => svg::read(bytes)?,
        Kind::Png => png::read(bytes)?,
    };
    let stretched = picture.width / picture.height;
    if !(1.0 / MOST_STRETCHED..=MOST_STRETCHED).contains(&stretched) {
        return Err(Fault::Stretched);
    }
    Ok(picture)
}
