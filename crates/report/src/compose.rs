//! The report as a document: one part a file, in reading order.

mod board;
mod circle;
mod cover;
mod criteria;
mod full;
mod gate_record;
mod gates;
mod glossary;
mod languages;
mod logo;
mod method;
mod open_points;
mod parts;
mod perspective;
mod room;
mod stages;
mod summary;
mod verdict;

use gate360_locale::Words;
use gate360_process::{CriterionId, PerspectiveKey, Stage};
use gate360_project::{GateRecord, Key, LanguageTag, Prose, Reason, RecordText, TextPlace};
use gate360_readiness::Confidence;

use crate::chart::MOST;
use crate::document::{Block, Contents, Document, Fact, Text, filled};
use crate::edition::Kind;
use crate::names;
use crate::report::Report;
use crate::status::Seen;
use crate::texts::{FreeText, Texts};

pub(crate) use self::parts::PARTS;

/// How many criteria a sentence gives by their titles.
const NAMED: usize = 12;

/// What every part is made from.
#[derive(Clone, Copy)]
struct Source<'a> {
    report: &'a Report,
    words: Words,
    texts: &'a Texts,
}

/// What differs from one kind of report to another.
struct Content {
    title: Text,
    subtitle: String,
    /// Empty where the title stands above the content, without a page of its own.
    cover: Vec<Fact>,
    blocks: Vec<Block>,
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
    // It is read first, whatever is made first.
    let name = source.title();
    let Content {
        title,
        subtitle,
        cover,
        blocks,
    } = match report.edition.kind {
        Kind::Full => full::content(source),
        Kind::Summary => summary::content(source),
        Kind::Board => board::content(source),
        Kind::Gate => gate_record::content(source),
    };
    let date = words.date(report.exported);
    let document = Document {
        running: room::running(words, &name.words(), &date),
        page_of: words.report_page().to_owned(),
        title,
        subtitle,
        language: report.language.tag().to_owned(),
        author: source.author(),
        date: report.exported.to_string(),
        cover,
        contents: contents(source),
        logo: logo::of(source),
        blocks,
    };
    (document, texts.shown())
}

/// The list of contents of the kinds that have parts. A board file has no page to spare for it.
fn contents(source: Source<'_>) -> Option<Contents> {
    let sections = match source.report.edition.kind {
        Kind::Full => true,
        Kind::Board => false,
        Kind::Summary | Kind::Gate => return None,
    };
    Some(Contents {
        title: source.words.report_contents().to_owned(),
        sections,
    })
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

    /// A text of the process, marked where it is in another language than the words: of a file
    /// with a process that this app does not have, or of a process pack.
    fn of_process(self, text: &str) -> Text {
        let language = LanguageTag::parse(self.report.catalogue.language());
        Text::written(&Prose::new(text, language.as_ref()), self.words.language())
    }

    /// A stage by its number and name.
    fn stage(self, stage: &Stage) -> Text {
        let number = self.number(stage.number.number());
        let name = self.of_process(&stage.name);
        filled(|name| self.words.stage_title(&number, name), &name)
    }

    /// A perspective by its key and name, `VAL Need and value`.
    fn perspective(self, key: &PerspectiveKey) -> Text {
        let name = self.report.catalogue.perspective_name(key);
        Text::plain(format!("{key} ")).then(self.of_process(name))
    }

    /// Confidence in words and, where there is a value, as a number.
    fn confidence(self, confidence: &Confidence) -> String {
        let trust = names::trust(self.words, confidence.trust);
        confidence.value.map_or_else(
            || trust.to_owned(),
            |value| format!("{trust} ({})", self.words.decimal(value, 2)),
        )
    }

    /// A criterion by its id and title; by its id alone where the process does not have it.
    fn criterion(self, id: &CriterionId) -> Text {
        let catalogue = &self.report.catalogue;
        let retired = || Some(&catalogue.retired(id)?.criterion);
        match catalogue.criterion(id).or_else(retired) {
            Some(known) => Text::plain(format!("{id} ")).then(self.of_process(&known.title)),
            None => Text::plain(id.to_string()),
        }
    }

    /// Criteria by their ids and titles, parted by semicolons.
    fn criteria(self, ids: &[CriterionId]) -> Text {
        Text::joined(ids.iter().map(|id| self.criterion(id)), "; ")
    }

    /// A reason for a recommendation. Many criteria are named by their ids alone.
    fn reason(self, reason: &Reason) -> Text {
        let ids = reason.criteria();
        let list = if ids.len() <= NAMED {
            self.criteria(ids)
        } else {
            let ids: Vec<&str> = ids.iter().map(CriterionId::as_str).collect();
            Text::plain(ids.join(", "))
        };
        filled(
            |list| names::reason(self.words, reason, |_| list.to_owned()),
            &list,
        )
    }

    fn number(self, value: impl TryInto<i64>) -> String {
        self.words.integer(value.try_into().unwrap_or(i64::MAX))
    }
}

fn heading(level: u8, text: impl Into<Text>) -> Block {
    Block::Heading {
        level,
        text: text.into(),
    }
}

/// Whether a title is not all of the project's name.
fn is_cut(title: &Text, source: Source<'_>) -> bool {
    title.words() != source.title().words()
}

/// Whether a text has no words.
fn is_blank(text: &Text) -> bool {
    text.0.iter().all(|span| span.text.trim().is_empty())
}

fn count(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
