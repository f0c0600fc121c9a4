//! Gate 360 from a terminal: the same floors as the app, without a browser.

#![forbid(unsafe_code)]

mod arguments;
mod clock;
mod commands;
mod output;
mod pack;

use std::process::ExitCode;

use arguments::{Command, USAGE};

/// What a wrong call or a file that can't be used ends with.
const REFUSED: u8 = 2;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            output::complain(&message);
            ExitCode::from(REFUSED)
        }
    }
}

/// Whether nothing was wrong with what was looked at.
fn run() -> Result<bool, String> {
    let done = match arguments::read()? {
        Command::PackCheck {
            file,
            against,
            language,
        } => return pack::check(&file, against.as_deref(), language),
        Command::PackNew { to } => pack::new(&to),
        Command::Help => output::say(USAGE),
        Command::Version => output::say(concat!("gate360 ", env!("CARGO_PKG_VERSION"), "\n")),
        Command::New {
            example,
            to,
            language,
            today,
        } => commands::new(example, &to, language, today),
        Command::Assess { from, today } => commands::assess(&from, today),
        Command::Pdf {
            from,
            to,
            language,
            today,
        } => commands::pdf(&from, &to, language, today),
    };
    done.map(|()| true)
}
