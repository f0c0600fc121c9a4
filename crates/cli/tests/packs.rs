//! `gate360 pack check` as somebody at a terminal meets it.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::Path;
use std::process::Command;

use gate360_process::{OWN, Pack, builtin};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Our pack as JSON, to be changed.
fn ours() -> Value {
    let texts = builtin::texts().iter();
    let texts = texts.map(|(_, file)| serde_json::from_str(file).unwrap());
    let pack = Pack::from_parts(OWN, "", builtin::structure().unwrap(), texts).unwrap();
    serde_json::from_slice(&pack.to_json()).unwrap()
}

fn write(folder: &TempDir, name: &str, pack: &Value) {
    fs::write(folder.path().join(name), pack.to_string()).unwrap();
}

/// The exit code, and what is said.
fn check(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_gate360"))
        .args(["pack", "check"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let code = output.status.code().unwrap();
    (code, text(output.stdout), text(output.stderr))
}

#[test]
fn a_pack_without_faults_says_what_it_holds() {
    let folder = tempfile::tempdir().unwrap();
    write(&folder, "ours.json", &ours());
    let (code, said, _) = check(folder.path(), &["ours.json", "--against", "ours.json"]);
    assert_eq!(code, 0);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(
        lines[0],
        "The 360-degree innovation process (gate360, version 1.0.0): nothing is wrong with it"
    );
    assert_eq!(
        lines[1],
        "Languages: Dansk (da), English (en), Svenska (sv)"
    );
    assert!(lines[2].starts_with("Criteria: 140, and 0 retired. Conditions: 14. Sources: 53"));
}

#[test]
fn our_pack_is_written_to_be_changed() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_gate360"))
        .args(["pack", "new", "-o", "mine.json"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(output.status.success());
    let (code, _, _) = check(folder.path(), &["mine.json"]);
    assert_eq!(code, 0);
}

#[test]
fn every_fault_is_said_in_the_language_that_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut pack = ours();
    pack["structure"]["criteria"][0]["stage"] = json!("S7");
    pack["texts"]["da"]["criteria"]["VAL-102"]["why"] = json!("");
    write(&folder, "broken.json", &pack);
    for (language, lines) in [
        (
            "en",
            [
                "2 faults",
                "- structure, criterion VAL-101, stage: stage S7 does not exist",
                "- texts (da), criterion VAL-102, why: has no words in it",
            ],
        ),
        (
            "da",
            [
                "2 fejl",
                "- struktur (structure), kriterium VAL-101, stage: fase S7 findes ikke",
                "- tekster (texts, da), kriterium VAL-102, why: er uden indhold",
            ],
        ),
        (
            "sv",
            [
                "2 fel",
                "- struktur (structure), kriterium VAL-101, stage: fas S7 finns inte",
                "- texter (texts, da), kriterium VAL-102, why: saknar innehåll",
            ],
        ),
    ] {
        let (code, said, _) = check(folder.path(), &["broken.json", "--lang", language]);
        assert_eq!(code, 1);
        assert_eq!(said.lines().collect::<Vec<_>>(), lines);
    }
}

#[test]
fn broken_promises_are_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut pack = ours();
    write(&folder, "old.json", &pack);
    pack["texts"]["en"]["stages"]["S1"]["name"] = json!("Sketch");
    write(&folder, "new.json", &pack);
    let (code, said, _) = check(folder.path(), &["new.json", "--against", "old.json"]);
    assert_eq!(code, 1);
    assert_eq!(
        said.lines().collect::<Vec<_>>(),
        [
            "Held against version 1.0.0",
            "- structure, version: words or thresholds were changed: the second number must be \
             higher than in 1.0.0"
        ]
    );
}

#[test]
fn what_a_pack_says_does_nothing_to_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let mut pack = ours();
    pack["texts"]["en"]["title"] = json!("Ours\u{1b}[31m");
    write(&folder, "ours.json", &pack);
    let (code, said, _) = check(folder.path(), &["ours.json"]);
    assert_eq!(code, 0);
    assert!(!said.contains('\u{1b}'), "{said:?}");
}

#[test]
fn a_wrong_call_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, complaint) in [
        (&["there-is-none.json"][..], "there-is-none.json"),
        (&[], "FILE.json is missing"),
        (
            &["a.json", "--lang", "fi"],
            "--lang fi: there are en, da and sv",
        ),
        (
            &["a.json", "--today", "2026-01-01"],
            "does not take --today",
        ),
    ] {
        let (code, _, said) = check(folder.path(), arguments);
        assert_eq!(code, 2, "{arguments:?}");
        assert!(said.contains(complaint), "{said}");
    }
}

#[test]
fn another_process_is_held_against_nothing_and_that_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut pack = ours();
    write(&folder, "ours.json", &pack);
    pack["id"] = json!("harbour-cities");
    write(&folder, "other.json", &pack);
    for (language, line) in [
        (
            "en",
            "This is another process (harbour-cities, not gate360); nothing was held against it\n",
        ),
        (
            "da",
            "Det er en anden proces (harbour-cities, ikke gate360); intet er holdt op mod den\n",
        ),
        (
            "sv",
            "Det här är en annan process (harbour-cities, inte gate360); inget har jämförts\n",
        ),
    ] {
        let arguments = ["other.json", "--against", "ours.json", "--lang", language];
        let (code, said, _) = check(folder.path(), &arguments);
        assert_eq!((code, said.as_str()), (1, line));
    }
}
