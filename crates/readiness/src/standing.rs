//! How each applicable criterion stands.

use std::collections::BTreeMap;

use gate360_process::{Catalogue, Criterion, CriterionId, PerspectiveKey, StageNo, Strength};
use gate360_project::Status;

use crate::facts::{Facts, Said};

/// How an applicable criterion stands (process, "Status and evidence"). What counts for less is
/// smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Nobody has said anything yet, or it was marked as not applicable without a reason or on
    /// a blocker.
    NotAssessed,
    /// Not met.
    NotMet,
    /// Partly met.
    PartlyMet,
    /// Said to be met, but the evidence is thinner than the criterion's minimum: not counted.
    Thin,
    /// Marked as not applicable by hand, with a reason: taken out of every count.
    SetAside,
    /// Met, with evidence that is strong enough.
    Met,
}

impl Standing {
    pub(crate) fn of(criterion: &Criterion, said: Said) -> Self {
        match said.status {
            Status::NotAssessed => Self::NotAssessed,
            Status::NotMet => Self::NotMet,
            Status::PartlyMet => Self::PartlyMet,
            Status::Met if said.strength.unwrap_or(Strength::LEAST) < criterion.min_strength => {
                Self::Thin
            }
            Status::Met => Self::Met,
            Status::NotApplicable if said.has_reason && !criterion.blocker => Self::SetAside,
            Status::NotApplicable => Self::NotAssessed,
        }
    }

    /// Whether it is asked for and does not count as met.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Met | Self::SetAside)
    }
}

/// The applicable criteria with their standing, in the catalogue's order.
#[derive(Clone, Debug, PartialEq)]
pub struct Standings<'a> {
    listed: Vec<(&'a Criterion, Standing, Strength)>,
    by_id: BTreeMap<&'a CriterionId, Standing>,
}

impl<'a> Standings<'a> {
    /// The standing of every criterion whose conditions all hold.
    pub fn of(catalogue: &'a Catalogue, facts: &Facts) -> Self {
        let applies = |criterion: &&Criterion| {
            criterion
                .applies
                .iter()
                .all(|key| facts.conditions.contains(key))
        };
        let listed: Vec<_> = catalogue
            .criteria()
            .iter()
            .filter(applies)
            .map(|criterion| {
                let said = facts
                    .answers
                    .get(&criterion.id)
                    .copied()
                    .unwrap_or_default();
                let strength = said.strength.unwrap_or(Strength::LEAST);
                (criterion, Standing::of(criterion, said), strength)
            })
            .collect();
        let by_id = listed
            .iter()
            .map(|(criterion, standing, _)| (&criterion.id, *standing))
            .collect();
        Self { listed, by_id }
    }

    /// The standing of a criterion; none if it does not apply.
    pub fn get(&self, id: &CriterionId) -> Option<Standing> {
        self.by_id.get(id).copied()
    }

    /// All of them, with the strength of their evidence.
    pub fn iter(&self) -> impl Iterator<Item = (&'a Criterion, Standing, Strength)> {
        self.listed.iter().copied()
    }

    /// Those that are counted: all but the ones set aside by hand.
    pub(crate) fn counted(&self) -> impl Iterator<Item = (&'a Criterion, Standing)> {
        self.iter()
            .filter(|(_, standing, _)| *standing != Standing::SetAside)
            .map(|(criterion, standing, _)| (criterion, standing))
    }

    /// The counted criteria of one perspective, in stages up to one.
    pub(crate) fn of_perspective<'s>(
        &'s self,
        key: &'s PerspectiveKey,
        up_to: StageNo,
    ) -> impl Iterator<Item = (&'a Criterion, Standing)> + 's {
        self.counted()
            .filter(move |(c, _)| &c.perspective == key && c.stage <= up_to)
    }
}
