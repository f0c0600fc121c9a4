//! The report as a document: one part a file, in reading order.

mod circle;
mod cover;
mod criteria;
mod gates;
mod languages;
mod method;
mod open_points;
mod perspective;
mod stages;
mod verdict;

use gate360_locale::Words;
use gate360_process::{CriterionId, PerspectiveKey};
use gate360_project::{GateRecord, Key, Prose, RecordText, TextPlace};
use gate360_readiness::Confidence;

use crate::chart::MOST;
use crate::document::{Block, Document, Text};
use crate::names;
use crate::report::Report;
use crate::status::Seen;
use crate::texts::{FreeText, Texts};

/// How many criteria a sentence gives by their titles.
const NAMED: usize = 12;

/// What every part is made from.
#[derive(Clone, Copy)]
struct Source<'a> {
    report: &'a Report,
    words: Words,
    texts: &'a Texts,
}

/// The whole document, and the team's own texts in it. They are taken note of in the order in
/// which they are read, and the method, which counts them, comes last.
pub(crate) fn document(report: &Report, words: Words) -> (Document, Vec<FreeText>) {
    let texts = Texts::of(&report.project, words.language());
    let source = Source {
        report,
        words,
        texts: &texts,
    };
    let title = source.title();
    let cover = cover::facts(source);
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
    let date = words.date(report.exported);
    let document = Document {
        running: words.report_running(&title.words(), &date),
        page_of: words.report_page().to_owned(),
        title,
        subtitle: words.report_subtitle().to_owned(),
        language: report.language.tag().to_owned(),
        author: source.author(),
        date: report.exported.to_string(),
        cover,
        blocks,
    };
    (document, texts.shown())
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

    /// How what people wrote is shown.
    fn shows(self) -> impl Fn(&TextPlace, &Prose) -> Text + 'a {
        move |place, prose| self.texts.show(place, prose)
    }

    /// What the team wrote under a key.
    fn written(self, key: Key, prose: &Prose) -> Text {
        self.texts.show(&TextPlace::Key(key), prose)
    }

    /// What the team wrote in a gate record.
    fn recorded(self, record: &GateRecord, text: RecordText) -> Text {
        let prose = record.text(&text).cloned().unwrap_or_default();
        let place = TextPlace::Record(record.gate, record.id.clone(), text);
        self.texts.show(&place, &prose)
    }

    fn title(self) -> Text {
        let name = self.report.project.prose(&Key::Name);
        if name.is_blank() {
            Text::plain(self.words.project_unnamed())
        } else {
            self.written(Key::Name, &name)
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

/// Whether a text has no words.
fn is_blank(text: &Text) -> bool {
    text.0.iter().all(|span| span.text.trim().is_empty())
}

fn count(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
