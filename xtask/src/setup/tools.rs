//! trunk and wasm-bindgen, each in exactly one version.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::step;
use crate::sh::{self, Context, Failure, Result};

const TRUNK: &str = "0.21.14";
const WASM_PACK: &str = "0.15.1";

/// A program from the Rust registry.
struct Tool {
    package: &'static str,
    version: String,
    /// The programs it consists of; the first is asked for the version.
    programs: &'static [&'static str],
    /// Besides the usual arguments of `cargo install`.
    arguments: &'static [&'static str],
    how_long: &'static str,
}

/// Puts both tools in place. Returns the folders that hold them, other than
/// those on the search path already.
pub(super) fn ensure() -> Result<Vec<PathBuf>> {
    let lock = fs::read_to_string(sh::root().join("Cargo.lock")).context("reading Cargo.lock")?;
    let wasm_bindgen = locked_version(&lock, "wasm-bindgen")
        .ok_or_else(|| Failure::new("Cargo.lock does not name wasm-bindgen"))?;
    let tools = [
        Tool {
            package: "wasm-bindgen-cli",
            version: wasm_bindgen.to_owned(),
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            // Its lockfile may name versions that a mirror does not have yet.
            arguments: &[],
            how_long: "3 minutes",
        },
        Tool {
            package: "trunk",
            version: TRUNK.to_owned(),
            programs: &["trunk"],
            // Without its defaults it has no TLS, which serving on the own
            // machine does not need and which takes minutes to compile.
            arguments: &["--locked", "--no-default-features"],
            how_long: "4 minutes",
        },
    ];
    let mut folders = Vec::new();
    for tool in &tools {
        folders.extend(tool.ensure()?);
    }
    Ok(folders)
}

/// Puts wasm-pack in place, which only the npm package needs. Returns the folder that holds it,
/// if it is not on the search path already.
pub(super) fn ensure_wasm_pack() -> Result<Option<PathBuf>> {
    let tool = Tool {
        package: "wasm-pack",
        version: WASM_PACK.to_owned(),
        programs: &["wasm-pack"],
        arguments: &["--locked"],
        how_long: "5 minutes",
    };
    tool.ensure()
}

impl Tool {
    fn ensure(&self) -> Result<Option<PathBuf>> {
        let found = self.programs.iter().all(|name| sh::on_path(name).is_some());
        if found && self.answers(Path::new(self.programs[0])) {
            return Ok(None);
        }
        let home = cache()?.join(format!("{}-{}", self.package, self.version));
        let bin = home.join("bin");
        if !self.complete(&bin) {
            let what = format!("getting {} {}", self.package, self.version);
            step(&what, self.how_long, || self.install(&home))?;
            eprintln!("Set-up: it is in {0}; to undo: rm -r {0}", home.display());
        }
        Ok(Some(bin))
    }

    fn complete(&self, bin: &Path) -> bool {
        self.programs.iter().all(|name| bin.join(name).is_file())
            && self.answers(&bin.join(self.programs[0]))
    }

    /// True if the program runs and has the version that is wanted.
    fn answers(&self, program: &Path) -> bool {
        let mut command = sh::command(program);
        let version = sh::read(command.arg("--version").env_remove("NO_COLOR"));
        version.is_ok_and(|text| text.split_whitespace().nth(1) == Some(self.version.as_str()))
    }

    /// Installs into a folder beside `home` and renames that at the end, so
    /// that an install that is cut short leaves nothing to stumble over.
    fn install(&self, home: &Path) -> Result {
        let part = format!(".part-{}-{}", self.package, std::process::id());
        let beside = home.with_file_name(part);
        let _ = fs::remove_dir_all(&beside);
        let built = if self.fetch(&beside) {
            Ok(())
        } else {
            self.compile(&beside)
        };
        let result = built.and_then(|()| {
            if !self.complete(&beside.join("bin")) {
                let text = format!("{} was installed but does not run", self.package);
                return Err(Failure::new(text));
            }
            let _ = fs::remove_dir_all(home);
            fs::rename(&beside, home).context(format!("moving to {}", home.display()))
        });
        if result.is_err() {
            let _ = fs::remove_dir_all(&beside);
        }
        result
    }

    /// Prebuilt, where the machine has the means and can reach them.
    fn fetch(&self, beside: &Path) -> bool {
        let Some(binstall) = sh::on_path("cargo-binstall") else {
            return false;
        };
        let mut command = sh::command(binstall);
        command
            .args(["--no-confirm", "--disable-strategies", "compile", "--root"])
            .arg(beside)
            .arg(format!("{}@{}", self.package, self.version));
        sh::quietly(&mut command, Duration::from_secs(90)) && self.complete(&beside.join("bin"))
    }

    fn compile(&self, beside: &Path) -> Result {
        // In the same place each time, and only removed after success: an
        // install that was cut short goes on where it stopped.
        let target = beside.with_file_name(format!(".compile-{}-{}", self.package, self.version));
        let mut cargo = sh::cargo(&["install", self.package, "--version", &self.version]);
        cargo
            .args(self.arguments)
            .arg("--root")
            .arg(beside)
            .env("CARGO_TARGET_DIR", &target)
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_BUILD_TARGET")
            // Their own release profiles spend minutes on speed that a build
            // of this size does not feel.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        sh::run(&mut cargo)?;
        let _ = fs::remove_dir_all(target);
        Ok(())
    }
}

/// The user's cache folder for tools; shared by all checkouts.
pub(super) fn cache() -> Result<PathBuf> {
    let cache = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|folder| folder.is_absolute())
        .or_else(|| Some(std::env::home_dir()?.join(".cache")))
        .ok_or_else(|| Failure::new("neither XDG_CACHE_HOME nor HOME is set"))?;
    Ok(cache.join("gate360").join("tools"))
}

/// The version of `package` in the text of a `Cargo.lock`.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == name)?;
    lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_comes_from_the_lockfile() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "trunk"), None);
    }
}
