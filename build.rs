//! Gives the build a name: the version and a hash of everything that the engine is made from.
//!
//! The engine's file has the same name in every build (the build tool does not hash the names
//! of workers), so the page asks for it with this name in the address.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What the engine is made from.
const SOURCES: [&str; 4] = ["crates", "assets", "xtask/src/page", "Cargo.lock"];

/// The catalogue's structure, which has its version in a line of its own.
const STRUCTURE: &str = "assets/process/structure.json";

fn main() -> io::Result<()> {
    split();
    directive(&["rustc-env=GATE360_CATALOGUE=", &catalogue_version()?]);
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

/// The release page is split into parts after it is linked (see `src/late.rs`), which rests on
/// the linker's relocations. `cargo xtask` asks for it; any other build is whole.
fn split() {
    directive(&["rustc-check-cfg=cfg(gate360_split)"]);
    directive(&["rerun-if-env-changed=GATE360_SPLIT"]);
    let is_asked_for = std::env::var_os("GATE360_SPLIT").is_some();
    let is_wasm = std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    if is_asked_for && is_wasm {
        directive(&["rustc-cfg=gate360_split"]);
        directive(&["rustc-link-arg-bin=app=--emit-relocs"]);
    }
}

fn catalogue_version() -> io::Result<String> {
    let structure = fs::read_to_string(STRUCTURE)?;
    let line = structure
        .lines()
        .find_map(|line| line.trim().strip_prefix("\"version\":"));
    let version = line.map(|rest| rest.trim().trim_matches([',', '"']).to_owned());
    version.ok_or_else(|| io::Error::other("structure.json has no line with its version"))
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
