//! A changed pack: what a task force might make of ours. One criterion is added, one retired, one
//! has other words, a threshold is higher, and there is a fourth language.

use gate360_process::{CriterionId, Pack};
use serde_json::{Value, json};

use super::{criterion, json, ours, read};

/// The changed pack as JSON.
pub(crate) fn changed_json() -> Value {
    let mut pack = json();
    pack["structure"]["version"] = json!("2.0.0");
    pack["structure"]["checked_on"] = json!("2027-03-01");
    // Added: a should of stage 3 that always applies.
    let added = json!({
        "id": "VAL-390", "stage": "S3", "perspective": "VAL", "level": "should",
        "min_strength": 1, "sources": ["GOVUK"],
    });
    let criteria = pack["structure"]["criteria"].as_array_mut().unwrap();
    criteria.push(added);
    criterion(&mut pack, "VAL-103")["retired"] = json!("2.0.0");
    // A higher share of shoulds at gate 3.
    pack["structure"]["stages"][2]["should_percent"] = json!(65);
    let texts = pack["texts"].as_object_mut().unwrap();
    for (tag, words) in texts.iter_mut() {
        let again = format!("[{tag}] ");
        words["criteria"]["VAL-390"] = json!({
            "title": format!("{again}Plain language"),
            "statement": format!("{again}People understand the service without help"),
            "why": format!("{again}Otherwise the support desk pays"),
            "evidence": format!("{again}A test with five people"),
        });
    }
    texts["en"]["criteria"]["VAL-101"]["title"] = json!("Problem described");
    // Bokmål: the Danish texts with a few words changed.
    let mut bokmaal = texts["da"].clone();
    bokmaal["language"] = json!("nb");
    bokmaal["language_name"] = json!("Norsk bokmål");
    bokmaal["words"] = json!("da");
    bokmaal["title"] = json!("Innovasjonsprosessen i 360 grader");
    bokmaal["perspectives"]["DAT"]["name"] = json!("Data og deling");
    texts.insert("nb".to_owned(), bokmaal);
    pack
}

/// The changed pack.
pub(crate) fn changed() -> Pack {
    read(&changed_json()).unwrap()
}

#[test]
fn a_changed_pack_has_no_fault_and_keeps_its_promises() {
    let pack = changed();
    assert_eq!(pack.held_against(&ours()), []);
    assert_eq!(Pack::read(&pack.to_json()).unwrap(), pack);
}

#[test]
fn a_retired_criterion_is_out_of_every_count_and_can_be_read() {
    let (old, new) = (
        ours().catalogue("en").unwrap(),
        changed().catalogue("en").unwrap(),
    );
    // One more, one less.
    assert_eq!(old.criteria().len(), 140);
    assert_eq!(new.criteria().len(), 140);
    let id = CriterionId::new("VAL-103");
    assert!(old.criterion(&id).is_some() && old.retired(&id).is_none());
    assert!(new.criterion(&id).is_none());
    let retired = new.retired(&id).unwrap();
    assert_eq!(retired.since, "2.0.0");
    assert_eq!(retired.criterion.title, old.criterion(&id).unwrap().title);
    assert_eq!(new.all_retired().count(), 1);
    assert_eq!(new.gate("G3".parse_gate()).should_percent, 65);
}

/// A gate from its name, for the brevity of a test.
trait ParseGate {
    fn parse_gate(&self) -> gate360_process::GateNo;
}

impl ParseGate for str {
    fn parse_gate(&self) -> gate360_process::GateNo {
        gate360_process::GateNo::parse(self).unwrap()
    }
}
