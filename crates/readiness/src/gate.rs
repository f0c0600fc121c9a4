//! What is recommended at a gate, and why (process, "Gate rules").

use gate360_process::{Catalogue, ConditionKey, Criterion, CriterionId, GateNo};
use gate360_project::Recommendation;

use crate::facts::Facts;
use crate::standing::{Standing, Standings};

/// What the rules say at a gate, over the criteria of all stages up to it.
#[derive(Clone, Debug, PartialEq)]
pub struct GateResult {
    /// The gate.
    pub gate: GateNo,
    /// What is recommended.
    pub recommendation: Recommendation,
    /// Why, the weightiest first.
    pub reasons: Vec<Reason>,
    /// How many musts apply.
    pub musts: usize,
    /// How many of them count as met.
    pub musts_met: usize,
    /// How many shoulds apply.
    pub shoulds: usize,
    /// How many of them count as met.
    pub shoulds_met: usize,
    /// The share of shoulds that the gate asks for, in percent; 0 on the light track.
    pub should_percent: usize,
    /// The musts that do not count as met, in the catalogue's order.
    pub open_musts: Vec<CriterionId>,
    /// Those of them that have no status.
    pub not_assessed: Vec<CriterionId>,
    /// Those of them that can never be deferred.
    pub blockers: Vec<CriterionId>,
    /// Those of them that are said to be met, with evidence that is too thin.
    pub thin: Vec<CriterionId>,
    /// The shoulds that do not count as met, in the catalogue's order.
    pub open_shoulds: Vec<CriterionId>,
}

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
    FewMet {
        /// How many are met.
        met: usize,
        /// How many apply.
        of: usize,
        /// The share from which "recycle" is recommended, in percent.
        percent: usize,
    },
    /// All musts are met.
    AllMustsMet(usize),
    /// Enough shoulds are met.
    ShouldsReached {
        /// How many are met.
        met: usize,
        /// How many apply.
        of: usize,
        /// The share asked for, in percent.
        percent: usize,
    },
    /// Fewer shoulds are met than the gate asks for.
    ShouldsShort {
        /// How many are met.
        met: usize,
        /// How many apply.
        of: usize,
        /// The share asked for, in percent.
        percent: usize,
        /// How many more it takes.
        missing: usize,
    },
    /// Conditions were not answered: what they switch on is not asked for yet.
    ProfileIncomplete(Vec<ConditionKey>),
    /// The light track was taken: shoulds are shown, none is asked for.
    LightTrack,
}

impl GateResult {
    /// Applies the rules at a gate.
    pub(crate) fn of(
        catalogue: &Catalogue,
        facts: &Facts,
        standings: &Standings<'_>,
        gate: GateNo,
    ) -> Self {
        let stage = gate.stage();
        let light = facts.light.contains(&gate);
        let should_percent = if light {
            0
        } else {
            catalogue.stage(stage).should_percent
        };
        let counted: Vec<(&Criterion, Standing)> = standings
            .counted()
            .filter(|(criterion, _)| criterion.stage <= stage)
            .collect();
        let count = |must: bool| counted.iter().filter(|(c, _)| c.is_must() == must).count();
        let ids = |wanted: &dyn Fn(&Criterion, Standing) -> bool| -> Vec<CriterionId> {
            counted
                .iter()
                .filter(|(c, s)| wanted(c, *s))
                .map(|(c, _)| c.id.clone())
                .collect()
        };

        let open_musts = ids(&|c, s| c.is_must() && s.is_open());
        let open_shoulds = ids(&|c, s| !c.is_must() && s.is_open());
        let (musts, shoulds) = (count(true), count(false));
        let mut result = Self {
            gate,
            recommendation: Recommendation::Incomplete,
            reasons: Vec::new(),
            musts,
            musts_met: musts - open_musts.len(),
            shoulds,
            shoulds_met: shoulds - open_shoulds.len(),
            should_percent,
            not_assessed: ids(&|c, s| c.is_must() && s == Standing::NotAssessed),
            blockers: ids(&|c, s| c.blocker && s.is_open()),
            thin: ids(&|c, s| c.is_must() && s == Standing::Thin),
            open_musts,
            open_shoulds,
        };
        let earlier = ids(&|c, s| c.is_must() && s.is_open() && c.stage < stage);
        result.recommendation = result.recommend(catalogue, &earlier);
        result.reasons = result.explain(catalogue, facts, &earlier, light);
        result
    }

