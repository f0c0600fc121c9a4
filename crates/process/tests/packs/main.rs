//! Process packs: ours, a changed one, and broken ones.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod against;
mod broken;
mod changed;
mod differences;
mod languages;
mod schema;
mod untrusted;

use gate360_process::authored::Texts;
use gate360_process::{OWN, Pack, builtin};
use serde_json::Value;

/// Our own pack.
fn ours() -> Pack {
    let texts = builtin::texts().iter();
    let texts = texts.map(|(_, file)| serde_json::from_str::<Texts>(file).unwrap());
    Pack::from_parts(OWN, "", builtin::structure().unwrap(), texts).unwrap()
}

/// Our own pack as JSON, to be changed.
fn json() -> Value {
    serde_json::from_slice(&ours().to_json()).unwrap()
}

/// Reads a pack that was changed.
fn read(pack: &Value) -> Result<Pack, Vec<gate360_process::Fault>> {
    Pack::read(&serde_json::to_vec(pack).unwrap())
}

/// A criterion of a pack as JSON.
fn criterion<'a>(pack: &'a mut Value, id: &str) -> &'a mut Value {
    let all = pack["structure"]["criteria"].as_array_mut().unwrap();
    all.iter_mut().find(|one| one["id"] == id).unwrap()
}

#[test]
fn our_pack_is_read_as_it_is_written() {
    let bytes = ours().to_json();
    assert_eq!(Pack::read(&bytes).unwrap(), ours());
    assert_eq!(Pack::read(&bytes).unwrap().to_json(), bytes);
    assert_eq!(Pack::read(&ours().to_lines()).unwrap(), ours());
    assert!(
        ours()
            .to_lines()
            .iter()
            .filter(|byte| **byte == b'\n')
            .count()
            > 1_000
    );
    let with_mark = [b"\xef\xbb\xbf".as_slice(), &bytes].concat();
    assert_eq!(Pack::read(&with_mark).unwrap(), ours());
    assert_eq!((ours().id(), ours().version()), ("gate360", "1.0.0"));
}

#[test]
fn the_longest_text_that_a_report_may_carry_is_read_as_a_pack() {
    let mut pack = json();
    let longest = "å".repeat(Pack::LONGEST_TEXT);
    pack["texts"]["en"]["stages"]["S1"]["purpose"] = longest.as_str().into();
    let pack = read(&pack).unwrap();
    assert_eq!(pack.catalogue("en").unwrap().stages()[0].purpose, longest);
}
