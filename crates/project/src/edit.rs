//! What a person does to a project, and why it may be refused.

use std::fmt;
use std::sync::Arc;

use gate360_locale::Date;
use gate360_merge::{Change, ChangeSet, Tag, VersionVector};
use gate360_process::{ConditionKey, CriterionId, GateNo, StageNo, Strength, UseLevel};
use serde_json::Value;

use crate::answer::Status;
use crate::decision::{Decision, Recommendation, Term, Track};
use crate::key::{AnswerField, ItemId, Key, MeetingField, ProposalField, Signal};
use crate::language::LanguageTag;
use crate::logo::Logo;
use crate::pack_name::PackName;
use crate::part_key::PartKey;
use crate::record::{Frozen, GateRecord};
use crate::text_place::TextPlace;

/// What a person does, in the team's voice.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Names the project.
    Name(String),
    /// Says in a line what it is.
    Summary(String),
    /// Names the partners.
    Partners(String),
    /// Says in which stage the project is before any decision is recorded.
    Start(StageNo),
    /// Goes on with another process pack, or another version of it. Nothing that was written is
    /// changed by that, and nothing that was recorded.
    TakePack(PackName),
    /// Says how far the solution is used; none: not said.
    Use(Option<UseLevel>),
    /// Gives the evidence for it.
    UseEvidence(String),
    /// Answers a yes/no question; none: takes the answer back.
    Condition(ConditionKey, Option<bool>),
    /// Sets a criterion's status.
    Status(CriterionId, Status),
    /// Says how strong the evidence is; none: takes it back.
    Strength(CriterionId, Option<Strength>),
    /// Dates the evidence; none: takes the date back.
    EvidenceDate(CriterionId, Option<Date>),
    /// Writes a text of an answer: evidence, link, role, note or reason.
    AnswerText(CriterionId, AnswerField, String),
    /// Dates the meeting.
    MeetingDate(GateNo, Option<Date>),
    /// Writes a text of the meeting: chair, board, heard, informed or reason.
    MeetingText(GateNo, MeetingField, String),
    /// Writes what the decision says besides.
    MeetingTerm(GateNo, Term, String),
    /// Says when the next gate is, or a hold ends.
    MeetingNext(GateNo, Option<Date>),
    /// Says whether the gate before is decided on in the same meeting.
    MeetingTogether(GateNo, bool),
    /// Chooses the decision.
    MeetingDecision(GateNo, Option<Decision>),
    /// Chooses the track.
    MeetingTrack(GateNo, Track),
    /// Adds a condition to the meeting, for a criterion or for none.
    AddProposal(GateNo, Option<CriterionId>),
    /// Takes a condition out of the meeting.
    RemoveProposal(GateNo, ItemId),
    /// Writes a text of a condition: role, event or "done when".
    ProposalText(GateNo, ItemId, ProposalField, String),
    /// Dates a condition.
    ProposalDue(GateNo, ItemId, Option<Date>),
    /// Takes the minutes of a meeting that was held as the start of their correction.
    Correct(GateNo, ItemId),
    /// Clears the meeting that is being prepared.
    ClearMeeting(GateNo),
    /// Says on which day a condition of a decision was closed; none: it is open.
    Close(GateNo, ItemId, Option<Date>),
    /// Says how one saw that a condition was closed.
    ClosingNote(GateNo, ItemId, String),
    /// Says whether a stop signal is there; none: takes it back.
    Signal(Signal, Option<bool>),
    /// Says whether a part of the report is shown.
    ReportPart(PartKey, bool),
    /// Puts a logo on the report; none: takes it away.
    Logo(Option<Logo>),
    /// Says in which language a text was written, which stays as it is; none: not known.
    TextLanguage(Key, Option<LanguageTag>),
    /// Gives a text in another language beside the original, which stays as it is; an empty one
    /// is taken back.
    Version {
        /// Where the original stands.
        of: TextPlace,
        /// The language of the version.
        language: LanguageTag,
        /// The version.
        text: String,
    },
    /// Gives the project as it is now a name, to be looked at later.
    Snapshot(String),
    /// Puts everything back as it was at a state, by new changes. What was recorded stays.
    Restore(VersionVector),
    /// Puts everything back as it stands in another copy of the project, such as a backup, by new
    /// changes. What the copy holds is joined before. What was recorded stays.
    RestoreFrom(Box<ChangeSet>),
    /// Erases for good what stands and stood under a path, with its versions in other languages,
    /// in every copy that this one is joined with. The path of a text within a gate record, too:
    /// the decision itself can't be erased. It can't be undone.
    Erase(Arc<str>),
    /// Erases the whole project for good, in every copy that this one is joined with.
    EraseProject,
    /// Writes values under their paths, to undo what the same person did.
    PutBack(Vec<(Arc<str>, Value)>),
    /// Does several things at once: all of them or none.
    AtOnce(Vec<Edit>),
    /// Settles a place where two people wrote without knowing of each other: writes what one of
    /// them wrote anew, knowing all.
    Settle {
        /// The path of the place.
        path: String,
        /// The value that is kept: one of those that were written there.
        keep: Value,
    },
    /// Records the prepared meeting as held: freezes what was recommended and decided, and
    /// clears the preparation.
    Record {
        /// The gate.
        gate: GateNo,
        /// What is recommended today.
        recommendation: Recommendation,
        /// The figures behind it.
        frozen: Frozen,
    },
    /// Takes over a meeting from minutes of before the project was kept here.
    TakeOver(Box<GateRecord>),
}

