//! Running a test program so that the user sees its output and this tool reads
//! it too.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use super::counts::Tally;
use crate::sh;

/// Runs a program that ends well or not: one thing checked.
pub(super) fn check(title: &str, command: &mut Command) -> Tally {
    announce(title, command);
    match sh::run(command) {
        Ok(()) => Tally::SUCCESS,
        Err(failure) => {
            eprintln!("FAILED: {failure}");
            Tally::FAILURE
        }
    }
}

/// Runs a test runner and has `read` find the counts in what it printed.
pub(super) fn count(title: &str, command: &mut Command, read: fn(&str) -> Tally) -> Tally {
    announce(title, command);
    // Plain text is easier to read for both.
    command
        .env("CARGO_TERM_COLOR", "never")
        .env("NO_COLOR", "1")
        .env_remove("FORCE_COLOR");
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let (output, ended_well) = match command.spawn() {
        Ok(mut child) => {
            let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
            let output = std::thread::scope(|scope| {
                let errors = scope.spawn(|| stderr.map(|pipe| pass_on(pipe, std::io::stderr())));
                let printed = stdout.map(|pipe| pass_on(pipe, std::io::stdout()));
                let errors = errors.join().ok().flatten();
                printed.unwrap_or_default() + &errors.unwrap_or_default()
            });
            (output, child.wait().is_ok_and(|status| status.success()))
        }
        Err(error) => (error.to_string(), false),
    };
    let tally = read(&output).with_end(ended_well);
    eprintln!("{title}: {tally}");
    tally
}

fn announce(title: &str, command: &Command) {
    eprintln!("\n== {title}: {}", sh::line(command));
}

/// Copies line by line, and returns all of it.
fn pass_on(pipe: impl Read, mut to: impl Write) -> String {
    let mut all = Vec::new();
    let mut reader = BufReader::new(pipe);
    let mut start = 0;
    while reader
        .read_until(b'\n', &mut all)
        .is_ok_and(|length| length > 0)
    {
        // A closed terminal must not stop the tests.
        let _ = to.write_all(&all[start..]);
        start = all.len();
    }
    String::from_utf8_lossy(&all).into_owned()
}
