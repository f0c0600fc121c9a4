//! Modules made as small as they get.

use std::path::Path;

use crate::setup::Ready;
use crate::sh::{self, Result};

/// Features of WebAssembly that Rust uses and wasm-opt has to be told of.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Makes a module as small as it gets.
pub(super) fn pack(ready: &Ready, module: &Path) -> Result {
    let mut opt = ready.command("wasm-opt");
    opt.arg("-Oz").args(FEATURES);
    opt.args(["--strip-debug", "--strip-producers"]);
    opt.arg(module).arg("-o").arg(module);
    // It remarks on a part of the names that it does not know, which go anyway.
    sh::read(&mut opt).map(|_| ())
}
