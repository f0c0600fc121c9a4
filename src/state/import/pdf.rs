//! The report file that a PDF carries.

use crate::platform::engine::{Engine, EngineError, NotExtracted};

/// What every PDF says at its beginning.
const MARK: &[u8] = b"%PDF-";
/// How far from its beginning it may say so, in bytes.
const HEAD: usize = 1_024;

/// The bytes to be opened: those of the report file that a PDF carries, else those of the file.
/// The engine takes it out, which is only loaded for that, and ends afterwards: whatever a PDF
/// does to it, the page goes on.
///
/// # Errors
///
/// See [`NotExtracted`].
pub(super) async fn report_of(bytes: Vec<u8>) -> Result<Vec<u8>, NotExtracted> {
    if !is_pdf(&bytes) {
        return Ok(bytes);
    }
    let engine = Engine::start().ok_or(NotExtracted::Engine(EngineError::NotLoaded))?;
    engine.extract(&bytes).await
}

/// Whether a file says that it is a PDF. One that begins as JSON does may only quote those words.
fn is_pdf(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if text.trim_ascii_start().first() == Some(&b'{') {
        return false;
    }
    let head = bytes.get(..HEAD.min(bytes.len())).unwrap_or_default();
    head.windows(MARK.len()).any(|window| window == MARK)
}
