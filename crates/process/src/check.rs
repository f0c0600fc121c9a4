//! Everything that must hold of a catalogue before it is used.

mod numbers;

use std::collections::{BTreeMap, BTreeSet};

use crate::authored::{Criterion, Level, Structure, Texts};
use crate::fault::Fault;
use crate::id::{CriterionId, GateNo, StageNo, Strength, UseLevel};

/// How many steps the readiness ladder has, 0 to 9.
const LEVELS: usize = 10;
/// How many perspectives there are: 36 of the 360 degrees each.
const PERSPECTIVES: usize = 10;
/// The longest key, in bytes.
const LONGEST_KEY: usize = 64;

/// All faults of a catalogue; none: it may be used.
pub(crate) fn faults(structure: &Structure, texts: &Texts) -> Vec<Fault> {
    let mut faults = Vec::new();
    numbers::check(structure, &mut faults);
    stages(structure, texts, &mut faults);
    keys(structure, texts, &mut faults);
    ladders(texts, &mut faults);
    criteria(structure, texts, &mut faults);
    cells(structure, &mut faults);
    faults
}

fn stages(structure: &Structure, texts: &Texts, faults: &mut Vec<Fault>) {
    let ids: Vec<&str> = structure
        .stages
        .iter()
        .map(|stage| stage.id.as_str())
        .collect();
    let expected: Vec<String> = StageNo::all().map(|stage| stage.to_string()).collect();
    if ids != expected {
        faults.push(Fault::new(
            "structure, stages",
            format!("the stages must be {} in this order", expected.join(", ")),
        ));
    }
    for stage in StageNo::all() {
        let place = format!("texts {}, stage {stage}", texts.language);
        match texts.stages.get(&stage.to_string()) {
            None => faults.push(Fault::new(place, "has no texts")),
            Some(words) => filled(
                &place,
                [
                    ("name", &words.name),
                    ("purpose", &words.purpose),
                    ("question", &words.question),
                ],
                faults,
            ),
        }
    }
    for gate in GateNo::all() {
        let place = format!("texts {}, board {gate}", texts.language);
        match texts.boards.get(&gate.to_string()) {
            None => faults.push(Fault::new(place, "has no texts")),
            Some(words) => filled(
                &place,
                [
                    ("chair", &words.chair),
                    ("members", &words.members),
                    ("heard", &words.heard),
                ],
                faults,
            ),
        }
    }
}

fn keys(structure: &Structure, texts: &Texts, faults: &mut Vec<Fault>) {
    let language = &texts.language;
    let sources: Vec<String> = structure.sources.iter().map(|s| s.key.clone()).collect();
    unique("structure, perspectives", &structure.perspectives, faults);
    unique("structure, conditions", &structure.conditions, faults);
    unique("structure, sources", &sources, faults);
    plain("structure, perspectives", &structure.perspectives, faults);
    plain("structure, conditions", &structure.conditions, faults);
    let found = structure.perspectives.len();
    if found != PERSPECTIVES {
        faults.push(Fault::new(
            "structure, perspectives",
            format!("there are {found} instead of {PERSPECTIVES}"),
        ));
    }

    paired(
        &format!("texts {language}, perspectives"),
        &structure.perspectives,
        &texts.perspectives,
        faults,
    );
    for (key, words) in &texts.perspectives {
        let place = format!("texts {language}, perspective {key}");
        filled(
            &place,
            [("name", &words.name), ("asks", &words.asks)],
            faults,
        );
    }
    paired(
        &format!("texts {language}, conditions"),
        &structure.conditions,
        &texts.conditions,
        faults,
    );
    for (key, words) in &texts.conditions {
        let place = format!("texts {language}, condition {key}");
        filled(
            &place,
            [("name", &words.name), ("question", &words.question)],
            faults,
        );
    }
    paired(
        &format!("texts {language}, sources"),
        &sources,
        &texts.sources,
        faults,
    );
    for (key, words) in &texts.sources {
        let place = format!("texts {language}, source {key}");
        let parts = [
            ("title", &words.title),
            ("used_for", &words.used_for),
            ("status", &words.status),
        ];
        filled(&place, parts, faults);
    }
}

fn ladders(texts: &Texts, faults: &mut Vec<Fault>) {
    let language = &texts.language;
    let lengths = [
        ("strengths", texts.strengths.len(), Strength::all().count()),
        ("levels", texts.levels.len(), LEVELS),
        (
            "use_levels",
            texts.use_levels.len(),
            UseLevel::all().count(),
        ),
    ];
    for (name, found, wanted) in lengths {
        if found != wanted {
            faults.push(Fault::new(
                format!("texts {language}, {name}"),
                format!("has {found} steps instead of {wanted}"),
            ));
        }
    }
    for (name, ladder) in [("strengths", &texts.strengths), ("levels", &texts.levels)] {
        for (step, words) in ladder.iter().enumerate() {
            let place = format!("texts {language}, {name} {step}");
            filled(
                &place,
                [("name", &words.name), ("meaning", &words.meaning)],
                faults,
            );
        }
    }
    for (step, words) in texts.use_levels.iter().enumerate() {
        filled(
            &format!("texts {language}, use_levels {step}"),
            [("meaning", words)],
            faults,
        );
    }
    for (key, words) in &texts.glossary {
        filled(
            &format!("texts {language}, glossary {key}"),
            [("term", &words.term)],
            faults,
        );
    }
}