    /// How many criteria are counted.
    pub fn applicable(&self) -> usize {
        self.musts + self.shoulds
    }

    fn recommend(&self, catalogue: &Catalogue, earlier: &[CriterionId]) -> Recommendation {
        let rules = catalogue.rules();
        if !self.not_assessed.is_empty() {
            return Recommendation::Incomplete;
        }
        if self.open_musts.is_empty() && self.shoulds_reach(self.should_percent) {
            return Recommendation::Go;
        }
        let few_and_current = self.open_musts.len() <= rules.conditional_open_musts
            && earlier.is_empty()
            && self.blockers.is_empty();
        let nearly = self
            .should_percent
            .saturating_sub(rules.conditional_points_short);
        if few_and_current && self.shoulds_reach(nearly) {
            return Recommendation::ConditionalGo;
        }
        if 100 * self.musts_met >= rules.recycle_percent * self.musts {
            return Recommendation::Recycle;
        }
        Recommendation::HoldOrStop
    }

    /// Whether the shoulds met reach a share, compared as whole numbers.
    fn shoulds_reach(&self, percent: usize) -> bool {
        100 * self.shoulds_met >= percent * self.shoulds
    }

    fn explain(
        &self,
        catalogue: &Catalogue,
        facts: &Facts,
        earlier: &[CriterionId],
        light: bool,
    ) -> Vec<Reason> {
        let rules = catalogue.rules();
        let mut reasons = Vec::new();
        let mut list = |ids: Vec<CriterionId>, reason: fn(Vec<CriterionId>) -> Reason| {
            if !ids.is_empty() {
                reasons.push(reason(ids));
            }
        };
        // A must is named once, for the weightiest reason.
        let answered = |id: &&CriterionId| !self.not_assessed.contains(id);
        let blockers: Vec<CriterionId> = self.blockers.iter().filter(answered).cloned().collect();
        let deferrable = |id: &&CriterionId| answered(id) && !blockers.contains(id);
        let current = self.open_musts.iter().filter(deferrable);
        let current = current
            .filter(|id| !earlier.contains(id))
            .cloned()
            .collect();
        let earlier = earlier.iter().filter(deferrable).cloned().collect();
        list(self.not_assessed.clone(), Reason::NotAssessed);
        list(blockers.clone(), Reason::Blockers);
        list(earlier, Reason::Earlier);
        list(current, Reason::Current);
        let (met, of) = (self.musts_met, self.musts);
        let open = self.open_musts.len();
        if self.recommendation == Recommendation::HoldOrStop {
            reasons.push(Reason::FewMet {
                met,
                of,
                percent: rules.recycle_percent,
            });
        } else if open > rules.conditional_open_musts && self.not_assessed.is_empty() {
            reasons.push(Reason::TooMany {
                open,
                limit: rules.conditional_open_musts,
            });
        }
        if open == 0 {
            reasons.push(Reason::AllMustsMet(of));
        }
        let (met, of, percent) = (self.shoulds_met, self.shoulds, self.should_percent);
        if light {
            reasons.push(Reason::LightTrack);
        } else if self.shoulds_reach(percent) {
            reasons.push(Reason::ShouldsReached { met, of, percent });
        } else {
            let missing = (percent * of).div_ceil(100) - met;
            reasons.push(Reason::ShouldsShort {
                met,
                of,
                percent,
                missing,
            });
        }
        if !facts.unanswered.is_empty() {
            reasons.push(Reason::ProfileIncomplete(facts.unanswered.clone()));
        }
        reasons
    }
}
