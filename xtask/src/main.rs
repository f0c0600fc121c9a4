//! Every automation of the project. `cargo xtask` without anything lists the
//! commands.
#![forbid(unsafe_code)]
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool talks to its user this way"
)]

mod conformance;
mod fingerprint;
mod pack;
mod package;
mod page;
mod serve;
mod setup;
mod sh;
mod size;
mod test;
mod texts;

use std::process::ExitCode;

use sh::{Failure, Result};

const USAGE: &str = "\
cargo xtask <command>

  setup [--tests]              put in place what building needs (and testing)
  build                        build the release page into dist/
  serve [--port N]             build if anything changed, then serve dist/
  serve --watch [--port N]     serve a debug build that follows every edit
  package                      make the npm package, with wasm-pack
  pack [FILE]                  write our process as a process pack
  pack --schema                write the published schema of process packs
  test [--only SUITE]          run everything that can fail
                               SUITE: checks, native, pdf, browser, e2e or firefox
  conformance                  check PDFs of all sorts with everything there is
  size                         bytes of the page, plain and compressed

Each command first puts in place what is missing. dist/ is the whole page: any
web server can hand it out.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match dispatch(&arguments) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[&str]) -> Result<ExitCode> {
    match arguments {
        [] | ["help" | "-h" | "--help", ..] => println!("{USAGE}"),
        ["setup"] => {
            setup::for_building()?;
            eprintln!("Ready to build.");
        }
        ["setup", "--tests"] => {
            setup::for_building()?;
            setup::for_testing()?;
            eprintln!("Ready to build and test.");
        }
        ["build"] => {
            page::build(&setup::for_building()?)?;
            println!("The page is in {}", page::dist().display());
        }
        ["serve", options @ ..] => serve::run(&serve::Options::parse(options)?)?,
        ["package"] => package::run()?,
        ["pack", "--schema"] => pack::schema()?,
        ["pack"] => pack::run(None)?,
        ["pack", file] => pack::run(Some(*file))?,
        ["test"] => return test::run(None),
        ["test", "--only", suite] => return test::run(Some(test::Suite::parse(suite)?)),
        ["conformance"] => conformance::run()?,
        ["size"] => size::run()?,
        // Called by the build tool: see Trunk.toml.
        ["complete-page"] => texts::complete_page()?,
        _ => return Err(Failure::new(format!("not a command\n\n{USAGE}"))),
    }
    Ok(ExitCode::SUCCESS)
}
