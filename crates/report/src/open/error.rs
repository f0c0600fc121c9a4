//! Why a file can't be opened.

use std::fmt;

use super::MAX_BYTES;
use super::kind::Kind;
use super::place::Place;
use super::problem::Problems;

/// How many problems are written out; more are counted.
const PROBLEMS_SHOWN: usize = 20;

/// Why a file can't be opened. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// It is larger than is opened.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// It is empty.
    Empty,
    /// It is not text.
    NotText {
        /// The first byte that is not UTF-8.
        byte: usize,
    },
    /// It ends in the middle.
    Truncated,
    /// It is not JSON.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// It is JSON, but none of ours.
    NotOurs,
    /// It is one of ours, of a kind that can't be opened here.
    OtherKind(String),
    /// It was made by a newer version of the app.
    Newer {
        /// Its version.
        version: u64,
        /// The newest version that is understood.
        known: u64,
    },
    /// It is one of ours and broken; every problem found.
    Broken(Problems),
}

impl OpenError {
    /// Broken in one place.
    pub(super) fn broken(place: Place, kind: Kind) -> Self {
        let mut problems = Problems::default();
        problems.add(kind, || place);
        Self::Broken(problems)
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes } => write!(
                f,
                "the file has {bytes} bytes; files of up to {MAX_BYTES} bytes are opened"
            ),
            Self::Empty => f.write_str("the file is empty"),
            Self::NotText { byte } => {
                write!(f, "the file is not text: byte {byte} is not UTF-8")
            }
            Self::Truncated => {
                f.write_str("the file ends in the middle: it was not copied or saved completely")
            }
            Self::NotJson { line, column } => {
                write!(f, "the file is not JSON: line {line}, column {column}")
            }
            Self::NotOurs => f.write_str("the file is not a Gate 360 report"),
            Self::OtherKind(kind) => write!(f, "the file is of the kind {kind}, not a report"),
            Self::Newer { version, known } => write!(
                f,
                "the file has format version {version}; this app knows versions up to {known}: \
                 open it with a newer Gate 360"
            ),
            Self::Broken(problems) => {
                f.write_str("the file is damaged:")?;
                for problem in problems.iter().take(PROBLEMS_SHOWN) {
                    write!(f, "\n- {problem}")?;
                }
                match problems.count().saturating_sub(PROBLEMS_SHOWN) {
                    0 => Ok(()),
                    more => write!(f, "\n- and {more} more"),
                }
            }
        }
    }
}

impl std::error::Error for OpenError {}
