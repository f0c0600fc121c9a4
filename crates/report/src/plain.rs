//! The plain form: a project as bare figures, without words or history. It is the form of the
//! process's published test vectors.

use std::collections::BTreeMap;

use gate360_process::{Catalogue, ConditionKey, CriterionId, StageNo, Strength, UseLevel};
use gate360_project::Status;
use gate360_readiness::{Facts, Said};
use serde::Deserialize;

use crate::open::{Problem, Problems, excerpt};

/// The plain form.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Plain {
    /// The conditions that hold, parted by spaces. All others do not.
    #[serde(default)]
    pub flags: String,
    /// The stage, `S4`: its gate is asked about.
    pub stage: String,
    /// The level of use, 0 to 9.
    #[serde(default, rename = "use")]
    pub use_level: u8,
    /// By criterion id.
    #[serde(default)]
    pub answers: BTreeMap<String, PlainAnswer>,
}

/// An answer in the plain form.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct PlainAnswer {
    /// `met`, `partial`, `open` or `not_applicable`; the words of report files do as well.
    pub status: String,
    /// The evidence strength, 0 to 4.
    #[serde(default)]
    pub strength: u8,
    /// Why it is not applicable.
    #[serde(default)]
    pub reason: String,
}

impl Plain {
    /// The facts to assess, with criteria that the catalogue does not know passed over.
    ///
    /// # Errors
    ///
    /// Every value that is not on its scale, and every condition that the catalogue does not
    /// know, with its place.
    pub fn facts(&self, catalogue: &Catalogue) -> Result<Facts, Problems> {
        let mut problems = Problems::default();
        let conditions: Vec<ConditionKey> = self
            .flags
            .split_whitespace()
            .map(ConditionKey::new)
            .collect();
        for key in &conditions {
            if catalogue.condition(key).is_none() {
                problems.add(|| Problem::new("flags", format!("there is no condition {key}")));
            }
        }
        let stage = StageNo::parse(&self.stage);
        if stage.is_none() {
            problems.add(|| Problem::new("stage", "a stage is written S1 to S6"));
        }
        let use_level = UseLevel::new(self.use_level);
        if use_level.is_none() {
            problems.add(|| Problem::new("use", "the level of use is a number from 0 to 9"));
        }
        let mut answers = BTreeMap::new();
        for (id, answer) in &self.answers {
            if let Some(said) = answer.said(id, &mut problems) {
                answers.insert(CriterionId::new(id), said);
            }
        }
        match (stage, problems.is_empty()) {
            (Some(stage), true) => Ok(Facts {
                conditions: conditions.into_iter().collect(),
                use_level,
                answers,
                ..Facts::bare(stage)
            }),
            _ => Err(problems),
        }
    }

    /// The ids of answers that the catalogue does not know and that are passed over, such as
    /// mistyped ones; shortened and without control characters.
    pub fn unknown(&self, catalogue: &Catalogue) -> Vec<CriterionId> {
        self.answers
            .keys()
            .map(|id| CriterionId::new(id))
            .filter(|id| catalogue.criterion(id).is_none())
            .map(|id| CriterionId::new(&excerpt(id.as_str())))
            .collect()
    }
}

impl PlainAnswer {
    fn said(&self, id: &str, problems: &mut Problems) -> Option<Said> {
        let status = match self.status.as_str() {
            "open" => Some(Status::NotMet),
            "partial" => Some(Status::PartlyMet),
            word => Status::parse(word),
        };
        if status.is_none() {
            problems.add(|| {
                Problem::new(
                    format!("answers, {id}, status"),
                    "a status is met, partial, open or not_applicable",
                )
            });
        }
        let strength = Strength::new(self.strength);
        if strength.is_none() {
            problems.add(|| {
                Problem::new(
                    format!("answers, {id}, strength"),
                    "the evidence strength is a number from 0 to 4",
                )
            });
        }
        Some(Said {
            status: status?,
            strength: Some(strength?),
            has_reason: !self.reason.trim().is_empty(),
            date: None,
        })
    }
}
