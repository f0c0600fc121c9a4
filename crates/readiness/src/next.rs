//! What would lift the readiness (process, "Next steps").

use gate360_process::{Catalogue, CriterionId, PerspectiveKey, StageNo};

use crate::facts::Facts;
use crate::level::{Ground, PerspectiveResult, ground, should_stage};
use crate::standing::Standings;

/// What lifts one bottleneck to its next level.
#[derive(Clone, Debug, PartialEq)]
pub struct NextStep {
    /// The perspective.
    pub perspective: PerspectiveKey,
    /// Its level now.
    pub from: u8,
    /// Its level then.
    pub to: u8,
    /// The musts to close, blockers first.
    pub musts: Vec<CriterionId>,
    /// How many of the shoulds below to close.
    pub shoulds_needed: usize,
    /// The open shoulds to choose from, in the catalogue's order.
    pub shoulds: Vec<CriterionId>,
}

/// What taking the steps of all bottlenecks does to the readiness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lift {
    /// The readiness now.
    pub from: u8,
    /// The readiness then.
    pub to: u8,
}

/// What lifts each perspective to its next level, whether it is a bottleneck or not. Those that
/// nothing lifts are left out.
pub fn every_step(
    catalogue: &Catalogue,
    facts: &Facts,
    perspectives: &[PerspectiveResult],
) -> Vec<NextStep> {
    let standings = Standings::of(catalogue, facts);
    perspectives
        .iter()
        .filter_map(|result| step(catalogue, &standings, result))
        .collect()
}

/// The step of a perspective; none at the highest level.
pub(crate) fn step(
    catalogue: &Catalogue,
    standings: &Standings<'_>,
    result: &PerspectiveResult,
) -> Option<NextStep> {
    let now = ground(standings, &result.key, &[]);
    // Where a stage is done but less than half of its good practice, shoulds alone lift it.
    let musts = if now.held_by_shoulds() {
        Vec::new()
    } else {
        blockers_first(catalogue, result.open_musts.clone())
    };
    let mut then = ground(standings, &result.key, &musts);
    let shoulds_needed = missing_shoulds(then, result.level);
    then.shoulds_met += shoulds_needed;
    let to = then.level();
    let shoulds = if shoulds_needed == 0 {
        Vec::new()
    } else {
        open_shoulds(standings, result, then)
    };
    (to > result.level).then(|| NextStep {
        perspective: result.key.clone(),
        from: result.level,
        to,
        musts,
        shoulds_needed,
        shoulds,
    })
}

/// What all steps together lift the readiness to; none if they don't.
pub(crate) fn lift(results: &[PerspectiveResult], steps: &[NextStep]) -> Option<Lift> {
    let from = results.iter().map(|result| result.level).min()?;
    let then = |result: &PerspectiveResult| {
        let step = steps.iter().find(|step| step.perspective == result.key);
        step.map_or(result.level, |step| step.to)
    };
    let to = results.iter().map(then).min()?;
    (to > from).then_some(Lift { from, to })
}

/// How many shoulds it takes for the level to rise, where it would not without.
fn missing_shoulds(then: Ground, level: u8) -> usize {
    if then.level() > level {
        0
    } else {
        then.shoulds.div_ceil(2).saturating_sub(then.shoulds_met)
    }
}

fn blockers_first(catalogue: &Catalogue, mut ids: Vec<CriterionId>) -> Vec<CriterionId> {
    // The sort is stable: within each group the catalogue's order stays.
    ids.sort_by_key(|id| {
        !catalogue
            .criterion(id)
            .is_some_and(|criterion| criterion.blocker)
    });
    ids
}

fn open_shoulds(
    standings: &Standings<'_>,
    result: &PerspectiveResult,
    then: Ground,
) -> Vec<CriterionId> {
    let stage: Option<StageNo> = should_stage(then.must_stage);
    stage
        .into_iter()
        .flat_map(|stage| standings.of_perspective(&result.key, stage))
        .filter(|(criterion, standing)| !criterion.is_must() && standing.is_open())
        .map(|(criterion, _)| criterion.id.clone())
        .collect()
}
