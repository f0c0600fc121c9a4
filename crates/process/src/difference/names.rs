//! The words for stages, perspectives, ladders, boards and terms, before and after.

use super::{BoardChange, Renamed};
use crate::authored::{NamedTexts, Texts};
use crate::catalogue::Catalogue;
use crate::fault::ItemKind;
use crate::id::{GateNo, StageNo};

/// The words that are others, as they are found.
struct Names(Vec<Renamed>);

impl Names {
    fn hold(&mut self, what: (ItemKind, &str, &'static str), before: &str, after: &str) {
        let (kind, key, field) = what;
        if before != after {
            self.0.push(Renamed {
                kind,
                key: key.to_owned(),
                field,
                before: before.to_owned(),
                after: after.to_owned(),
            });
        }
    }

    fn ladder(&mut self, kind: ItemKind, before: &[NamedTexts], after: &[NamedTexts]) {
        for (step, (old, new)) in before.iter().zip(after).enumerate() {
            let key = step.to_string();
            self.hold((kind, &key, "name"), &old.name, &new.name);
            self.hold((kind, &key, "meaning"), &old.meaning, &new.meaning);
        }
    }
}

/// What has other words.
pub(super) fn names(before: &Catalogue, after: &Catalogue) -> Vec<Renamed> {
    let mut names = Names(Vec::new());
    for number in StageNo::all() {
        let (old, new) = (before.stage(number), after.stage(number));
        let key = number.to_string();
        let what = |field| (ItemKind::Stage, key.as_str(), field);
        names.hold(what("name"), &old.name, &new.name);
        names.hold(what("purpose"), &old.purpose, &new.purpose);
        names.hold(what("question"), &old.question, &new.question);
    }
    perspectives(before, after, &mut names);
    let ((_, old), (_, new)) = (before.authored(), after.authored());
    names.ladder(ItemKind::Strength, &old.strengths, &new.strengths);
    names.ladder(ItemKind::Level, &old.levels, &new.levels);
    for (step, (old, new)) in old.use_levels.iter().zip(&new.use_levels).enumerate() {
        let key = step.to_string();
        names.hold((ItemKind::UseLevel, &key, "meaning"), old, new);
    }
    glossary(old, new, &mut names);
    names.0
}

fn glossary(before: &Texts, after: &Texts, names: &mut Names) {
    for (key, new) in &after.glossary {
        let old = before.glossary.get(key);
        let (term, note) = old.map_or(("", ""), |old| (&old.term, &old.note));
        names.hold((ItemKind::Term, key, "term"), term, &new.term);
        names.hold((ItemKind::Term, key, "note"), note, &new.note);
    }
    for (key, old) in &before.glossary {
        if !after.glossary.contains_key(key) {
            names.hold((ItemKind::Term, key, "term"), &old.term, "");
        }
    }
}

fn perspectives(before: &Catalogue, after: &Catalogue, names: &mut Names) {
    let what = |key, field| (ItemKind::Perspective, key, field);
    for new in after.perspectives() {
        let old = before.perspectives().iter().find(|old| old.key == new.key);
        let (name, asks) = old.map_or(("", ""), |old| (&old.name, &old.asks));
        names.hold(what(new.key.as_str(), "name"), name, &new.name);
        names.hold(what(new.key.as_str(), "asks"), asks, &new.asks);
    }
    for old in before.perspectives() {
        if after.perspectives().iter().all(|new| new.key != old.key) {
            names.hold(what(old.key.as_str(), "name"), &old.name, "");
        }
    }
}

/// Boards with other members.
pub(super) fn boards(before: &Catalogue, after: &Catalogue) -> Vec<BoardChange> {
    GateNo::all()
        .filter_map(|gate| {
            let (old, new) = (&before.gate(gate).board, &after.gate(gate).board);
            (old != new).then(|| BoardChange {
                gate,
                before: old.clone(),
                after: new.clone(),
            })
        })
        .collect()
}
