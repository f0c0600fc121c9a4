//! What is wrong at a place of a file.

use std::fmt;

use gate360_process::Problem as Common;

/// What is wrong. What it repeats of the file is one short line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something that can be wrong with a process pack as well: it is missing, of another kind,
    /// too long, out of its range.
    Common(Common),
    /// There is more than is read.
    TooMany {
        /// How many there are.
        found: usize,
        /// How many are read.
        most: usize,
        /// Of what.
        of: Many,
    },
    /// A number is higher than any browser counts.
    TooHigh {
        /// The number.
        found: u64,
        /// The highest that can be.
        most: u64,
    },
    /// A time that no date is made of.
    NotAMoment,
    /// The version of the format is none.
    NotAFormat,
    /// Not a day such as `2026-11-21`.
    NotADay,
    /// Not the id of a project.
    NotAProject,
    /// A change says that its author had that very change before.
    SeenItself,
    /// Something else that keeps it from being understood.
    NotUnderstood,
}

/// What there can be too many of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Many {
    /// Entries of a list or a map.
    Entries,
    /// Bytes of the longest name in a map.
    BytesOfName,
    /// Values that a value is made of.
    Parts,
    /// Changes under one number.
    Changes,
    /// Changes of one key that nobody has settled.
    Unsettled,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Common(problem) => problem.fmt(f),
            Self::TooMany { found, most, of } => {
                let what = match of {
                    Many::Entries => "entries",
                    Many::BytesOfName => "bytes in a name",
                    Many::Parts => "parts",
                    Many::Changes => "changes",
                    Many::Unsettled => "changes that nobody has settled",
                };
                write!(f, "has {found} {what}; at most {most} are read")
            }
            Self::TooHigh { found, most } => write!(f, "{found} is over {most}"),
            Self::NotAMoment => f.write_str("is no time that a date is made of"),
            Self::NotAFormat => f.write_str("the format version must be a number from 1"),
            Self::NotADay => f.write_str("the day must be written as 2026-11-21"),
            Self::NotAProject => f.write_str("the id is not one that this app gives"),
            Self::SeenItself => f.write_str("the change claims to have seen itself"),
            Self::NotUnderstood => f.write_str("cannot be understood"),
        }
    }
}
