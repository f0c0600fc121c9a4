//! The npm packages: wasm-opt, the font, and what the end-to-end tests drive
//! a browser with.

use std::fs;
use std::time::Duration;

use super::step;
use crate::fingerprint;
use crate::sh::{self, Failure, Result};

const OLDEST_NODE: u32 = 20;

/// Puts the packages of `package-lock.json` into `node_modules`.
pub(super) fn ensure() -> Result {
    let root = sh::root();
    let packages = fingerprint::of(&root, &["package.json", "package-lock.json", ".npmrc"])?;
    let stamp = root.join("node_modules/.gate360-fingerprint");
    if fingerprint::matches(&stamp, &packages) {
        return Ok(());
    }
    check_node()?;
    // Without its stamp a half-finished folder is not taken for a whole one.
    let _ = fs::remove_file(&stamp);
    step(
        "installing the npm packages into node_modules",
        "10 seconds",
        || {
            let mut npm = sh::command("npm");
            npm.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
            sh::run(&mut npm)?;
            let mut wasm_opt = sh::command(root.join("node_modules/.bin/wasm-opt"));
            if !sh::quietly(wasm_opt.arg("--version"), Duration::from_secs(20)) {
                return Err(Failure::new(
                    "wasm-opt of the npm package binaryen does not run",
                ));
            }
            fingerprint::keep(&stamp, &packages)
        },
    )
}

fn check_node() -> Result {
    let missing = || {
        Failure::new(format!(
            "Node.js {OLDEST_NODE} or newer with npm is needed. \
             Get it from your system's packages or from nodejs.org."
        ))
    };
    if sh::on_path("npm").is_none() {
        return Err(missing());
    }
    let version = sh::read(sh::command("node").arg("--version")).map_err(|_| missing())?;
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|n| n.parse().ok());
    if major.is_none_or(|major: u32| major < OLDEST_NODE) {
        return Err(missing());
    }
    Ok(())
}
