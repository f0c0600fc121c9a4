//! Takes the data of a report out of a PDF, whoever has written or saved it.
//!
//! A PDF of a report carries the report's JSON file within (an *associated file*). [`report()`]
//! finds it by the two ways that the format has for it, in files as we write them and as other
//! programs write them anew: with tables or streams of references, with objects packed into
//! streams, with changes appended. Where the references are broken, the file is searched through.
//!
//! The file is never trusted:
//!
//! - Everything that is looked at, unpacked or searched through is paid for out of one budget
//!   (`work`), so no file takes long, however it refers to itself or unpacks.
//! - Depth is bounded, references in circles end, nothing panics.
//! - Nothing is drawn, run or fetched. What is found is only bytes, and goes the way of every other
//!   file that somebody hands over.
//!
//! It knows nothing of reports but how the file inside can be told from others.

#![forbid(unsafe_code)]

mod attached;
mod error;
mod file;
mod filter;
mod json;
mod object;
mod packed;
mod parse;
mod predictor;
mod references;
mod search;
mod work;

pub use error::ReadError;

use crate::attached::Found;
use crate::file::File;
use crate::work::Work;

/// How far from the beginning a PDF may say that it is one, in bytes.
const HEAD: usize = 1_024;

/// Whether a file says that it is a PDF.
#[must_use]
pub fn is_pdf(bytes: &[u8]) -> bool {
    start(bytes).is_some()
}

/// The report's JSON file that a PDF carries, if that has at most so many bytes.
///
/// # Errors
///
/// Why there is none; see [`ReadError`].
pub fn report(pdf: &[u8], most: usize) -> Result<Vec<u8>, ReadError> {
    let start = start(pdf).ok_or(ReadError::NotPdf)?;
    let bytes = pdf.get(start..).unwrap_or_default();
    let work = Work::for_file(bytes.len());
    let found = references::read(bytes, &work)
        .map(|references| attached::report(&File::new(bytes, references, &work), most));
    let found = match found {
        // The references lead astray, or there are none: perhaps it can be found without them.
        Some(Found::Broken) | None => {
            let references = search::through(bytes, &work);
            attached::report(&File::new(bytes, references, &work), most)
        }
        Some(found) => found,
    };
    match found {
        Found::One(json) => Ok(json),
        Found::Encrypted => Err(ReadError::Encrypted),
        Found::Several(reports) => Err(ReadError::Several(reports)),
        Found::Nothing => Err(ReadError::NoReport),
        Found::TooLarge => Err(ReadError::TooLarge),
        Found::Broken if work.is_done() => Err(ReadError::TooLarge),
        Found::Broken => Err(ReadError::Damaged),
    }
}

/// Where a PDF begins: some are preceded by a few bytes of something else. A file of JSON may have
/// these words in it, and is none.
fn start(bytes: &[u8]) -> Option<usize> {
    let head = bytes.get(..HEAD.min(bytes.len()))?;
    if json::starts(head) {
        return None;
    }
    head.windows(5).position(|window| window == b"%PDF-")
}
