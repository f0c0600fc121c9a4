//! The catalogue as it is authored: the files under `assets/process/`.
//!
//! These types are the boundary; the rest of the product reads [`crate::Catalogue`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// `structure.json`: everything that has no language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Structure {
    /// The catalogue's version, `major.minor.patch`.
    pub version: String,
    /// The day on which facts and sources were last checked, ISO 8601.
    pub checked_on: String,
    /// Thresholds that hold for all gates.
    pub rules: Rules,
    /// The stages in order.
    pub stages: Vec<Stage>,
    /// The perspectives' keys in order.
    pub perspectives: Vec<String>,
    /// The conditions' keys in order.
    pub conditions: Vec<String>,
    /// The sources in order.
    pub sources: Vec<Source>,
    /// The criteria in order.
    pub criteria: Vec<Criterion>,
}

/// Thresholds that hold for all gates (process, "Gate rules").
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rules {
    /// How many musts may be open at a conditional go.
    pub conditional_open_musts: usize,
    /// How many percentage points the shoulds may be short at a conditional go.
    pub conditional_points_short: usize,
    /// The share of musts met, in percent, from which "recycle" is recommended.
    pub recycle_percent: usize,
    /// Within how many days a condition must be closed.
    pub condition_days: u16,
    /// After how many months evidence is marked as stale.
    pub stale_months: u16,
}

/// A stage with its gate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    /// `S1` to `S6`.
    pub id: String,
    /// The band of technology readiness levels, lowest and highest.
    pub trl: (u8, u8),
    /// The share of applicable shoulds that its gate asks for, in percent.
    pub should_percent: usize,
    /// How long a decision at its gate usually holds, in months.
    pub validity_months: u16,
    /// Whether its gate may be held together with the one before it on the light track.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub light_with_before: bool,
}

/// A source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Its key.
    pub key: String,
    /// `V…`: verified in the numbered source; `M`: from memory, to be checked.
    pub mark: String,
    /// Who has checked since what was written from memory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<Checked>,
}

/// That somebody checked a fact that was written from memory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Checked {
    /// Who, by role.
    pub role: String,
    /// On which day, ISO 8601.
    pub date: String,
    /// In which source.
    pub source: String,
}

/// A criterion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Criterion {
    /// `PPP-snn`.
    pub id: String,
    /// The stage that it belongs to.
    pub stage: String,
    /// The perspective that it belongs to.
    pub perspective: String,
    /// `must` or `should`.
    pub level: Level,
    /// Whether it can never be deferred.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub blocker: bool,
    /// The conditions that all must hold for it to apply; none: it always applies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub applies: Vec<String>,
    /// The lowest evidence strength that counts, 0 to 4.
    pub min_strength: u8,
    /// Keys of the sources that it rests on.
    pub sources: Vec<String>,
    /// The version since which it is not asked any more. Its texts stay, so that answers to it
    /// can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired: Option<String>,
}

/// Must or should.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Has to be met.
    Must,
    /// Good practice: a share of them has to be met.
    Should,
}

/// `texts/<language>.json`: everything that has a language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Texts {
    /// The language, as BCP 47.
    pub language: String,
    /// The language's name in itself, such as `Norsk bokmål`; needed where the interface does not
    /// have the language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language_name: Option<String>,
    /// Which of the interface's languages goes with these texts, where it does not have theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// The name of the process in this language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// That a native reader has reviewed these texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// By stage id.
    pub stages: BTreeMap<String, StageTexts>,
    /// By gate id.
    pub boards: BTreeMap<String, BoardTexts>,
    /// By perspective key.
    pub perspectives: BTreeMap<String, PerspectiveTexts>,
    /// By condition key.
    pub conditions: BTreeMap<String, ConditionTexts>,
    /// Names and meanings of the evidence strengths, from 0.
    pub strengths: Vec<NamedTexts>,
    /// Names and meanings of the readiness levels, from 0.
    pub levels: Vec<NamedTexts>,
    /// Who uses the solution, from 0.
    pub use_levels: Vec<String>,
    /// By criterion id.
    pub criteria: BTreeMap<String, CriterionTexts>,
    /// By source key.
    pub sources: BTreeMap<String, SourceTexts>,
    /// By a key made from the English term.
    pub glossary: BTreeMap<String, GlossaryTexts>,
}

/// That somebody whose first language it is has read the texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Review {
    /// Who, by role.
    pub role: String,
    /// On which day, ISO 8601.
    pub date: String,
}

/// A stage's texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StageTexts {
    /// The stage's name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// The question that its gate asks.
    pub question: String,
}

/// Who usually decides at a gate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BoardTexts {
    /// Who chairs.
    pub chair: String,
    /// The members by role.
    pub members: String,
    /// Who must be heard.
    pub heard: String,
}

/// A perspective's texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PerspectiveTexts {
    /// Its name.
    pub name: String,
    /// What it asks.
    pub asks: String,
}

/// A condition's texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ConditionTexts {
    /// A short name.
    pub name: String,
    /// The yes/no question.
    pub question: String,
}

/// A name with its meaning.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NamedTexts {
    /// The name.
    pub name: String,
    /// The meaning.
    pub meaning: String,
}

/// A criterion's texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CriterionTexts {
    /// Its title, two to five words.
    pub title: String,
    /// What has to be true.
    pub statement: String,
    /// Why it matters.
    pub why: String,
    /// What evidence is expected.
    pub evidence: String,
}

/// A source's texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourceTexts {
    /// Its title.
    pub title: String,
    /// What it is used for here.
    pub used_for: String,
    /// Where it stood on the day it was checked.
    pub status: String,
}

/// A term of the glossary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GlossaryTexts {
    /// The term.
    pub term: String,
    /// An explanation where the term needs one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}
