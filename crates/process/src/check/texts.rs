//! The texts of a language, held against the structure.

use std::collections::{BTreeMap, BTreeSet};

use super::{date, filled};
use crate::authored::{Structure, Texts};
use crate::fault::{Area, Faults, ItemKind, Place, Problem, shown};
use crate::form::is_language;
use crate::id::{GateNo, StageNo};
use crate::pack::WORDS;
use crate::shape::table::{LEVELS, STRENGTHS};

/// Names and words of one thing.
type Named<'a> = Vec<(&'static str, &'a str)>;

/// Finds what is wrong with the texts of one language.
pub(crate) fn texts(structure: &Structure, texts: &Texts, faults: &mut Faults) {
    let area = Area::Texts(shown(&texts.language));
    about(texts, &area, faults);
    let mut pair = Pair { area, faults };

    let stages: Vec<String> = StageNo::all().map(|stage| stage.to_string()).collect();
    pair.with(ItemKind::Stage, &stages, &texts.stages, |words| {
        vec![
            ("name", &words.name),
            ("purpose", &words.purpose),
            ("question", &words.question),
        ]
    });
    let gates: Vec<String> = GateNo::all().map(|gate| gate.to_string()).collect();
    pair.with(ItemKind::Board, &gates, &texts.boards, |words| {
        vec![
            ("chair", &words.chair),
            ("members", &words.members),
            ("heard", &words.heard),
        ]
    });
    let perspectives = &structure.perspectives;
    pair.with(
        ItemKind::Perspective,
        perspectives,
        &texts.perspectives,
        |words| vec![("name", &words.name), ("asks", &words.asks)],
    );
    let conditions = &structure.conditions;
    pair.with(
        ItemKind::Condition,
        conditions,
        &texts.conditions,
        |words| vec![("name", &words.name), ("question", &words.question)],
    );
    let sources = structure.sources.iter().map(|source| &source.key);
    pair.with(ItemKind::Source, sources, &texts.sources, |words| {
        vec![
            ("title", &words.title),
            ("used_for", &words.used_for),
            ("status", &words.status),
        ]
    });
    let criteria = structure.criteria.iter().map(|criterion| &criterion.id);
    pair.with(ItemKind::Criterion, criteria, &texts.criteria, |words| {
        vec![
            ("title", &words.title),
            ("statement", &words.statement),
            ("why", &words.why),
            ("evidence", &words.evidence),
        ]
    });
    for (key, words) in &texts.glossary {
        pair.filled(ItemKind::Term, key, vec![("term", &words.term)]);
    }
    for (kind, ladder, wanted) in [
        (ItemKind::Strength, &texts.strengths, STRENGTHS),
        (ItemKind::Level, &texts.levels, LEVELS),
    ] {
        pair.counted(kind, ladder.len(), wanted);
        for (step, words) in ladder.iter().enumerate() {
            let parts = vec![("name", words.name.as_str()), ("meaning", &words.meaning)];
            pair.filled(kind, &step.to_string(), parts);
        }
    }
    pair.counted(ItemKind::UseLevel, texts.use_levels.len(), LEVELS);
    for (step, words) in texts.use_levels.iter().enumerate() {
        let place = Place::item(pair.area.clone(), ItemKind::UseLevel, &step.to_string());
        filled(&place, words, pair.faults);
    }
}

/// The terms of the glossary are the same in every language.
pub(crate) fn glossary<'a>(all: impl IntoIterator<Item = &'a Texts> + Clone, faults: &mut Faults) {
    let every = all
        .clone()
        .into_iter()
        .flat_map(|texts| texts.glossary.keys());
    let terms: BTreeSet<&String> = every.collect();
    for texts in all {
        for term in &terms {
            if !texts.glossary.contains_key(*term) {
                let area = Area::Texts(shown(&texts.language));
                let place = Place::item(area, ItemKind::Term, term);
                faults.add(place, Problem::NoTexts);
            }
        }
    }
}

/// What the texts say of themselves.
fn about(texts: &Texts, area: &Area, faults: &mut Faults) {
    let place = |field| Place::of(area.clone(), field);
    if !is_language(&texts.language) {
        let problem = Problem::NotALanguage(shown(&texts.language));
        faults.add(place("language"), problem);
    }
    for (field, text) in [
        ("language_name", &texts.language_name),
        ("title", &texts.title),
    ] {
        if let Some(text) = text {
            filled(&place(field), text, faults);
        }
    }
    if let Some(words) = &texts.words
        && !WORDS.contains(&words.as_str())
    {
        let problem = Problem::NoSuchWords(shown(words));
        faults.add(place("words"), problem);
    }
    if let Some(review) = &texts.review {
        filled(&place("review.role"), &review.role, faults);
        date(&review.date, &place("review.date"), faults);
    }
}

/// Texts beside what they are the texts of.
struct Pair<'a> {
    area: Area,
    faults: &'a mut Faults,
}

impl Pair<'_> {
    /// Every key has texts, there are none for keys that don't exist, and none is empty.
    fn with<'a, T>(
        &mut self,
        kind: ItemKind,
        keys: impl IntoIterator<Item = &'a String>,
        texts: &'a BTreeMap<String, T>,
        parts: impl Fn(&'a T) -> Named<'a>,
    ) {
        let keys: BTreeSet<&String> = keys.into_iter().collect();
        for key in &keys {
            if !texts.contains_key(*key) {
                self.say(kind, key, Problem::NoTexts);
            }
        }
        for (key, words) in texts {
            if keys.contains(key) {
                self.filled(kind, key, parts(words));
            } else {
                self.say(kind, key, Problem::NothingSuch);
            }
        }
    }

    fn filled(&mut self, kind: ItemKind, key: &str, parts: Named<'_>) {
        for (name, text) in parts {
            if text.trim().is_empty() {
                let place = Place::item(self.area.clone(), kind, key);
                filled(&place.under(name), text, self.faults);
            }
        }
    }

    fn counted(&mut self, kind: ItemKind, found: usize, wanted: usize) {
        if found != wanted {
            let place = Place::of(self.area.clone(), kind.list());
            self.faults.add(place, Problem::Count { found, wanted });
        }
    }

    fn say(&mut self, kind: ItemKind, key: &str, problem: Problem) {
        self.faults
            .add(Place::item(self.area.clone(), kind, key), problem);
    }
}
