//! The whole picture.

use gate360_locale::Date;
use gate360_process::{
    Catalogue, ConditionKey, CriterionId, GateNo, OWN, PerspectiveKey, StageNo, UseLevel,
};

use gate360_project::Frozen;

use crate::confidence::Confidence;
use crate::facts::Facts;
use crate::gate::GateResult;
use crate::index::profile_index;
use crate::level::PerspectiveResult;
use crate::next::{Lift, NextStep, lift, step};
use crate::signal::{StopSignal, signals};
use crate::standing::{Standing, Standings};

/// From this value on, readiness or use is "high" in the position grid.
const HALF: u8 = 5;

/// What follows from what the team says.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// The stage that the project is in.
    pub stage: StageNo,
    /// The gate that is decided on next: the one that ends the stage, or on the light track the
    /// one after it, in the same meeting.
    pub next_gate: GateNo,
    /// The ten perspectives, in the catalogue's order.
    pub perspectives: Vec<PerspectiveResult>,
    /// The readiness: the lowest of the ten levels, 0 to 9.
    pub readiness: u8,
    /// The perspectives at that level.
    pub bottlenecks: Vec<PerspectiveKey>,
    /// The profile index, 0 to 100, not rounded.
    pub index: f64,
    /// How far the solution is used; where it was not said, 0.
    pub use_level: UseLevel,
    /// Where readiness and use together put the project.
    pub position: Position,
    /// How sure the levels are, all in all.
    pub confidence: Confidence,
    /// How many perspectives have a confidence at all.
    pub confidence_of: usize,
    /// The six gates.
    pub gates: Vec<GateResult>,
    /// A step for each bottleneck.
    pub next_steps: Vec<NextStep>,
    /// What taking all of them does to the readiness.
    pub lift: Option<Lift>,
    /// How each applicable criterion stands, in the catalogue's order.
    pub standings: Vec<(CriterionId, Standing)>,
    /// Criteria met with evidence older than the catalogue allows: for information only.
    pub stale: Vec<CriterionId>,
    /// Conditions that were not answered.
    pub unanswered: Vec<ConditionKey>,
    /// Reasons to think about stopping.
    pub stop_signals: Vec<StopSignal>,
}

/// A quadrant of the grid of use and readiness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Position {
    /// Both low.
    Developing,
    /// Ready and hardly used: find users.
    OnTheShelf,
    /// Used and not ready: fix the bottleneck.
    TooEarly,
    /// Both high.
    Scaling,
}

impl Position {
    fn of(readiness: u8, use_level: u8) -> Self {
        match (readiness >= HALF, use_level >= HALF) {
            (false, false) => Self::Developing,
            (true, false) => Self::OnTheShelf,
            (false, true) => Self::TooEarly,
            (true, true) => Self::Scaling,
        }
    }
}

impl Assessment {
    /// The result at a gate.
    pub fn gate(&self, gate: GateNo) -> &GateResult {
        &self.gates[gate.index()]
    }

    /// The result at the gate that is decided on next.
    pub fn current_gate(&self) -> &GateResult {
        self.gate(self.next_gate)
    }

    /// The figures at a gate, to be frozen in the record of a meeting.
    pub fn freeze(&self, catalogue: &Catalogue, gate: GateNo) -> Frozen {
        let result = self.gate(gate);
        let ids = |ids: &[CriterionId]| ids.iter().map(ToString::to_string).collect();
        Frozen {
            catalogue: edition(catalogue),
            musts: result.musts,
            musts_met: result.musts_met,
            shoulds: result.shoulds,
            shoulds_met: result.shoulds_met,
            should_percent: result.should_percent,
            open_musts: ids(&result.open_musts),
            blockers: ids(&result.blockers),
            readiness: self.readiness,
            levels: self
                .perspectives
                .iter()
                .map(|result| (result.key.to_string(), result.level))
                .collect(),
            reasons: result.reasons.clone(),
        }
    }

    /// How a criterion stands; none if it does not apply.
    pub fn standing(&self, id: &CriterionId) -> Option<Standing> {
        self.standings
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, standing)| *standing)
    }

    /// The criteria with a standing, in the catalogue's order.
    pub fn with_standing(&self, wanted: Standing) -> impl Iterator<Item = &CriterionId> {
        self.standings
            .iter()
            .filter(move |(_, standing)| *standing == wanted)
            .map(|(id, _)| id)
    }

    /// Readiness times use, 0 to 81: a footnote figure.
    pub fn product(&self) -> u8 {
        self.readiness * self.use_level.number()
    }
}

/// Which process it was: the version of ours, with its pack's id before it for another's.
fn edition(catalogue: &Catalogue) -> String {
    if catalogue.pack() == OWN {
        catalogue.version().to_owned()
    } else {
        [catalogue.pack(), " ", catalogue.version()].concat()
    }
}

fn next_gate(facts: &Facts) -> GateNo {
    let gate = facts.stage.gate();
    let after = facts.stage.next().map(StageNo::gate);
    after
        .filter(|after| facts.together.contains(after))
        .unwrap_or(gate)
}

/// Works out what follows from the facts, as of a day.
pub fn assess(catalogue: &Catalogue, facts: &Facts, today: Date) -> Assessment {
    let standings = Standings::of(catalogue, facts);
    let perspectives: Vec<PerspectiveResult> = catalogue
        .perspectives()
        .iter()
        .map(|perspective| PerspectiveResult::of(&standings, &perspective.key, facts.stage))
        .collect();
    let levels: Vec<u8> = perspectives.iter().map(|result| result.level).collect();
    let readiness = levels.iter().copied().min().unwrap_or_default();
    let lowest = || {
        perspectives
            .iter()
            .filter(|result| result.level == readiness)
    };
    let next_steps: Vec<NextStep> = lowest()
        .filter_map(|result| step(catalogue, &standings, result))
        .collect();
    let confidences: Vec<Confidence> = perspectives.iter().map(|p| p.confidence).collect();
    let use_level = facts.use_level.unwrap_or(UseLevel::LEAST);
    let stale = |id: &CriterionId| {
        let date = facts.answers.get(id).and_then(|said| said.date);
        date.is_some_and(|date| date.is_older_than_months(today, catalogue.rules().stale_months))
    };
    Assessment {
        stage: facts.stage,
        next_gate: next_gate(facts),
        readiness,
        bottlenecks: lowest().map(|result| result.key.clone()).collect(),
        index: profile_index(&levels),
        use_level,
        position: Position::of(readiness, use_level.number()),
        confidence: Confidence::overall(&confidences),
        confidence_of: confidences.iter().filter(|c| c.value.is_some()).count(),
        gates: GateNo::all()
            .map(|gate| GateResult::of(catalogue, facts, &standings, gate))
            .collect(),
        lift: lift(&perspectives, &next_steps),
        next_steps,
        stale: standings
            .iter()
            .filter(|(c, standing, _)| {
                matches!(standing, Standing::Met | Standing::Thin) && stale(&c.id)
            })
            .map(|(criterion, _, _)| criterion.id.clone())
            .collect(),
        standings: standings
            .iter()
            .map(|(c, standing, _)| (c.id.clone(), standing))
            .collect(),
        unanswered: facts.unanswered.clone(),
        stop_signals: signals(facts, &standings),
        perspectives,
    }
}
