//! The npm package: the root library, made by wasm-pack, with the style sheet and the PDF engine.

use std::fs;
use std::path::{Path, PathBuf};

use crate::page;
use crate::setup;
use crate::sh::{self, Context, Result};
use crate::texts;

/// What is written by hand.
const WRITTEN: [&str; 3] = ["index.js", "index.d.ts", "README.md"];

/// The licences that go with it.
const LICENCES: [&str; 3] = ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE.md"];

/// The engine, as it stands in the finished page.
const ENGINE: [&str; 3] = ["engine_loader.js", "engine.js", "engine_bg.wasm"];

/// One file per cascade layer, in the order of `index.html`.
const STYLES: &str = "href=\"assets/css/";

/// Makes the package.
pub(crate) fn run() -> Result {
    let mut ready = setup::for_building()?;
    setup::add_wasm_pack(&mut ready)?;
    // The engine comes from there.
    page::build_if_stale(&ready)?;
    let folder = folder();
    let _ = fs::remove_dir_all(&folder);
    let mut pack = ready.command("wasm-pack");
    pack.args([
        "build",
        "--release",
        "--target",
        "web",
        "--mode",
        "no-install",
    ]);
    pack.args(["--no-pack", "--out-name", "gate360", "--out-dir"]);
    sh::run(pack.arg(&folder))?;
    let hand = sh::root().join("js/package");
    for name in WRITTEN {
        copy(&hand.join(name), &folder.join(name))?;
    }
    for name in LICENCES {
        copy(&sh::root().join(name), &folder.join(name))?;
    }
    for name in ENGINE {
        copy(&page::dist().join(name), &folder.join(name))?;
    }
    for name in texts::FOLDERS {
        let (from, to) = (page::dist().join(name), folder.join(name));
        fs::create_dir_all(&to).context(format!("making {}", to.display()))?;
        for entry in fs::read_dir(&from).context(format!("reading {}", from.display()))? {
            let file = entry.context(format!("reading {}", from.display()))?.path();
            copy(&file, &to.join(file.file_name().unwrap_or_default()))?;
        }
    }
    let description = read(&hand.join("package.json"))?;
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    let description = description.replace("\"version\": \"0.0.0\"", &version);
    write(&folder.join("package.json"), &description)?;
    write(&folder.join("gate360.css"), &styles()?)?;
    println!("The package is in {}", folder.display());
    Ok(())
}

/// Where the package is made.
fn folder() -> PathBuf {
    sh::state().join("package")
}

/// All layers in one.
fn styles() -> Result<String> {
    let index = read(&sh::root().join("index.html"))?;
    let mut all = String::new();
    for rest in index.split(STYLES).skip(1) {
        let name = rest.split('"').next().unwrap_or_default();
        all.push_str(&read(&sh::root().join("assets/css").join(name))?);
    }
    Ok(all)
}

fn copy(from: &Path, to: &Path) -> Result {
    fs::copy(from, to)
        .map(|_| ())
        .context(format!("copying {}", from.display()))
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).context(format!("reading {}", file.display()))
}

fn write(file: &Path, text: &str) -> Result {
    fs::write(file, text).context(format!("writing {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_has_every_layer_and_names_them_first() {
        let all = styles().unwrap();
        let first = all.find("@layer reset, tokens").unwrap();
        let second = all.find("@layer components {").unwrap();
        assert!(first < second);
    }
}
