//! The two fonts of the PDF, cut down to the characters a report can contain.

use super::step;
use crate::fingerprint;
use crate::sh::{self, Result};

const SCRIPT: &str = "xtask/scripts/fonts.mjs";

/// Puts `Inter-Regular.ttf`, `Inter-Bold.ttf` and their licence `OFL.txt` into
/// `target/gate360/fonts`, where the build of the PDF crate looks for them.
pub(super) fn ensure() -> Result {
    let root = sh::root();
    let folder = sh::state().join("fonts");
    let stamp = folder.join("fingerprint");
    let recipe = fingerprint::of(&root, &[SCRIPT, "package-lock.json"])?;
    let complete = ["Inter-Regular.ttf", "Inter-Bold.ttf", "OFL.txt"]
        .iter()
        .all(|name| folder.join(name).is_file());
    if complete && fingerprint::matches(&stamp, &recipe) {
        return Ok(());
    }
    step(
        "cutting the fonts of the PDF down to size",
        "2 seconds",
        || {
            sh::run(sh::command("node").arg(SCRIPT).arg(&folder))?;
            fingerprint::keep(&stamp, &recipe)
        },
    )
}
