//! The six suites.

use std::fs;
use std::path::PathBuf;

use super::counts::{self, Tally};
use super::watch::{check, count};
use crate::conformance;
use crate::page;
use crate::setup::{Browsers, Ready};
use crate::sh::{self, Context, Result};

const WASM: &str = "wasm32-unknown-unknown";

/// The files of end-to-end tests that are about keeping people's work.
const STORING: [&str; 5] = ["backups", "bin", "safety", "storage", "tabs"];

/// Formatting, lints on both kinds of machine code, and the documentation.
pub(super) fn checks(ready: &Ready) -> Result<Tally> {
    let mut sum = Tally::default();
    sum += check("Format", &mut ready.cargo(&["fmt", "--all", "--check"]));
    let mut clippy = ready.cargo(&["clippy", "--workspace", "--all-targets"]);
    sum += check("Lints", clippy.args(["--", "-D", "warnings"]));
    let mut clippy = ready.cargo(&[
        "clippy",
        "-p",
        "gate360",
        "-p",
        "gate360-engine",
        "--target",
        WASM,
    ]);
    clippy.args(["--lib", "--bins"]);
    for name in browser_tests()? {
        clippy.args(["--test", &name]);
    }
    sum += check(
        "Lints for the browser",
        clippy.args(["--", "-D", "warnings"]),
    );
    let mut doc = ready.cargo(&["doc", "--no-deps", "--workspace"]);
    sum += check("Documentation", doc.env("RUSTDOCFLAGS", "-Dwarnings"));
    Ok(sum)
}

/// The tests that run on this machine, and the examples in the documentation.
pub(super) fn native(ready: &Ready) -> Tally {
    if sh::on_path("cargo-nextest").is_none() {
        let mut test = ready.cargo(&["test", "--workspace", "--no-fail-fast"]);
        return count("Native tests", &mut test, counts::libtest);
    }
    let mut nextest = ready.cargo(&["nextest", "run", "--workspace"]);
    nextest.args(["--no-fail-fast", "--no-tests=pass"]);
    let mut sum = count("Native tests", &mut nextest, counts::nextest);
    let mut doc = ready.cargo(&["test", "--doc", "--workspace", "--no-fail-fast"]);
    sum += count("Examples in the documentation", &mut doc, counts::libtest);
    sum
}

/// PDFs of all sorts, checked by programs that are not ours.
pub(super) fn pdf(ready: &Ready) -> Tally {
    let check = conformance::specimens(ready).and_then(|folder| conformance::check(&folder));
    match check {
        Ok(mut check) => count("PDFs", &mut check, counts::libtest),
        Err(failure) => {
            eprintln!("FAILED: {failure}");
            Tally::FAILURE
        }
    }
}

/// The tests that run inside a browser, each of `tests/browser*.rs`.
pub(super) fn browser(ready: &Ready, browsers: &Browsers) -> Result<Tally> {
    let names = browser_tests()?;
    if names.is_empty() {
        return Ok(Tally::default());
    }
    let mut test = ready.cargo(&["test", "--target", WASM, "-p", "gate360", "--no-fail-fast"]);
    for name in &names {
        test.args(["--test", name]);
    }
    test.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
        "wasm-bindgen-test-runner",
    )
    .env("CHROMEDRIVER", &browsers.driver)
    .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", webdriver(browsers)?);
    Ok(count("Browser tests", &mut test, counts::libtest))
}

/// The whole product, driven from outside, as a user would.
pub(super) fn end_to_end(ready: &Ready, browsers: &Browsers) -> Result<Tally> {
    let tests = files("tests/e2e", |name| name.ends_with(".test.mjs"))?;
    if tests.is_empty() {
        return Ok(Tally::default());
    }
    let cli = check(
        "Command line",
        &mut ready.cargo(&["build", "-p", "gate360-cli"]),
    );
    let mut sum = driven(ready, browsers, "End-to-end tests", "chromium", &tests);
    if cli == Tally::FAILURE {
        sum += cli;
    }
    Ok(sum)
}

/// What keeps people's work is asked of a second browser too, since each has a
/// store of its own making.
pub(super) fn firefox(ready: &Ready, browsers: &Browsers) -> Result<Tally> {
    let tests = files("tests/e2e", |name| {
        let stem = name.strip_suffix(".test.mjs");
        stem.is_some_and(|stem| STORING.contains(&stem))
    })?;
    let title = "Storage tests in Firefox";
    Ok(driven(ready, browsers, title, "firefox", &tests))
}

/// Runs files of tests that drive a browser, after building the page if it is
/// older than its sources.
fn driven(
    ready: &Ready,
    browsers: &Browsers,
    title: &str,
    browser: &str,
    tests: &[PathBuf],
) -> Tally {
    if let Err(failure) = page::build_if_stale(ready) {
        eprintln!("FAILED: {failure}");
        return Tally::FAILURE;
    }
    let mut node = ready.command("node");
    // One file at a time: some of them measure time.
    node.args(["--test", "--test-concurrency=1", "--test-reporter=spec"])
        .args(tests)
        .env("GATE360_DIST", page::dist())
        .env("GATE360_CLI", sh::built().join("debug/gate360"))
        .env("GATE360_BROWSER", browser)
        .env("CHROMIUM", &browsers.chromium)
        .env("FIREFOX", &browsers.firefox);
    count(title, &mut node, counts::node)
}

/// The names of the integration tests that run in a browser.
fn browser_tests() -> Result<Vec<String>> {
    let found = files("tests", |name| {
        name.starts_with("browser") && name.ends_with(".rs")
    })?;
    let stem = |file: &PathBuf| Some(file.file_stem()?.to_string_lossy().into_owned());
    Ok(found.iter().filter_map(stem).collect())
}

/// The files of a folder whose name is wanted, in order. No folder, no files.
fn files(folder: &str, wanted: fn(&str) -> bool) -> Result<Vec<PathBuf>> {
    let folder = sh::root().join(folder);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(&folder).context(format!("reading {}", folder.display()))?;
    let mut found: Vec<PathBuf> = entries
        .flatten()
        .filter(|entry| wanted(&entry.file_name().to_string_lossy()))
        .map(|entry| entry.path())
        .collect();
    found.sort();
    Ok(found)
}

/// How the driver is to start the browser: without a window, and without the
/// sandbox, which an administrator in a container cannot have.
fn webdriver(browsers: &Browsers) -> Result<PathBuf> {
    let file = sh::state().join("webdriver.json");
    let binary = browsers
        .chromium
        .display()
        .to_string()
        .replace('\\', "\\\\")
        .replace('"', "\\\"");
    let text = format!(
        "{{\"goog:chromeOptions\": {{\"binary\": \"{binary}\", \
         \"args\": [\"headless\", \"no-sandbox\", \"disable-gpu\", \"disable-dev-shm-usage\"]}}}}\n"
    );
    fs::write(&file, text).context(format!("writing {}", file.display()))?;
    Ok(file)
}
