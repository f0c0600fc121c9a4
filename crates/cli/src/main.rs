//! Gate 360 from a terminal: the same floors as the app, without a browser.

#![forbid(unsafe_code)]

mod arguments;
mod check;
mod clock;
mod commands;
mod extract;
mod formats;
mod input;
mod output;
mod pack;

use std::process::ExitCode;

use arguments::{Command, USAGE};
use check::Verdict;

/// What a wrong call or a file that can't be used ends with.
const REFUSED: u8 = 2;

fn main() -> ExitCode {
    match run() {
        Ok(Verdict::Whole) => ExitCode::SUCCESS,
        Ok(Verdict::Doubtful) => ExitCode::FAILURE,
        Ok(Verdict::Unusable) => ExitCode::from(REFUSED),
        Err(message) => {
            output::complain(&message);
            ExitCode::from(REFUSED)
        }
    }
}

/// What came of it; a command that looks at nothing has found nothing wrong.
fn run() -> Result<Verdict, String> {
    let done = match arguments::read()? {
        Command::PackCheck {
            file,
            against,
            language,
        } => {
            let is_whole = pack::check(&file, against.as_deref(), language)?;
            return Ok(if is_whole {
                Verdict::Whole
            } else {
                Verdict::Doubtful
            });
        }
        Command::Check { files } => return check::check(&files),
        Command::PackNew { to } => pack::new(&to),
        Command::Help => output::say(USAGE),
        Command::Version => output::say(concat!("gate360 ", env!("CARGO_PKG_VERSION"), "\n")),
        Command::New {
            example,
            to,
            language,
            today,
        } => commands::new(example, &to, language, today),
        Command::Extract { from, to } => extract::extract(&from, &to),
        Command::Assess { from, today } => commands::assess(&from, today),
        Command::Pdf { from, to, wanted } => commands::pdf(&from, to.as_deref(), wanted),
        Command::Format {
            format,
            from,
            to,
            wanted,
        } => formats::write(format, &from, to.as_deref(), wanted),
    };
    done.map(|()| Verdict::Whole)
}
