//! Whether files are whole: can be opened, are as they were exported, and say of themselves what
//! follows from them.

use std::path::Path;

use gate360_locale::{Date, Language, Words};
use gate360_process::{Catalogue, Pack};
use gate360_report::{Findings, Integrity, MAX_BYTES, OpenError, Opened, Report, Warning, open};

use crate::{commands, input, output};

/// The kind of process packs, by what the files say.
const PACK: &str = "gate360/pack";

/// What came of looking at files; of several the worst counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    /// Nothing is wrong.
    Whole,
    /// A file can be used, and is not as it was exported, or contradicts itself.
    Doubtful,
    /// A file can't be used.
    Unusable,
}

/// What was found out about a file.
struct Looked {
    verdict: Verdict,
    /// What it is.
    is: String,
    details: Vec<String>,
}

/// Looks at each file, and prints a line and details for each.
///
/// # Errors
///
/// When nothing can be printed, or the built-in process is broken.
pub(crate) fn check(files: &[std::path::PathBuf]) -> Result<Verdict, String> {
    let own = commands::catalogue(Language::default())?;
    let mut worst = Verdict::Whole;
    for file in files {
        let looked = look(file, &own).unwrap_or_else(|why| Looked {
            verdict: Verdict::Unusable,
            is: why,
            details: Vec::new(),
        });
        worst = worst.max(looked.verdict);
        let verdict = match looked.verdict {
            Verdict::Whole => "whole",
            Verdict::Doubtful => "DOUBTFUL",
            Verdict::Unusable => "CAN'T BE USED",
        };
        let mut text = format!(
            "{}: {verdict}: {}\n",
            output::name(file),
            output::one_line(&looked.is)
        );
        for detail in looked.details {
            text.push_str("- ");
            text.push_str(&output::one_line(&detail));
            text.push('\n');
        }
        output::say(&text)?;
    }
    Ok(worst)
}

/// Looks at one file.
///
/// # Errors
///
/// Why it can't be used.
fn look(file: &Path, own: &Catalogue) -> Result<Looked, String> {
    // Its name stands before whatever is said of it.
    let unnamed = |why: String| {
        let name = format!("{}: ", output::name(file));
        why.strip_prefix(&name).map_or(why.clone(), str::to_owned)
    };
    let bytes = input::bytes(file).map_err(unnamed)?;
    let is_pdf = bytes.len() <= MAX_BYTES && gate360_pdf_read::is_pdf(&bytes);
    let inside = is_pdf.then(|| gate360_pdf_read::report(&bytes, MAX_BYTES));
    let inside = inside.transpose().map_err(|error| error.to_string())?;
    let data = inside.as_deref().unwrap_or(&bytes);
    match open(data, Some(own)) {
        Ok(Opened::Report(report, found)) => {
            let mut looked = Looked::of(&found, report.exported);
            if !found.warnings.contains(&Warning::FiguresDiffer) {
                let agree = "its figures follow from its answers";
                looked.details.push(agree.to_owned());
            }
            let (name, day) = (report.project.name(), report.exported);
            let language = report.language.tag();
            let kind = if is_pdf {
                let (verdict, pages) = pages(*report, own, &bytes)?;
                looked.verdict = looked.verdict.max(verdict);
                looked.details.push(pages);
                "a PDF of a report"
            } else {
                "a report"
            };
            looked.is = format!("{kind} of \"{name}\", exported on {day} in {language}");
            Ok(looked)
        }
        Ok(Opened::Team(team, found)) => {
            let (name, day) = (team.project.name(), team.exported);
            Ok(Looked {
                is: format!("a team file of \"{name}\", exported on {day}"),
                ..Looked::of(&found, team.exported)
            })
        }
        Ok(Opened::Plain(plain)) => {
            let problems = |error| OpenError::Broken(error).to_string();
            plain.facts(own).map_err(problems)?;
            let unknown: Vec<String> = plain.unknown(own).iter().map(ToString::to_string).collect();
            let details = (!unknown.is_empty())
                .then(|| format!("the process does not know: {}", unknown.join(", ")));
            Ok(Looked {
                verdict: details
                    .as_ref()
                    .map_or(Verdict::Whole, |_| Verdict::Doubtful),
                is: "answers in the plain form, which has no hash".to_owned(),
                details: details.into_iter().collect(),
            })
        }
        Err(OpenError::OtherKind(kind)) if kind == PACK => Ok(pack(data)),
        Err(error) => Err(error.to_string()),
    }
}

/// Looks at a process pack.
fn pack(data: &[u8]) -> Looked {
    let words = Words::new(Language::default());
    let pack = match Pack::read(data) {
        Ok(pack) => pack,
        Err(faults) => {
            return Looked {
                verdict: Verdict::Unusable,
                is: "a process pack with faults:".to_owned(),
                details: faults.iter().map(ToString::to_string).collect(),
            };
        }
    };
    Looked {
        verdict: Verdict::Whole,
        is: format!("a process pack: {}, version {}", pack.id(), pack.version()),
        details: gate360_report::pack_words::summary(words, &pack),
    }
}

impl Looked {
    /// What follows from what was found when a file was opened.
    fn of(found: &Findings, exported: Date) -> Self {
        let is_unchanged = found.integrity == Integrity::Unchanged;
        let mut details = vec![commands::integrity(&found.integrity, exported)];
        details.extend(found.warnings.iter().map(ToString::to_string));
        Self {
            verdict: if is_unchanged && !found.warnings.iter().any(contradicts) {
                Verdict::Whole
            } else {
                Verdict::Doubtful
            },
            is: String::new(),
            details,
        }
    }
}

/// Whether something is wrong with a file itself. The rest is worth knowing, and may well be as
/// the team wants it.
fn contradicts(warning: &Warning) -> bool {
    match warning {
        Warning::FiguresDiffer
        | Warning::Collisions(_)
        | Warning::RecordRewritten(_)
        | Warning::RecordsDiffer(_)
        | Warning::UnreadableRecords(_) => true,
        Warning::OtherCatalogue(_)
        | Warning::OtherPack { .. }
        | Warning::UnknownCriteria(_)
        | Warning::BlockersSetAside(_)
        | Warning::RecordsAhead(_)
        | Warning::WrongLanguages(_) => false,
    }
}

/// Whether the pages of a PDF are those that are made of its data.
fn pages(report: Report, own: &Catalogue, bytes: &[u8]) -> Result<(Verdict, String), String> {
    let language = report.language;
    let report = commands::in_language(report, own, language)?;
    let made = gate360_pdf::write_report(&report, Words::new(language), &mut |_| ());
    let same = made.is_ok_and(|made| made.bytes == bytes);
    let (verdict, said) = if same {
        let same = "its pages are what is made of its data, byte for byte";
        (Verdict::Whole, same)
    } else {
        let unknown = "it is not known whether its pages are what is made of its data: another \
                       program has saved or changed it, or another version of Gate 360 has made \
                       it; \"gate360 pdf\" makes the pages anew";
        (Verdict::Doubtful, unknown)
    };
    Ok((verdict, said.to_owned()))
}
