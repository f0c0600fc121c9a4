//! What was asked for.

use std::ffi::OsString;
use std::path::PathBuf;

use gate360_locale::{Date, Language};
use gate360_process::GateNo;
use gate360_process::example::ExampleKey;
use gate360_report::edition::Kind;
use lexopt::prelude::*;

use crate::formats::Format;

/// How to call it.
pub(crate) const USAGE: &str = "\
Gate 360: a stage-gated process for data projects, and its scaling-readiness report.

  gate360 new --example KEY -o FILE.json [--lang en|da|sv] [--today DATE]
      Writes the report of an example in a language: cykel-tog-oresund or
      klar-til-regn.
  gate360 assess FILE.json [--today DATE]
      Prints the assessment as JSON. FILE is a report, a team file, or the plain
      form:
      {\"flags\": \"ai iot\", \"stage\": \"S2\", \"use\": 1,
       \"answers\": {\"VAL-101\": {\"status\": \"met\", \"strength\": 2}}}
  gate360 pdf FILE.json [-o OUT.pdf] [--lang en|da|sv] [--today DATE]
              [--kind full|summary|board|gate] [--gate G3] [--anyway]
      Writes a report as PDF, in its own language or another. What people wrote
      stays as they wrote it, unless they made a version in that language. A team
      file is made into a report of today, or of the day that is given.
      Without --kind it is of the kind that the file says, which is the full report
      where it says nothing. A summary has two pages, a board file ten at most. A
      gate record has two at most: of the last decision at the gate that is given,
      or of the last of all. Of a file that was changed since it was exported, a PDF
      is made only with --anyway: it carries the data with a new hash.
  gate360 html FILE.json [-o OUT.html] [--lang en|da|sv] [--today DATE]
              [--kind full|summary|board|gate] [--gate G3]
      Writes a report as one web page that needs no network; else as the PDF.
  gate360 csv FILE.json [--table criteria|conditions] [-o OUT.csv]
      [--lang en|da|sv] [--today DATE]
      Writes the criteria (unless said), or the conditions of decisions, as a
      table that Excel opens where the language is spoken: with commas in
      English, with semicolons in Danish and Swedish.
  gate360 ics FILE.json [-o OUT.ics] [--lang en|da|sv] [--today DATE]
      Writes the dates of gates and conditions for a calendar.
  gate360 extract REPORT.pdf -o FILE.json
      Writes the report that a PDF of it carries as a file of its own.
  gate360 check FILE...
      Says of each report, PDF of a report, team file or process pack whether it can
      be opened, is as it was exported, has the figures that follow from its answers
      and, in a PDF, the pages that are made of its data. Exit code 0 if all are whole, 1 if one is doubtful, 2 if one can't be
      used.
  gate360 pack new -o FILE.json
      Writes the process of Gate 360 as a process pack, to be changed.
  gate360 pack check FILE.json [--against OLD.json] [--lang en|da|sv]
      Says everything that is wrong with a process pack, or what it holds; with an
      earlier version, also which rules for versions it breaks. Exit code 1 if
      anything is wrong.

Wherever FILE.json is a report, the PDF of one serves as well.
Without -o, or where OUT is a folder, a file is called by its project, gate and
date; its name is printed, and a file that is there already is left alone.

Of a report or a team file it is said whether it was changed since it was
exported, and where. This guards against accidents and is no signature.

DATE is written 2026-11-21; without it, today is taken.
A file that can't be used ends with a message and exit code 2; nothing is written then.
";

/// What was asked for.
pub(crate) enum Command {
    /// Print how to call it.
    Help,
    /// Print the version.
    Version,
    /// Write an example's report.
    New {
        example: ExampleKey,
        to: PathBuf,
        language: Language,
        today: Option<Date>,
    },
    /// Print an assessment.
    Assess { from: PathBuf, today: Option<Date> },
    /// Write a report as PDF.
    Pdf {
        from: PathBuf,
        to: Option<PathBuf>,
        wanted: Wanted,
    },
    /// Write a report in another format.
    Format {
        format: Format,
        from: PathBuf,
        to: Option<PathBuf>,
        wanted: Wanted,
    },
    /// Take the report out of a PDF.
    Extract { from: PathBuf, to: PathBuf },
    /// Say whether files are whole.
    Check { files: Vec<PathBuf> },
    /// Write our process as a pack.
    PackNew { to: PathBuf },
    /// Say what is wrong with a process pack.
    PackCheck {
        file: PathBuf,
        against: Option<PathBuf>,
        language: Language,
    },
}

/// Which report is made of a file.
#[derive(Clone, Copy)]
pub(crate) struct Wanted {
    /// In which language; none: in its own.
    pub(crate) language: Option<Language>,
    /// Of which day one is that a team file is made into; none: of today.
    pub(crate) today: Option<Date>,
    /// Of which kind; none: of its own.
    pub(crate) kind: Option<Kind>,
    /// The gate of a gate record; none: the latest.
    pub(crate) gate: Option<GateNo>,
    /// Whether what is made carries the report itself, with a new hash.
    pub(crate) seals: bool,
    /// Whether it may be made of a file that was changed since it was exported.
    pub(crate) anyway: bool,
}

/// Everything that may stand on the command line, before it is known to make sense.
#[derive(Default)]
struct Given {
    words: Vec<OsString>,
    example: Option<String>,
    to: Option<PathBuf>,
    today: Option<Date>,
    against: Option<PathBuf>,
    language: Option<Language>,
    kind: Option<Kind>,
    gate: Option<GateNo>,
    table: Option<Format>,
    anyway: bool,
}

/// The options, as people call them.
const EXAMPLE: &str = "--example";
const OUTPUT: &str = "-o";
const TODAY: &str = "--today";
const AGAINST: &str = "--against";
const LANG: &str = "--lang";
const KIND: &str = "--kind";
const GATE: &str = "--gate";
const TABLE: &str = "--table";
const ANYWAY: &str = "--anyway";

/// Reads the command line.
pub(crate) fn read() -> Result<Command, String> {
    let mut given = Given::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next().map_err(|error| wrong(&error.to_string()))? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            Long("example") => given.example = Some(text(&mut parser)?),
            Short('o') | Long("output") => given.to = Some(path(&mut parser)?),
            Long("against") => given.against = Some(path(&mut parser)?),
            Long("lang") => {
                let tag = text(&mut parser)?;
                let language = Language::from_tag(&tag)
                    .ok_or_else(|| wrong(&format!("{LANG} {tag}: there are en, da and sv")))?;
                given.language = Some(language);
            }
            Long("kind") => {
                let word = text(&mut parser)?;
                let kind = Kind::parse(&word).ok_or_else(|| {
                    let kinds = Kind::ALL.map(Kind::as_str).join(", ");
                    wrong(&format!("{KIND} {word}: there are {kinds}"))
                })?;
                given.kind = Some(kind);
            }
            Long("gate") => {
                let word = text(&mut parser)?;
                let gate = GateNo::parse(&word)
                    .ok_or_else(|| wrong(&format!("{GATE} {word}: there are G1 to G6")))?;
                given.gate = Some(gate);
            }
            Long("table") => {
                let table = text(&mut parser)?;
                given.table = Some(match table.as_str() {
                    "criteria" => Format::Criteria,
                    "conditions" => Format::Conditions,
                    _ => {
                        let known = "there are criteria and conditions";
                        return Err(wrong(&format!("{TABLE} {table}: {known}")));
                    }
                });
            }
            Long("anyway") => given.anyway = true,
            Long("today") => {
                let word = text(&mut parser)?;
                let date = word
                    .parse()
                    .map_err(|error| wrong(&format!("--today {word}: {error}")))?;
                given.today = Some(date);
            }
            Value(word) => given.words.push(word),
            other => return Err(wrong(&other.unexpected().to_string())),
        }
    }
    given.command()
}

