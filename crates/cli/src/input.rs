//! What comes in: files, and the report inside a PDF.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use gate360_report::MAX_BYTES;

use crate::output;

/// The bytes of a file. Of one that is larger than is opened only so much that whoever opens it
/// notices.
pub(crate) fn bytes(from: &Path) -> Result<Vec<u8>, String> {
    let say = |error: std::io::Error| format!("{}: {error}", output::name(from));
    let file = File::open(from).map_err(say)?;
    let limit = u64::try_from(MAX_BYTES)
        .unwrap_or(u64::MAX)
        .saturating_add(1);
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes).map_err(say)?;
    Ok(bytes)
}

/// What is to be opened of a file: its bytes, or those of the report that a PDF carries.
pub(crate) fn data(from: &Path) -> Result<Vec<u8>, String> {
    let bytes = bytes(from)?;
    if bytes.len() > MAX_BYTES || !gate360_pdf_read::is_pdf(&bytes) {
        return Ok(bytes);
    }
    gate360_pdf_read::report(&bytes, MAX_BYTES)
        .map_err(|error| format!("{}: {error}", output::name(from)))
}
