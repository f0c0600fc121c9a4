//! Gives the build a name: the version and a hash of everything that the engine is made from.
//!
//! The engine's file has the same name in every build (the build tool does not hash the names
//! of workers), so the page asks for it with this name in the address.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What the engine is made from.
const SOURCES: [&str; 3] = ["crates", "assets", "Cargo.lock"];

fn main() -> io::Result<()> {
    let mut files = Vec::new();
    for source in SOURCES {
        directive(&["rerun-if-changed=", source]);
        collect(Path::new(source), &mut files)?;
    }
    // The order in which a folder lists its files differs between machines.
    files.sort();
    let mut hash = Fnv::new();
    for file in &files {
        hash.eat(file.to_string_lossy().as_bytes());
        hash.eat(&fs::read(file)?);
    }
    let version = std::env::var("CARGO_PKG_VERSION").unwrap_or_default();
    directive(&[
        "rustc-env=GATE360_BUILD=",
        &version,
        "-",
        &format!("{:016x}", hash.0),
    ]);
    Ok(())
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), files)?;
        }
    } else {
        files.push(path.to_path_buf());
    }
    Ok(())
}

#[allow(
    clippy::print_stdout,
    reason = "cargo reads a build script's standard output"
)]
fn directive(parts: &[&str]) {
    println!("cargo::{}", parts.concat());
}

/// FNV-1a: enough to tell builds apart, and no reason for a dependency.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn eat(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