impl Given {
    /// An option that was given and that the command does not take. To pass over it would look
    /// as if it had been heeded.
    fn not_taken_by(&self, command: &str) -> Option<&'static str> {
        let takes: &[&str] = match command {
            "new" => &[EXAMPLE, OUTPUT, LANG, TODAY],
            "assess" => &[TODAY],
            "pdf" => &[OUTPUT, LANG, TODAY, KIND, GATE, ANYWAY],
            "html" => &[OUTPUT, LANG, TODAY, KIND, GATE],
            "ics" => &[OUTPUT, LANG, TODAY],
            "csv" => &[OUTPUT, LANG, TODAY, TABLE],
            "extract" | "pack new" => &[OUTPUT],
            "pack check" => &[AGAINST, LANG],
            "check" | "help" => &[],
            _ => return None,
        };
        [
            (EXAMPLE, self.example.is_some()),
            (OUTPUT, self.to.is_some()),
            (TODAY, self.today.is_some()),
            (AGAINST, self.against.is_some()),
            (LANG, self.language.is_some()),
            (KIND, self.kind.is_some()),
            (GATE, self.gate.is_some()),
            (TABLE, self.table.is_some()),
            (ANYWAY, self.anyway),
        ]
        .into_iter()
        .find(|(option, given)| *given && !takes.contains(option))
        .map(|(option, _)| option)
    }

    /// Any number of files, but at least one.
    fn check(&self, files: Vec<PathBuf>) -> Result<Command, String> {
        if let Some(option) = self.not_taken_by("check") {
            return Err(wrong(&format!("check does not take {option}")));
        }
        if files.is_empty() {
            return Err(wrong("FILE is missing"));
        }
        Ok(Command::Check { files })
    }

    fn command(self) -> Result<Command, String> {
        let mut words = self.words.iter();
        let Some(name) = words.next() else {
            return Err(wrong("no command was given"));
        };
        // Two words make up the name of what is done with packs.
        let name = match name.to_str() {
            Some("pack") => match words.next().and_then(|word| word.to_str()) {
                Some("new") => "pack new",
                Some("check") => "pack check",
                _ => return Err(wrong("\"pack\" is followed by \"new\" or \"check\"")),
            },
            Some(name) => name,
            None => "",
        };
        if name == "check" {
            return self.check(words.map(PathBuf::from).collect());
        }
        let file = words.next().map(PathBuf::from);
        if let Some(more) = words.next() {
            return Err(wrong(&format!(
                "\"{}\" is one word too many",
                more.to_string_lossy()
            )));
        }
        let missing = |what: &str| wrong(&format!("{what} is missing"));
        if let Some(option) = self.not_taken_by(name) {
            return Err(wrong(&format!("{name} does not take {option}")));
        }
        let wanted = Wanted {
            language: self.language,
            today: self.today,
            kind: self.kind,
            gate: self.gate,
            seals: name == "pdf",
            anyway: self.anyway,
        };
        match (name, file) {
            ("help", None) => Ok(Command::Help),
            ("new", None) => {
                let key = self.example.ok_or_else(|| missing("--example KEY"))?;
                let example = ExampleKey::parse(&key).ok_or_else(|| {
                    let keys: Vec<&str> = ExampleKey::ALL.iter().map(|key| key.as_str()).collect();
                    wrong(&format!(
                        "there is no example {key}; there are {}",
                        keys.join(" and ")
                    ))
                })?;
                let to = self.to.ok_or_else(|| missing("-o FILE.json"))?;
                Ok(Command::New {
                    example,
                    to,
                    language: self.language.unwrap_or_default(),
                    today: self.today,
                })
            }
            ("assess", Some(from)) => Ok(Command::Assess {
                from,
                today: self.today,
            }),
            ("html" | "csv" | "ics", Some(from)) => Ok(Command::Format {
                format: match name {
                    "html" => Format::Html,
                    "ics" => Format::Calendar,
                    _ => self.table.unwrap_or(Format::Criteria),
                },
                from,
                to: self.to,
                wanted,
            }),
            ("pdf", Some(from)) => Ok(Command::Pdf {
                from,
                to: self.to,
                wanted,
            }),
            ("extract", Some(from)) => Ok(Command::Extract {
                from,
                to: self.to.ok_or_else(|| missing("-o FILE.json"))?,
            }),
            ("extract", None) => Err(missing("REPORT.pdf")),
            ("pack new", None) => Ok(Command::PackNew {
                to: self.to.ok_or_else(|| missing("-o FILE.json"))?,
            }),
            ("pack check", Some(file)) => Ok(Command::PackCheck {
                file,
                against: self.against,
                language: self.language.unwrap_or_default(),
            }),
            ("assess" | "pdf" | "html" | "csv" | "ics" | "pack check", None) => {
                Err(missing("FILE.json"))
            }
            ("new" | "help" | "pack new", Some(file)) => Err(wrong(&format!(
                "\"{}\" is one word too many",
                file.display()
            ))),
            _ => Err(wrong(&format!("there is no command {name}"))),
        }
    }
}

fn text(parser: &mut lexopt::Parser) -> Result<String, String> {
    let value = parser.value().map_err(|error| wrong(&error.to_string()))?;
    value.string().map_err(|error| wrong(&error.to_string()))
}

fn path(parser: &mut lexopt::Parser) -> Result<PathBuf, String> {
    let value = parser.value().map_err(|error| wrong(&error.to_string()))?;
    Ok(value.into())
}

fn wrong(what: &str) -> String {
    format!("{what}\nCall \"gate360 --help\" to see how it is used.")
}
