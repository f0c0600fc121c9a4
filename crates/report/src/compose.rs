//! The report as a document: one part a file, in reading order.

mod circle;
mod cover;
mod criteria;
mod gates;
mod method;
mod open_points;
mod perspective;
mod stages;
mod verdict;

use gate360_locale::Words;
use gate360_process::{CriterionId, PerspectiveKey};
use gate360_readiness::Confidence;

use crate::chart::MOST;
use crate::document::{Block, Document};
use crate::names;
use crate::report::Report;
use crate::status::Seen;

/// How many criteria a sentence gives by their titles.
const NAMED: usize = 12;

/// What every part is made from.
#[derive(Clone, Copy)]
struct Source<'a> {
    report: &'a Report,
    words: Words,
}

/// The whole document.
pub(crate) fn document(report: &Report, words: Words) -> Document {
    let source = Source { report, words };
    let mut blocks = Vec::new();
    for part in [
        verdict::blocks,
        circle::blocks,
        gates::blocks,
        open_points::blocks,
        criteria::blocks,
        method::blocks,
    ] {
        blocks.extend(part(source));
    }
    let title = source.title();
    let date = words.date(report.exported);
    Document {
        running: words.report_running(&title, &date),
        page_of: words.report_page().to_owned(),
        title,
        subtitle: words.report_subtitle().to_owned(),
        language: report.language.tag().to_owned(),
        author: source.author(),
        date: report.exported.to_string(),
        cover: cover::facts(source),
        blocks,
    }
}

impl<'a> Source<'a> {
    /// The project as its remarks see it.
    fn seen(self) -> Seen<'a> {
        Seen {
            words: self.words,
            project: &self.report.project,
            assessment: &self.report.assessment,
            today: self.report.exported,
        }
    }

    fn title(self) -> String {
        let name = self.report.project.name();
        if name.trim().is_empty() {
            self.words.project_unnamed().to_owned()
        } else {
            name
        }
    }

    fn author(self) -> String {
        let author = &self.report.author;
        let parts: Vec<&str> = [author.role.as_str(), author.organisation.as_str()]
            .into_iter()
            .filter(|part| !part.trim().is_empty())
            .collect();
        if parts.is_empty() {
            self.words.report_nobody().to_owned()
        } else {
            parts.join(", ")
        }
    }

    /// A perspective by its key and name, `VAL Need and value`.
    fn perspective(self, key: &PerspectiveKey) -> String {
        format!("{key} {}", self.report.catalogue.perspective_name(key))
    }

    /// Confidence in words and, where there is a value, as a number.
    fn confidence(self, confidence: &Confidence) -> String {
        let trust = names::trust(self.words, confidence.trust);
        confidence.value.map_or_else(
            || trust.to_owned(),
            |value| format!("{trust} ({})", self.words.decimal(value, 2)),
        )
    }

    fn criterion(self, id: &CriterionId) -> String {
        names::criterion(&self.report.catalogue, id)
    }

    fn criteria(self, ids: &[CriterionId]) -> String {
        names::criteria(&self.report.catalogue, ids)
    }

    /// Criteria in a sentence: many of them by their ids alone.
    fn criteria_in_short(self, ids: &[CriterionId]) -> String {
        if ids.len() <= NAMED {
            return self.criteria(ids);
        }
        let ids: Vec<&str> = ids.iter().map(CriterionId::as_str).collect();
        ids.join(", ")
    }

    fn number(self, value: impl TryInto<i64>) -> String {
        self.words.integer(value.try_into().unwrap_or(i64::MAX))
    }
}

fn heading(level: u8, text: impl Into<String>) -> Block {
    Block::Heading {
        level,
        text: text.into(),
    }
}

fn count(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
