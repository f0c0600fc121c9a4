//! What goes out: standard output, standard error, files.

use std::ffi::OsString;
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// How many names are tried for the file beside the one to be written.
const MOST_PARTS: u32 = 1_000;

/// Prints on standard output. A reader who has gone away is no error of ours.
pub(crate) fn say(text: &str) -> Result<(), String> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(format!("standard output can't be written: {error}"))
        }
        _ => Ok(()),
    }
}

/// A terminal obeys control characters, and a text may repeat what a file says or is called: of
/// all of them only line breaks are left.
pub(crate) fn harmless(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() && c != '\n' { ' ' } else { c })
        .collect()
}

/// Prints on standard error.
pub(crate) fn complain(message: &str) {
    let message = harmless(message);
    // Nobody is left to tell if even this fails.
    let _unheard = writeln!(std::io::stderr().lock(), "gate360: {message}");
}

/// Writes a file as a whole or not at all: beside it first, then in its place.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let say = |error: std::io::Error| format!("{} can't be written: {error}", path.display());
    let (mut file, part) = beside(path).map_err(say)?;
    let written = file.write_all(bytes);
    // Some systems do not move a file that is still open.
    drop(file);
    written
        .and_then(|()| std::fs::rename(&part, path))
        .map_err(|error| {
            // Best effort: the message is what matters.
            let _gone = std::fs::remove_file(&part);
            say(error)
        })
}

/// A new, empty file beside the one to be written. A file that is there already is somebody's:
/// it is never opened, and the next name is tried.
fn beside(path: &Path) -> std::io::Result<(File, PathBuf)> {
    let mut number = 1;
    loop {
        let mut name: OsString = path.as_os_str().to_owned();
        name.push(format!(".{number}.part"));
        let part = PathBuf::from(name);
        match File::create_new(&part) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists && number < MOST_PARTS => {
                number += 1;
            }
            outcome => return outcome.map(|file| (file, part)),
        }
    }
}
