//! Reports in several languages, as somebody at a terminal gets them.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn gate360(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_gate360"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn complaint(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_report_is_printed_in_its_own_language_or_in_another() {
    let folder = tempfile::tempdir().unwrap();
    let call = |arguments: &[&str]| {
        let output = gate360(folder.path(), arguments);
        assert!(output.status.success(), "{}", complaint(&output));
    };
    call(&[
        "new",
        "--example",
        "klar-til-regn",
        "--lang",
        "da",
        "-o",
        "da.json",
        "--today",
        "2026-11-21",
    ]);
    let file: Value =
        serde_json::from_slice(&fs::read(folder.path().join("da.json")).unwrap()).unwrap();
    assert_eq!(file["language"], "da");
    assert_eq!(file["process"]["texts"]["language"], "da");
    call(&["pdf", "da.json", "-o", "own.pdf"]);
    for language in ["da", "sv"] {
        let name = [language, ".pdf"].concat();
        call(&["pdf", "da.json", "-o", &name, "--lang", language]);
        let pdf = fs::read(folder.path().join(name)).unwrap();
        let said = format!("<dc:language><rdf:Bag><rdf:li>{language}</rdf:li>").into_bytes();
        let found = pdf.windows(said.len()).any(|part| part == said);
        assert!(found, "{language}");
        let own = fs::read(folder.path().join("own.pdf")).unwrap();
        assert_eq!(pdf == own, language == "da");
    }
    let refused = gate360(
        folder.path(),
        &["pdf", "da.json", "-o", "no.pdf", "--lang", "fi"],
    );
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        complaint(&refused).contains("--lang fi"),
        "{}",
        complaint(&refused)
    );
}

#[test]
fn a_process_with_the_number_of_ours_is_printed_in_its_own_words() {
    let folder = tempfile::tempdir().unwrap();
    let call = |arguments: &[&str]| {
        let output = gate360(folder.path(), arguments);
        assert!(output.status.success(), "{}", complaint(&output));
    };
    call(&[
        "new",
        "--example",
        "klar-til-regn",
        "-o",
        "ours.json",
        "--today",
        "2026-11-21",
    ]);
    let mut file: Value =
        serde_json::from_slice(&fs::read(folder.path().join("ours.json")).unwrap()).unwrap();
    file["process"]["id"] = "harbour-cities".into();
    let mut printed = |name: &str, language: &str| {
        file["process"]["texts"]["stages"]["S1"]["name"] = name.into();
        fs::write(folder.path().join("harbour.json"), file.to_string()).unwrap();
        let made = ["pdf", "harbour.json", "-o", "out.pdf", "--lang", language];
        call(&[&made[..], &["--anyway"]].concat());
        fs::read(folder.path().join("out.pdf")).unwrap()
    };
    // The files differ in the name of a stage only: it is what makes another PDF.
    for language in ["en", "da"] {
        let (quay, mole) = (printed("The quay", language), printed("The mole", language));
        assert!(quay != mole, "{language}: the stage's name is not printed");
        assert!(quay == printed("The quay", language));
    }
}
