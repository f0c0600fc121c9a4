//! Why something is recommended at a gate. A gate record freezes it, without words of any
//! language.

use gate360_process::{ConditionKey, CriterionId, GateNo};
use serde::{Deserialize, Serialize};

/// A reason for a recommendation.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// Musts have no status, so nothing is recommended.
    NotAssessed(Vec<CriterionId>),
    /// Blockers are open; they can never be deferred.
    Blockers(Vec<CriterionId>),
    /// Musts of earlier stages are open again or still.
    Earlier(Vec<CriterionId>),
    /// Musts of the current stage are open.
    Current(Vec<CriterionId>),
    /// More musts are open than a conditional go allows.
    TooMany {
        /// How many are open.
        open: usize,
        /// How many may be.
        limit: usize,
    },
    /// Too small a share of the musts is met.
    FewMet(Share),
    /// All musts are met.
    AllMustsMet(usize),
    /// Enough shoulds are met.
    ShouldsReached(Share),
    /// Fewer shoulds are met than the gate asks for.
    ShouldsShort(Share),
    /// Conditions of earlier decisions are open: no plain go.
    OpenConditions {
        /// How many are open.
        open: usize,
        /// How many of them are overdue.
        overdue: usize,
    },
    /// Conditions were not answered: what they switch on is not asked for yet.
    ProfileIncomplete(Vec<ConditionKey>),
    /// The light track was taken: shoulds are shown, none is asked for.
    LightTrack,
    /// The gate before is decided on in the same meeting.
    Together(GateNo),
}

impl Reason {
    /// The criteria that it names.
    pub fn criteria(&self) -> &[CriterionId] {
        match self {
            Self::NotAssessed(ids)
            | Self::Blockers(ids)
            | Self::Earlier(ids)
            | Self::Current(ids) => ids,
            _ => &[],
        }
    }
}

/// A share held against the one that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// How many are met.
    pub met: usize,
    /// How many apply.
    pub of: usize,
    /// The share asked for, in percent.
    pub percent: usize,
}

impl Share {
    /// How many more it takes to reach the share asked for.
    pub fn missing(self) -> usize {
        // In 64 bits everywhere: a forged count must not come to another figure in a browser.
        let wide = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let asked = wide(self.percent)
            .saturating_mul(wide(self.of))
            .div_ceil(100);
        usize::try_from(asked.saturating_sub(wide(self.met))).unwrap_or(usize::MAX)
    }
}

/// A count as it is stored: what one machine reads, every machine reads, whatever the width of
/// its numbers.
pub(crate) fn stored(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A stored count.
pub(crate) fn count(stored: u32) -> usize {
    usize::try_from(stored).unwrap_or(usize::MAX)
}

/// The stored form of a reason.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ReasonRow {
    reason: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    ids: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    counts: Vec<u32>,
}

impl From<&Reason> for ReasonRow {
    fn from(reason: &Reason) -> Self {
        let word = |word: &str| Self {
            reason: word.to_owned(),
            ..Self::default()
        };
        let named = |text: &str, ids: Vec<String>| Self { ids, ..word(text) };
        let criteria = |text: &str, ids: &[CriterionId]| {
            named(text, ids.iter().map(ToString::to_string).collect())
        };
        let counted = |text: &str, counts: &[usize]| Self {
            counts: counts.iter().copied().map(stored).collect(),
            ..word(text)
        };
        let share =
            |text: &str, share: &Share| counted(text, &[share.met, share.of, share.percent]);
        match reason {
            Reason::NotAssessed(ids) => criteria("not_assessed", ids),
            Reason::Blockers(ids) => criteria("blockers", ids),
            Reason::Earlier(ids) => criteria("earlier", ids),
            Reason::Current(ids) => criteria("current", ids),
            Reason::TooMany { open, limit } => counted("too_many", &[*open, *limit]),
            Reason::FewMet(found) => share("few_met", found),
            Reason::AllMustsMet(of) => counted("all_musts_met", &[*of]),
            Reason::ShouldsReached(found) => share("shoulds_reached", found),
            Reason::ShouldsShort(found) => share("shoulds_short", found),
            Reason::OpenConditions { open, overdue } => {
                counted("open_conditions", &[*open, *overdue])
            }
            Reason::ProfileIncomplete(keys) => named(
                "profile_incomplete",
                keys.iter().map(ToString::to_string).collect(),
            ),
            Reason::LightTrack => word("light_track"),
            Reason::Together(gate) => named("together", vec![gate.to_string()]),
        }
    }
}

impl ReasonRow {
    /// The reason; none for one that this version does not know. It stays where it is stored.
    pub(crate) fn read(&self) -> Option<Reason> {
        let criteria = || self.ids.iter().map(|id| CriterionId::new(id)).collect();
        let counts: Vec<usize> = self.counts.iter().copied().map(count).collect();
        let share = || match *counts.as_slice() {
            [met, of, percent] => Some(Share { met, of, percent }),
            _ => None,
        };
        Some(match (self.reason.as_str(), counts.as_slice()) {
            ("not_assessed", _) => Reason::NotAssessed(criteria()),
            ("blockers", _) => Reason::Blockers(criteria()),
            ("earlier", _) => Reason::Earlier(criteria()),
            ("current", _) => Reason::Current(criteria()),
            ("too_many", &[open, limit]) => Reason::TooMany { open, limit },
            ("few_met", _) => Reason::FewMet(share()?),
            ("all_musts_met", &[of]) => Reason::AllMustsMet(of),
            ("shoulds_reached", _) => Reason::ShouldsReached(share()?),
            ("shoulds_short", _) => Reason::ShouldsShort(share()?),
            ("open_conditions", &[open, overdue]) => Reason::OpenConditions { open, overdue },
            ("profile_incomplete", _) => Reason::ProfileIncomplete(
                self.ids.iter().map(|key| ConditionKey::new(key)).collect(),
            ),
            ("light_track", _) => Reason::LightTrack,
            ("together", _) => Reason::Together(GateNo::parse(self.ids.first()?)?),
            _ => return None,
        })
    }
}
