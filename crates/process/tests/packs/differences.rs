//! What is listed when a project is to go on with another pack.

use gate360_process::difference::{
    Aspect, ConditionChange, SourceChange, TextPart, Threshold, ThresholdChange, difference,
};
use gate360_process::{
    ConditionKey, CriterionId, GateNo, ItemKind, Level, SourceKey, StageNo, Strength,
};
use serde_json::json;

use super::changed::changed;
use super::{criterion, json, ours, read};

fn ids(all: &[&str]) -> Vec<CriterionId> {
    all.iter().map(|id| CriterionId::new(id)).collect()
}

#[test]
fn nothing_differs_between_a_pack_and_itself() {
    let differences = ours().difference(&ours(), "da").unwrap();
    assert!(differences.is_empty(), "{differences:?}");
    assert_eq!(differences.before.pack, differences.after.pack);
}

#[test]
fn the_changed_pack_differs_in_what_was_changed_and_in_nothing_else() {
    let differences = ours().difference(&changed(), "en").unwrap();
    assert_eq!(differences.before.version, "1.0.0");
    assert_eq!(differences.after.version, "2.0.0");
    assert_eq!(differences.before.pack, differences.after.pack);
    assert_eq!(differences.language.as_deref(), Some("en"));
    assert_eq!(differences.added, ids(&["VAL-390"]));
    assert_eq!(differences.retired, ids(&["VAL-103"]));
    assert_eq!(differences.gone, []);
    let [reworded] = differences.reworded.as_slice() else {
        panic!("{:?}", differences.reworded);
    };
    assert_eq!(reworded.id, CriterionId::new("VAL-101"));
    let words = ("Problem stated".to_owned(), "Problem described".to_owned());
    assert_eq!(reworded.texts, [(TextPart::Title, words.0, words.1)]);
    assert_eq!(
        differences.thresholds,
        [ThresholdChange {
            threshold: Threshold::Shoulds(GateNo::parse("G3").unwrap()),
            before: 60,
            after: 65,
        }]
    );
    assert_eq!(differences.languages_added, ["nb"]);
    assert!(differences.changed.is_empty());
    assert!(differences.conditions.is_empty() && differences.names.is_empty());
    assert!(differences.boards.is_empty() && differences.sources.is_empty());
    // The Danish wording of VAL-101 is as it was.
    assert!(
        ours()
            .difference(&changed(), "da")
            .unwrap()
            .reworded
            .is_empty()
    );
}

#[test]
fn a_catalogue_out_of_a_report_is_compared_in_its_one_language() {
    let embedded = ours().catalogue("en").unwrap();
    let differences = difference(&embedded, &changed().catalogue("en").unwrap());
    assert_eq!(differences.added, ids(&["VAL-390"]));
    assert_eq!(differences.reworded.len(), 1);
    let foreign = difference(&embedded, &changed().catalogue("nb").unwrap());
    assert_eq!(foreign.language, None);
    assert_eq!(foreign.added, ids(&["VAL-390"]));
    assert!(foreign.reworded.is_empty() && foreign.names.is_empty());
}

#[test]
fn going_back_brings_back_and_loses() {
    let differences = changed().difference(&ours(), "en").unwrap();
    assert_eq!(differences.added, ids(&["VAL-103"]));
    assert_eq!(differences.retired, []);
    assert_eq!(differences.gone, ids(&["VAL-390"]));
    assert_eq!(differences.languages_gone, ["nb"]);
    // Somebody who read it in Norwegian reads on in a language that both have.
    let differences = changed().difference(&ours(), "nb").unwrap();
    assert_eq!(differences.language.as_deref(), Some("da"));
}

