//! Everything that must hold of a process before it is used.

mod criteria;
mod numbers;
mod texts;

use std::collections::BTreeSet;

use crate::authored::{Structure, Texts};
use crate::fault::{Area, Fault, Faults, ItemKind, Place, Problem, shown};
use crate::form::{is_date, is_key};
use crate::id::StageNo;
use crate::shape::table::PERSPECTIVES;
use crate::version::Version;

pub(crate) use texts::{glossary, texts};

/// All faults of a process in one language; none: it may be used.
pub(crate) fn faults(pack: &str, words: &Structure, in_language: &Texts) -> Vec<Fault> {
    let mut faults = Faults::default();
    id(pack, &mut faults);
    structure(words, &mut faults);
    texts(words, in_language, &mut faults);
    faults.all()
}

/// The id of a pack.
pub(crate) fn id(pack: &str, faults: &mut Faults) {
    if !is_key(pack) {
        let problem = Problem::NotAKey(shown(pack));
        faults.add(Place::of(Area::File, "id"), problem);
    }
}

/// What has no language.
pub(crate) fn structure(structure: &Structure, faults: &mut Faults) {
    version(&structure.version, &field("version"), faults);
    date(&structure.checked_on, &field("checked_on"), faults);
    numbers::check(structure, faults);
    let stages = structure.stages.iter().map(|stage| stage.id.as_str());
    let expected: Vec<String> = StageNo::all().map(|stage| stage.to_string()).collect();
    if !stages.eq(expected.iter().map(String::as_str)) {
        faults.add(field("stages"), Problem::NotTheStages);
    }
    let found = structure.perspectives.len();
    if found != PERSPECTIVES {
        let wanted = PERSPECTIVES;
        faults.add(field("perspectives"), Problem::Count { found, wanted });
    }
    keys(ItemKind::Perspective, &structure.perspectives, faults);
    keys(ItemKind::Condition, &structure.conditions, faults);
    let sources = structure.sources.iter().map(|source| &source.key);
    keys(ItemKind::Source, sources, faults);
    for source in &structure.sources {
        if let Some(checked) = &source.checked {
            let place = Place::item(Area::Structure, ItemKind::Source, &source.key);
            date(&checked.date, &place.under("checked.date"), faults);
            filled(&place.under("checked.role"), &checked.role, faults);
            filled(&place.under("checked.source"), &checked.source, faults);
        }
    }
    criteria::check(structure, faults);
}

fn field(name: &str) -> Place {
    Place::of(Area::Structure, name)
}

/// Keys are plain, and each of them is there once.
fn keys<'a>(kind: ItemKind, keys: impl IntoIterator<Item = &'a String>, faults: &mut Faults) {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !is_key(key) {
            faults.add(field(kind.list()), Problem::NotAKey(shown(key)));
        } else if !seen.insert(key) {
            faults.add(field(kind.list()), Problem::Reused(shown(key)));
        }
    }
}

fn version(text: &str, place: &Place, faults: &mut Faults) {
    if Version::parse(text).is_none() {
        faults.add(place.clone(), Problem::NotAVersion(shown(text)));
    }
}

fn date(text: &str, place: &Place, faults: &mut Faults) {
    if !is_date(text) {
        faults.add(place.clone(), Problem::NotADate(shown(text)));
    }
}

fn filled(place: &Place, text: &str, faults: &mut Faults) {
    if text.trim().is_empty() {
        faults.add(place.clone(), Problem::NoText);
    }
}
