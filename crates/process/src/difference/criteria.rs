//! Criteria, before and after.

use std::collections::BTreeSet;

use super::{Aspect, Changed, Differences, Reworded, TextPart};
use crate::catalogue::{Catalogue, Criterion};

/// Compares the criteria.
pub(super) fn compare(
    before: &Catalogue,
    after: &Catalogue,
    same_language: bool,
    differences: &mut Differences,
) {
    for new in after.criteria() {
        let Some(old) = before.criterion(&new.id) else {
            differences.added.push(new.id.clone());
            continue;
        };
        let texts = if same_language {
            texts(old, new)
        } else {
            Vec::new()
        };
        if !texts.is_empty() {
            let id = new.id.clone();
            differences.reworded.push(Reworded { id, texts });
        }
        let aspects = aspects(old, new);
        if !aspects.is_empty() {
            let id = new.id.clone();
            differences.changed.push(Changed { id, aspects });
        }
    }
    for old in before.criteria() {
        if after.criterion(&old.id).is_none() && after.retired(&old.id).is_some() {
            differences.retired.push(old.id.clone());
        }
    }
    let kept = before.all_retired().map(|retired| &retired.criterion);
    for old in before.criteria().iter().chain(kept) {
        if after.criterion(&old.id).is_none() && after.retired(&old.id).is_none() {
            differences.gone.push(old.id.clone());
        }
    }
}

fn texts(old: &Criterion, new: &Criterion) -> Vec<(TextPart, String, String)> {
    [
        (TextPart::Title, &old.title, &new.title),
        (TextPart::Statement, &old.statement, &new.statement),
        (TextPart::Why, &old.why, &new.why),
        (TextPart::Evidence, &old.evidence, &new.evidence),
    ]
    .into_iter()
    .filter(|(_, old, new)| old != new)
    .map(|(part, old, new)| (part, old.clone(), new.clone()))
    .collect()
}

fn aspects(old: &Criterion, new: &Criterion) -> Vec<Aspect> {
    let mut aspects = Vec::new();
    if old.stage != new.stage {
        aspects.push(Aspect::Stage(old.stage, new.stage));
    }
    if old.perspective != new.perspective {
        let (old, new) = (old.perspective.clone(), new.perspective.clone());
        aspects.push(Aspect::Perspective(old, new));
    }
    if old.level != new.level {
        aspects.push(Aspect::Level(old.level, new.level));
    }
    if old.blocker != new.blocker {
        aspects.push(Aspect::Blocker(old.blocker, new.blocker));
    }
    if !are_the_same(&old.applies, &new.applies) {
        let (old, new) = (old.applies.clone(), new.applies.clone());
        aspects.push(Aspect::Applies(old, new));
    }
    if old.min_strength != new.min_strength {
        aspects.push(Aspect::MinStrength(old.min_strength, new.min_strength));
    }
    if !are_the_same(&old.sources, &new.sources) {
        let (old, new) = (old.sources.clone(), new.sources.clone());
        aspects.push(Aspect::Sources(old, new));
    }
    aspects
}

/// Whether two lists have the same in them: their order says nothing.
fn are_the_same<Key: Ord>(old: &[Key], new: &[Key]) -> bool {
    old.iter().collect::<BTreeSet<_>>() == new.iter().collect::<BTreeSet<_>>()
}
