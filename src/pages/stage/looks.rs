//! How statuses and standings look.

use gate360_project::Status;
use gate360_readiness::Standing;

use crate::components::{Icon, Tone};

/// The colour and the sign of a standing.
pub(super) fn of_standing(standing: Standing) -> (Tone, Icon) {
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
pub(super) fn of_status(status: Status) -> (Tone, Icon) {
    match status {
        Status::NotAssessed => (Tone::Neutral, Icon::NotAssessed),
        Status::NotMet => (Tone::Bad, Icon::NotMet),
        Status::PartlyMet => (Tone::Warn, Icon::PartlyMet),
        Status::Met => (Tone::Good, Icon::Met),
        Status::NotApplicable => (Tone::Neutral, Icon::NotApplicable),
    }
}
