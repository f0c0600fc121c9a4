//! Why a logo is not taken.

use std::fmt;

/// Why a logo is not taken. [`fmt::Display`] gives plain English for the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has more bytes than are taken.
    TooLarge {
        /// How many it has.
        bytes: usize,
    },
    /// It is neither an SVG nor a PNG.
    NotALogo,
    /// It is one, but it is damaged or does not keep to its format.
    Damaged,
    /// It holds something that is not shown: the name of an element, or what it is.
    Holds(String),
    /// It has no size.
    NoSize,
    /// It is far too wide or far too high.
    Stretched,
    /// There is nothing to be seen in it.
    Empty,
    /// It has more elements, points or pixels than are taken.
    TooComplex,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes } => write!(f, "has {bytes} bytes; at most 102400 are taken"),
            Self::NotALogo => f.write_str("is neither an SVG nor a PNG"),
            Self::Damaged => f.write_str("is damaged"),
            Self::Holds(what) => write!(f, "holds \"{what}\", which is not shown"),
            Self::NoSize => f.write_str("has no size"),
            Self::Stretched => f.write_str("is too wide or too high"),
            Self::Empty => f.write_str("shows nothing"),
            Self::TooComplex => f.write_str("has too many elements, points or pixels"),
        }
    }
}

impl std::error::Error for Fault {}
