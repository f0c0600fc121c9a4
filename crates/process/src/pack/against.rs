//! Whether a pack keeps the promises that its earlier version made (process, "Keeping the
//! catalogue stable").

use std::collections::{BTreeMap, BTreeSet};

use super::Pack;
use crate::authored::{Criterion, Structure, Texts};
use crate::fault::{Area, Fault, ItemKind, Place, Problem};
use crate::version::Version;

impl Pack {
    /// Holds a pack against an earlier version of itself: ids are never dropped nor used again,
    /// changed words or thresholds raise the second number of the version, criteria that are
    /// added or retired the first. A pack of another id owes nothing.
    pub fn held_against(&self, earlier: &Self) -> Vec<Fault> {
        if self.id != earlier.id {
            return Vec::new();
        }
        let mut faults = Vec::new();
        let now: BTreeMap<&str, &Criterion> = by_id(&self.structure);
        for old in &earlier.structure.criteria {
            let problem = match now.get(old.id.as_str()) {
                None => Problem::Gone,
                Some(new) if old.retired.is_some() && new.retired.is_none() => Problem::BackAgain,
                Some(_) => continue,
            };
            let place = Place::item(Area::Structure, ItemKind::Criterion, &old.id);
            faults.push(Fault { place, problem });
        }
        faults.extend(self.version_against(earlier).map(|problem| Fault {
            place: Place::of(Area::Structure, "version"),
            problem,
        }));
        faults
    }

    fn version_against(&self, earlier: &Self) -> Option<Problem> {
        let now = Version::parse(self.version())?;
        let then = Version::parse(earlier.version())?;
        let before = then.to_string();
        if asked(&self.structure) != asked(&earlier.structure) {
            return (now.major <= then.major).then_some(Problem::NeedsMajor(before));
        }
        if self.wording() != earlier.wording() {
            let raised = (now.major, now.minor) > (then.major, then.minor);
            return (!raised).then_some(Problem::NeedsMinor(before));
        }
        let same = self.structure == earlier.structure && self.texts == earlier.texts;
        (!same && now <= then).then_some(Problem::NeedsNewer(before))
    }

    /// What is asked and in which words, without what is only said of it: its version, who has
    /// checked it, who has read it.
    fn wording(&self) -> (Structure, BTreeMap<&str, Texts>) {
        let mut structure = self.structure.clone();
        structure.version.clear();
        structure.checked_on.clear();
        for source in &mut structure.sources {
            source.checked = None;
            source.mark.clear();
        }
        let texts = self.texts.iter().map(|(tag, texts)| {
            let mut texts = texts.clone();
            texts.review = None;
            (tag.as_str(), texts)
        });
        (structure, texts.collect())
    }
}

fn by_id(structure: &Structure) -> BTreeMap<&str, &Criterion> {
    let all = structure.criteria.iter();
    all.map(|criterion| (criterion.id.as_str(), criterion))
        .collect()
}

/// The ids of what is asked.
fn asked(structure: &Structure) -> BTreeSet<&str> {
    let all = structure.criteria.iter();
    all.filter(|criterion| criterion.retired.is_none())
        .map(|criterion| criterion.id.as_str())
        .collect()
}
