//! What can be wrong with a process, and where. Without words: whoever shows a fault words it in
//! the reader's language. [`fmt::Display`] gives plain English for the terminal.

mod collect;
mod problem;

use std::fmt;

pub(crate) use collect::Faults;
pub use problem::{Kind, Problem};

/// How much of a text from a file is repeated, in characters.
const EXCERPT: usize = 80;

/// One fault, with its place. Reading reports all of them at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What is wrong there.
    pub problem: Problem,
}

/// Where something stands in a process pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Which part of the pack.
    pub area: Area,
    /// Which of many things; none: the part itself.
    pub item: Option<Item>,
    /// Which field, as it is named in the file, such as `min_strength` or `checked.date`; empty:
    /// the thing itself.
    pub field: String,
}

/// A part of a pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// The file itself.
    File,
    /// What has no language.
    Structure,
    /// The texts of a language, by its tag.
    Texts(String),
}

/// One of many things.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// Its id or key, or `#4` for the fourth of a list where it has none.
    pub key: String,
}

/// What there are many of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// A stage.
    Stage,
    /// A gate's board.
    Board,
    /// A perspective.
    Perspective,
    /// A condition.
    Condition,
    /// A source.
    Source,
    /// A criterion.
    Criterion,
    /// A step of the evidence strengths.
    Strength,
    /// A readiness level.
    Level,
    /// A level of use.
    UseLevel,
    /// A term of the glossary.
    Term,
    /// A stage together with a perspective, `S1, VAL`.
    Cell,
}

impl Fault {
    /// A file of the product that can't be read at all.
    pub(crate) fn new(file: impl AsRef<str>, why: impl AsRef<str>) -> Self {
        Self {
            place: Place::of(Area::File, file.as_ref()),
            problem: Problem::Unreadable(shown(why.as_ref())),
        }
    }
}

impl Place {
    /// A field of a part.
    pub(crate) fn of(area: Area, field: &str) -> Self {
        Self {
            area,
            item: None,
            field: shown(field),
        }
    }

    /// One of many things.
    pub(crate) fn item(area: Area, kind: ItemKind, key: &str) -> Self {
        Self {
            area,
            item: Some(Item {
                kind,
                key: shown(key),
            }),
            field: String::new(),
        }
    }

    /// A field at this place.
    pub(crate) fn under(&self, name: &str) -> Self {
        let name = shown(name);
        let mut place = self.clone();
        if place.field.is_empty() {
            place.field = name;
        } else {
            place.field.push('.');
            place.field.push_str(&name);
        }
        place
    }
}

impl ItemKind {
    /// The list or map of a part in which such things stand.
    pub(crate) fn list(self) -> &'static str {
        match self {
            Self::Stage => "stages",
            Self::Board => "boards",
            Self::Perspective => "perspectives",
            Self::Condition => "conditions",
            Self::Source => "sources",
            Self::Criterion => "criteria",
            Self::Strength => "strengths",
            Self::Level => "levels",
            Self::UseLevel => "use_levels",
            Self::Term => "glossary",
            Self::Cell => "",
        }
    }

    fn english(self) -> &'static str {
        match self {
            Self::Stage => "stage",
            Self::Board => "board",
            Self::Perspective => "perspective",
            Self::Condition => "condition",
            Self::Source => "source",
            Self::Criterion => "criterion",
            Self::Strength => "evidence strength",
            Self::Level => "readiness level",
            Self::UseLevel => "level of use",
            Self::Term => "term",
            Self::Cell => "stage and perspective",
        }
    }
}

/// The beginning of a text from a file: one line, without control characters and marks that turn
/// the direction of what follows.
pub(crate) fn shown(text: &str) -> String {
    let mut chars = text.chars();
    let mut start: String = chars.by_ref().take(EXCERPT).map(harmless).collect();
    if chars.next().is_some() {
        start.push('…');
    }
    start
}

fn harmless(c: char) -> char {
    let turns = matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    if c.is_control() || turns { ' ' } else { c }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        match &self.area {
            Area::File if self.field.is_empty() => parts.push("file".to_owned()),
            Area::File => {}
            Area::Structure => parts.push("structure".to_owned()),
            Area::Texts(language) => parts.push(format!("texts {language}")),
        }
        if let Some(item) = &self.item {
            parts.push(format!("{} {}", item.kind.english(), item.key));
        }
        if !self.field.is_empty() {
            parts.push(self.field.clone());
        }
        f.write_str(&parts.join(", "))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.problem)
    }
}

impl std::error::Error for Fault {}
