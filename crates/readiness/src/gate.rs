//! What is recommended at a gate, and why (process, "Gate rules").

use gate360_process::{Catalogue, Criterion, CriterionId, GateNo};
use gate360_project::{Reason, Recommendation, Share};

use crate::condition::ConditionState;
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
        // Where two gates are decided on at once, the work of both stages is current.
        let before = gate.before().filter(|_| facts.together.contains(&gate));
        let first = before.unwrap_or(gate).stage();
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
        let earlier = ids(&|c, s| c.is_must() && s.is_open() && c.stage < first);
        let running = open_conditions(facts, gate);
        result.recommendation = result.recommend(catalogue, &earlier, running.is_some());
        result.reasons = result.explain(catalogue, facts, &earlier, light);
        result.reasons.extend(running);
        result.reasons.extend(before.map(Reason::Together));
        result
    }

    /// How many criteria are counted.
    pub fn applicable(&self) -> usize {
        self.musts + self.shoulds
    }

    fn recommend(
        &self,
        catalogue: &Catalogue,
        earlier: &[CriterionId],
        conditions_run: bool,
    ) -> Recommendation {
        let rules = catalogue.rules();
        if !self.not_assessed.is_empty() {
            return Recommendation::Incomplete;
        }
        if self.open_musts.is_empty() && self.shoulds_reach(self.should_percent) {
            return if conditions_run {
                Recommendation::ConditionalGo
            } else {
                Recommendation::Go
            };
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
        let open = self.open_musts.len();
        if self.recommendation == Recommendation::HoldOrStop {
            reasons.push(Reason::FewMet(Share {
                met: self.musts_met,
                of: self.musts,
                percent: rules.recycle_percent,
            }));
        } else if open > rules.conditional_open_musts && self.not_assessed.is_empty() {
            reasons.push(Reason::TooMany {
                open,
                limit: rules.conditional_open_musts,
            });
        }
        if open == 0 {
            reasons.push(Reason::AllMustsMet(self.musts));
        }
        let shoulds = Share {
            met: self.shoulds_met,
            of: self.shoulds,
            percent: self.should_percent,
        };
        reasons.push(if light {
            Reason::LightTrack
        } else if self.shoulds_reach(shoulds.percent) {
            Reason::ShouldsReached(shoulds)
        } else {
            Reason::ShouldsShort(shoulds)
        });
        if !facts.unanswered.is_empty() {
            reasons.push(Reason::ProfileIncomplete(facts.unanswered.clone()));
        }
        reasons
    }
}

/// The conditions of decisions up to a gate that are open; none if there are none.
fn open_conditions(facts: &Facts, gate: GateNo) -> Option<Reason> {
    let running = facts.conditions_run.iter().filter(|one| one.gate <= gate);
    let open = running.clone().filter(|one| one.state.is_open()).count();
    let overdue = running.filter(|one| one.state == ConditionState::Overdue);
    (open > 0).then(|| Reason::OpenConditions {
        open,
        overdue: overdue.count(),
    })
}
