//! Whatever is done to a pack, reading it ends with a pack or with faults.

use gate360_process::{Fault, Pack};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{json, ours};

/// A value of any kind, such as hands and other programs leave.
fn anything() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[[[[1]]]]])),
        Just(json!({"id": 1, "key": null, "name": []})),
    ]
}

/// What is done at a place.
#[derive(Clone, Debug)]
enum Harm {
    Replace(Value),
    Remove,
    Rename(String),
    Double,
}

fn harm() -> impl Strategy<Value = Harm> {
    prop_oneof![
        4 => anything().prop_map(Harm::Replace),
        2 => Just(Harm::Remove),
        1 => "\\PC{0,8}".prop_map(Harm::Rename),
        1 => Just(Harm::Double),
    ]
}

/// Walks down by the steps and does the harm there.
fn harmed(value: &mut Value, steps: &[prop::sample::Index], harm: &Harm) {
    let last = steps.len() <= 1;
    let step = steps.first();
    match value {
        Value::Object(fields) if !fields.is_empty() && step.is_some() => {
            let names: Vec<String> = fields.keys().cloned().collect();
            let name = step
                .map(|step| step.get(&names).clone())
                .unwrap_or_default();
            if !last {
                harmed(&mut fields[&name], &steps[1..], harm);
                return;
            }
            let old = fields.remove(&name).unwrap();
            match harm {
                Harm::Replace(new) => drop(fields.insert(name, new.clone())),
                Harm::Remove => {}
                Harm::Rename(new) => drop(fields.insert(new.clone(), old)),
                Harm::Double => {
                    fields.insert(format!("{name}2"), old.clone());
                    fields.insert(name, old);
                }
            }
        }
        Value::Array(entries) if !entries.is_empty() && step.is_some() => {
            let index = step.map_or(0, |step| step.index(entries.len()));
            if !last {
                harmed(&mut entries[index], &steps[1..], harm);
                return;
            }
            match harm {
                Harm::Replace(new) => entries[index] = new.clone(),
                Harm::Remove | Harm::Rename(_) => drop(entries.remove(index)),
                Harm::Double => entries.push(entries[index].clone()),
            }
        }
        leaf => {
            if let Harm::Replace(new) = harm {
                *leaf = new.clone();
            }
        }
    }
}

/// A pack that is read can be used in every way; a fault can be said.
fn holds(outcome: Result<Pack, Vec<Fault>>) {
    match outcome {
        Ok(pack) => {
            for (tag, _) in pack.languages() {
                let catalogue = pack.catalogue(tag).unwrap();
                assert_eq!(catalogue.language(), tag);
                assert_eq!(catalogue.stages().len(), 6);
                assert_eq!(catalogue.perspectives().len(), 10);
                catalogue.level(9);
            }
            assert_eq!(Pack::read(&pack.to_json()).unwrap(), pack);
            ours().difference(&pack, "da").unwrap();
            pack.held_against(&ours());
        }
        Err(faults) => {
            assert!(!faults.is_empty());
            for fault in faults {
                let said = fault.to_string();
                assert!(!said.chars().any(char::is_control), "{said:?}");
                assert!(said.len() < 2_000);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_harmed_pack_is_read_or_refused(
        harms in prop::collection::vec(
            (prop::collection::vec(any::<prop::sample::Index>(), 1..6), harm()), 1..6)
    ) {
        let mut pack = json();
        for (steps, harm) in &harms {
            harmed(&mut pack, steps, harm);
        }
        holds(Pack::read(&serde_json::to_vec(&pack).unwrap()));
    }

    #[test]
    fn a_cut_or_garbled_file_is_refused_or_read(
        cut in any::<prop::sample::Index>(),
        garbled in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
    ) {
        let mut bytes = ours().to_json();
        for (place, byte) in &garbled {
            let place = place.index(bytes.len());
            bytes[place] = *byte;
        }
        holds(Pack::read(&bytes));
        bytes.truncate(cut.index(bytes.len()));
        holds(Pack::read(&bytes));
    }
}
