//! The programs from the Python registry that check PDFs, each in an environment of its own.

use std::fs;
use std::path::{Path, PathBuf};

use super::{is_administrator, step, tools};
use crate::fingerprint;
use crate::sh::{self, Context, Failure, Result};

/// A program that checks PDFs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Checker {
    /// The rules of PDF/A and PDF/UA. Small: it is a part of every test run.
    PageValidation,
    /// PDF/UA, and what a rule can't say: whether the structure makes sense. It brings 435 MB
    /// along, so `cargo xtask conformance` alone has it.
    Outloud,
}

impl Checker {
    fn name(self) -> &'static str {
        match self {
            Self::PageValidation => "page-validation",
            Self::Outloud => "outloud",
        }
    }

    /// What Python knows it by.
    fn module(self) -> &'static str {
        match self {
            Self::PageValidation => "page",
            Self::Outloud => "outloud",
        }
    }

    fn how_long(self) -> &'static str {
        match self {
            Self::PageValidation => "10 seconds",
            Self::Outloud => "2 minutes",
        }
    }

    /// Puts it in place. Returns the Python that has it.
    pub(crate) fn ensure(self) -> Result<PathBuf> {
        let list = format!("tests/pdf/{}.txt", self.name());
        let version = fingerprint::of(&sh::root(), &[&list])?;
        let home = tools::cache()?.join(format!("{}-{}", self.name(), version.trim()));
        let python = home.join("bin/python");
        if !self.answers(&python) {
            step(&format!("getting {}", self.name()), self.how_long(), || {
                self.install(&home, &list)
            })?;
            eprintln!("Set-up: it is in {0}; to undo: rm -r {0}", home.display());
        }
        Ok(python)
    }

    fn answers(self, python: &Path) -> bool {
        let mut import = sh::command(python);
        import.args(["-c", &format!("import {}", self.module())]);
        python.is_file() && sh::read(&mut import).is_ok()
    }

    fn install(self, home: &Path, list: &str) -> Result {
        let python = sh::on_path("python3").ok_or_else(needed)?;
        let _ = fs::remove_dir_all(home);
        if sh::read(sh::command(&python).args(["-m", "venv"]).arg(home)).is_err() {
            install_venv()?;
            let _ = fs::remove_dir_all(home);
            sh::read(sh::command(&python).args(["-m", "venv"]).arg(home))?;
        }
        let mut pip = sh::command(home.join("bin/python"));
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ])
        .args(["--require-hashes", "--only-binary", ":all:", "-r", list]);
        sh::read(&mut pip)?;
        if self.answers(&home.join("bin/python")) {
            return Ok(());
        }
        fs::remove_dir_all(home).context(format!("removing {}", home.display()))?;
        Err(Failure::new(format!(
            "{} was installed but does not run",
            self.name()
        )))
    }
}

/// Debian has the making of environments in a package of its own.
fn install_venv() -> Result {
    if !is_administrator() {
        return Err(needed());
    }
    sh::read(sh::command("apt-get").args(["update", "-qq"]))?;
    let mut install = sh::command("apt-get");
    install.args([
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
        "python3-venv",
    ]);
    sh::read(install.env("DEBIAN_FRONTEND", "noninteractive"))?;
    eprintln!("Set-up: to undo: apt-get purge --autoremove python3-venv");
    Ok(())
}

fn needed() -> Failure {
    Failure::new(
        "Checking PDFs needs Python 3.10 or later with venv. On Debian: sudo apt-get install \
         python3-venv.",
    )
}
