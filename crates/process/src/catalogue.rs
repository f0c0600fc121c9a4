//! The catalogue as it is used: resolved, in one language, immutable.

mod assemble;

use std::collections::BTreeMap;

use crate::authored::{Structure, Texts};
use crate::check;
use crate::fault::Fault;
use crate::id::{
    ConditionKey, CriterionId, GateNo, PerspectiveKey, SourceKey, StageNo, Strength, UseLevel,
};

pub use crate::authored::{Checked, Level, Review, Rules};

/// The id of the process that comes with the product.
pub const OWN: &str = "gate360";

/// What the process asks, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalogue {
    authored: (Structure, Texts),
    stages: Vec<Stage>,
    perspectives: Vec<Perspective>,
    conditions: Vec<Condition>,
    criteria: Vec<Criterion>,
    by_id: BTreeMap<CriterionId, usize>,
    retired: BTreeMap<CriterionId, Retired>,
    pack: String,
    sources: Vec<Source>,
    strengths: Vec<Named>,
    levels: Vec<Named>,
    glossary: Vec<GlossaryEntry>,
}

/// A stage with the gate that ends it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// Its number.
    pub number: StageNo,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// The question that its gate asks.
    pub question: String,
    /// The band of technology readiness levels, lowest and highest.
    pub trl: (u8, u8),
    /// The share of applicable shoulds that the gate asks for, in percent.
    pub should_percent: usize,
    /// How long a decision at the gate usually holds, in months.
    pub validity_months: u16,
    /// Whether the gate may be held together with the one before it on the light track.
    pub light_with_before: bool,
    /// Who usually decides at the gate.
    pub board: Board,
}

/// Who usually decides at a gate.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// Who chairs.
    pub chair: String,
    /// The members by role.
    pub members: String,
    /// Who must be heard.
    pub heard: String,
}

/// One of the ten views on a project, 36 degrees each.
#[derive(Clone, Debug, PartialEq)]
pub struct Perspective {
    /// Its key.
    pub key: PerspectiveKey,
    /// Its name.
    pub name: String,
    /// What it asks.
    pub asks: String,
}

/// A yes/no question about the project that switches criteria on.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// Its key.
    pub key: ConditionKey,
    /// A short name.
    pub name: String,
    /// The question.
    pub question: String,
}

/// Something that has to be true before a gate.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    /// Its id.
    pub id: CriterionId,
    /// The stage that it belongs to.
    pub stage: StageNo,
    /// The perspective that it belongs to.
    pub perspective: PerspectiveKey,
    /// Must or should.
    pub level: Level,
    /// Whether it can never be deferred.
    pub blocker: bool,
    /// The conditions that all must hold for it to apply; none: it always applies.
    pub applies: Vec<ConditionKey>,
    /// The lowest evidence strength that counts.
    pub min_strength: Strength,
    /// The sources that it rests on.
    pub sources: Vec<SourceKey>,
    /// Its title.
    pub title: String,
    /// What has to be true.
    pub statement: String,
    /// Why it matters.
    pub why: String,
    /// What evidence is expected.
    pub evidence: String,
}

/// A criterion that is not asked any more. It counts nowhere; answers to it stay readable.
#[derive(Clone, Debug, PartialEq)]
pub struct Retired {
    /// What was asked.
    pub criterion: Criterion,
    /// The version since which it is not.
    pub since: String,
}

impl Criterion {
    /// Whether it is a must.
    pub fn is_must(&self) -> bool {
        self.level == Level::Must
    }
}

/// Something that criteria rest on: a law, a standard, a method.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its key.
    pub key: SourceKey,
    /// Its title.
    pub title: String,
    /// What it is used for here.
    pub used_for: String,
    /// Where it stood on the day it was checked.
    pub status: String,
    /// `V…`: verified in the numbered source; `M`: from memory, to be checked.
    pub mark: String,
    /// Who has checked since what was written from memory.
    pub checked: Option<Checked>,
}

impl Source {
    /// Whether something about it was written from memory and is still to be checked.
    pub fn is_to_be_checked(&self) -> bool {
        self.mark.contains('M') && self.checked.is_none()
    }
}

/// A step of a ladder.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// What it means.
    pub meaning: String,
}

/// A term with its explanation, if it needs one.
#[derive(Clone, Debug, PartialEq)]
pub struct GlossaryEntry {
    /// The term.
    pub term: String,
    /// The explanation; empty where the term speaks for itself.
    pub note: String,
}

impl Catalogue {
    /// Resolves a catalogue of our own process from its authored parts.
    ///
    /// # Errors
    ///
    /// As [`Catalogue::of_pack`].
    pub fn resolve(structure: Structure, texts: Texts) -> Result<Self, Vec<Fault>> {
        Self::of_pack(OWN, structure, texts)
    }

