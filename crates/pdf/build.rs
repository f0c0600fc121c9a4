//! Copies the two fonts of the report next to the compiled code, so that they become part of it.
//!
//! No font is kept in the repository. The set-up makes the two files; this
//! script only takes them from where the set-up puts them.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

const FONTS: [&str; 2] = ["Inter-Regular.ttf", "Inter-Bold.ttf"];

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed=GATE360_FONTS");
    let (Some(crate_folder), Some(out)) =
        (env::var_os("CARGO_MANIFEST_DIR"), env::var_os("OUT_DIR"))
    else {
        println!("cargo::error=this script runs under cargo only");
        return ExitCode::FAILURE;
    };
    let folder = env::var_os("GATE360_FONTS").map_or_else(
        || Path::new(&crate_folder).join("../../target/gate360/fonts"),
        PathBuf::from,
    );
    for name in FONTS {
        let from = folder.join(name);
        println!("cargo::rerun-if-changed={}", from.display());
        if fs::copy(&from, Path::new(&out).join(name)).is_err() {
            println!("cargo::error=the font {name} is missing: run `cargo xtask setup` first");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
