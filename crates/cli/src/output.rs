//! What goes out: standard output, standard error, files.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
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

/// A terminal obeys control characters and marks of direction, and a text may repeat what a file
/// says or is called: of all of them only line breaks are left.
pub(crate) fn harmless(text: &str) -> String {
    let replaced = |c: char| match c {
        '\n' => c,
        '\u{61c}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => ' ',
        c if c.is_control() => ' ',
        c => c,
    };
    text.chars().map(replaced).collect()
}

/// A text that repeats what a file says, as a part of one line: a line break in it would begin a
/// line that looks as if it came from here.
pub(crate) fn one_line(text: &str) -> String {
    harmless(text).replace('\n', " ")
}

/// What a file is called, as a part of one line.
pub(crate) fn name(path: &Path) -> String {
    one_line(&path.to_string_lossy())
}

/// Prints on standard error.
pub(crate) fn complain(message: &str) {
    let message = harmless(message);
    // Nobody is left to tell if even this fails.
    let _unheard = writeln!(std::io::stderr().lock(), "gate360: {message}");
}

/// Writes what was made of a file, and never in its place.
pub(crate) fn write_other(from: &Path, to: &Path, bytes: &[u8]) -> Result<(), String> {
    if is_same(from, to) {
        return Err(format!(
            "{} is the file that is read, and was left alone; give another name with -o",
            name(to)
        ));
    }
    write(to, bytes)
}

/// Whether two names lead to one file.
fn is_same(one: &Path, other: &Path) -> bool {
    let (Ok(one), Ok(other)) = (one.canonicalize(), other.canonicalize()) else {
        return false;
    };
    one == other || is_same_on_disk(&one, &other)
}

#[cfg(unix)]
fn is_same_on_disk(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    match (one.metadata(), other.metadata()) {
        (Ok(one), Ok(other)) => (one.dev(), one.ino()) == (other.dev(), other.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_same_on_disk(_: &Path, _: &Path) -> bool {
    false
}

/// Writes a file as a whole or not at all: beside it first, then in its place, with the rights
/// that it had. Of a link the file is written that it leads to. What is no file, such as a pipe,
/// is written into.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let say = |error: std::io::Error| format!("{} can't be written: {error}", name(path));
    let refuse = |why: &str| Err(format!("{} can't be written: {why}", name(path)));
    if path == Path::new("/dev/stdout") {
        // It may be part of a longer file, which is gone on with here.
        return std::io::stdout().lock().write_all(bytes).map_err(say);
    }
    let before = match path.metadata() {
        Ok(before) if before.is_dir() => return refuse("it is a folder"),
        Ok(before) if !before.is_file() => {
            let opened = OpenOptions::new().write(true).open(path);
            return opened
                .and_then(|mut file| file.write_all(bytes))
                .map_err(say);
        }
        Ok(before) if before.permissions().readonly() => return refuse("it is write-protected"),
        Ok(before) => Some(before),
        Err(_) if path.is_symlink() => return refuse("it is a link that leads nowhere"),
        Err(_) => None,
    };
    let path = match &before {
        Some(_) => path.canonicalize().map_err(say)?,
        None => path.to_owned(),
    };
    let (mut file, part) = beside(&path).map_err(say)?;
    let rights = |file: &File| match before {
        Some(before) => file.set_permissions(before.permissions()),
        None => Ok(()),
    };
    let written = file.write_all(bytes).and_then(|()| rights(&file));
    // Some systems do not move a file that is still open.
    drop(file);
    written
        .and_then(|()| std::fs::rename(&part, &path))
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