    /// Resolves a catalogue from its authored parts and the id of the pack that they are from.
    ///
    /// # Errors
    ///
    /// Every fault at once, each with its place: ids that are not unique or not well formed,
    /// references that lead nowhere, missing texts, a cell of stage and perspective without a
    /// must that always applies.
    pub fn of_pack(pack: &str, structure: Structure, texts: Texts) -> Result<Self, Vec<Fault>> {
        let faults = check::faults(pack, &structure, &texts);
        if faults.is_empty() {
            Ok(Self::assemble(pack, structure, texts))
        } else {
            Err(faults)
        }
    }

    /// The id of the pack that it is from; ours is [`OWN`].
    pub fn pack(&self) -> &str {
        &self.pack
    }

    /// The name of the process; the pack's id where the texts give none.
    pub fn title(&self) -> &str {
        self.authored.1.title.as_deref().unwrap_or(&self.pack)
    }

    /// The process's version, `major.minor.patch`.
    pub fn version(&self) -> &str {
        &self.authored.0.version
    }

    /// Who has reviewed the texts as a native reader; none: nobody yet.
    pub fn review(&self) -> Option<&Review> {
        self.authored.1.review.as_ref()
    }

    /// The day on which facts and sources were last checked, ISO 8601.
    pub fn checked_on(&self) -> &str {
        &self.authored.0.checked_on
    }

    /// The language of the texts, as BCP 47.
    pub fn language(&self) -> &str {
        &self.authored.1.language
    }

    /// The thresholds that hold for all gates.
    pub fn rules(&self) -> &Rules {
        &self.authored.0.rules
    }

    /// The parts that the catalogue was resolved from, for files that carry it.
    pub fn authored(&self) -> (&Structure, &Texts) {
        (&self.authored.0, &self.authored.1)
    }

    /// The stages in order.
    pub fn stages(&self) -> &[Stage] {
        &self.stages
    }

    /// One stage.
    pub fn stage(&self, number: StageNo) -> &Stage {
        &self.stages[number.index()]
    }

    /// The stage that a gate ends.
    pub fn gate(&self, gate: GateNo) -> &Stage {
        self.stage(gate.stage())
    }

    /// The perspectives in order.
    pub fn perspectives(&self) -> &[Perspective] {
        &self.perspectives
    }

    /// A perspective's name; its key where the catalogue does not know it.
    pub fn perspective_name<'a>(&'a self, key: &'a PerspectiveKey) -> &'a str {
        self.perspectives
            .iter()
            .find(|p| &p.key == key)
            .map_or(key.as_str(), |p| p.name.as_str())
    }

    /// The conditions in order.
    pub fn conditions(&self) -> &[Condition] {
        &self.conditions
    }

    /// A condition, if the catalogue knows it.
    pub fn condition(&self, key: &ConditionKey) -> Option<&Condition> {
        self.conditions
            .iter()
            .find(|condition| &condition.key == key)
    }

    /// All criteria in order, without retired ones.
    pub fn criteria(&self) -> &[Criterion] {
        &self.criteria
    }

    /// A criterion, if the catalogue asks it.
    pub fn criterion(&self, id: &CriterionId) -> Option<&Criterion> {
        self.by_id.get(id).map(|&index| &self.criteria[index])
    }

    /// A criterion that was asked once and is retired.
    pub fn retired(&self, id: &CriterionId) -> Option<&Retired> {
        self.retired.get(id)
    }

    /// All retired criteria, by id.
    pub fn all_retired(&self) -> impl Iterator<Item = &Retired> {
        self.retired.values()
    }

    /// The sources in order.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// A source, if the catalogue knows it.
    pub fn source(&self, key: &SourceKey) -> Option<&Source> {
        self.sources.iter().find(|source| &source.key == key)
    }

    /// The name and meaning of an evidence strength.
    pub fn strength(&self, strength: Strength) -> &Named {
        &self.strengths[usize::from(strength.number())]
    }

    /// The name and meaning of a readiness level, 0 to 9; higher numbers give the last one.
    pub fn level(&self, level: u8) -> &Named {
        &self.levels[usize::from(level).min(self.levels.len() - 1)]
    }

    /// Who uses the solution at a level of use.
    pub fn use_level(&self, level: UseLevel) -> &str {
        &self.authored.1.use_levels[usize::from(level.number())]
    }

    /// The glossary, ordered by key.
    pub fn glossary(&self) -> &[GlossaryEntry] {
        &self.glossary
    }
}
