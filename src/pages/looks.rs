//! How recommendations and remarks look, on any page.

use gate360_project::Recommendation;
use gate360_report::document::Tone as Meaning;

use crate::components::{Icon, Tone};

/// The colour of something that is to be taken in a certain way.
pub(super) fn of_meaning(meaning: Meaning) -> Tone {
    match meaning {
        Meaning::Plain => Tone::Neutral,
        Meaning::Good => Tone::Good,
        Meaning::Caution => Tone::Warn,
        Meaning::Bad => Tone::Bad,
    }
}

/// The colour and the sign of a recommendation.
pub(super) fn of_recommendation(recommendation: Recommendation) -> (Tone, Icon) {
    match recommendation {
        Recommendation::Incomplete => (Tone::Neutral, Icon::NotAssessed),
        Recommendation::Go => (Tone::Good, Icon::Check),
        Recommendation::ConditionalGo => (Tone::Warn, Icon::Check),
        Recommendation::Recycle => (Tone::Bad, Icon::Again),
        Recommendation::HoldOrStop => (Tone::Bad, Icon::Hold),
    }
}
