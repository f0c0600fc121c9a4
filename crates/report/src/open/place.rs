//! Where in a file something is wrong.

use std::fmt;

use gate360_process::Area;

use super::problem::excerpt;

/// Where something stands in a file. What it repeats of the file is one short line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A field of the report itself.
    Field(Field),
    /// Who exported it; perhaps a part of that.
    Author(Option<AuthorField>),
    /// A change.
    Change {
        /// Which entry of the list, from 1.
        entry: usize,
        /// What it gives a value, as a path; empty if that is not known.
        key: String,
        /// Which part of it; none: the change itself.
        part: Option<ChangeField>,
    },
    /// The changes that stand under one number.
    Number {
        /// Where they were made.
        replica: String,
        /// The number.
        counter: u64,
    },
    /// The changes of one key, by its path.
    Key(String),
    /// The process that came with the report.
    Process(gate360_process::Place),
    /// The plain form; perhaps a part of it.
    Plain(Option<PlainField>),
}

/// A field of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The version of its format.
    Version,
    /// The day of the export.
    Exported,
    /// The language of its texts.
    Language,
    /// What identifies the project.
    Project,
    /// Which report it is, and what of it.
    Edition,
    /// What the team says.
    Changes,
}

/// A part of an author.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthorField {
    /// A role or a name.
    Role,
    /// The organisation.
    Organisation,
}

/// A part of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeField {
    /// When it was made.
    At,
    /// Who made it; perhaps a part of that.
    Author(Option<AuthorField>),
    /// Its number at the place where it was made.
    Counter,
    /// What it gives a value.
    Key,
    /// Where it was made.
    Replica,
    /// The changes that its author had before.
    Seen,
    /// The value.
    Value,
}

/// A part of the plain form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlainField {
    /// The conditions that hold.
    Flags,
    /// The stage.
    Stage,
    /// The level of use.
    UseLevel,
    /// All answers.
    Answers,
    /// The answer to a criterion, by its id; perhaps a part of it.
    Answer(String, Option<AnswerField>),
}

/// A part of an answer in the plain form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerField {
    /// The status.
    Status,
    /// The evidence strength.
    Strength,
    /// Why it is not applicable.
    Reason,
}

impl Place {
    /// A part of an answer in the plain form.
    pub(crate) fn answer(id: &str, part: Option<AnswerField>) -> Self {
        Self::Plain(Some(PlainField::Answer(excerpt(id), part)))
    }

    /// Whether it is the process as a whole.
    pub(crate) fn is_whole_process(&self) -> bool {
        matches!(self, Self::Process(place)
            if place.area == Area::File && place.item.is_none() && place.field.is_empty())
    }
}

impl AuthorField {
    /// Its name in the file.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Organisation => "organisation",
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => f.write_str(match field {
                Field::Version => "version",
                Field::Exported => "exported",
                Field::Language => "language",
                Field::Project => "project",
                Field::Edition => "edition",
                Field::Changes => "changes",
            }),
            Self::Author(part) => author(f, *part),
            Self::Change { entry, part, .. } => {
                write!(f, "changes, entry {entry}")?;
                let name = match part {
                    None => return Ok(()),
                    Some(ChangeField::Author(part)) => {
                        f.write_str(", ")?;
                        return author(f, *part);
                    }
                    Some(ChangeField::At) => "at",
                    Some(ChangeField::Counter) => "counter",
                    Some(ChangeField::Key) => "key",
                    Some(ChangeField::Replica) => "replica",
                    Some(ChangeField::Seen) => "seen",
                    Some(ChangeField::Value) => "value",
                };
                write!(f, ", {name}")
            }
            Self::Number { replica, counter } => {
                write!(f, "changes, replica {replica}, counter {counter}")
            }
            Self::Key(path) => write!(f, "changes, key {path}"),
            Self::Process(_) if self.is_whole_process() => f.write_str("process"),
            Self::Process(place) => write!(f, "process, {place}"),
            Self::Plain(None) => f.write_str("plain form"),
            Self::Plain(Some(field)) => field.fmt(f),
        }
    }
}

fn author(f: &mut fmt::Formatter<'_>, part: Option<AuthorField>) -> fmt::Result {
    f.write_str("author")?;
    part.map_or(Ok(()), |part| write!(f, ", {}", part.as_str()))
}

impl fmt::Display for PlainField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flags => f.write_str("flags"),
            Self::Stage => f.write_str("stage"),
            Self::UseLevel => f.write_str("use"),
            Self::Answers => f.write_str("answers"),
            Self::Answer(id, part) => {
                write!(f, "answers, {id}")?;
                match part {
                    None => Ok(()),
                    Some(AnswerField::Status) => f.write_str(", status"),
                    Some(AnswerField::Strength) => f.write_str(", strength"),
                    Some(AnswerField::Reason) => f.write_str(", reason"),
                }
            }
        }
    }
}
