//! Splits the app's module, so that the home page fetches only what it needs.
//!
//! Trunk links the app and makes its page; here the linked module is taken apart at the split
//! points of `src/late/`, and what trunk made of the whole is replaced. All parts come from one
//! link and carry its hash in their names: parts of different builds never meet.

use std::fs;
use std::path::{Path, PathBuf};

use wasm_split_cli_support::{Options, transform};

use super::pack::pack;
use crate::setup::Ready;
use crate::sh::{self, Context, Failure, Result};

/// What trunk calls the app.
const APP: &str = "app";

/// Raised when the way of splitting changes, since the names of the parts say by what they were
/// made.
const WAY: &str = "1";

/// Replaces the app in a finished page by its parts.
pub(super) fn split(ready: &Ready, dist: &Path) -> Result {
    let linked = sh::built().join("wasm32-unknown-unknown/release/app.wasm");
    let module = fs::read(&linked).context(format!("reading {}", linked.display()))?;
    let name = format!("{APP}-{}", hash(&module));
    let work = sh::state().join("split");
    let _ = fs::remove_dir_all(&work);
    let made = work.join("made");
    fs::create_dir_all(&made).context(format!("making {}", made.display()))?;

    let main = work.join(format!("{name}.wasm"));
    let link = format!("{name}_parts.js");
    let parts = take_apart(&module, &work, &main, &name, &link)?;
    let mut bindgen = ready.command("wasm-bindgen");
    bindgen
        .arg(&main)
        .args(["--target", "web", "--keep-lld-exports", "--no-typescript"])
        .args(["--out-name", &name, "--out-dir"])
        .arg(&made);
    sh::run(&mut bindgen)?;
    let mut modules = vec![made.join(format!("{name}_bg.wasm"))];
    let mut script = read(&work.join(&link))?;
    for part in parts {
        let old = file_name(&part);
        let new = format!("{name}_{old}");
        script = script.replace(&format!("\"./{old}\""), &format!("\"./{new}\""));
        let renamed = made.join(&new);
        fs::rename(&part, &renamed).context(format!("moving {}", part.display()))?;
        modules.push(renamed);
    }
    std::thread::scope(|scope| {
        let packing: Vec<_> = modules
            .iter()
            .map(|module| scope.spawn(|| pack(ready, module)))
            .collect();
        packing
            .into_iter()
            .try_for_each(|one| one.join().unwrap_or_else(|_| Err(stopped())))
    })?;
    write(&made.join(&link), &script)?;
    replace(dist, &made, &name, &link)
}

/// Takes the module apart; gives the parts besides the main one.
fn take_apart(
    module: &[u8],
    work: &Path,
    main: &Path,
    name: &str,
    link: &str,
) -> Result<Vec<PathBuf>> {
    let (link, script) = (format!("./{link}"), format!("./{name}.js"));
    let mut options = Options::new(module);
    options.output_dir = work;
    options.main_out_path = main;
    options.link_name = &link;
    options.main_module = &script;
    let parts = transform(options)
        .context("taking the app apart")?
        .split_modules;
    if parts.is_empty() {
        return Err(Failure::new("the app has no split point"));
    }
    Ok(parts)
}

/// Puts the parts in the place of what trunk made of the whole.
fn replace(dist: &Path, made: &Path, name: &str, link: &str) -> Result {
    let index = dist.join("index.html");
    let page = read(&index)?;
    let whole = whole(&page)?;
    for file in [format!("{whole}.js"), format!("{whole}_bg.wasm")] {
        let file = dist.join(file);
        fs::remove_file(&file).context(format!("removing {}", file.display()))?;
    }
    let entries = fs::read_dir(made).context(format!("reading {}", made.display()))?;
    for entry in entries.flatten() {
        let to = dist.join(entry.file_name());
        fs::copy(entry.path(), &to).context(format!("writing {}", to.display()))?;
    }
    let preload = format!("<link rel=\"modulepreload\" href=\"./{link}\">\n</head>");
    let page = page.replace(&whole, name).replacen("</head>", &preload, 1);
    write(&index, &page)
}

/// What trunk called the whole app: `app-` and a hash.
fn whole(page: &str) -> Result<String> {
    let start = page.find(&format!("{APP}-"));
    let found = start.and_then(|start| {
        let rest = &page[start..];
        Some(rest[..rest.find(".js")?].to_owned())
    });
    found
        .filter(|name| name[APP.len() + 1..].bytes().all(|b| b.is_ascii_hexdigit()))
        .ok_or_else(|| Failure::new("index.html does not name the app's script"))
}

/// FNV-1a over the module and the way it is split.
fn hash(module: &[u8]) -> String {
    let eat = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = WAY
        .as_bytes()
        .iter()
        .chain(module)
        .fold(0xcbf2_9ce4_8422_2325, eat);
    format!("{hash:016x}")
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).context(format!("reading {}", file.display()))
}

fn write(file: &Path, text: &str) -> Result {
    fs::write(file, text).context(format!("writing {}", file.display()))
}

fn stopped() -> Failure {
    Failure::new("making a part of the app smaller has stopped")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_the_whole_is_found() {
        let page = "import init from './app-0a1b2c.js'; './app-0a1b2c_bg.wasm'";
        assert_eq!(whole(page).unwrap(), "app-0a1b2c");
        assert!(whole("<p>nothing</p>").is_err());
        assert!(whole("app-somewhat.js").is_err());
    }

    #[test]
    fn another_module_has_another_name() {
        assert_ne!(hash(b"one"), hash(b"two"));
        assert_eq!(hash(b"one"), hash(b"one"));
    }
}
