//! An answer to a criterion.

use gate360_locale::Date;
use gate360_process::Strength;

use crate::prose::Prose;
use crate::words::file_words;

/// How a criterion is answered (process, "Status and evidence").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    /// Nobody has said anything yet.
    #[default]
    NotAssessed,
    /// Not met.
    NotMet,
    /// Partly met.
    PartlyMet,
    /// Met; counts only with evidence that is strong enough.
    Met,
    /// Taken out of every count, with a reason.
    NotApplicable,
}

file_words!(Status {
    NotAssessed = "not_assessed",
    NotMet = "not_met",
    PartlyMet = "partly_met",
    Met = "met",
    NotApplicable = "not_applicable",
});

impl Status {
    /// The order in which statuses count for less, the least first. Where two writers did not
    /// know of each other, the one that counts for less holds until somebody settles it.
    pub(crate) fn weight(self) -> u8 {
        match self {
            Self::NotAssessed => 0,
            Self::NotMet => 1,
            Self::PartlyMet => 2,
            Self::NotApplicable => 3,
            Self::Met => 4,
        }
    }
}

/// What one voice says of a criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: Status,
    /// How strong the evidence is; none: not said.
    pub strength: Option<Strength>,
    /// The evidence in words.
    pub evidence: Prose,
    /// Where it is to be found.
    pub link: String,
    /// The day that the evidence is of.
    pub date: Option<Date>,
    /// Who looks after it.
    pub role: Prose,
    /// Anything else.
    pub note: Prose,
    /// Why the criterion is not applicable.
    pub reason: Prose,
}

impl Answer {
    /// Whether nothing at all has been said.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }
}
