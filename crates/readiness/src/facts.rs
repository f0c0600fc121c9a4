//! What the rules look at: a project, bare of words.

use std::collections::{BTreeMap, BTreeSet};

use gate360_locale::Date;
use gate360_process::{
    Catalogue, ConditionKey, Criterion, CriterionId, GateNo, StageNo, Strength, UseLevel,
};
use gate360_project::{Decision, Project, Signal, Status, Track, Voice};

use crate::condition::{ConditionFact, ConditionState};
use crate::standing::Standing;

/// What the rules look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// The stage that the project is in.
    pub stage: StageNo,
    /// The conditions that hold. One that was not answered does not.
    pub conditions: BTreeSet<ConditionKey>,
    /// The conditions of the catalogue that were not answered.
    pub unanswered: Vec<ConditionKey>,
    /// How far the solution is used; none: not said.
    pub use_level: Option<UseLevel>,
    /// What was said of the criteria.
    pub answers: BTreeMap<CriterionId, Said>,
    /// The gates at which the light track is taken.
    pub light: BTreeSet<GateNo>,
    /// The gates at which the gate before is decided on in the same meeting.
    pub together: BTreeSet<GateNo>,
    /// The conditions of decisions, as they stand today.
    pub conditions_run: Vec<ConditionFact>,
    /// How often the latest decisions at a gate were to recycle, one after the other.
    pub recycles: BTreeMap<GateNo, usize>,
    /// The stop signals that the team says are there.
    pub signals: BTreeSet<Signal>,
}

/// What was said of a criterion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The status.
    pub status: Status,
    /// How strong the evidence is; none counts as the lowest.
    pub strength: Option<Strength>,
    /// Whether there is a reason why it is not applicable.
    pub has_reason: bool,
    /// The day that the evidence is of.
    pub date: Option<Date>,
}

impl Facts {
    /// What a voice says of a project. Only the team's voice counts in the team's figures; an
    /// adviser's makes the adviser's column by the same rules. Whether a condition is overdue
    /// depends on the day.
    pub fn of(catalogue: &Catalogue, project: &Project, voice: &Voice, today: Date) -> Self {
        let answer = |criterion: &Criterion| {
            let answer = project.answer(&criterion.id, voice);
            let said = |status| Said {
                status,
                strength: answer.strength,
                has_reason: !answer.reason.trim().is_empty(),
                date: answer.date,
            };
            // In a conflict the status holds that counts for less here, thin evidence, missing
            // reasons and all.
            let statuses = project.statuses(&criterion.id, voice).into_iter();
            let weakest = statuses.min_by_key(|&status| Standing::of(criterion, said(status)));
            (criterion.id.clone(), said(weakest.unwrap_or_default()))
        };
        let asked = |holds: Option<bool>| {
            let keys = catalogue
                .conditions()
                .iter()
                .map(|condition| &condition.key);
            keys.filter(move |key| project.condition(key) == holds)
                .cloned()
        };
        Self {
            stage: project.place().stage(),
            conditions: asked(Some(true)).collect(),
            unanswered: asked(None).collect(),
            use_level: project.use_level(),
            answers: catalogue.criteria().iter().map(answer).collect(),
            light: GateNo::all()
                .filter(|&gate| project.track(gate) == Track::Light)
                .collect(),
            together: GateNo::all()
                .filter(|&gate| project.joins(catalogue, gate))
                .collect(),
            conditions_run: project
                .conditions()
                .iter()
                .map(|running| ConditionFact {
                    gate: running.gate,
                    state: ConditionState::of(running, today),
                })
                .collect(),
            recycles: recycles(project),
            signals: Signal::ALL
                .iter()
                .copied()
                .filter(|&signal| project.signal(signal) == Some(true))
                .collect(),
        }
    }

    /// The facts of a project in a stage of which nothing else is known.
    pub fn bare(stage: StageNo) -> Self {
        Self {
            stage,
            conditions: BTreeSet::new(),
            unanswered: Vec::new(),
            use_level: None,
            answers: BTreeMap::new(),
            light: BTreeSet::new(),
            together: BTreeSet::new(),
            conditions_run: Vec::new(),
            recycles: BTreeMap::new(),
            signals: BTreeSet::new(),
        }
    }
}

/// How often the latest decisions at each gate were to recycle. Another decision there ends the
/// row, but for a hold.
fn recycles(project: &Project) -> BTreeMap<GateNo, usize> {
    let mut found = BTreeMap::new();
    for record in project.decisions() {
        for gate in record.covers() {
            let times = found.entry(gate).or_insert(0);
            match record.decision {
                Decision::Recycle => *times += 1,
                Decision::Hold => {}
                Decision::Go | Decision::ConditionalGo | Decision::Stop => *times = 0,
            }
        }
    }
    found
}
