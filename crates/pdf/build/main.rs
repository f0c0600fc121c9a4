//! Makes the two fonts of the report a part of it.
//!
//! No font is kept in the repository: the set-up cuts them to size, and this
//! script takes them from there. What is needed to set lines (which letter is
//! which glyph, how wide it is, how much closer two of them stand) is worked
//! out here and becomes plain tables; what is left of the fonts is what the
//! file embeds.

#![allow(
    clippy::print_stdout,
    reason = "cargo is told by lines on standard output"
)]

mod bare;
mod kerning;
mod letters;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

/// The fonts, and what their tables are called in the program.
const FONTS: [(&str, &str); 2] = [("Inter-Regular.ttf", "REGULAR"), ("Inter-Bold.ttf", "BOLD")];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-env-changed=GATE360_FONTS");
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            println!("cargo::error={problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let (Some(crate_folder), Some(out)) =
        (env::var_os("CARGO_MANIFEST_DIR"), env::var_os("OUT_DIR"))
    else {
        return Err("this script runs under cargo only".to_owned());
    };
    let out = Path::new(&out);
    let folder = env::var_os("GATE360_FONTS").map_or_else(
        || Path::new(&crate_folder).join("../../target/gate360/fonts"),
        PathBuf::from,
    );
    let mut fonts = Vec::with_capacity(FONTS.len());
    for (file, _) in FONTS {
        let from = folder.join(file);
        println!("cargo::rerun-if-changed={}", from.display());
        let font = fs::read(&from)
            .map_err(|_| format!("the font {file} is missing: run `cargo xtask setup` first"))?;
        write(&out.join(file), &bare::bare(&font)?)?;
        // The tests hold the tables against the whole font.
        write(&out.join(format!("Whole-{file}")), &font)?;
        fonts.push(font);
    }
    let named = FONTS.map(|(_, name)| name).into_iter().zip(&fonts);
    let tables = letters::tables(&named.collect::<Vec<_>>())?;
    write(&out.join("letters.rs"), tables.as_bytes())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(path, bytes).map_err(|error| format!("writing {}: {error}", path.display()))
}
