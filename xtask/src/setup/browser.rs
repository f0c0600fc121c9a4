//! What only the tests need: a browser with its driver, a second browser, and
//! tools that look into PDF files.

use std::path::{Path, PathBuf};

use super::step;
use crate::sh::{self, Failure, Result};

/// The browsers that the tests drive.
#[derive(Clone, Debug)]
pub(crate) struct Browsers {
    pub(crate) chromium: PathBuf,
    pub(crate) driver: PathBuf,
    /// As everybody has it: it needs no driver beside it.
    pub(crate) firefox: PathBuf,
}

const PDF_TOOLS: [&str; 4] = ["pdftotext", "pdfinfo", "pdftoppm", "qpdf"];
const PACKAGES: [&str; 5] = [
    "chromium",
    "chromium-driver",
    "firefox-esr",
    "poppler-utils",
    "qpdf",
];

/// Finds everything, after installing Debian's packages if something is
/// missing and this is the administrator of a machine with apt.
pub(super) fn ensure() -> Result<Browsers> {
    let missing = match find() {
        Ok(browsers) => return Ok(browsers),
        Err(missing) => missing,
    };
    if !super::is_administrator() {
        return Err(Failure::new(format!(
            "{missing}. The tests need Chromium, ChromeDriver of the same version, Firefox, \
             poppler-utils and qpdf. On Debian: sudo apt-get install {0}. A browser that is not \
             on the search path is named by the variables CHROMIUM, CHROMEDRIVER and FIREFOX.",
            PACKAGES.join(" ")
        )));
    }
    step(
        &format!("installing {}", PACKAGES.join(", ")),
        "1 minute",
        || {
            sh::read(sh::command("apt-get").args(["update", "-qq"]))?;
            let mut install = sh::command("apt-get");
            install
                .args(["install", "-y", "-qq", "--no-install-recommends"])
                .args(PACKAGES);
            sh::read(install.env("DEBIAN_FRONTEND", "noninteractive"))
        },
    )?;
    eprintln!(
        "Set-up: to undo: apt-get purge --autoremove {}",
        PACKAGES.join(" ")
    );
    find()
}

fn find() -> Result<Browsers> {
    let chromium = program(
        "CHROMIUM",
        &[
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
        ],
    )?;
    let driver = program("CHROMEDRIVER", &["chromedriver"])?;
    let firefox = program("FIREFOX", &["firefox-esr", "firefox"])?;
    let (browser, driven) = (major(&chromium)?, major(&driver)?);
    if browser != driven {
        return Err(Failure::new(format!(
            "{} is version {browser}, but {} is for version {driven}",
            chromium.display(),
            driver.display()
        )));
    }
    match PDF_TOOLS.iter().find(|name| sh::on_path(name).is_none()) {
        Some(name) => Err(Failure::new(format!("{name} is missing"))),
        None => Ok(Browsers {
            chromium,
            driver,
            firefox,
        }),
    }
}

fn program(variable: &str, names: &[&str]) -> Result<PathBuf> {
    if let Some(named) = std::env::var_os(variable) {
        return Ok(PathBuf::from(named));
    }
    names
        .iter()
        .find_map(|name| sh::on_path(name))
        .ok_or_else(|| Failure::new(format!("{} is missing", names[0])))
}

fn major(program: &Path) -> Result<u32> {
    let answer = sh::read(sh::command(program).arg("--version"))?;
    major_in(&answer).ok_or_else(|| {
        Failure::new(format!(
            "{} does not tell its version: {answer}",
            program.display()
        ))
    })
}

/// The first number with dots in an answer such as `Chromium 142.0.7444.59 …`.
fn major_in(answer: &str) -> Option<u32> {
    answer
        .split_whitespace()
        .filter_map(|word| word.split_once('.'))
        .find_map(|(first, _)| first.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_found() {
        for (answer, expected) in [
            (
                "Chromium 142.0.7444.59 built on Debian GNU/Linux 12 (bookworm)",
                Some(142),
            ),
            ("ChromeDriver 142.0.7444.59 (0f2ce)", Some(142)),
            ("Google Chrome 143.0.1.2", Some(143)),
            ("no such thing", None),
        ] {
            assert_eq!(major_in(answer), expected, "{answer}");
        }
    }
}
