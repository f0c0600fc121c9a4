//! The release page: built by trunk into `dist/`, and then split into parts and made smaller.

mod engine;
mod pack;
mod split;
mod trim;

use std::path::PathBuf;

use crate::fingerprint;
use crate::setup::Ready;
use crate::sh::{self, Result};

/// Everything that the page is made from.
const SOURCES: [&str; 13] = [
    "build.rs",
    "src",
    "crates",
    "assets",
    "js",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
    "package-lock.json",
    "xtask/scripts",
    "xtask/src/page",
    "xtask/src/texts.rs",
];

/// The folder with the finished page.
pub(crate) fn dist() -> PathBuf {
    sh::root().join("dist")
}

/// Builds the release page.
pub(crate) fn build(ready: &Ready) -> Result {
    // Two builds at once would take each other's files: the second waits here.
    let lock = std::fs::File::create(sh::state().join("page.lock"))
        .and_then(|file| file.lock().map(|()| file))
        .map_err(|error| sh::Failure::new(format!("the page's lock can't be had: {error}")))?;
    let stamp = stamp();
    // Taken before the build: an edit made while it runs makes the page stale.
    let sources = fingerprint::of(&sh::root(), &SOURCES)?;
    // Without its stamp a page is stale, so a build that is cut short is not
    // taken for a finished one.
    let _ = std::fs::remove_file(&stamp);
    let mut trunk = ready.trunk();
    sh::run(trunk.args(["build", "--release"]).env("GATE360_SPLIT", "1"))?;
    split::split(ready, &dist())?;
    engine::replace(ready, &dist())?;
    fingerprint::keep(&stamp, &sources)?;
    drop(lock);
    Ok(())
}

/// Builds the release page unless it is already there and nothing changed.
pub(crate) fn build_if_stale(ready: &Ready) -> Result {
    let sources = fingerprint::of(&sh::root(), &SOURCES)?;
    if dist().join("index.html").is_file() && fingerprint::matches(&stamp(), &sources) {
        return Ok(());
    }
    eprintln!("Building the page. The first time takes a few minutes.");
    build(ready)
}

fn stamp() -> PathBuf {
    sh::state().join("page.fingerprint")
}
