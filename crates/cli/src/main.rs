//! Gate 360 from a terminal: the same floors as the app, without a browser.

#![forbid(unsafe_code)]

mod arguments;
mod clock;
mod commands;
mod output;

use std::process::ExitCode;

use arguments::{Command, USAGE};

/// What a wrong call or a file that can't be used ends with.
const REFUSED: u8 = 2;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            output::complain(&message);
            ExitCode::from(REFUSED)
        }
    }
}

fn run() -> Result<(), String> {
    match arguments::read()? {
        Command::Help => output::say(USAGE),
        Command::Version => output::say(concat!("gate360 ", env!("CARGO_PKG_VERSION"), "\n")),
        Command::New { example, to, today } => commands::new(example, &to, today),
        Command::Assess { from, today } => commands::assess(&from, today),
        Command::Pdf { from, to } => commands::pdf(&from, &to),
    }
}
