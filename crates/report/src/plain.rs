//! The plain form: a project as bare figures, without words or history. It is the form of the
//! process's published test vectors.

use std::collections::BTreeMap;

use gate360_process::{
    Catalogue, ConditionKey, CriterionId, ItemKind, Problem as Common, StageNo, Strength, UseLevel,
};
use gate360_project::Status;
use gate360_readiness::{Facts, Said};
use serde::Deserialize;

use crate::open::{AnswerField, Kind, Place, PlainField, Problems, excerpt};

/// How a stage may be written.
const STAGES: &[&str] = &["S1", "S2", "S3", "S4", "S5", "S6"];
/// How a status may be written.
const STATUSES: &[&str] = &["met", "partial", "open", "not_applicable"];

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
                let kind = Common::NoSuch(ItemKind::Condition, excerpt(key.as_str()));
                problems.add(Kind::Common(kind), || Place::Plain(Some(PlainField::Flags)));
            }
        }
        let stage = StageNo::parse(&self.stage);
        if stage.is_none() {
            let kind = Kind::Common(Common::NotOneOf(STAGES));
            problems.add(kind, || Place::Plain(Some(PlainField::Stage)));
        }
        let use_level = UseLevel::new(self.use_level);
        if use_level.is_none() {
            problems.add(scale(UseLevel::MOST.number()), || {
                Place::Plain(Some(PlainField::UseLevel))
            });
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
    /// mistyped ones; shortened and without control characters. One that is retired is known.
    pub fn unknown(&self, catalogue: &Catalogue) -> Vec<CriterionId> {
        self.answers
            .keys()
            .map(|id| CriterionId::new(id))
            .filter(|id| catalogue.criterion(id).is_none() && catalogue.retired(id).is_none())
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
            problems.add(Kind::Common(Common::NotOneOf(STATUSES)), || {
                Place::answer(id, Some(AnswerField::Status))
            });
        }
        let strength = Strength::new(self.strength);
        if strength.is_none() {
            problems.add(scale(Strength::MOST.number()), || {
                Place::answer(id, Some(AnswerField::Strength))
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

/// That something is not on its scale, which begins at 0.
fn scale(most: u8) -> Kind {
    let most = u64::from(most);
    Kind::Common(Common::OutOfRange { least: 0, most })
}

#[cfg(test)]
mod tests {
    use gate360_process::{Pack, builtin};

    use super::*;

    #[test]
    fn what_is_retired_is_not_unknown() {
        let texts = builtin::texts().iter();
        let texts = texts.map(|(_, file)| serde_json::from_str(file).unwrap());
        let mut structure = builtin::structure().unwrap();
        let mut criteria = structure.criteria.iter_mut();
        let retired = criteria.find(|one| one.id == "VAL-103").unwrap();
        retired.retired = Some(structure.version.clone());
        let pack = Pack::from_parts("ours", "", structure, texts).unwrap();
        let plain: Plain = serde_json::from_str(
            r#"{"stage": "S1", "answers": {
                "VAL-103": {"status": "met"}, "VAL-1O3": {"status": "met"}
            }}"#,
        )
        .unwrap();
        let unknown = plain.unknown(&pack.catalogue("en").unwrap());
        assert_eq!(unknown, [CriterionId::new("VAL-1O3")]);
    }
}
