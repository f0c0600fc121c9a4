//! Everything that can fail, in one go, with one number at the end.

mod counts;
mod suites;
mod watch;

use std::process::ExitCode;
use std::time::Instant;

use counts::Tally;

use crate::setup;
use crate::sh::{Failure, Result};

/// A part of the tests that can be asked for alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Suite {
    Checks,
    Native,
    Pdf,
    Browser,
    EndToEnd,
    Firefox,
}

/// In the order in which they run: what is quick to tell comes first.
const ALL: [Suite; 6] = [
    Suite::Checks,
    Suite::Native,
    Suite::Pdf,
    Suite::Browser,
    Suite::EndToEnd,
    Suite::Firefox,
];

impl Suite {
    pub(crate) fn parse(name: &str) -> Result<Self> {
        match name {
            "checks" => Ok(Self::Checks),
            "native" => Ok(Self::Native),
            "pdf" => Ok(Self::Pdf),
            "browser" => Ok(Self::Browser),
            "e2e" => Ok(Self::EndToEnd),
            "firefox" => Ok(Self::Firefox),
            _ => Err(Failure::new(
                "--only wants checks, native, pdf, browser, e2e or firefox",
            )),
        }
    }
}

/// Runs all suites, or the one asked for. A failure in one does not keep the
/// others from running; the last line on standard output is the sum.
pub(crate) fn run(only: Option<Suite>) -> Result<ExitCode> {
    let start = Instant::now();
    let ready = setup::for_building()?;
    let mut sum = Tally::default();
    // Checks need nothing but the compiler. For the rest, a missing browser is
    // a failure of its own, and what does without one still runs.
    let browsers = match only {
        Some(Suite::Checks) => None,
        _ => setup::for_testing()
            .map_err(|failure| {
                eprintln!("error: {failure}");
                sum += Tally::FAILURE;
            })
            .ok(),
    };
    for suite in ALL {
        if only.is_none_or(|wanted| wanted == suite) {
            sum += match (suite, &browsers) {
                (Suite::Checks, _) => suites::checks(&ready)?,
                (Suite::Native, _) => suites::native(&ready),
                (Suite::Pdf, Some(_)) => suites::pdf(&ready),
                (Suite::Browser, Some(browsers)) => suites::browser(&ready, browsers)?,
                (Suite::EndToEnd, Some(browsers)) => suites::end_to_end(&ready, browsers)?,
                (Suite::Firefox, Some(browsers)) => suites::firefox(&ready, browsers)?,
                (Suite::Pdf | Suite::Browser | Suite::EndToEnd | Suite::Firefox, None) => {
                    Tally::default()
                }
            };
        }
    }
    eprintln!("\nTook {:.0} s.", start.elapsed().as_secs_f64());
    println!("{sum}");
    Ok(if sum.is_success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
