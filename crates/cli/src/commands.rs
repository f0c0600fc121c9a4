//! The commands.

use std::path::Path;

use gate360_locale::{Date, Language, Words};
use gate360_merge::Author;
use gate360_process::example::ExampleKey;
use gate360_process::{Catalogue, CriterionId, GateNo, builtin};
use gate360_project::{PackName, Voice, from_example};
use gate360_readiness::Facts;
use gate360_report::edition::{Edition, Kind};
use gate360_report::figures::Figures;
use gate360_report::file_name::{FileKind, file_name};
use gate360_report::team::TeamFile;
use gate360_report::{Findings, Integrity, OpenError, Opened, Part, Problems, Report, open};

use crate::arguments::Wanted;
use crate::clock;
use crate::formats;
use crate::input;
use crate::output;

/// How many unknown ids are written out; more are counted.
const IDS_SHOWN: usize = 30;

/// How many changed parts of a file are written out; more are counted.
const PARTS_SHOWN: usize = 30;

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
        Opened::Report(report, found) => {
            tell(from, &found, report.exported);
            (
                Facts::of(&report.catalogue, &report.project, &Voice::Team, today),
                report.catalogue,
            )
        }
        Opened::Team(file, found) => {
            tell(from, &found, file.exported);
            let catalogue = process_of(&file, Language::default())?;
            (
                Facts::of(&catalogue, &file.project, &Voice::Team, today),
                catalogue,
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

/// Writes a report as PDF, in its own language or another, of its own kind or another, and under
/// its own name if none is given.
pub(crate) fn pdf(from: &Path, to: Option<&Path>, wanted: Wanted) -> Result<(), String> {
    let (report, words) = report_of(from, wanted)?;
    let pdf = gate360_pdf::write_report(&report, words, &mut |_| ())
        .map_err(|error| error.to_string())?;
    let name = file_name(&report, words, FileKind::Pdf);
    formats::hand_out(from, to, &name, &pdf.bytes)?;
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

/// A report in its own language or another, of its own kind or another, with the words of its
/// language. A team file is made into a report, of today or of another day.
pub(crate) fn report_of(from: &Path, wanted: Wanted) -> Result<(Report, Words), String> {
    let Wanted {
        language, today, ..
    } = wanted;
    let builtin = catalogue(Language::default())?;
    let (report, language) = match read(from, &builtin)? {
        Opened::Report(report, found) => {
            if today.is_some() {
                return Err(format!(
                    "{}: a report is of the day on which it was exported; --today is for team files",
                    output::name(from)
                ));
            }
            tell(from, &found, report.exported);
            refuse_changed(from, &found, wanted)?;
            let language = language.unwrap_or(report.language);
            (in_language(*report, &builtin, language)?, language)
        }
        Opened::Team(file, found) => {
            tell(from, &found, file.exported);
            refuse_changed(from, &found, wanted)?;
            let today = today.map_or_else(clock::today, Ok)?;
            let language = language.unwrap_or_default();
            let catalogue = process_of(&file, language)?;
            let TeamFile {
                author, project, ..
            } = *file;
            let report = Report::of(&catalogue, &project, language, author, today);
            (report, language)
        }
        Opened::Plain(_) => {
            return Err(format!(
                "{}: the plain form has no words to print; a report or a team file is needed",
                output::name(from)
            ));
        }
    };
    let edition = edition_of(&report, wanted.kind, wanted.gate);
    let edition = edition.map_err(|why| format!("{}: {why}", output::name(from)))?;
    Ok((report.in_edition(edition), Words::new(language)))
}

/// A PDF carries a report with a new hash, so one of a changed file would look as if nobody had
/// changed anything. That is only made for somebody who asks for it.
fn refuse_changed(from: &Path, found: &Findings, wanted: Wanted) -> Result<(), String> {
    match found.integrity {
        Integrity::Changed(_) if wanted.seals && !wanted.anyway => Err(format!(
            "{}: the file was changed since it was exported, and nobody could tell that from a PDF \
             of it, which has a hash of its own; ask for an unchanged file, or give --anyway",
            output::name(from)
        )),
        _ => Ok(()),
    }
}

/// The edition that is asked for; without a word on it that of the file.
fn edition_of(
    report: &Report,
    kind: Option<Kind>,
    gate: Option<GateNo>,
) -> Result<Edition, String> {
    let edition = &report.edition;
    let kind = match (kind, gate) {
        (Some(kind), Some(_)) if kind != Kind::Gate => {
            return Err("--gate is for --kind gate".to_owned());
        }
        (None, Some(_)) => Kind::Gate,
        (kind, _) => kind.unwrap_or(edition.kind),
    };
    if kind != Kind::Gate {
        return Ok(edition.with_kind(kind, None));
    }
    let decisions = report.project.decisions();
    let meeting = match gate {
        None => edition.meeting.clone(),
        Some(gate) => {
            let last = decisions
                .iter()
                .rfind(|one| one.covers().any(|covered| covered == gate));
            let last = last.ok_or_else(|| format!("no decision was recorded at {gate}"))?;
            Some((last.gate, last.id.clone()))
        }
    };
    let edition = edition.with_kind(kind, meeting);
    match edition.record(&report.project) {
        Some(_) => Ok(edition),
        None => Err("no decision was recorded, so there is no gate record".to_owned()),
    }
}

/// The same report in a language. Another process than ours, or another version of it, has only
/// the texts that the file brings.
pub(crate) fn in_language(
    report: Report,
    builtin: &Catalogue,
    language: Language,
) -> Result<Report, String> {
    let is_ours = PackName::of(&report.catalogue) == PackName::of(builtin);
    let catalogue = if is_ours {
        catalogue(language)?
    } else {
        report.catalogue
    };
    let (author, exported) = (report.author, report.exported);
    let made = Report::of(&catalogue, &report.project, language, author, exported);
    Ok(made.in_edition(report.edition).with_rest(report.rest))
}

/// The process of a team file, in a language: its own pack, else the built-in one.
fn process_of(file: &TeamFile, language: Language) -> Result<Catalogue, String> {
    let Some(pack) = &file.pack else {
        return catalogue(language);
    };
    let catalogue = pack.catalogue(language.tag());
    catalogue.map_err(|_| "the process of the team file has no language".to_owned())
}

/// The built-in process in a language.
pub(crate) fn catalogue(language: Language) -> Result<Catalogue, String> {
    builtin::catalogue(language.tag()).map_err(|error| error.to_string())
}

/// What is in a file, or in a PDF.
fn read(from: &Path, builtin: &Catalogue) -> Result<Opened, String> {
    let bytes = input::data(from)?;
    open(&bytes, Some(builtin)).map_err(|error| format!("{}: {error}", output::name(from)))
}

fn broken(from: &Path, problems: Problems) -> String {
    format!("{}: {}", output::name(from), OpenError::Broken(problems))
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
        output::name(from),
        shown.join(", ")
    ));
}

/// Says whether a file is as it was exported, and what was odd about it.
pub(crate) fn tell(from: &Path, found: &Findings, exported: Date) {
    let note = |what: &str| {
        let what = output::one_line(what);
        output::complain(&format!("{}: note: {what}", output::name(from)));
    };
    note(&integrity(&found.integrity, exported));
    for warning in &found.warnings {
        note(&warning.to_string());
    }
}

/// Whether a file is as it was exported, in a sentence.
pub(crate) fn integrity(integrity: &Integrity, exported: Date) -> String {
    let is_no_signature = "this guards against accidents and is no signature";
    match integrity {
        Integrity::Unchanged => {
            format!("unchanged since it was exported on {exported}; {is_no_signature}")
        }
        Integrity::Changed(parts) if parts.is_empty() => {
            format!("changed since it was exported on {exported}; {is_no_signature}")
        }
        Integrity::Changed(parts) => {
            let shown = parts.iter().take(PARTS_SHOWN).map(Part::to_string);
            let mut shown: Vec<String> = shown.collect();
            if parts.len() > PARTS_SHOWN {
                shown.push(format!("and {} more", parts.len() - PARTS_SHOWN));
            }
            let shown = shown.join(", ");
            format!("changed since it was exported on {exported}: {shown}; {is_no_signature}")
        }
        Integrity::Unknown => {
            "it has no hash that would tell whether it was changed since it was exported".to_owned()
        }
    }
}
