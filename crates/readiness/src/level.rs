//! The level of a perspective (process, "Scaling-readiness score").

use gate360_process::{CriterionId, PerspectiveKey, StageNo};

use crate::confidence::Confidence;
use crate::standing::{Standing, Standings};

/// The level that a stage's musts give, from none to all six stages.
const BASE: [u8; 7] = [0, 1, 2, 4, 6, 8, 9];

/// The level that a perspective keeps while its good practice is missing after stage 5.
const WITHOUT_GOOD_PRACTICE: u8 = 7;

/// The last stage whose shoulds count towards a level.
const LAST_SHOULD_STAGE: u8 = 5;

/// How a perspective stands.
#[derive(Clone, Debug, PartialEq)]
pub struct PerspectiveResult {
    /// Which one.
    pub key: PerspectiveKey,
    /// Its level, 0 to 9.
    pub level: u8,
    /// The highest stage up to which all applicable musts count as met; 0: not even stage 1.
    pub must_stage: u8,
    /// How many shoulds of the stages up to that one (at most stage 5) count as met.
    pub shoulds_met: usize,
    /// How many of those shoulds apply.
    pub shoulds: usize,
    /// The musts of the next stage that keep it from going on.
    pub open_musts: Vec<CriterionId>,
    /// The shoulds, of the stages counted, that are open.
    pub open_shoulds: Vec<CriterionId>,
    /// Whether too little good practice keeps the level where it is.
    pub held_by_shoulds: bool,
    /// Criteria marked as not applicable by hand in the stages that the level rests on.
    pub rests_on: Vec<CriterionId>,
    /// How sure the level is.
    pub confidence: Confidence,
}

/// What a level is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ground {
    pub(crate) must_stage: u8,
    pub(crate) shoulds_met: usize,
    pub(crate) shoulds: usize,
}

impl Ground {
    /// At least half of the good practice, as whole numbers; true where there is none.
    pub(crate) fn half_done(self) -> bool {
        2 * self.shoulds_met >= self.shoulds
    }

    /// Whether too little good practice keeps the level where it is: before stage 2 it does not
    /// count.
    pub(crate) fn held_by_shoulds(self) -> bool {
        self.must_stage >= 2 && !self.half_done()
    }

    /// The level.
    pub(crate) fn level(self) -> u8 {
        let base = BASE[usize::from(self.must_stage)];
        match self.must_stage {
            2..=4 if self.half_done() => base + 1,
            5.. if !self.half_done() => WITHOUT_GOOD_PRACTICE,
            _ => base,
        }
    }
}

/// The level, 0 to 9, that every perspective has at least once the gate of a stage is passed: all
/// musts up to that stage are met, and no good practice counts yet.
pub fn needed_level(stage: StageNo) -> u8 {
    let ground = Ground {
        must_stage: stage.number(),
        shoulds_met: 0,
        // One that is not met stands for all.
        shoulds: 1,
    };
    ground.level()
}

/// The ground of a perspective, with some criteria taken as met besides those that are.
pub(crate) fn ground(
    standings: &Standings<'_>,
    key: &PerspectiveKey,
    as_if_met: &[CriterionId],
) -> Ground {
    let met = |id: &CriterionId, standing: Standing| !standing.is_open() || as_if_met.contains(id);
    let must_stage = StageNo::all()
        .take_while(|&stage| {
            standings
                .of_perspective(key, stage)
                .filter(|(criterion, _)| criterion.is_must())
                .all(|(criterion, standing)| met(&criterion.id, standing))
        })
        .count();
    // There are six stages.
    let must_stage = u8::try_from(must_stage).unwrap_or(StageNo::MOST.number());
    let shoulds: Vec<bool> = should_stage(must_stage)
        .into_iter()
        .flat_map(|stage| standings.of_perspective(key, stage))
        .filter(|(criterion, _)| !criterion.is_must())
        .map(|(criterion, standing)| met(&criterion.id, standing))
        .collect();
    let shoulds_met = shoulds.iter().filter(|met| **met).count();
    Ground {
        must_stage,
        shoulds_met,
        shoulds: shoulds.len(),
    }
}

/// The last stage whose shoulds count where the musts reach a stage.
pub(crate) fn should_stage(must_stage: u8) -> Option<StageNo> {
    StageNo::new(must_stage.min(LAST_SHOULD_STAGE))
}

impl PerspectiveResult {
    pub(crate) fn of(standings: &Standings<'_>, key: &PerspectiveKey, current: StageNo) -> Self {
        let ground = ground(standings, key, &[]);
        let open = |must: bool, up_to: Option<StageNo>| -> Vec<CriterionId> {
            up_to
                .into_iter()
                .flat_map(|stage| standings.of_perspective(key, stage))
                .filter(|(c, standing)| c.is_must() == must && standing.is_open())
                .map(|(criterion, _)| criterion.id.clone())
                .collect()
        };
        let reached = StageNo::new(ground.must_stage);
        let rests_on = standings
            .iter()
            .filter(|(c, standing, _)| {
                *standing == Standing::SetAside
                    && &c.perspective == key
                    && reached.is_some_and(|stage| c.stage <= stage)
            })
            .map(|(criterion, _, _)| criterion.id.clone())
            .collect();
        Self {
            key: key.clone(),
            level: ground.level(),
            must_stage: ground.must_stage,
            shoulds_met: ground.shoulds_met,
            shoulds: ground.shoulds,
            open_musts: open(true, StageNo::new(ground.must_stage + 1)),
            open_shoulds: open(false, should_stage(ground.must_stage)),
            held_by_shoulds: ground.held_by_shoulds(),
            rests_on,
            confidence: Confidence::of(standings, key, current),
        }
    }

    /// The share of shoulds met, 0 to 1; 1 where there are none.
    pub fn should_share(&self) -> f64 {
        crate::index::share(self.shoulds_met, self.shoulds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gate_needs_the_level_of_its_musts_alone() {
        let needed: Vec<u8> = StageNo::all().map(needed_level).collect();
        assert_eq!(needed, [1, 2, 4, 6, 7, 7]);
    }
}
