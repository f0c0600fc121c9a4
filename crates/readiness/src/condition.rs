//! How the conditions of a conditional go stand (process, "Gate rules", "Decisions").

use gate360_locale::Date;
use gate360_process::GateNo;
use gate360_project::Running;

/// How a condition stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ConditionState {
    /// Open, and its day has not passed.
    Open,
    /// Open, and its day has passed. The decision stays what it was.
    Overdue,
    /// Closed in time.
    Closed,
    /// Closed after its day.
    ClosedLate,
}

impl ConditionState {
    /// How a condition stands on a day. One that runs until an event is never overdue: only
    /// people know whether the event has come.
    pub fn of(running: &Running, today: Date) -> Self {
        let late = |day: Date| running.condition.due.is_some_and(|due| day > due);
        match running.closed {
            Some(day) if late(day) => Self::ClosedLate,
            Some(_) => Self::Closed,
            None if late(today) => Self::Overdue,
            None => Self::Open,
        }
    }

    /// Whether it is open, overdue or not.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Overdue)
    }
}

/// What the rules look at of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConditionFact {
    /// The gate of the decision.
    pub gate: GateNo,
    /// How it stands.
    pub state: ConditionState,
}
