//! The dates of a project for a calendar (iCalendar, RFC 5545).
//!
//! Every date is an entry of a whole day, which does not make anybody busy: Outlook, Google and
//! Apple show such entries, while most of them pass over the to-dos of the format. An entry has
//! the same number (`UID`) in every export, whatever becomes of its day or its words, so that
//! importing the file again moves what is there; a later day of export counts as the later
//! version (`SEQUENCE`). The same report gives the same bytes: the time in the file is the start
//! of the report's day.

mod dates;
mod line;

use gate360_locale::{Date, Words};
use gate360_project::{Key, TextPlace};

use self::dates::{Entry, entries};
use self::line::Lines;
use crate::report::Report;
use crate::texts::Texts;

/// Who made the file, as the format asks.
const MAKER: &str = "-//Gate 360//Gate 360//EN";

/// The calendar of a report, in words of its language: meetings held, the next one, until when the
/// latest decision is valid, when a hold ends, and the days by which conditions are to be closed.
/// None if the project has no date, since the format has no empty calendar.
pub fn calendar(report: &Report, words: Words) -> Option<Vec<u8>> {
    let texts = Texts::of(&report.project, words.language());
    let name = name_of(report, words, &texts);
    let entries = entries(report, words, &texts, &name);
    if entries.is_empty() {
        return None;
    }
    let language = words.language().tag();
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", MAKER);
    lines.add("CALSCALE", "GREGORIAN");
    // The name of the standard, and the one that most programs read.
    lines.text("NAME", Some(language), &name);
    lines.text("X-WR-CALNAME", None, &name);
    for entry in entries {
        lines.entry(&entry, report.exported, language);
    }
    lines.add("END", "VCALENDAR");
    Some(lines.into_bytes())
}

/// The project's name, as the report shows it.
fn name_of(report: &Report, words: Words, texts: &Texts) -> String {
    let name = report.project.prose(&Key::Name);
    if name.is_blank() {
        words.project_unnamed().to_owned()
    } else {
        texts.show(&TextPlace::Key(Key::Name), &name).words()
    }
}

impl Lines {
    fn entry(&mut self, entry: &Entry, exported: Date, language: &str) {
        self.add("BEGIN", "VEVENT");
        self.text("UID", None, &entry.id);
        self.add("DTSTAMP", &[&day(exported), "T000000Z"].concat());
        self.add("SEQUENCE", &exported.days_since_epoch().max(0).to_string());
        self.add("DTSTART;VALUE=DATE", &day(entry.date));
        self.text("SUMMARY", Some(language), &entry.title);
        if !entry.body.is_empty() {
            self.text("DESCRIPTION", Some(language), &entry.body);
        }
        self.add("TRANSP", "TRANSPARENT");
        self.add("END", "VEVENT");
    }
}

/// A day as the format has it: `20261121`.
fn day(date: Date) -> String {
    date.to_string().replace('-', "")
}
