//! What is broken in each of them.

use serde_json::{Value, json};

use super::Broken;
use crate::criterion;

/// The texts of each language.
fn every_language(pack: &mut Value, mut change: impl FnMut(&mut Value)) {
    let texts = pack["texts"].as_object_mut().unwrap();
    texts.values_mut().for_each(&mut change);
}

fn remove(object: &mut Value, name: &str) {
    object.as_object_mut().unwrap().remove(name).unwrap();
}

pub(crate) const BROKEN: [Broken; 20] = [
    Broken {
        name: "mistyped fields",
        break_it: |pack| {
            let rules = &mut pack["structure"]["rules"];
            remove(rules, "stale_months");
            rules["stale_month"] = json!(12);
            pack["structure"]["colour"] = json!("green");
        },
        faults: &[
            "structure, colour: there is no such field",
            "structure, rules.stale_month: there is no such field; perhaps stale_months is meant",
            "structure, rules.stale_months: is missing",
        ],
        schema_sees_it: true,
    },
    Broken {
        name: "values of other kinds",
        break_it: |pack| {
            pack["owner"] = json!(7);
            pack["structure"]["conditions"] = json!("ai");
            pack["structure"]["stages"][0]["should_percent"] = json!("50");
            pack["structure"]["stages"][1]["light_with_before"] = json!("yes");
            pack["texts"]["da"]["boards"]["G1"] = json!([]);
            pack["texts"]["sv"]["levels"][3]["name"] = json!(null);
        },
        faults: &[
            "owner: must be a text in quotation marks",
            "structure, conditions: must be a list in square brackets",
            "structure, stage S1, should_percent: must be a whole number",
            "structure, stage S2, light_with_before: must be true or false",
            "texts da, board G1: must be named fields in curly brackets",
            "texts sv, readiness level 3, name: must be a text in quotation marks",
        ],
        schema_sees_it: true,
    },
    Broken {
        name: "numbers that can't be meant",
        break_it: |pack| {
            pack["structure"]["rules"]["recycle_percent"] = json!(101);
            pack["structure"]["rules"]["condition_days"] = json!(-1);
            pack["structure"]["stages"][3]["validity_months"] = json!(9.5);
            pack["structure"]["stages"][4]["trl"] = json!([9, 8]);
            pack["structure"]["stages"][5]["trl"] = json!([9]);
            criterion(pack, "VAL-101")["min_strength"] = json!(300);
        },
        faults: &[
            "structure, rules.condition_days: must be from 0 to 3660",
            "structure, rules.recycle_percent: must be from 0 to 100",
            "structure, stage S4, validity_months: must be from 0 to 1200",
            "structure, stage S5, trl: is not a band of two levels between 1 and 9",
            "structure, stage S6, trl: is not a band of two levels between 1 and 9",
            "structure, criterion VAL-101, min_strength: must be from 0 to 4",
        ],
        schema_sees_it: true,
    },
    Broken {
        name: "an id that is there twice",
        break_it: |pack| {
            let again = criterion(pack, "VAL-101").clone();
            let criteria = pack["structure"]["criteria"].as_array_mut().unwrap();
            criteria.push(again);
        },
        faults: &["structure, criteria: VAL-101 is there twice; an id stands for one thing"],
        schema_sees_it: false,
    },
    Broken {
        name: "ids of another form",
        break_it: |pack| {
            criterion(pack, "VAL-103")["id"] = json!("VAL-3");
            every_language(pack, |texts| {
                let words = texts["criteria"]["VAL-103"].clone();
                remove(&mut texts["criteria"], "VAL-103");
                texts["criteria"]["VAL-3"] = words;
            });
        },
        faults: &[
            "structure, criterion VAL-3, id: VAL-3 is not an id of three capital letters, \
             a dash and three digits",
        ],
        schema_sees_it: true,
    },
    Broken {
        name: "a criterion without an id",
        break_it: |pack| remove(criterion(pack, "VAL-103"), "id"),
        faults: &[
            "structure, criterion #3, id: is missing",
            "texts da, criterion VAL-103: has texts, but the structure does not have it",
            "texts en, criterion VAL-103: has texts, but the structure does not have it",
            "texts sv, criterion VAL-103: has texts, but the structure does not have it",
        ],
        schema_sees_it: true,
    },
    Broken {
        name: "names of things that are not there",
        break_it: |pack| {
            let one = criterion(pack, "VAL-103");
            one["stage"] = json!("S7");
            one["perspective"] = json!("XYZ");
            one["applies"] = json!(["ai", "weather"]);
            one["sources"] = json!(["GOVUK", "RUMOUR"]);
        },
        faults: &[
            "structure, criterion VAL-103, stage: there is no stage S7",
            "structure, criterion VAL-103, perspective: there is no perspective XYZ",
            "structure, criterion VAL-103, applies: there is no condition weather",
            "structure, criterion VAL-103, sources: there is no source RUMOUR",
        ],
        schema_sees_it: true,
    },
    Broken {
        name: "a perspective of which a stage asks nothing",
        break_it: |pack| {
            criterion(pack, "GOV-101")["applies"] = json!(["ai"]);
            criterion(pack, "DAT-601")["retired"] = json!("1.0.0");
        },
        faults: &[
            "structure, stage and perspective S1, GOV: has no must that always applies",
            "structure, stage and perspective S6, DAT: has no must that always applies",
        ],
        schema_sees_it: false,
    },
    Broken {
        name: "a criterion that rests on nothing",
        break_it: |pack| {
            let one = criterion(pack, "VAL-103");
            one["sources"] = json!([]);
            one["blocker"] = json!(true);
            one["level"] = json!("may");
        },
        // The blocker follows from the level that can't be read.
        faults: &[
            "structure, criterion VAL-103, level: must be one of must, should",
            "structure, criterion VAL-103, sources: names no source",
        ],
        schema_sees_it: true,
    },
    Broken {
        name: "a blocker that is a should",
        break_it: |pack| criterion(pack, "VAL-103")["blocker"] = json!(true),
        faults: &["structure, criterion VAL-103, blocker: a blocker must be a must"],
        schema_sees_it: false,
    },
    Broken {
        name: "texts missing in one language",
        break_it: |pack| {
            remove(&mut pack["texts"]["sv"]["criteria"], "VAL-101");
            remove(&mut pack["texts"]["sv"]["glossary"], "gate-board");
            pack["texts"]["da"]["criteria"]["VAL-102"]["why"] = json!("  ");
            remove(&mut pack["texts"]["da"]["criteria"]["VAL-103"], "title");
        },
        faults: &[
            "texts da, criterion VAL-103, title: is missing",
            "texts da, criterion VAL-102, why: is empty",
            "texts sv, criterion VAL-101: has no texts in this language",
            "texts sv, term gate-board: has no texts in this language",
        ],
        schema_sees_it: true,
    },
    Broken {
        name: "texts of nothing",
        break_it: |pack| {
            let words = pack["texts"]["en"]["criteria"]["VAL-101"].clone();
            pack["texts"]["en"]["criteria"]["VAL-999"] = words;
            pack["texts"]["en"]["conditions"]["weather"] =
                json!({"name": "Weather", "question": "Does it rain?"});
        },
        faults: &[
            "texts en, condition weather: has texts, but the structure does not have it",
            "texts en, criterion VAL-999: has texts, but the structure does not have it",
        ],
        schema_sees_it: false,
    },
    Broken {
        name: "days and versions that there are not",
        break_it: |pack| {
            pack["structure"]["version"] = json!("1.0");
            pack["structure"]["checked_on"] = json!("31 November 2026");
            pack["texts"]["en"]["review"] = json!({"role": "Reader", "date": "2026-02-30"});
        },
        faults: &[
            "structure, version: 1.0 is not a version such as 1.0.0",
            "structure, checked_on: 31 November 2026 is not a day such as 2026-11-21",
            "texts en, review.date: 2026-02-30 is not a day such as 2026-11-21",
        ],
        schema_sees_it: true,
    },
    Broken {
        name: "languages that are none",
        break_it: |pack| {
            let mut texts = pack["texts"]["da"].clone();
            pack["texts"]["dansk"] = texts.clone();
            texts["words"] = json!("no");
            pack["texts"]["nb"] = texts;
        },
        faults: &[
            "texts: dansk is not a language tag such as en",
            "texts nb, language: says da, which is another language",
            "texts nb, words: the interface has no words in no",
        ],
        schema_sees_it: true,
    },
    Broken {
        name: "no texts at all",
        break_it: |pack| pack["texts"] = json!({}),
        faults: &["texts: has no language"],
        schema_sees_it: true,
    },
    Broken {
        name: "ladders with steps missing or too many",
        break_it: |pack| {
            pack["texts"]["en"]["levels"].as_array_mut().unwrap().pop();
            let steps = pack["texts"]["en"]["use_levels"].as_array_mut().unwrap();
            steps.push(json!("Everybody"));
            pack["texts"]["en"]["strengths"][2]["meaning"] = json!("");
        },
        faults: &[
            "texts en, evidence strength 2, meaning: is empty",
            "texts en, levels: has 9 entries instead of 10",
            "texts en, use_levels: has 11 entries instead of 10",
        ],
        schema_sees_it: true,
    },
    Broken {
        name: "stages and perspectives in another number",
        break_it: |pack| {
            pack["structure"]["stages"]
                .as_array_mut()
                .unwrap()
                .swap(0, 1);
            let perspectives = pack["structure"]["perspectives"].as_array_mut().unwrap();
            perspectives.push(json!("VAL"));
            let conditions = pack["structure"]["conditions"].as_array_mut().unwrap();
            conditions.push(json!("vær"));
        },
        faults: &[
            "structure, stages: must be S1, S2, S3, S4, S5, S6 in this order",
            "structure, perspectives: has 11 entries instead of 10",
            "structure, perspectives: VAL is there twice; an id stands for one thing",
            "structure, conditions: vær is not a key of letters without accents, digits, dashes \
             and underscores",
            "texts da, condition vær: has no texts in this language",
            "texts en, condition vær: has no texts in this language",
            "texts sv, condition vær: has no texts in this language",
        ],
        schema_sees_it: true,
    },
    Broken {
        name: "a text without end and an id with a trick",
        break_it: |pack| {
            pack["id"] = json!("our\u{1b}[31m pack");
            pack["texts"]["en"]["stages"]["S1"]["purpose"] = json!("x".repeat(20_001));
        },
        faults: &[
            "texts en, stage S1, purpose: has 20001 characters; at most 20000 are read",
            "id: our [31m pack is not a key of letters without accents, digits, dashes and \
             underscores",
        ],
        schema_sees_it: true,
    },
    Broken {
        name: "checked by nobody, retired in the future",
        break_it: |pack| {
            let sources = pack["structure"]["sources"].as_array_mut().unwrap();
            let lou = sources.iter_mut().find(|one| one["key"] == "LOU").unwrap();
            lou["checked"] = json!({"role": " ", "date": "soon"});
            criterion(pack, "VAL-103")["retired"] = json!("3.0.0");
        },
        faults: &[
            "structure, source LOU, checked.source: is missing",
            "structure, source LOU, checked.date: soon is not a day such as 2026-11-21",
            "structure, source LOU, checked.role: is empty",
            "structure, criterion VAL-103, retired: 3.0.0 is later than the version of this pack",
        ],
        schema_sees_it: true,
    },
    Broken {
        name: "a structure that is none",
        break_it: |pack| {
            pack["structure"]["criteria"] = json!({});
            pack["structure"]["perspectives"] = json!(null);
            pack["structure"]["sources"][0] = json!("INNOTECH");
            remove(&mut pack["texts"], "sv");
        },
        // What would only follow from these is not said: no cell is empty, no text too many.
        faults: &[
            "structure, criteria: must be a list in square brackets",
            "structure, perspectives: must be a list in square brackets",
            "structure, source #1: must be named fields in curly brackets",
            "texts da, source INNOTECH: has texts, but the structure does not have it",
            "texts en, source INNOTECH: has texts, but the structure does not have it",
        ],
        schema_sees_it: true,
    },
];
