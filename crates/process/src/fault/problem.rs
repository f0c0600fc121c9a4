//! What is wrong at a place.

use std::fmt;

use super::ItemKind;

/// What is wrong. What it repeats of a file is one short line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file is larger than is read.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
        /// How many bytes are read.
        most: usize,
    },
    /// The file is empty.
    Empty,
    /// The file is not text: the first byte that is not UTF-8.
    NotText(usize),
    /// The file is not JSON.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// Lists and objects stand in each other deeper than any pack needs.
    TooDeep,
    /// The file is JSON, but no process pack.
    NotAPack,
    /// The file's format is newer than is understood.
    Newer(u64),
    /// A file of the product can't be read.
    Unreadable(String),
    /// There are more entries than are read.
    TooMany {
        /// How many entries are read.
        most: usize,
    },
    /// Something that must be there is not.
    Missing,
    /// Something is of another kind than it must be.
    NotA(Kind),
    /// There is no such field; perhaps another one was meant.
    NotKnown(Option<String>),
    /// The same name stands twice in one object.
    Twice,
    /// Two entries have the same id or key.
    Reused(String),
    /// A text is empty.
    NoText,
    /// A text is longer than is read.
    TooLong {
        /// Its length in characters.
        found: usize,
        /// The longest that is read.
        most: usize,
    },
    /// A number can't be meant.
    OutOfRange {
        /// The lowest that can be.
        least: u64,
        /// The highest that can be.
        most: u64,
    },
    /// None of the words that may stand there.
    NotOneOf(&'static [&'static str]),
    /// Not a day such as `2026-11-21`.
    NotADate(String),
    /// Not a version such as `1.0.0`.
    NotAVersion(String),
    /// Not a language such as `en`.
    NotALanguage(String),
    /// Not a criterion's id such as `VAL-101`.
    NotAnId(String),
    /// Not a key of letters, digits, dashes and underscores.
    NotAKey(String),
    /// The stages are not S1 to S6 in this order.
    NotTheStages,
    /// There are not as many as there must be.
    Count {
        /// How many there are.
        found: usize,
        /// How many there must be.
        wanted: usize,
    },
    /// Something that the structure has is without texts in this language.
    NoTexts,
    /// Texts for something that the structure does not have.
    NothingSuch,
    /// Something is named that is not there.
    NoSuch(ItemKind, String),
    /// A criterion names no source.
    NoSource,
    /// A blocker is no must.
    BlockerNotMust,
    /// No must of this stage and perspective always applies.
    NoMust,
    /// Not a band of technology readiness levels between 1 and 9.
    NotABand,
    /// There are no texts in any language.
    NoLanguage,
    /// The texts say that they are in another language than the one that they stand under.
    OtherLanguage(String),
    /// The interface does not have the language whose words are to go with the texts.
    NoSuchWords(String),
    /// Retired in a version that is yet to come.
    RetiredAhead(String),
    /// So many more faults were found.
    More(usize),
    /// A criterion that an earlier version had is not there any more; it is to be marked as
    /// retired.
    Gone,
    /// An id that an earlier version had retired is asked for again.
    BackAgain,
    /// Criteria were added or retired, which asks for a new major version after this one.
    NeedsMajor(String),
    /// Words or thresholds were changed, which asks for a new minor version after this one.
    NeedsMinor(String),
    /// Something else was changed, which asks for any version after this one.
    NeedsNewer(String),
}

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text in quotation marks.
    Text,
    /// A whole number.
    Number,
    /// `true` or `false`.
    YesNo,
    /// A list in square brackets.
    List,
    /// Named fields in curly brackets.
    Object,
}

impl Kind {
    fn english(self) -> &'static str {
        match self {
            Self::Text => "a text in quotation marks",
            Self::Number => "a whole number",
            Self::YesNo => "true or false",
            Self::List => "a list in square brackets",
            Self::Object => "named fields in curly brackets",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes, most } => {
                write!(f, "has {bytes} bytes; at most {most} are read")
            }
            Self::Empty => f.write_str("is empty"),
            Self::NotText(byte) => write!(f, "is not text: byte {byte} is not UTF-8"),
            Self::NotJson { line, column } => {
                write!(f, "is not JSON: line {line}, column {column}")
            }
            Self::TooDeep => f.write_str("is nested deeper than a process pack is"),
            Self::NotAPack => f.write_str("is not a process pack"),
            Self::Newer(version) => {
                write!(f, "is of format version {version}, which needs a newer app")
            }
            Self::Unreadable(why) => f.write_str(why),
            Self::TooMany { most } => write!(f, "has more entries than the {most} that are read"),
            Self::Missing => f.write_str("is missing"),
            Self::NotA(kind) => write!(f, "must be {}", kind.english()),
            Self::NotKnown(None) => f.write_str("there is no such field"),
            Self::NotKnown(Some(meant)) => {
                write!(f, "there is no such field; perhaps {meant} is meant")
            }
            Self::Twice => f.write_str("is there twice; only one of them would count"),
            Self::Reused(key) => write!(f, "{key} is there twice; an id stands for one thing"),
            Self::NoText => f.write_str("is empty"),
            Self::TooLong { found, most } => {
                write!(f, "has {found} characters; at most {most} are read")
            }
            Self::OutOfRange { least, most } => write!(f, "must be from {least} to {most}"),
            Self::NotOneOf(words) => write!(f, "must be one of {}", words.join(", ")),
            Self::NotADate(text) => write!(f, "{text} is not a day such as 2026-11-21"),
            Self::NotAVersion(text) => write!(f, "{text} is not a version such as 1.0.0"),
            Self::NotALanguage(text) => write!(f, "{text} is not a language tag such as en"),
            Self::NotAnId(text) => write!(
                f,
                "{text} is not an id of three capital letters, a dash and three digits"
            ),
            Self::NotAKey(text) => write!(
                f,
                "{text} is not a key of letters without accents, digits, dashes and underscores"
            ),
            Self::NotTheStages => f.write_str("must be S1, S2, S3, S4, S5, S6 in this order"),
            Self::Count { found, wanted } => write!(f, "has {found} entries instead of {wanted}"),
            Self::NoTexts => f.write_str("has no texts in this language"),
            Self::NothingSuch => f.write_str("has texts, but the structure does not have it"),
            Self::NoSuch(kind, key) => write!(f, "there is no {} {key}", kind.english()),
            Self::NoSource => f.write_str("names no source"),
            Self::BlockerNotMust => f.write_str("a blocker must be a must"),
            Self::NoMust => f.write_str("has no must that always applies"),
            Self::NotABand => f.write_str("is not a band of two levels between 1 and 9"),
            Self::NoLanguage => f.write_str("has no language"),
            Self::OtherLanguage(found) => write!(f, "says {found}, which is another language"),
            Self::NoSuchWords(found) => write!(f, "the interface has no words in {found}"),
            Self::RetiredAhead(version) => {
                write!(f, "{version} is later than the version of this pack")
            }
            Self::More(count) => write!(f, "has {count} more faults"),
            Self::Gone => f.write_str("was in the earlier version; keep it and mark it as retired"),
            Self::BackAgain => {
                f.write_str("was retired in the earlier version; an id is never used again")
            }
            Self::NeedsMajor(version) => write!(
                f,
                "criteria were added or retired: the first number must be higher than in {version}"
            ),
            Self::NeedsMinor(version) => write!(
                f,
                "words or thresholds were changed: the second number must be higher than in \
                 {version}"
            ),
            Self::NeedsNewer(version) => {
                write!(f, "something was changed: must be higher than {version}")
            }
        }
    }
}
