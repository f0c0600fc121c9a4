//! How statuses, recommendations, decisions and remarks look, on any page.

use gate360_project::{Decision, Recommendation, Status};
use gate360_readiness::Standing;
use gate360_report::document::Tone as Meaning;

use crate::components::{Icon, Tone};

/// The colour of something that is to be taken in a certain way.
pub(crate) fn of_meaning(meaning: Meaning) -> Tone {
    match meaning {
        Meaning::Plain => Tone::Neutral,
        Meaning::Good => Tone::Good,
        Meaning::Caution => Tone::Warn,
        Meaning::Bad => Tone::Bad,
    }
}

/// The colour and the sign of a recommendation.
pub(crate) fn of_recommendation(recommendation: Recommendation) -> (Tone, Icon) {
    match recommendation {
        Recommendation::Incomplete => (Tone::Neutral, Icon::NotAssessed),
        Recommendation::Go => (Tone::Good, Icon::Check),
        Recommendation::ConditionalGo => (Tone::Warn, Icon::Check),
        Recommendation::Recycle => (Tone::Bad, Icon::Again),
        Recommendation::HoldOrStop => (Tone::Bad, Icon::Hold),
    }
}

/// The colour and the sign of a standing.
pub(crate) fn of_standing(standing: Standing) -> (Tone, Icon) {
    match standing {
        Standing::NotAssessed => (Tone::Neutral, Icon::NotAssessed),
        Standing::NotMet => (Tone::Bad, Icon::NotMet),
        Standing::PartlyMet => (Tone::Warn, Icon::PartlyMet),
        Standing::Thin => (Tone::Warn, Icon::Warning),
        Standing::Met => (Tone::Good, Icon::Met),
        Standing::SetAside => (Tone::Neutral, Icon::NotApplicable),
    }
}

/// The colour and the sign of a status.
pub(crate) fn of_status(status: Status) -> (Tone, Icon) {
    match status {
        Status::NotAssessed => (Tone::Neutral, Icon::NotAssessed),
        Status::NotMet => (Tone::Bad, Icon::NotMet),
        Status::PartlyMet => (Tone::Warn, Icon::PartlyMet),
        Status::Met => (Tone::Good, Icon::Met),
        Status::NotApplicable => (Tone::Neutral, Icon::NotApplicable),
    }
}

/// The colour and the sign of a decision.
pub(crate) fn of_decision(decision: Decision) -> (Tone, Icon) {
    match decision {
        Decision::Go => (Tone::Good, Icon::Check),
        Decision::ConditionalGo => (Tone::Warn, Icon::Check),
        Decision::Recycle => (Tone::Warn, Icon::Again),
        Decision::Hold => (Tone::Warn, Icon::Hold),
        Decision::Stop => (Tone::Bad, Icon::Stop),
    }
}
