//! Twenty broken packs, each with everything that is wrong with it.

mod table;

use gate360_process::{Fault, Pack, Place, Problem};
use serde_json::{Value, json};

use super::{json, read};
pub(crate) use table::BROKEN;

/// A broken pack: what is done to ours, the faults that reading names, one line each, and
/// whether the published schema can see that something is wrong.
pub(crate) struct Broken {
    pub(crate) name: &'static str,
    pub(crate) break_it: fn(&mut Value),
    pub(crate) faults: &'static [&'static str],
    pub(crate) schema_sees_it: bool,
}

fn lines(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn each_of_twenty_broken_packs_names_every_fault_and_nothing_else() {
    for broken in &BROKEN {
        let mut pack = json();
        (broken.break_it)(&mut pack);
        let mut found = lines(&read(&pack).unwrap_err());
        let mut expected = broken.faults.to_vec();
        found.sort();
        expected.sort_unstable();
        assert_eq!(found, expected, "{}", broken.name);
    }
}

#[test]
fn a_name_that_stands_twice_is_found_where_other_readers_drop_it() {
    let text = String::from_utf8(super::ours().to_json()).unwrap();
    let text = text
        .replacen(r#""id":"gate360""#, r#""id":"gate360","id":"gate361""#, 1)
        .replacen(
            r#""stale_months":12"#,
            r#""stale_months":12,"stale_months":24"#,
            1,
        )
        .replacen(r#""S1":{"#, r#""S1":{},"S1":{"#, 1);
    let faults = Pack::read(text.as_bytes()).unwrap_err();
    let said = lines(&faults);
    for place in ["id", "structure, rules.stale_months", "texts da, stage S1"] {
        let twice = format!("{place}: is there twice; only one of them would count");
        assert!(said.contains(&twice), "{twice} is not in {said:?}");
    }
}

#[test]
fn what_is_no_pack_is_said_to_be_none() {
    let said = |bytes: &[u8]| lines(&Pack::read(bytes).unwrap_err());
    assert_eq!(said(b""), ["file: is empty"]);
    assert_eq!(said(b" \n"), ["file: is empty"]);
    assert_eq!(
        said(b"\xff\xfe"),
        ["file: is not text: byte 0 is not UTF-8"]
    );
    assert_eq!(said(b"{"), ["file: is not JSON: line 1, column 1"]);
    for none in [
        "[]",
        "{}",
        "7",
        r#"{"schema": "gate360/report"}"#,
        r#"{"schema": 1}"#,
    ] {
        assert_eq!(
            said(none.as_bytes()),
            ["file: is not a process pack"],
            "{none}"
        );
    }
    let newer = br#"{"schema": "gate360/pack", "version": 2}"#;
    assert_eq!(
        said(newer),
        ["file: is of format version 2, which needs a newer app"]
    );
    let bare = br#"{"schema": "gate360/pack"}"#;
    assert_eq!(
        said(bare),
        [
            "version: is missing",
            "id: is missing",
            "structure: is missing",
            "texts: is missing"
        ]
    );
    let deep = [r#"{"schema": "gate360/pack", "x": "#, &"[".repeat(9_000)].concat();
    assert_eq!(
        said(deep.as_bytes()),
        ["file: is nested deeper than a process pack is"]
    );
    let faults = Pack::read(&vec![b' '; 11 * 1024 * 1024]).unwrap_err();
    assert!(matches!(faults[0].problem, Problem::TooLarge { .. }));
}

#[test]
fn control_characters_and_markup_are_only_text() {
    let mut pack = json();
    let hostile = "<script>alert(1)</script>\u{202e}\u{1b}[31m\u{0}";
    pack["texts"]["en"]["stages"]["S1"]["name"] = json!(hostile);
    let catalogue = read(&pack).unwrap().catalogue("en").unwrap();
    assert_eq!(catalogue.stages()[0].name, hostile);
}

#[test]
fn so_many_faults_are_counted_that_nobody_reads() {
    let mut pack = json();
    for number in 0..3_000 {
        pack["structure"][format!("field{number}")] = json!(1);
    }
    let faults = read(&pack).unwrap_err();
    assert_eq!(faults.len(), 1_001);
    let Fault { place, problem } = faults.last().unwrap();
    assert_eq!(*problem, Problem::More(2_000));
    assert_eq!(
        *place,
        Place {
            field: String::new(),
            ..place.clone()
        }
    );
}
