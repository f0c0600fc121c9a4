//! PDFs of all sorts, and what programs that are not ours say of them.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::setup::{self, Checker, Ready};
use crate::sh::{self, Failure, Result};

/// The specimens of these names are documents of texts that mean nothing: of them it is only asked
/// whether they keep the rules, and not whether they make sense.
const SENSELESS: &str = "hostile-";

/// What its program does; the file of it names the Python that it was installed with by its path.
const OUTLOUD: &str = "import sys; from outloud.cli import main; sys.exit(main())";

/// Writes the PDFs. Returns their folder.
pub(crate) fn specimens(ready: &Ready) -> Result<PathBuf> {
    let folder = sh::state().join("specimens");
    let _ = std::fs::remove_dir_all(&folder);
    let mut write = ready.cargo(&["run", "--quiet", "-p", "gate360-pdf"]);
    write.args(["--example", "specimens", "--"]).arg(&folder);
    sh::run(&mut write)?;
    Ok(folder)
}

/// The check that is a part of every test run.
pub(crate) fn check(folder: &Path) -> Result<Command> {
    let mut check = sh::command(Checker::PageValidation.ensure()?);
    check.arg("tests/pdf/check.py").arg(folder);
    Ok(check)
}

/// Everything that can be checked.
pub(crate) fn run() -> Result {
    let ready = setup::for_building()?;
    setup::for_testing()?;
    let outloud = Checker::Outloud.ensure()?;
    let folder = specimens(&ready)?;
    let checked = sh::run(check(&folder)?.arg("--all"));
    let (senseless, others): (Vec<_>, Vec<_>) = pdfs(&folder)?
        .into_iter()
        .partition(|file| name(file).starts_with(SENSELESS));
    let read = |files: Vec<PathBuf>, options: &[&str]| {
        let mut command = sh::command(&outloud);
        command.args(["-c", OUTLOUD]).args(options).args(files);
        sh::run(&mut command)
    };
    let made_sense = read(others, &["--fail-on", "warning"]);
    let kept_rules = read(
        senseless,
        &["--layer", "conformance", "--fail-on", "warning"],
    );
    checked.and(made_sense).and(kept_rules)?;
    println!("All PDFs in {} keep the rules.", folder.display());
    Ok(())
}

fn pdfs(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder);
    let entries =
        entries.map_err(|error| Failure::new(format!("reading {}: {error}", folder.display())))?;
    let files = entries.flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = files.filter(|file| name(file).ends_with(".pdf")).collect();
    files.sort();
    Ok(files)
}

fn name(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
