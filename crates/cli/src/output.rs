//! What goes out: standard output, standard error, files.

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;

/// Prints on standard output. A reader who has gone away is no error of ours.
pub(crate) fn say(text: &str) -> Result<(), String> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(format!("standard output can't be written: {error}"))
        }
        _ => Ok(()),
    }
}

/// Prints on standard error.
pub(crate) fn complain(message: &str) {
    // Nobody is left to tell if even this fails.
    let _unheard = writeln!(std::io::stderr().lock(), "gate360: {message}");
}

/// Writes a file as a whole or not at all: beside it first, then in its place.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let mut name: OsString = path.as_os_str().to_owned();
    name.push(".part");
    let part = Path::new(&name);
    let outcome = std::fs::write(part, bytes).and_then(|()| std::fs::rename(part, path));
    outcome.map_err(|error| {
        // Best effort: the message below is what matters.
        let _gone = std::fs::remove_file(part);
        format!("{} can't be written: {error}", path.display())
    })
}
