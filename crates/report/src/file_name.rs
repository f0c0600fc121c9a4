//! What files that leave are called, in the page and from a terminal alike.
//!
//! Letters of any script stay. What file systems refuse becomes a space, and the name stays
//! within what the strictest of them allow. Around the project's own name stand plain letters,
//! digits, commas and spaces only, so that a name needs no more than quotation marks in a shell.

mod composed;

use gate360_locale::Words;
use gate360_project::GateRecord;

use self::composed::composed;
use crate::edition::Kind;
use crate::report::Report;

/// What stands in the place of a name that has nothing left.
const FALLBACK: &str = "Gate 360";

/// What some file systems refuse, or take for something else.
const REFUSED: &[char] = &['/', '\\', ':', '*', '?', '"', '<', '>', '|'];

/// What Windows takes for a device, whatever stands after a dot.
const DEVICES: &[&str] = &[
    "con", "prn", "aux", "nul", "com", "lpt", "conin$", "conout$",
];

/// The longest name, in characters: with a long folder before it, it still fits into the 260 that
/// Windows allows for both.
pub const LONGEST: usize = 80;

/// The longest name, in bytes. Most file systems allow 255, those that encrypt names as few as
/// 143.
const MOST_BYTES: usize = 143;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// The report as PDF.
    Pdf,
    /// The report file.
    Json,
    /// The report as a page.
    Html,
    /// The criteria as a table.
    Criteria,
    /// The conditions of decisions as a table.
    Conditions,
    /// The dates.
    Calendar,
}

impl FileKind {
    /// What a name ends with, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Json => "json",
            Self::Html => "html",
            Self::Criteria | Self::Conditions => "csv",
            Self::Calendar => "ics",
        }
    }

    /// Which part of the report it is, or of which kind; none if it is all of it.
    fn part(self, kind: Kind, words: Words) -> Option<&'static str> {
        match self {
            Self::Pdf | Self::Html => match kind {
                Kind::Full => None,
                Kind::Summary => Some(words.file_name_summary()),
                Kind::Board => Some(words.file_name_board()),
                Kind::Gate => Some(words.file_name_record()),
            },
            // Whatever is shown of it, everything is in it.
            Self::Json => None,
            Self::Criteria => Some(words.file_name_criteria()),
            Self::Conditions => Some(words.file_name_conditions()),
            Self::Calendar => Some(words.file_name_dates()),
        }
    }
}

/// The name of a file that a report becomes: the project, the gate that it works towards or that
/// a gate record is of, what part of the report it is, and the day: that of the meeting for a gate
/// record, else that of the report.
pub fn file_name(report: &Report, words: Words, kind: FileKind) -> String {
    let record = record_of(report, kind);
    let current = || report.assessment.stage.gate();
    let gate = record.as_ref().map_or_else(current, |record| record.gate);
    let gate = gate.number().to_string();
    // Of one gate there may be several records, each of a day of its own.
    let date = record.map_or(report.exported, |record| record.date);
    let date = date.to_string();
    let around = |name: &str| {
        let whole = match kind.part(report.edition.kind, words) {
            Some(part) => words.report_file_name_part(name, &gate, part, &date),
            None => words.report_file_name(name, &gate, &date),
        };
        [&whole, ".", kind.extension()].concat()
    };
    let taken = around("");
    let room = LONGEST.saturating_sub(taken.chars().count());
    let bytes = MOST_BYTES.saturating_sub(taken.len());
    around(&within(
        &composed(&seen(&report.project.name())),
        room,
        bytes,
    ))
}

/// The minutes that a file is of; none if it is no gate record.
fn record_of(report: &Report, kind: FileKind) -> Option<GateRecord> {
    let is_record =
        matches!(kind, FileKind::Pdf | FileKind::Html) && report.edition.kind == Kind::Gate;
    is_record
        .then(|| report.edition.record(&report.project))
        .flatten()
}

/// The beginning of a file's name, made of a project's: letters of any script stay, what file
/// systems refuse becomes a space, and it has at most so many characters.
pub fn beginning(name: &str, most: usize) -> String {
    within(
        name,
        most,
        MOST_BYTES.saturating_sub(LONGEST - most.min(LONGEST)),
    )
}

fn within(name: &str, most: usize, bytes: usize) -> String {
    let name = shortened(&cleaned(name), most, bytes);
    if name.is_empty() {
        FALLBACK.to_owned()
    } else if is_device(&name) {
        ["_", &name].concat()
    } else {
        name
    }
}

/// Without signs that can't be seen. They go before anything else is looked at: one between a
/// letter and its accent, or in front of a dot, would hide these.
fn seen(name: &str) -> String {
    name.chars().filter(|&c| !is_unseen(c)).collect()
}

/// Without what file systems refuse, with single spaces. A dot in front would hide the file, and
/// a hyphen would make it an option of a command.
fn cleaned(name: &str) -> String {
    let spaced: String = seen(name)
        .chars()
        .map(|c| {
            if c.is_control() || REFUSED.contains(&c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    let joined = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    joined.trim_start_matches(['.', '-', ' ']).to_owned()
}

/// Signs that can't be seen and can make a name look like another: marks and overrides of
/// direction, hyphens and spaces without width, joiners that join nothing, tags, the byte order
/// mark and what is no character.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e007f}'
    ) || u32::from(c) & 0xfffe == 0xfffe
}

/// At most so many characters and bytes, cut between words where that keeps at least half of
/// them.
fn shortened(name: &str, most: usize, bytes: usize) -> String {
    let fits =
        |(at, (from, c)): &(usize, (usize, char))| *at < most && from + c.len_utf8() <= bytes;
    let end = name
        .char_indices()
        .enumerate()
        .take_while(fits)
        .map(|(_, (from, c))| from + c.len_utf8())
        .last()
        .unwrap_or_default();
    let (head, tail) = name.split_at(end);
    let cut = match head.rfind(' ') {
        _ if tail.is_empty() => head,
        Some(space) if !tail.starts_with(' ') && space >= end / 2 => &head[..space],
        _ => head,
    };
    cut.trim_end_matches([' ', '.', ',', '-', '\u{200d}'])
        .to_owned()
}

/// Whether Windows would take a name for a device: it looks at what stands before the first dot.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    let stem = stem.to_ascii_lowercase();
    let number = |c: char| matches!(c, '0'..='9' | '¹' | '²' | '³');
    let bare = stem.strip_suffix(number).unwrap_or(&stem);
    DEVICES.contains(&stem.as_str()) && stem != "com" && stem != "lpt"
        || bare != stem && (bare == "com" || bare == "lpt")
}
