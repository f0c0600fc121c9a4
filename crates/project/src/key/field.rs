//! The parts of what is written, as steps of a path.

use crate::words::file_words;

/// The parts of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AnswerField {
    /// The status.
    Status,
    /// How strong the evidence is.
    Strength,
    /// The evidence in words.
    Evidence,
    /// Where it is to be found.
    Link,
    /// The day that it is of.
    Date,
    /// Who looks after it.
    Role,
    /// Anything else.
    Note,
    /// Why it is not applicable.
    Reason,
}

file_words!(AnswerField {
    Status = "status",
    Strength = "strength",
    Evidence = "evidence",
    Link = "link",
    Date = "date",
    Role = "role",
    Note = "note",
    Reason = "reason",
});

/// The parts of a meeting that is being prepared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MeetingField {
    /// The day.
    Date,
    /// Who chairs.
    Chair,
    /// The members by role.
    Board,
    /// Who was heard.
    Heard,
    /// What was decided.
    Decision,
    /// Why.
    Reason,
    /// How much of the process is asked for.
    Track,
    /// How and when the political body was informed.
    Informed,
    /// When the next gate is, or a hold ends.
    Next,
    /// Whether the gate before is decided on in the same meeting.
    Together,
    /// The record that is corrected.
    Corrects,
}

file_words!(MeetingField {
    Date = "date",
    Chair = "chair",
    Board = "board",
    Heard = "heard",
    Decision = "decision",
    Reason = "reason",
    Track = "track",
    Informed = "informed",
    Next = "next",
    Together = "together",
    Corrects = "corrects",
});

/// The parts of how a condition was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClosingField {
    /// The day on which it was; none: it is open.
    Date,
    /// How one saw it.
    Note,
}

file_words!(ClosingField { Date = "date", Note = "note" });

/// A stop signal that nothing else in a project tells: the team says whether it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signal {
    /// A stop criterion of the pilot plan (GOV-301) has been hit.
    StopCriterion,
    /// The net climate effect is negative in the central estimate, and no other benefit is shown.
    NetEffect,
}

file_words!(Signal {
    StopCriterion = "stop_criterion",
    NetEffect = "net_effect",
});

/// The parts of a proposed condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProposalField {
    /// Whether it is there, and where in the list: a number, or removed.
    Order,
    /// The criterion that it closes.
    Criterion,
    /// Who sees to it.
    Role,
    /// By when.
    Due,
    /// Before what event, where it has no date.
    Event,
    /// How one sees that it is closed.
    DoneWhen,
}

file_words!(ProposalField {
    Order = "order",
    Criterion = "criterion",
    Role = "role",
    Due = "due",
    Event = "event",
    DoneWhen = "done_when",
});