/// What an edit came to: to be stored in one transaction.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Written {
    /// Changes to store.
    pub added: Vec<Arc<Change>>,
    /// Changes that these replace while a person is typing, or that are erased; to be removed
    /// before the others are stored.
    pub folded: Vec<Tag>,
    /// Where something was written: its path, the value before, and the value now.
    pub places: Vec<Rewritten>,
}

/// A place where something was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Rewritten {
    /// Its path.
    pub path: Arc<str>,
    /// The value before; null: none.
    pub before: Value,
    /// The value now; null: none.
    pub after: Value,
}

impl Written {
    /// Takes in what came after it.
    pub(crate) fn join(&mut self, later: Self) {
        self.added
            .retain(|change| !later.folded.contains(change.tag()));
        self.added.extend(later.added);
        self.folded.extend(later.folded);
        for place in later.places {
            match self.places.iter_mut().find(|one| one.path == place.path) {
                Some(known) => known.after = place.after,
                None => self.places.push(place),
            }
        }
        // What was taken back at once is as it was.
        self.places.retain(|place| place.before != place.after);
    }

    /// Whether there is nothing to store, since all was so before.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.folded.is_empty()
    }
}

/// Why an edit is refused. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The catalogue has no such criterion.
    UnknownCriterion(CriterionId),
    /// The catalogue has no such condition.
    UnknownCondition(ConditionKey),
    /// The project can't be changed where it is open. Whoever has opened it knows; a project itself
    /// refuses nothing for this.
    ReadOnly,
    /// The whole project was erased for good: nothing is written in it any more.
    Erased,
    /// A blocker can't be marked as not applicable.
    BlockerAlwaysApplies(CriterionId),
    /// The text is longer than a field takes.
    TooLong {
        /// How many characters it has.
        length: usize,
        /// How many it may have.
        limit: usize,
    },
    /// A text was sent to a field that holds none, or no one text stands there.
    NotAText,
    /// What was to be kept is not among what was written there.
    NothingToSettle,
    /// The meeting has no date.
    NoDate,
    /// The meeting's date lies ahead.
    DateAhead,
    /// The meeting has no decision.
    NoDecision,
    /// The decision needs a reason: it goes against the recommendation, or ends or delays the
    /// work.
    NoReason,
    /// A conditional go needs conditions.
    NoConditions,
    /// A plain go while conditions of earlier decisions are open: so many.
    OpenConditions(usize),
    /// There is no record of that name to correct, or another corrects it already.
    NothingToCorrect,
    /// There is nothing under the path that could be erased.
    NothingToErase,
    /// There is no such condition.
    NoSuchCondition,
    /// A condition is closed on a day that lies ahead.
    ClosedAhead,
    /// A condition is closed on a day before it was decided on.
    ClosedBefore(Date),
    /// A snapshot has no name.
    NoName,
    /// A conditional go leaves open musts without a condition.
    MustsWithoutCondition(Vec<CriterionId>),
    /// A condition lacks its role, its date or its "done when".
    ConditionUnfinished,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownCriterion(id) => write!(f, "the process has no criterion {id}"),
            Self::UnknownCondition(key) => write!(f, "the process has no condition {key}"),
            Self::BlockerAlwaysApplies(id) => {
                write!(f, "{id} is a blocker and can't be marked as not applicable")
            }
            Self::TooLong { length, limit } => {
                write!(f, "the text has {length} characters; a field takes {limit}")
            }
            Self::NotAText => f.write_str("this field does not hold a text"),
            Self::NothingToErase => f.write_str("there is nothing that can be erased"),
            Self::NothingToSettle => f.write_str("there is nothing to settle at this place"),
            Self::ReadOnly => f.write_str("the project can only be read here"),
            Self::Erased => f.write_str("the project was erased for good"),
            Self::NoDate => f.write_str("the meeting has no date"),
            Self::DateAhead => f.write_str("the meeting's date lies ahead"),
            Self::NoDecision => f.write_str("the meeting has no decision"),
            Self::NoReason => f.write_str("the decision needs a reason"),
            Self::NoConditions => f.write_str("a conditional go needs at least one condition"),
            Self::OpenConditions(open) => {
                write!(
                    f,
                    "{open} conditions of earlier decisions are open: no plain go"
                )
            }
            Self::NothingToCorrect => f.write_str("there is no such record to correct"),
            Self::NoSuchCondition => f.write_str("there is no such condition"),
            Self::ClosedAhead => {
                f.write_str("a condition can't be closed on a day that lies ahead")
            }
            Self::ClosedBefore(decided) => {
                write!(f, "the condition was decided on only on {decided}")
            }
            Self::NoName => f.write_str("a snapshot needs a name"),
            Self::MustsWithoutCondition(ids) => {
                let ids: Vec<&str> = ids.iter().map(CriterionId::as_str).collect();
                write!(f, "open musts without a condition: {}", ids.join(", "))
            }
            Self::ConditionUnfinished => {
                f.write_str("a condition lacks its role, its date or its \"done when\"")
            }
        }
    }
}

impl std::error::Error for Refusal {}
