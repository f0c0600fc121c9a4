//! The engine's module, made as small as it gets.

use std::fs;
use std::path::Path;

use super::pack::pack;
use super::trim::trim;
use crate::setup::Ready;
use crate::sh::{self, Context, Result};

/// What trunk calls the engine.
const ENGINE: &str = "engine";

/// What the font libraries have for other fonts than ours, which have TrueType outlines that
/// never vary, and are drawn without regard to pixels.
const NEVER_RUN: [&str; 12] = [
    // Outlines as PostScript has them.
    "read_fonts::ps",
    "skrifa::outline::cff",
    "subsetter::cff",
    // Outlines that fit themselves to pixels.
    "skrifa::outline::autohint",
    "skrifa::outline::glyf::hint",
    // Outlines put together from varied parts; fonts that vary, frozen.
    "skrifa::outline::varc",
    "subsetter::interjector::skrifa",
    "write_fonts",
    // Letters in several colours.
    "skrifa::color::instance",
    "skrifa::color::traversal",
    // Letters that are pictures. A logo's pixels are unpacked before the writer sees them.
    "png",
    "fdeflate",
];

/// Replaces what trunk made of the engine in a finished page.
pub(super) fn replace(ready: &Ready, dist: &Path) -> Result {
    let linked = sh::built().join(format!("wasm32-unknown-unknown/release/{ENGINE}.wasm"));
    let module = fs::read(&linked).context(format!("reading {}", linked.display()))?;
    let work = sh::state().join(ENGINE);
    let _ = fs::remove_dir_all(&work);
    let made = work.join("made");
    fs::create_dir_all(&made).context(format!("making {}", made.display()))?;

    let trimmed = work.join(format!("{ENGINE}.wasm"));
    fs::write(&trimmed, trim(&module, &NEVER_RUN)?)
        .context(format!("writing {}", trimmed.display()))?;
    let mut bindgen = ready.command("wasm-bindgen");
    bindgen
        .arg(&trimmed)
        .args(["--target", "web", "--no-typescript"])
        .args(["--out-name", ENGINE, "--out-dir"])
        .arg(&made);
    sh::run(&mut bindgen)?;
    pack(ready, &made.join(format!("{ENGINE}_bg.wasm")))?;
    for file in [format!("{ENGINE}.js"), format!("{ENGINE}_bg.wasm")] {
        let to = dist.join(&file);
        fs::copy(made.join(&file), &to).context(format!("writing {}", to.display()))?;
    }
    Ok(())
}
