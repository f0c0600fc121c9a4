//! Which report it is: all of it, or one of the shorter ones that are made from the same data.

use std::collections::BTreeSet;

use gate360_locale::Words;
use gate360_process::GateNo;
use gate360_project::{GateRecord, ItemId, PartKey, Project};

use crate::compose::PARTS;

/// Which report it is, and what of it. It is a part of the report and of its file, so whoever
/// makes a PDF from the file gets the one that was handed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    /// The kind.
    pub kind: Kind,
    /// The parts that the team leaves out, of the kinds that have parts. A key that names no
    /// part, or one that is always there, changes nothing.
    pub without: BTreeSet<PartKey>,
    /// The meeting of a gate record; none: the latest. Other kinds don't look at it.
    pub meeting: Option<Meeting>,
}

/// What names a meeting that was recorded: its gate, and the id of its record.
pub type Meeting = (GateNo, ItemId);

/// The kinds of reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Everything.
    #[default]
    Full,
    /// Two pages: what it is, where it stands, what comes next.
    Summary,
    /// What a gate board reads before it decides: ten pages at most.
    Board,
    /// What was decided at one gate, on one or two pages.
    Gate,
}

impl Kind {
    /// All kinds, the longest first, and the record of a single decision last.
    pub const ALL: [Self; 4] = [Self::Full, Self::Board, Self::Summary, Self::Gate];

    /// The word in files and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Summary => "summary",
            Self::Board => "board",
            Self::Gate => "gate",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// How many pages there are at most; none: as many as it takes.
    pub const fn most_pages(self) -> Option<usize> {
        match self {
            Self::Full => None,
            Self::Board => Some(10),
            Self::Summary | Self::Gate => Some(2),
        }
    }

    /// Whether it consists of parts among which a team can choose.
    pub const fn has_parts(self) -> bool {
        matches!(self, Self::Full | Self::Board)
    }
}

impl Edition {
    /// The whole report, with the parts that the team of a project chose.
    pub fn of(project: &Project) -> Self {
        Self {
            without: project.parts_left_out(),
            ..Self::default()
        }
    }

    /// The same choice of parts in a report of another kind; of which meeting, where it is a gate
    /// record.
    #[must_use]
    pub fn with_kind(&self, kind: Kind, meeting: Option<Meeting>) -> Self {
        Self {
            kind,
            without: self.without.clone(),
            meeting: meeting.filter(|_| kind == Kind::Gate),
        }
    }

    /// The minutes that a gate record is made of: those that were asked for, also where others
    /// have taken their place since; else the latest that count. None: no meeting was recorded.
    pub fn record(&self, project: &Project) -> Option<GateRecord> {
        let asked = self.meeting.as_ref().and_then(|(gate, id)| {
            let mut records = project.records().into_iter();
            records.find(|record| record.gate == *gate && record.id == *id)
        });
        asked.or_else(|| project.decisions().pop())
    }

    /// Whether a part is in it.
    pub(crate) fn has(&self, key: &str) -> bool {
        !self.without.iter().any(|left| left.as_str() == key)
    }
}

/// The parts among which a team can choose, in reading order: the key of each and its title.
pub fn choices(words: Words) -> impl Iterator<Item = (PartKey, &'static str)> {
    let optional = PARTS.iter().filter(|part| part.is_optional);
    optional.filter_map(move |part| Some((PartKey::parse(part.key)?, (part.title)(words))))
}
