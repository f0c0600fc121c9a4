//! Turns the message files into Rust: one method of `Words` for each message, and one table of
//! texts for each language.
//!
//! A language is added by its file, one line in `LANGUAGES` below, and its
//! variant in `src/language.rs`.

mod catalogue;

use catalogue::{Problem, Source};
use std::path::{Path, PathBuf};

/// Every language: the variant of `Language` and the name of its file. The
/// first is the one that the others are held against.
const LANGUAGES: &[(&str, &str)] = &[
    ("English", "en.ftl"),
    ("Danish", "da.ftl"),
    ("Swedish", "sv.ftl"),
];

/// What must be said even when no table of texts could be had.
const LAST_RESORT: &[&str] = &[
    "product-name",
    "stopped-title",
    "stopped-body",
    "stopped-files",
    "stopped-save",
    "stopped-no-file",
    "reload-page",
    "words-failed-title",
    "words-failed-body",
    "part-retry",
];

/// An `error` directive makes cargo stop, with nothing but the problems on screen.
fn main() {
    if let Err(problems) = run() {
        for problem in problems {
            directive("error", &problem);
        }
    }
}

fn run() -> Result<(), Vec<String>> {
    let root = variable("CARGO_MANIFEST_DIR")?;
    let target = variable("OUT_DIR")?;
    let folder = root.join("../../assets/locales");
    directive("rerun-if-changed", "build");

    let mut sources = Vec::new();
    for (variant, name) in LANGUAGES {
        let path = folder.join(name);
        directive("rerun-if-changed", &path.display().to_string());
        sources.push(Source {
            variant,
            file: format!("assets/locales/{name}"),
            text: read(&path)?,
        });
    }
    let compiled = catalogue::compile(&sources, LAST_RESORT)
        .map_err(|problems| problems.iter().map(Problem::to_string).collect::<Vec<_>>())?;
    for (name, code) in [
        ("words.rs", compiled.methods),
        ("tables.rs", compiled.tables),
        ("facts.rs", compiled.facts),
    ] {
        let file = target.join(name);
        std::fs::write(&file, code)
            .map_err(|error| vec![format!("{} cannot be written: {error}", file.display())])?;
    }
    Ok(())
}

fn variable(name: &str) -> Result<PathBuf, Vec<String>> {
    std::env::var_os(name)
        .map(PathBuf::from)
        .ok_or_else(|| vec![format!("cargo did not set {name}")])
}

fn read(path: &Path) -> Result<String, Vec<String>> {
    std::fs::read_to_string(path)
        .map_err(|error| vec![format!("{} cannot be read: {error}", path.display())])
}

#[allow(
    clippy::print_stdout,
    reason = "cargo reads a build script's standard output"
)]
fn directive(name: &str, value: &str) {
    println!("cargo::{name}={value}");
}