fn criteria(structure: &Structure, texts: &Texts, faults: &mut Vec<Fault>) {
    let ids: Vec<String> = structure.criteria.iter().map(|c| c.id.clone()).collect();
    unique("structure, criteria", &ids, faults);
    paired(
        &format!("texts {}, criteria", texts.language),
        &ids,
        &texts.criteria,
        faults,
    );
    for (id, words) in &texts.criteria {
        let place = format!("texts {}, criterion {id}", texts.language);
        let parts = [
            ("title", &words.title),
            ("statement", &words.statement),
            ("why", &words.why),
            ("evidence", &words.evidence),
        ];
        filled(&place, parts, faults);
    }
    let known = Known {
        perspectives: structure.perspectives.iter().map(String::as_str).collect(),
        conditions: structure.conditions.iter().map(String::as_str).collect(),
        sources: structure.sources.iter().map(|s| s.key.as_str()).collect(),
    };
    for criterion in &structure.criteria {
        one_criterion(criterion, &known, faults);
    }
}

/// The keys that a criterion may name.
struct Known<'a> {
    perspectives: BTreeSet<&'a str>,
    conditions: BTreeSet<&'a str>,
    sources: BTreeSet<&'a str>,
}

fn one_criterion(criterion: &Criterion, known: &Known, faults: &mut Vec<Fault>) {
    let mut say = |problem: String| {
        faults.push(Fault::new(
            format!("structure, criterion {}", criterion.id),
            problem,
        ));
    };
    if !CriterionId::new(&criterion.id).is_well_formed() {
        say("the id must be three capital letters, a dash and three digits".to_owned());
    }
    if StageNo::parse(&criterion.stage).is_none() {
        say(format!("there is no stage {}", criterion.stage));
    }
    if !known.perspectives.contains(criterion.perspective.as_str()) {
        say(format!("there is no perspective {}", criterion.perspective));
    }
    for condition in &criterion.applies {
        if !known.conditions.contains(condition.as_str()) {
            say(format!("there is no condition {condition}"));
        }
    }
    for source in &criterion.sources {
        if !known.sources.contains(source.as_str()) {
            say(format!("there is no source {source}"));
        }
    }
    if criterion.sources.is_empty() {
        say("names no source".to_owned());
    }
    if Strength::new(criterion.min_strength).is_none() {
        say(format!(
            "min_strength {} is not between 0 and 4",
            criterion.min_strength
        ));
    }
    if criterion.blocker && criterion.level != Level::Must {
        say("a blocker must be a must".to_owned());
    }
}

/// Every cell of stages and perspectives has a must that always applies, so that no
/// perspective is empty by design (process, "Design rules").
fn cells(structure: &Structure, faults: &mut Vec<Fault>) {
    let filled: BTreeSet<(&str, &str)> = structure
        .criteria
        .iter()
        .filter(|c| c.level == Level::Must && c.applies.is_empty())
        .map(|c| (c.stage.as_str(), c.perspective.as_str()))
        .collect();
    for stage in &structure.stages {
        for perspective in &structure.perspectives {
            if !filled.contains(&(stage.id.as_str(), perspective.as_str())) {
                faults.push(Fault::new(
                    format!(
                        "structure, stage {} and perspective {perspective}",
                        stage.id
                    ),
                    "has no must that always applies",
                ));
            }
        }
    }
}

fn unique(place: &str, keys: &[String], faults: &mut Vec<Fault>) {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !seen.insert(key) {
            faults.push(Fault::new(place, format!("{key} is there twice")));
        }
    }
}

/// Keys that people and other programs meet hold nothing but letters, digits, dashes and
/// underscores.
fn plain(place: &str, keys: &[String], faults: &mut Vec<Fault>) {
    let is_plain = |key: &String| {
        (1..=LONGEST_KEY).contains(&key.len())
            && key
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    for key in keys.iter().filter(|key| !is_plain(key)) {
        faults.push(Fault::new(
            place,
            format!(
                "{key} is not a key of 1 to {LONGEST_KEY} letters, digits, dashes and underscores"
            ),
        ));
    }
}

/// Every key has texts, and there are no texts for keys that don't exist.
fn paired<T>(place: &str, keys: &[String], texts: &BTreeMap<String, T>, faults: &mut Vec<Fault>) {
    for key in keys {
        if !texts.contains_key(key) {
            faults.push(Fault::new(place, format!("{key} has no texts")));
        }
    }
    let keys: BTreeSet<&String> = keys.iter().collect();
    for key in texts.keys() {
        if !keys.contains(key) {
            faults.push(Fault::new(
                place,
                format!("{key} has texts but does not exist"),
            ));
        }
    }
}

fn filled<'a>(
    place: &str,
    parts: impl IntoIterator<Item = (&'a str, &'a String)>,
    faults: &mut Vec<Fault>,
) {
    for (name, text) in parts {
        if text.trim().is_empty() {
            faults.push(Fault::new(place, format!("{name} is empty")));
        }
    }
}
