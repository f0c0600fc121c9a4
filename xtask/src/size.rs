//! What a visitor downloads, file by file.

use crate::page;
use crate::setup;
use crate::sh::{self, Failure, Result};

/// A file of the page with its bytes, plain and with brotli at its best.
struct File {
    name: String,
    plain: u64,
    brotli: u64,
}

/// Builds the page if it is stale and prints the bytes of each of its files.
pub(crate) fn run() -> Result {
    let ready = setup::for_building()?;
    page::build_if_stale(&ready)?;
    let mut measure = sh::command("node");
    measure
        .arg(sh::root().join("xtask/scripts/brotli.mjs"))
        .arg(page::dist());
    let files = parse(&sh::read(&mut measure)?)?;
    for (title, group) in [
        ("First load", Group::FirstLoad),
        (
            "Parts of the app, fetched when they are needed",
            Group::Part,
        ),
        ("Engine, fetched when it is needed", Group::Engine),
        ("Everything else", Group::Other),
    ] {
        print(
            title,
            files.iter().filter(|file| group_of(&file.name) == group),
        );
    }
    Ok(())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    FirstLoad,
    Part,
    Engine,
    Other,
}

fn group_of(name: &str) -> Group {
    let kind = name.rsplit('.').next().unwrap_or_default();
    if !matches!(kind, "html" | "css" | "js" | "wasm") || name == "sw.js" {
        Group::Other
    } else if name.contains("engine") {
        Group::Engine
    } else if ["_split_", "_chunk_"]
        .iter()
        .any(|part| name.contains(part))
    {
        Group::Part
    } else {
        Group::FirstLoad
    }
}

fn parse(lines: &str) -> Result<Vec<File>> {
    lines
        .lines()
        .map(|line| {
            let mut fields = line.split('\t');
            let mut next = || fields.next().unwrap_or_default();
            let (plain, brotli, name) = (next().parse(), next().parse(), next());
            match (plain, brotli) {
                (Ok(plain), Ok(brotli)) => Ok(File {
                    name: name.to_owned(),
                    plain,
                    brotli,
                }),
                _ => Err(Failure::new(format!("not a measurement: {line}"))),
            }
        })
        .collect()
}

fn print<'a>(title: &str, files: impl Iterator<Item = &'a File>) {
    let (mut plain, mut brotli) = (0, 0);
    println!("{title}\n{:>12}{:>12}", "plain", "brotli");
    for file in files {
        println!("{:>12}{:>12}  {}", file.plain, file.brotli, file.name);
        plain += file.plain;
        brotli += file.brotli;
    }
    println!("{plain:>12}{brotli:>12}  in all\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_fall_into_their_groups() {
        for (name, group) in [
            ("index.html", Group::FirstLoad),
            ("app-0123_bg.wasm", Group::FirstLoad),
            ("app-0123_parts.js", Group::FirstLoad),
            ("app-0123_split_project.wasm", Group::Part),
            ("app-0123_chunk_3.wasm", Group::Part),
            ("snippets/x/inline0.js", Group::FirstLoad),
            ("gate360-engine_bg.wasm", Group::Engine),
            ("gate360-engine.js", Group::Engine),
            ("sw.js", Group::Other),
            ("manifest.webmanifest", Group::Other),
        ] {
            assert_eq!(group_of(name), group, "{name}");
        }
    }

    #[test]
    fn a_line_that_is_no_measurement_is_refused() {
        assert_eq!(parse("10\t4\tindex.html\n").unwrap()[0].brotli, 4);
        assert!(parse("Error: no such folder").is_err());
    }
}
