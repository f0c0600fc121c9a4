//! Which criteria of a stage are shown.

use std::collections::BTreeSet;

use gate360_process::CriterionId;
use gate360_readiness::Standing;

/// Which criteria of a stage are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Filter {
    /// Every one.
    #[default]
    All,
    /// Those that do not count as met yet.
    Open,
    /// The musts, blockers among them.
    Musts,
    /// The blockers.
    Blockers,
    /// Those that are said to be met, with evidence that is too thin.
    Thin,
    /// Those with old evidence.
    Stale,
    /// Those that whoever is writing looks after.
    Mine,
    /// Those on which an adviser says something else than the team.
    Review,
}

/// What filters ask about a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Traits {
    /// Whether it is a must.
    pub(super) must: bool,
    /// Whether it is a blocker.
    pub(super) blocker: bool,
    /// How it stands.
    pub(super) standing: Standing,
    /// Whether its evidence is old.
    pub(super) stale: bool,
    /// Whether whoever is writing looks after it.
    pub(super) mine: bool,
    /// Whether an adviser says something else than the team.
    pub(super) reviewed: bool,
}

impl Filter {
    /// Every filter, in the order in which they are offered.
    pub(super) const EACH: [Self; 8] = [
        Self::All,
        Self::Open,
        Self::Musts,
        Self::Blockers,
        Self::Thin,
        Self::Stale,
        Self::Mine,
        Self::Review,
    ];

    /// What it is called in the address.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Open => "open",
            Self::Musts => "musts",
            Self::Blockers => "blockers",
            Self::Thin => "thin",
            Self::Stale => "stale",
            Self::Mine => "mine",
            Self::Review => "review",
        }
    }

    /// The filter of an address; every criterion for one that is none.
    pub(super) fn from_key(key: &str) -> Self {
        Self::EACH
            .into_iter()
            .find(|filter| filter.key() == key)
            .unwrap_or_default()
    }

    /// Whether a criterion belongs under it.
    pub(super) fn takes(self, of: Traits) -> bool {
        match self {
            Self::All => true,
            Self::Open => !matches!(of.standing, Standing::Met | Standing::SetAside),
            Self::Musts => of.must,
            Self::Blockers => of.blocker,
            Self::Thin => of.standing == Standing::Thin,
            Self::Stale => of.stale,
            Self::Mine => of.mine,
            Self::Review => of.reviewed,
        }
    }
}

/// The criteria that are in sight since a filter was chosen. One that leaves the filter, most
/// likely by the answer that it was just given, stays in sight: nothing vanishes under somebody's
/// hands.
#[derive(Debug, Default)]
pub(super) struct InSight {
    /// The choice that was made: the filter, and which entry of the browser's history it is.
    chosen: Option<(Filter, Option<u32>)>,
    ids: BTreeSet<CriterionId>,
}

impl InSight {
    /// The criteria to show: those that were in sight, unless the filter was chosen anew, and
    /// those that belong under it now.
    pub(super) fn keep<'a>(
        &mut self,
        chosen: (Filter, Option<u32>),
        belong: impl Iterator<Item = &'a CriterionId>,
    ) -> &BTreeSet<CriterionId> {
        if self.chosen != Some(chosen) {
            self.chosen = Some(chosen);
            self.ids.clear();
        }
        self.ids.extend(belong.cloned());
        &self.ids
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Traits = Traits {
        must: false,
        blocker: false,
        standing: Standing::Met,
        stale: false,
        mine: false,
        reviewed: false,
    };

    /// The filters that take a criterion, besides the one that takes all.
    fn taken_by(of: Traits) -> Vec<Filter> {
        assert!(Filter::All.takes(of));
        let narrower = Filter::EACH.into_iter().skip(1);
        narrower.filter(|filter| filter.takes(of)).collect()
    }

    #[test]
    fn every_filter_is_found_by_its_key() {
        for filter in Filter::EACH {
            assert_eq!(Filter::from_key(filter.key()), filter);
        }
        assert_eq!(Filter::from_key("nonsense"), Filter::All);
    }

    #[test]
    fn a_filter_takes_what_it_says() {
        use Filter::{Blockers, Mine, Musts, Open, Review, Stale, Thin};
        assert_eq!(taken_by(PLAIN), []);
        let must = Traits {
            must: true,
            ..PLAIN
        };
        assert_eq!(taken_by(must), [Musts]);
        let blocker = Traits {
            blocker: true,
            ..must
        };
        assert_eq!(taken_by(blocker), [Musts, Blockers]);
        assert_eq!(
            taken_by(Traits {
                stale: true,
                ..PLAIN
            }),
            [Stale]
        );
        assert_eq!(
            taken_by(Traits {
                mine: true,
                ..PLAIN
            }),
            [Mine]
        );
        let reviewed = Traits {
            reviewed: true,
            ..PLAIN
        };
        assert_eq!(taken_by(reviewed), [Review]);
        let standing = |standing| taken_by(Traits { standing, ..PLAIN });
        assert_eq!(standing(Standing::NotAssessed), [Open]);
        assert_eq!(standing(Standing::NotMet), [Open]);
        assert_eq!(standing(Standing::PartlyMet), [Open]);
        assert_eq!(standing(Standing::Thin), [Open, Thin]);
        assert_eq!(standing(Standing::SetAside), []);
    }

    #[test]
    fn nothing_vanishes_until_a_filter_is_chosen_anew() {
        let ids = |list: &[&str]| {
            list.iter()
                .map(|id| CriterionId::new(id))
                .collect::<Vec<_>>()
        };
        let mut sight = InSight::default();
        let mut show = |chosen, belong: &[&str]| {
            let belong = ids(belong);
            let shown = sight.keep(chosen, belong.iter());
            shown.iter().cloned().collect::<Vec<_>>()
        };
        let first = (Filter::Open, Some(1));
        assert_eq!(
            show(first, &["VAL-101", "VAL-102"]),
            ids(&["VAL-101", "VAL-102"])
        );
        // One was answered, another has come from elsewhere.
        assert_eq!(
            show(first, &["VAL-102", "VAL-103"]),
            ids(&["VAL-101", "VAL-102", "VAL-103"])
        );
        assert_eq!(
            show((Filter::Open, Some(2)), &["VAL-102"]),
            ids(&["VAL-102"])
        );
        assert_eq!(show((Filter::Thin, Some(2)), &[]), []);
    }
}
