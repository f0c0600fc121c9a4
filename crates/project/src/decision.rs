//! What is recommended and decided at a gate, and what a decision says besides.

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

/// What a decision has to say besides its reason (process, "Gate rules", "Decisions"). A record
/// of a meeting that was held may lack one: what was not said is shown as not said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// The money and hours that are released for the next stage.
    Release,
    /// What is missing before the gate is tried again.
    Missing,
    /// The event that ends a hold, if it is not a date.
    Event,
    /// Who watches for it.
    Watcher,
    /// What is handed over, and to whom.
    Handover,
    /// What was learned.
    Lessons,
    /// How data and contracts are closed.
    Closure,
}

file_words!(Term {
    Release = "release",
    Missing = "missing",
    Event = "event",
    Watcher = "watcher",
    Handover = "handover",
    Lessons = "lessons",
    Closure = "closure",
});

impl Decision {
    /// What the decision has to say besides its reason.
    pub fn terms(self) -> &'static [Term] {
        match self {
            Self::Go | Self::ConditionalGo => &[Term::Release],
            Self::Recycle => &[Term::Missing],
            Self::Hold => &[Term::Event, Term::Watcher],
            Self::Stop => &[Term::Handover, Term::Lessons, Term::Closure],
        }
    }

    /// Whether it names a date: of the next gate, or on which a hold ends.
    pub fn has_next_date(self) -> bool {
        self != Self::Stop
    }
}
