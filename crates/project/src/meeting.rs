//! A gate meeting before it is held.

use gate360_locale::Date;
use gate360_process::CriterionId;

use crate::key::ItemId;
use crate::words::file_words;

/// What the rules recommend at a gate (process, "Gate rules"). People decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Recommendation {
    /// Some applicable must has no status: nothing is recommended.
    Incomplete,
    /// Every must counts as met, and enough shoulds do.
    Go,
    /// A few musts of the current stage are open, or the shoulds are a little short.
    ConditionalGo,
    /// Back to work in the same stage.
    Recycle,
    /// Too little is met.
    HoldOrStop,
}

file_words!(Recommendation {
    Incomplete = "incomplete",
    Go = "go",
    ConditionalGo = "conditional_go",
    Recycle = "recycle",
    HoldOrStop = "hold_or_stop",
});

/// What people decide at a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Decision {
    /// The next stage starts.
    Go,
    /// The next stage starts, listed conditions run.
    ConditionalGo,
    /// Back to work in the same stage.
    Recycle,
    /// Wait for a named event or date.
    Hold,
    /// End in good order.
    Stop,
}

file_words!(Decision {
    Go = "go",
    ConditionalGo = "conditional_go",
    Recycle = "recycle",
    Hold = "hold",
    Stop = "stop",
});

impl Decision {
    /// Whether it does what was recommended.
    pub fn follows(self, recommendation: Recommendation) -> bool {
        matches!(
            (self, recommendation),
            (Self::Go, Recommendation::Go)
                | (Self::ConditionalGo, Recommendation::ConditionalGo)
                | (Self::Recycle, Recommendation::Recycle)
                | (Self::Hold | Self::Stop, Recommendation::HoldOrStop)
        )
    }

    /// Whether the next stage starts.
    pub fn moves_on(self) -> bool {
        matches!(self, Self::Go | Self::ConditionalGo)
    }
}

/// How much of the process a project goes through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Track {
    /// The whole.
    #[default]
    Full,
    /// For small projects without blockers in play: musts are never reduced, shoulds are shown
    /// with a threshold of 0.
    Light,
}

file_words!(Track { Full = "full", Light = "light" });

/// A meeting that is being prepared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meeting {
    /// The day.
    pub date: Option<Date>,
    /// Who chairs.
    pub chair: String,
    /// The members by role.
    pub board: String,
    /// Who was heard.
    pub heard: String,
    /// What was decided.
    pub decision: Option<Decision>,
    /// Why.
    pub reason: String,
    /// How much of the process is asked for.
    pub track: Track,
    /// The conditions of a conditional go, in the order in which they were written down.
    pub proposals: Vec<Proposal>,
}

/// A condition that is being written.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Its id within the meeting.
    pub id: ItemId,
    /// The criterion that it closes, if it closes one.
    pub criterion: Option<CriterionId>,
    /// Who sees to it.
    pub role: String,
    /// By when.
    pub due: Option<Date>,
    /// How one sees that it is closed.
    pub done_when: String,
}
