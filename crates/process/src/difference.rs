//! What differs between two processes, or two versions of one: as data, for whoever is asked
//! whether a project shall go on with the other.

mod criteria;
mod names;
mod rest;

use std::collections::BTreeSet;

use crate::catalogue::{Board, Catalogue, Level};
use crate::fault::{Fault, ItemKind};
use crate::id::{ConditionKey, CriterionId, GateNo, PerspectiveKey, SourceKey, StageNo, Strength};
use crate::pack::Pack;

/// Which process, in which version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The pack's id.
    pub pack: String,
    /// The name of the process.
    pub title: String,
    /// Its version.
    pub version: String,
}

/// Everything that differs. Criteria are in the order of the later process.
#[derive(Clone, Debug, PartialEq)]
pub struct Differences {
    /// What it was.
    pub before: Edition,
    /// What it is.
    pub after: Edition,
    /// The language in which words were compared; none: the two have none in common, and words
    /// were not.
    pub language: Option<String>,
    /// Criteria that are asked now and were not.
    pub added: Vec<CriterionId>,
    /// Criteria that were asked and are retired now.
    pub retired: Vec<CriterionId>,
    /// Criteria that were there and are not even kept as retired. Answers to them are kept by
    /// their id.
    pub gone: Vec<CriterionId>,
    /// Criteria with other words.
    pub reworded: Vec<Reworded>,
    /// Criteria that ask differently.
    pub changed: Vec<Changed>,
    /// Conditions that came, went or have other words.
    pub conditions: Vec<ConditionChange>,
    /// Thresholds with another value.
    pub thresholds: Vec<ThresholdChange>,
    /// Other words for stages, perspectives, the steps of the ladders and terms.
    pub names: Vec<Renamed>,
    /// Boards that have changed.
    pub boards: Vec<BoardChange>,
    /// Sources that came, went, have other words or were checked.
    pub sources: Vec<SourceChange>,
    /// Languages that came, by their tags.
    pub languages_added: Vec<String>,
    /// Languages that went.
    pub languages_gone: Vec<String>,
}

/// A criterion with other words.
#[derive(Clone, Debug, PartialEq)]
pub struct Reworded {
    /// The criterion.
    pub id: CriterionId,
    /// Which of its texts, each before and after.
    pub texts: Vec<(TextPart, String, String)>,
}

/// A text of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextPart {
    /// Its title.
    Title,
    /// What has to be true.
    Statement,
    /// Why it matters.
    Why,
    /// What evidence is expected.
    Evidence,
}

/// A criterion that asks differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// The criterion.
    pub id: CriterionId,
    /// In what.
    pub aspects: Vec<Aspect>,
}

/// What a criterion asks differently, before and after.
#[derive(Clone, Debug, PartialEq)]
pub enum Aspect {
    /// In another stage.
    Stage(StageNo, StageNo),
    /// Under another perspective.
    Perspective(PerspectiveKey, PerspectiveKey),
    /// As a must or a should.
    Level(Level, Level),
    /// Whether it can be deferred.
    Blocker(bool, bool),
    /// Under other conditions.
    Applies(Vec<ConditionKey>, Vec<ConditionKey>),
    /// With weaker or stronger evidence.
    MinStrength(Strength, Strength),
    /// For other reasons.
    Sources(Vec<SourceKey>, Vec<SourceKey>),
}

/// What happened to a condition.
#[derive(Clone, Debug, PartialEq)]
pub enum ConditionChange {
    /// It is new.
    Added(ConditionKey),
    /// It is not asked any more.
    Gone(ConditionKey),
    /// It has other words: name and question, before and after.
    Reworded(ConditionKey, [String; 2], [String; 2]),
}

/// A threshold with another value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThresholdChange {
    /// Which.
    pub threshold: Threshold,
    /// What it was.
    pub before: usize,
    /// What it is.
    pub after: usize,
}

/// A number that gates are decided by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threshold {
    /// How many musts may be open at a conditional go.
    OpenMusts,
    /// How many percentage points the shoulds may be short at a conditional go.
    PointsShort,
    /// The share of musts met from which "recycle" is recommended, in percent.
    RecyclePercent,
    /// Within how many days a condition must be closed.
    ConditionDays,
    /// After how many months evidence is marked as stale.
    StaleMonths,
    /// The share of shoulds that a gate asks for, in percent.
    Shoulds(GateNo),
    /// How long a decision at a gate holds, in months.
    Validity(GateNo),
    /// Whether a gate may be held together with the one before it on the light track: 0 or 1.
    LightWithBefore(GateNo),
    /// The lowest technology readiness level of a stage.
    LowestTrl(StageNo),
    /// The highest technology readiness level of a stage.
    HighestTrl(StageNo),
}

