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
    Browser,
    EndToEnd,
}

/// In the order in which they run: what is quick to tell comes first.
const ALL: [Suite; 4] = [
    Suite::Checks,
    Suite::Native,
    Suite::Browser,
    Suite::EndToEnd,
];

impl Suite {
    pub(crate) fn parse(name: &str) -> Result<Self> {
        match name {
            "checks" => Ok(Self::Checks),
            "native" => Ok(Self::Native),
            "browser" => Ok(Self::Browser),
            "e2e" => Ok(Self::EndToEnd),
            _ => Err(Failure::new("--only wants checks, native, browser or e2e")),
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
    let browser = match only {
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
            sum += match (suite, &browser) {
                (Suite::Checks, _) => suites::checks(&ready)?,
                (Suite::Native, _) => suites::native(&ready),
                (Suite::Browser, Some(browser)) => suites::browser(&ready, browser)?,
                (Suite::EndToEnd, Some(browser)) => suites::end_to_end(&ready, browser)?,
                (Suite::Browser | Suite::EndToEnd, None) => Tally::default(),
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
