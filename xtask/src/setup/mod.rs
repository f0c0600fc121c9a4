//! What building and testing need. Each step first looks whether the thing is
//! already there, and then says nothing.

mod apt;
mod browser;
mod checkers;
mod fonts;
mod npm;
mod rust_src;
mod target;
mod tools;

pub(crate) use browser::Browsers;
pub(crate) use checkers::Checker;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::sh::{self, Context, Result};

/// Proof that the set-up for building is done, and the way to its tools.
#[derive(Debug)]
pub(crate) struct Ready {
    path: OsString,
}

impl Ready {
    /// Trunk, with everything it calls on its search path.
    pub(crate) fn trunk(&self) -> Command {
        let mut trunk = self.command("trunk");
        // Trunk takes the usual value 1 for a mistake and stops.
        trunk.env_remove("NO_COLOR");
        trunk
    }

    /// A program that finds the tools of the set-up on its search path.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = sh::command(program);
        command.env("PATH", &self.path);
        command
    }

    /// Cargo, which finds the tools of the set-up on its search path.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut cargo = sh::cargo(arguments);
        cargo.env("PATH", &self.path);
        cargo
    }
}

/// Puts in place what building the page needs.
pub(crate) fn for_building() -> Result<Ready> {
    target::ensure()?;
    let mut folders = tools::ensure()?;
    npm::ensure()?;
    fonts::ensure()?;
    folders.push(sh::root().join("node_modules/.bin"));
    let usual = std::env::var_os("PATH").unwrap_or_default();
    folders.extend(std::env::split_paths(&usual));
    let path = std::env::join_paths(folders).context("putting the search path together")?;
    Ok(Ready { path })
}

/// Puts in place what only the npm package needs.
pub(crate) fn add_wasm_pack(ready: &mut Ready) -> Result {
    let mut folders: Vec<PathBuf> = tools::ensure_wasm_pack()?.into_iter().collect();
    folders.extend(std::env::split_paths(&ready.path));
    ready.path = std::env::join_paths(folders).context("putting the search path together")?;
    Ok(())
}

/// Puts in place what only the tests need.
pub(crate) fn for_testing() -> Result<Browsers> {
    browser::ensure()
}

/// Whether packages can be installed with apt.
fn is_administrator() -> bool {
    sh::on_path("apt-get").is_some()
        && sh::read(sh::command("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Does something that was missing, and says so before and after.
fn step<T>(what: &str, how_long: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("Set-up: {what} (usually {how_long}).");
    let start = Instant::now();
    let result = work()?;
    eprintln!(
        "Set-up: done in {:.0} s.",
        start.elapsed().as_secs_f64().ceil()
    );
    Ok(result)
}

/// An empty folder for work in progress, removed when this value goes.
#[derive(Debug)]
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Result<Self> {
        let folder = sh::state().join(format!("scratch-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).context(format!("making {}", folder.display()))?;
        Ok(Self(folder))
    }

    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What cannot be removed is only space, in a folder that is ignored.
        let _ = fs::remove_dir_all(&self.0);
    }
}