/// Other words for something that has a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// What it is: a stage, a perspective, a strength, a level, a level of use or a term.
    pub kind: ItemKind,
    /// Its id, key or number.
    pub key: String,
    /// Which of its texts, as the field is named in a pack: `name`, `purpose` and so on.
    pub field: &'static str,
    /// What it was; empty: it is new.
    pub before: String,
    /// What it is; empty: it is gone.
    pub after: String,
}

/// A board that has changed.
#[derive(Clone, Debug, PartialEq)]
pub struct BoardChange {
    /// Whose it is.
    pub gate: GateNo,
    /// What it was.
    pub before: Board,
    /// What it is.
    pub after: Board,
}

/// What happened to a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourceChange {
    /// It is new.
    Added(SourceKey),
    /// It is gone.
    Gone(SourceKey),
    /// It says something else, or was checked.
    Changed {
        /// Which.
        key: SourceKey,
        /// Whether its words are others.
        reworded: bool,
        /// Whether it was to be checked before, and is now.
        to_be_checked: (bool, bool),
    },
}

impl Differences {
    /// Whether nothing that a reader sees or that counts differs. Versions may.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty()
            && self.retired.is_empty()
            && self.gone.is_empty()
            && self.reworded.is_empty()
            && self.changed.is_empty()
            && self.conditions.is_empty()
            && self.thresholds.is_empty()
            && self.names.is_empty()
            && self.boards.is_empty()
            && self.sources.is_empty()
            && self.languages_added.is_empty()
            && self.languages_gone.is_empty()
    }
}

/// What differs between two processes, each in one language. Words are compared where the
/// languages are the same.
pub fn difference(before: &Catalogue, after: &Catalogue) -> Differences {
    let same_language = before.language() == after.language();
    let mut differences = Differences {
        before: edition(before),
        after: edition(after),
        language: same_language.then(|| after.language().to_owned()),
        added: Vec::new(),
        retired: Vec::new(),
        gone: Vec::new(),
        reworded: Vec::new(),
        changed: Vec::new(),
        conditions: Vec::new(),
        thresholds: rest::thresholds(before, after),
        names: Vec::new(),
        boards: Vec::new(),
        sources: Vec::new(),
        languages_added: Vec::new(),
        languages_gone: Vec::new(),
    };
    criteria::compare(before, after, same_language, &mut differences);
    rest::conditions(before, after, same_language, &mut differences.conditions);
    rest::sources(before, after, same_language, &mut differences.sources);
    if same_language {
        differences.names = names::names(before, after);
        differences.boards = names::boards(before, after);
    }
    differences
}

impl Pack {
    /// What differs between this pack and another that a project is to go on with, in a language
    /// given as BCP 47. Where the two would give it in different languages, words are compared in
    /// one that both have, if there is one.
    ///
    /// # Errors
    ///
    /// As [`Pack::catalogue`].
    pub fn difference(&self, after: &Self, language: &str) -> Result<Differences, Vec<Fault>> {
        let tags = |pack: &Self| -> BTreeSet<String> {
            pack.languages().map(|(tag, _)| tag.to_owned()).collect()
        };
        let (old, new) = (tags(self), tags(after));
        let mut pair = (self.catalogue(language)?, after.catalogue(language)?);
        if pair.0.language() != pair.1.language()
            && let Some(shared) = old.intersection(&new).next()
        {
            pair = (self.catalogue(shared)?, after.catalogue(shared)?);
        }
        let mut differences = difference(&pair.0, &pair.1);
        differences.languages_added = new.difference(&old).cloned().collect();
        differences.languages_gone = old.difference(&new).cloned().collect();
        Ok(differences)
    }
}

fn edition(catalogue: &Catalogue) -> Edition {
    Edition {
        pack: catalogue.pack().to_owned(),
        title: catalogue.title().to_owned(),
        version: catalogue.version().to_owned(),
    }
}
