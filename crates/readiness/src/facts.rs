//! What the rules look at: a project, bare of words.

use std::collections::{BTreeMap, BTreeSet};

use gate360_locale::Date;
use gate360_process::{
    Catalogue, ConditionKey, Criterion, CriterionId, GateNo, StageNo, Strength, UseLevel,
};
use gate360_project::{Project, Status, Track, Voice};

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
    /// adviser's makes the adviser's column by the same rules.
    pub fn of(catalogue: &Catalogue, project: &Project, voice: &Voice) -> Self {
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
                .filter(|&gate| project.meeting(gate).track == Track::Light)
                .collect(),
        }
    }
}
