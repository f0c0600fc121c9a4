//! The sources of Rust's standard library, from Debian's archive.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::apt::{self, Source};
use crate::sh::{self, Context, Failure, Result};

/// Gets the sources that belong to `version` and unpacks them below `scratch`.
/// Returns the folder `library`.
pub(super) fn fetch(version: &str, scratch: &Path) -> Result<PathBuf> {
    for program in ["apt-get", "apt-cache", "dpkg-deb"] {
        if sh::on_path(program).is_none() {
            return Err(Failure::new(format!(
                "there is no {program} on this machine"
            )));
        }
    }
    for mirror in apt::mirrors() {
        for suite in suites(&mirror) {
            let lists = Lists::new(scratch, &mirror, &suite)?;
            if let Some(package) = lists.find(version) {
                return lists.unpack(&package);
            }
        }
    }
    Err(Failure::new(format!(
        "no configured Debian mirror has the sources of Rust {version}"
    )))
}

/// The suites of a mirror to ask, the likely ones first. The package holds
/// only text, so it does not matter which release it was made for.
fn suites(mirror: &Source) -> Vec<String> {
    let usual = [
        "stable-backports",
        "oldstable-backports",
        "testing",
        "unstable",
    ];
    let mut suites = mirror.suites.clone();
    for suite in usual.map(str::to_owned) {
        if !suites.contains(&suite) {
            suites.push(suite);
        }
    }
    suites
}

/// Lists of packages of their own, so that the machine's stay as they are.
struct Lists {
    folder: PathBuf,
}

impl Lists {
    fn new(scratch: &Path, mirror: &Source, suite: &str) -> Result<Self> {
        let folder = scratch.join(format!("apt-{}", suite.replace('/', "-")));
        let doing = || format!("making {}", folder.display());
        for part in ["lists/partial", "cache/archives/partial"] {
            fs::create_dir_all(folder.join(part)).context(doing())?;
        }
        let key = mirror
            .signed_by
            .as_ref()
            .map(|path| format!("[signed-by={path}] "));
        let line = format!(
            "deb {}{} {suite} main\n",
            key.unwrap_or_default(),
            mirror.uri
        );
        fs::write(folder.join("sources.list"), line).context(doing())?;
        Ok(Self { folder })
    }

    fn command(&self, program: &str) -> Command {
        let at = |name: &str| self.folder.join(name).display().to_string();
        let mut command = sh::command(program);
        command.current_dir(&self.folder).env("LC_ALL", "C");
        for option in [
            format!("Dir::Etc::sourcelist={}", at("sources.list")),
            "Dir::Etc::sourceparts=/dev/null".to_owned(),
            format!("Dir::State::Lists={}", at("lists")),
            format!("Dir::Cache={}", at("cache")),
            "Acquire::Languages=none".to_owned(),
            "Acquire::Retries=1".to_owned(),
            "Acquire::http::Timeout=20".to_owned(),
            // Its usual unprivileged user could not write to these folders.
            "APT::Sandbox::User=".to_owned(),
        ] {
            command.arg("-o").arg(option);
        }
        command
    }

    /// The version of the package that belongs to this release of Rust. A
    /// suite that the mirror does not have is no error: the next is asked.
    fn find(&self, version: &str) -> Option<String> {
        sh::read(self.command("apt-get").args(["update", "-qq"])).ok()?;
        let answer = sh::read(self.command("apt-cache").args(["madison", "rust-src"])).ok()?;
        matching(&answer, version).map(str::to_owned)
    }

    fn unpack(&self, package: &str) -> Result<PathBuf> {
        let wanted = format!("rust-src={package}");
        sh::read(self.command("apt-get").args(["download", "-qq", &wanted]))?;
        let files = fs::read_dir(&self.folder).context("looking for the package")?;
        let file = files
            .flatten()
            .map(|entry| entry.path())
            .find(|path| path.extension().is_some_and(|kind| kind == "deb"))
            .ok_or_else(|| Failure::new(format!("{wanted} was not downloaded")))?;
        let unpacked = self.folder.join("unpacked");
        sh::read(sh::command("dpkg-deb").arg("-x").arg(&file).arg(&unpacked))?;
        let folders = fs::read_dir(unpacked.join("usr/src")).context("looking for the sources")?;
        folders
            .flatten()
            .map(|entry| entry.path().join("library"))
            .find(|library| library.join("std/Cargo.toml").is_file())
            .ok_or_else(|| Failure::new(format!("{wanted} holds no standard library")))
    }
}

/// Picks from lines such as `rust-src | 1.95.0+dfsg1-2 | http://… Packages`.
fn matching<'a>(madison: &'a str, version: &str) -> Option<&'a str> {
    madison
        .lines()
        .filter_map(|line| line.split('|').nth(1).map(str::trim))
        .find(|candidate| {
            let rest = candidate.strip_prefix(version);
            rest.is_some_and(|rest| rest.starts_with(['+', '-', '~']))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_of_exactly_this_release_is_picked() {
        let answer = " rust-src | 1.96.1+dfsg1-2~bpo13+1 | http://m trixie-backports/main all\n \
                       rust-src | 1.95.0+dfsg1-2~bpo13+1 | http://m trixie-backports/main all\n";
        assert_eq!(matching(answer, "1.95.0"), Some("1.95.0+dfsg1-2~bpo13+1"));
        assert_eq!(matching(answer, "1.9"), None);
        assert_eq!(matching("", "1.95.0"), None);
    }
}