#[test]
fn everything_that_can_differ_is_listed() {
    let mut pack = json();
    pack["id"] = json!("tunnel");
    let one = criterion(&mut pack, "VAL-103");
    one["stage"] = json!("S2");
    one["level"] = json!("must");
    one["min_strength"] = json!(3);
    one["applies"] = json!(["tunnel"]);
    pack["structure"]["rules"]["stale_months"] = json!(6);
    let conditions = pack["structure"]["conditions"].as_array_mut().unwrap();
    conditions.push(json!("tunnel"));
    let sources = pack["structure"]["sources"].as_array_mut().unwrap();
    sources.push(json!({"key": "TUNNEL", "mark": "V1"}));
    let lou = sources.iter_mut().find(|one| one["key"] == "LOU").unwrap();
    lou["checked"] = json!({"role": "Lawyer", "date": "2027-01-12", "source": "The act"});
    for (_, words) in pack["texts"].as_object_mut().unwrap() {
        words["conditions"]["tunnel"] = json!({"name": "Tunnel", "question": "Is there one?"});
        words["sources"]["TUNNEL"] = json!({"title": "T", "used_for": "U", "status": "S"});
        words["stages"]["S1"]["name"] = json!("Sketch");
        words["levels"][4]["meaning"] = json!("Tried out");
        words["boards"]["G2"]["chair"] = json!("Head of tunnels");
        words["conditions"]["ai"]["name"] = json!("Machine");
    }
    let differences = ours().difference(&read(&pack).unwrap(), "en").unwrap();
    assert_ne!(differences.before.pack, differences.after.pack);
    let [changed] = differences.changed.as_slice() else {
        panic!("{:?}", differences.changed);
    };
    let (stage, strength) = (StageNo::new, Strength::new);
    assert_eq!(
        changed.aspects,
        [
            Aspect::Stage(stage(1).unwrap(), stage(2).unwrap()),
            Aspect::Level(Level::Should, Level::Must),
            Aspect::Applies(vec![], vec![ConditionKey::new("tunnel")]),
            Aspect::MinStrength(strength(1).unwrap(), strength(3).unwrap()),
        ]
    );
    assert_eq!(differences.thresholds[0].threshold, Threshold::StaleMonths);
    assert_eq!(differences.thresholds.len(), 1);
    assert_eq!(differences.conditions.len(), 2);
    assert!(matches!(&differences.conditions[0],
        ConditionChange::Reworded(key, _, [name, _]) if key.as_str() == "ai" && name == "Machine"));
    let added = ConditionChange::Added(ConditionKey::new("tunnel"));
    assert_eq!(differences.conditions[1], added);
    let names = differences.names.iter();
    let names: Vec<_> = names.map(|n| (n.kind, n.key.as_str(), n.field)).collect();
    assert_eq!(
        names,
        [
            (ItemKind::Stage, "S1", "name"),
            (ItemKind::Level, "4", "meaning")
        ]
    );
    assert_eq!(differences.boards.len(), 1);
    assert_eq!(differences.boards[0].after.chair, "Head of tunnels");
    assert_eq!(
        differences.sources,
        [
            SourceChange::Changed {
                key: SourceKey::new("LOU"),
                reworded: false,
                to_be_checked: (true, false),
            },
            SourceChange::Added(SourceKey::new("TUNNEL")),
        ]
    );
}

#[test]
fn terms_that_came_went_or_have_other_words_are_listed() {
    let mut pack = json();
    let old = pack["texts"]["en"]["glossary"].as_object().unwrap();
    let keys: Vec<String> = old.keys().take(3).cloned().collect();
    let [reworded, explained, gone] = keys.as_slice() else {
        panic!("{keys:?}");
    };
    let word = |key: &str| old[key]["term"].as_str().unwrap().to_owned();
    let was = (word(reworded), word(gone));
    for words in pack["texts"].as_object_mut().unwrap().values_mut() {
        let glossary = words["glossary"].as_object_mut().unwrap();
        glossary[reworded]["term"] = json!("Quay");
        glossary[explained]["note"] = json!("Where ships lie");
        glossary.remove(gone);
        glossary.insert("zz-new".to_owned(), json!({"term": "Mole"}));
    }
    let differences = ours().difference(&read(&pack).unwrap(), "en").unwrap();
    let names = differences.names.iter();
    let names: Vec<_> = names
        .map(|name| {
            assert_eq!(name.kind, ItemKind::Term);
            (name.key.as_str(), name.field, name.after.as_str())
        })
        .collect();
    assert_eq!(
        names,
        [
            (reworded.as_str(), "term", "Quay"),
            (explained.as_str(), "note", "Where ships lie"),
            ("zz-new", "term", "Mole"),
            (gone.as_str(), "term", ""),
        ]
    );
    assert_eq!(differences.names[0].before, was.0);
    assert_eq!(differences.names[2].before, "");
    assert_eq!(differences.names[3].before, was.1);
}

#[test]
fn another_order_of_conditions_or_sources_is_no_difference() {
    let with = |applies: [&str; 2], sources: [&str; 2]| {
        let mut pack = json();
        let one = criterion(&mut pack, "VAL-103");
        one["applies"] = json!(applies);
        one["sources"] = json!(sources);
        read(&pack).unwrap()
    };
    let one = with(["ai", "iot"], ["GOVUK", "LOU"]);
    let other = with(["iot", "ai"], ["LOU", "GOVUK"]);
    assert!(one.difference(&other, "en").unwrap().is_empty());
    let third = with(["iot", "ai"], ["LOU", "LOU"]);
    assert_eq!(one.difference(&third, "en").unwrap().changed.len(), 1);
}
