//! The commands.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use gate360_locale::{Date, Language, Words};
use gate360_merge::Author;
use gate360_process::example::ExampleKey;
use gate360_process::{Catalogue, CriterionId, builtin};
use gate360_project::{PackName, Voice, from_example};
use gate360_readiness::Facts;
use gate360_report::figures::Figures;
use gate360_report::{MAX_BYTES, OpenError, Opened, Problems, Report, Warning, open};

use crate::clock;
use crate::output;

/// How many unknown ids are written out; more are counted.
const IDS_SHOWN: usize = 30;

/// Writes an example's report.
pub(crate) fn new(
    example: ExampleKey,
    to: &Path,
    language: Language,
    today: Option<Date>,
) -> Result<(), String> {
    let catalogue = catalogue(language)?;
    let example = builtin::example(example, language.tag()).map_err(|error| error.to_string())?;
    let project = from_example(&catalogue, &example).map_err(|error| error.to_string())?;
    let today = today.map_or_else(clock::today, Ok)?;
    let author = Author {
        role: "Gate 360".to_owned(),
        organisation: String::new(),
    };
    let report = Report::of(&catalogue, &project, language, author, today);
    output::write(to, &report.to_json())
}

/// Prints an assessment.
pub(crate) fn assess(from: &Path, today: Option<Date>) -> Result<(), String> {
    let builtin = catalogue(Language::default())?;
    let today = today.map_or_else(clock::today, Ok)?;
    let (facts, catalogue) = match read(from, &builtin)? {
        Opened::Report(report, warnings) => {
            tell(from, &warnings);
            (
                Facts::of(&report.catalogue, &report.project, &Voice::Team, today),
                report.catalogue,
            )
        }
        Opened::Plain(plain) => {
            let facts = plain
                .facts(&builtin)
                .map_err(|problems| broken(from, problems))?;
            tell_unknown(from, &plain.unknown(&builtin));
            (facts, builtin)
        }
    };
    let assessment = gate360_readiness::assess(&catalogue, &facts, today);
    let mut text = serde_json::to_string_pretty(&Figures::of(&assessment))
        .map_err(|error| error.to_string())?;
    text.push('\n');
    output::say(&text)
}

/// Writes a report as PDF, in its own language or another.
pub(crate) fn pdf(from: &Path, to: &Path, language: Option<Language>) -> Result<(), String> {
    let builtin = catalogue(Language::default())?;
    let Opened::Report(report, warnings) = read(from, &builtin)? else {
        return Err(format!(
            "{}: the plain form has no words to print; a report is needed",
            from.display()
        ));
    };
    tell(from, &warnings);
    let language = language.unwrap_or(report.language);
    let report = in_language(*report, &builtin, language)?;
    let document = report.document(Words::new(language));
    let pdf = gate360_pdf::write(&document).map_err(|error| error.to_string())?;
    output::write(to, &pdf.bytes)?;
    if !pdf.replaced.is_empty() {
        let list: Vec<String> = pdf
            .replaced
            .iter()
            .map(|c| format!("{c} (U+{:04X})", u32::from(*c)))
            .collect();
        output::complain(&format!(
            "these characters are not in the report's font and stand as boxes: {}",
            list.join(", ")
        ));
    }
    Ok(())
}

/// The same report in a language. Another process than ours, or another version of it, has only
/// the texts that the file brings.
fn in_language(report: Report, builtin: &Catalogue, language: Language) -> Result<Report, String> {
    let is_ours = PackName::of(&report.catalogue) == PackName::of(builtin);
    let catalogue = if is_ours {
        catalogue(language)?
    } else {
        report.catalogue
    };
    let (author, exported) = (report.author, report.exported);
    Ok(Report::of(
        &catalogue,
        &report.project,
        language,
        author,
        exported,
    ))
}

fn catalogue(language: Language) -> Result<Catalogue, String> {
    builtin::catalogue(language.tag()).map_err(|error| error.to_string())
}

fn read(from: &Path, builtin: &Catalogue) -> Result<Opened, String> {
    let say = |problem: &dyn std::fmt::Display| format!("{}: {problem}", from.display());
    let file = File::open(from).map_err(|error| say(&error))?;
    // One byte more than is opened tells that there is more; the rest is never read.
    let limit = u64::try_from(MAX_BYTES)
        .unwrap_or(u64::MAX)
        .saturating_add(1);
    let mut bytes = Vec::new();
    let outcome = file.take(limit).read_to_end(&mut bytes);
    outcome.map_err(|error| say(&error))?;
    open(&bytes, Some(builtin)).map_err(|error| say(&error))
}

fn broken(from: &Path, problems: Problems) -> String {
    format!("{}: {}", from.display(), OpenError::Broken(problems))
}

/// Says which answers were passed over, since a mistyped id looks like one that is not met.
fn tell_unknown(from: &Path, ids: &[CriterionId]) {
    if ids.is_empty() {
        return;
    }
    let mut shown: Vec<String> = ids
        .iter()
        .take(IDS_SHOWN)
        .map(ToString::to_string)
        .collect();
    if ids.len() > IDS_SHOWN {
        shown.push(format!("and {} more", ids.len() - IDS_SHOWN));
    }
    output::complain(&format!(
        "{}: note: the process does not know these criteria; they were passed over: {}",
        from.display(),
        shown.join(", ")
    ));
}

/// Says what was odd about a file that could be opened.
fn tell(from: &Path, warnings: &[Warning]) {
    for warning in warnings {
        output::complain(&format!("{}: note: {warning}", from.display()));
    }
}
