//! Criteria, and what they name.

use std::collections::BTreeSet;

use super::{field, version};
use crate::authored::{Criterion, Level, Structure};
use crate::fault::{Area, Faults, ItemKind, Place, Problem, shown};
use crate::id::{CriterionId, StageNo, Strength};
use crate::version::Version;

/// Finds what is wrong with the criteria.
pub(super) fn check(structure: &Structure, faults: &mut Faults) {
    let known = Known {
        perspectives: structure.perspectives.iter().map(String::as_str).collect(),
        conditions: structure.conditions.iter().map(String::as_str).collect(),
        sources: structure.sources.iter().map(|s| s.key.as_str()).collect(),
        version: Version::parse(&structure.version),
    };
    let mut seen = BTreeSet::new();
    for criterion in &structure.criteria {
        if !seen.insert(&criterion.id) {
            let problem = Problem::Reused(shown(&criterion.id));
            faults.add(field("criteria"), problem);
        }
        one(criterion, &known, faults);
    }
    cells(structure, faults);
}

/// What a criterion may name.
struct Known<'a> {
    perspectives: BTreeSet<&'a str>,
    conditions: BTreeSet<&'a str>,
    sources: BTreeSet<&'a str>,
    version: Option<Version>,
}

fn one(criterion: &Criterion, known: &Known<'_>, faults: &mut Faults) {
    let place = Place::item(Area::Structure, ItemKind::Criterion, &criterion.id);
    let mut say = |name: &str, problem| faults.add(place.under(name), problem);
    if !CriterionId::new(&criterion.id).is_well_formed() {
        say("id", Problem::NotAnId(shown(&criterion.id)));
    }
    if StageNo::parse(&criterion.stage).is_none() {
        let stage = shown(&criterion.stage);
        say("stage", Problem::NoSuch(ItemKind::Stage, stage));
    }
    if !known.perspectives.contains(criterion.perspective.as_str()) {
        let perspective = shown(&criterion.perspective);
        say(
            "perspective",
            Problem::NoSuch(ItemKind::Perspective, perspective),
        );
    }
    if Strength::new(criterion.min_strength).is_none() {
        let most = Strength::MOST.number().into();
        say("min_strength", Problem::OutOfRange { least: 0, most });
    }
    if criterion.blocker && criterion.level != Level::Must {
        say("blocker", Problem::BlockerNotMust);
    }
    if let Some(since) = &criterion.retired {
        // Its conditions and sources may have gone since.
        retired(since, known, &place.under("retired"), faults);
        return;
    }
    for key in &criterion.applies {
        if !known.conditions.contains(key.as_str()) {
            say("applies", Problem::NoSuch(ItemKind::Condition, shown(key)));
        }
    }
    for key in &criterion.sources {
        if !known.sources.contains(key.as_str()) {
            say("sources", Problem::NoSuch(ItemKind::Source, shown(key)));
        }
    }
    if criterion.sources.is_empty() {
        say("sources", Problem::NoSource);
    }
}

fn retired(since: &str, known: &Known<'_>, place: &Place, faults: &mut Faults) {
    version(since, place, faults);
    if let (Some(since), Some(now)) = (Version::parse(since), known.version)
        && since > now
    {
        let problem = Problem::RetiredAhead(since.to_string());
        faults.add(place.clone(), problem);
    }
}

/// Every cell of stages and perspectives has a must that always applies, so that no
/// perspective is empty by design (process, "Design rules").
fn cells(structure: &Structure, faults: &mut Faults) {
    let filled: BTreeSet<(&str, &str)> = structure
        .criteria
        .iter()
        .filter(|c| c.level == Level::Must && c.applies.is_empty() && c.retired.is_none())
        .map(|c| (c.stage.as_str(), c.perspective.as_str()))
        .collect();
    for stage in &structure.stages {
        for perspective in &structure.perspectives {
            if !filled.contains(&(stage.id.as_str(), perspective.as_str())) {
                let key = format!("{}, {perspective}", stage.id);
                let place = Place::item(Area::Structure, ItemKind::Cell, &key);
                faults.add(place, Problem::NoMust);
            }
        }
    }
}
