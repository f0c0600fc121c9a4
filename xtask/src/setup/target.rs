//! The standard library for the browser (`wasm32-unknown-unknown`).

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Scratch, rust_src, step};
use crate::sh::{self, Context, Failure, Result};

const TARGET: &str = "wasm32-unknown-unknown";

/// Puts the target into the toolchain in use, from rustup or from source.
pub(super) fn ensure() -> Result {
    let sysroot = sysroot()?;
    if present(&sysroot) {
        return Ok(());
    }
    let by_rustup = sh::on_path("rustup").is_some()
        && step("adding the wasm32 target with rustup", "20 seconds", || {
            let mut rustup = sh::command("rustup");
            let ended = sh::quietly(
                rustup.args(["target", "add", TARGET]),
                Duration::from_secs(120),
            );
            // It may have added the target to a toolchain that is not in use.
            Ok(ended && present(&sysroot))
        })?;
    if by_rustup {
        eprintln!("Set-up: to undo: rustup target remove {TARGET}");
        return Ok(());
    }
    step(
        "building the wasm32 target from Debian's Rust sources",
        "2 minutes",
        || from_source(&sysroot),
    )
    .map_err(|failure| {
        Failure::new(format!(
            "{failure}\nThe target {TARGET} is missing. Where rustup's server can be reached, \
             `rustup target add {TARGET}` adds it. With a Rust from your system's packages, \
             look there for its wasm32 library (Debian: libstd-rust-dev-wasm32)."
        ))
    })?;
    eprintln!(
        "Set-up: it is in {0}; to undo: rm -r {0}",
        home(&sysroot).display()
    );
    Ok(())
}

fn rustc() -> std::process::Command {
    sh::command(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

fn sysroot() -> Result<PathBuf> {
    Ok(PathBuf::from(
        sh::read(rustc().args(["--print", "sysroot"]))?.trim_end(),
    ))
}

fn home(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib").join(TARGET)
}

fn present(sysroot: &Path) -> bool {
    let Ok(files) = fs::read_dir(home(sysroot).join("lib")) else {
        return false;
    };
    files
        .flatten()
        .any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
}

/// The release in the answer of `rustc --version`, if it is a stable one.
fn stable_version(answer: &str) -> Option<&str> {
    let version = answer.split_whitespace().nth(1)?;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (version.split('.').count() == 3 && version.split('.').all(digits)).then_some(version)
}

fn from_source(sysroot: &Path) -> Result {
    let answer = sh::read(rustc().arg("--version"))?;
    let version = stable_version(&answer).ok_or_else(|| {
        let text = format!(
            "there are no sources for {}, only for stable releases",
            answer.trim()
        );
        Failure::new(text)
    })?;
    let scratch = Scratch::new("target")?;
    // Cargo looks for the sources in this place only. If they are there
    // already (rustup's rust-src), they are used and left alone.
    let place = sysroot.join("lib/rustlib/src/rust/library");
    let borrowed = !place.exists();
    if borrowed {
        let library = rust_src::fetch(version, scratch.path())?;
        put(&library, &place)?;
    }
    let built = compile(scratch.path());
    if borrowed {
        // Only needed for the build; what stays behind would be 300 MB. The
        // folders above go too unless they hold something else.
        let _ = fs::remove_dir_all(&place);
        for folder in place.ancestors().skip(1).take(2) {
            let _ = fs::remove_dir(folder);
        }
    }
    let ready = scratch.path().join("ready");
    collect(&built?, &ready.join("lib"))?;
    put(&ready, &home(sysroot))
}

/// Compiles an empty library together with its standard library, and returns
/// the folder with the results.
fn compile(scratch: &Path) -> Result<PathBuf> {
    let empty = scratch.join("empty");
    fs::create_dir_all(empty.join("src")).context("making an empty library")?;
    let manifest = "[package]\nname = \"gate360-empty\"\nedition = \"2021\"\n[workspace]\n";
    fs::write(empty.join("Cargo.toml"), manifest).context("writing an empty library")?;
    fs::write(empty.join("src/lib.rs"), "#![no_std]\n").context("writing an empty library")?;
    let output = scratch.join("compiled");
    let mut cargo = sh::cargo(&["build", "--release", "--quiet", "--target", TARGET]);
    cargo
        .arg("-Zbuild-std=std,panic_abort,test")
        .current_dir(&empty)
        .env("CARGO_TARGET_DIR", &output)
        // Building the standard library is marked unstable; this admits it.
        .env("RUSTC_BOOTSTRAP", "1")
        // Link-time optimisation of the page reads this section.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    sh::run(&mut cargo)?;
    Ok(output.join(TARGET).join("release/deps"))
}

/// Copies the libraries of the standard library, not the empty one.
fn collect(from: &Path, to: &Path) -> Result {
    let doing = || format!("copying from {}", from.display());
    fs::create_dir_all(to).context(doing())?;
    for file in fs::read_dir(from).context(doing())? {
        let file = file.context(doing())?;
        let name = file.file_name();
        let text = name.to_string_lossy();
        if text.ends_with(".rlib") && !text.starts_with("libgate360") {
            fs::copy(file.path(), to.join(&name)).context(doing())?;
        }
    }
    Ok(())
}

/// Brings a whole folder to its place in one step as others see it: it is
/// first moved or copied beside the place, then renamed.
fn put(from: &Path, place: &Path) -> Result {
    let doing = format!("writing {}", place.display());
    let parent = place.parent().unwrap_or(place);
    fs::create_dir_all(parent).context(&doing)?;
    let beside = place.with_extension(format!("part-{}", std::process::id()));
    let _ = fs::remove_dir_all(&beside);
    let moved = match fs::rename(from, &beside) {
        Ok(()) => Ok(()),
        // Another file system: only a copy gets there.
        Err(_) => sh::run(sh::command("cp").arg("-R").arg(from).arg(&beside)),
    };
    let result = moved.and_then(|()| {
        // An earlier, incomplete folder may be in the way.
        let _ = fs::remove_dir_all(place);
        fs::rename(&beside, place).context(&doing)
    });
    if result.is_err() {
        let _ = fs::remove_dir_all(&beside);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_stable_releases_have_sources() {
        for (answer, expected) in [
            ("rustc 1.95.0 (59807616e 2026-04-14)\n", Some("1.95.0")),
            ("rustc 1.97.0-nightly (0000000 2026-05-01)", None),
            ("rustc 1.96.0-beta.2 (0000000 2026-05-01)", None),
            ("rustc", None),
        ] {
            assert_eq!(stable_version(answer), expected, "{answer}");
        }
    }
}
