//! PDFs of reports at the terminal: read like the reports they carry, and files that are looked at.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// A team file as one is kept for ever.
const TEAM: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../report/tests/golden/team-1.json"
);

fn gate360(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_gate360"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn done(folder: &Path, arguments: &[&str]) -> String {
    let output = gate360(folder, arguments);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {complaint}");
    String::from_utf8(output.stdout).unwrap()
}

/// The report of an example in a language, in a folder of its own.
fn report(folder: &Path, example: &str, language: &str) {
    let day = ["--today", "2026-11-22"];
    let call = [
        "new",
        "--example",
        example,
        "--lang",
        language,
        "-o",
        "report.json",
    ];
    done(folder, &[&call[..], &day].concat());
}

fn read(folder: &Path, name: &str) -> Vec<u8> {
    fs::read(folder.join(name)).unwrap()
}

#[test]
fn from_pdf_to_json_and_back_nothing_changes() {
    for (example, language, kind) in [
        ("cykel-tog-oresund", "en", "full"),
        ("cykel-tog-oresund", "da", "summary"),
        ("cykel-tog-oresund", "sv", "board"),
        ("klar-til-regn", "en", "gate"),
        ("klar-til-regn", "da", "full"),
        ("klar-til-regn", "sv", "summary"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        report(folder, example, language);
        done(
            folder,
            &["pdf", "report.json", "-o", "a.pdf", "--kind", kind],
        );
        done(folder, &["extract", "a.pdf", "-o", "a.json"]);
        // What is inside says of which kind it is, and in which language.
        done(folder, &["pdf", "a.json", "-o", "b.pdf"]);
        done(folder, &["pdf", "a.pdf", "-o", "c.pdf"]);
        let first = read(folder, "a.pdf");
        assert!(
            first == read(folder, "b.pdf"),
            "{example} {language} {kind}"
        );
        assert!(
            first == read(folder, "c.pdf"),
            "{example} {language} {kind}"
        );
        if kind == "full" {
            assert!(read(folder, "report.json") == read(folder, "a.json"));
        }
        let said = done(folder, &["check", "a.pdf", "a.json"]);
        assert!(
            said.contains("a.pdf: whole: a PDF of a report of"),
            "{said}"
        );
        assert!(said.contains("byte for byte"), "{said}");
        assert!(said.contains("a.json: whole: a report of"), "{said}");
        assert!(
            said.contains("its figures follow from its answers"),
            "{said}"
        );
    }
}

#[test]
fn a_pdf_is_assessed_like_its_report() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    report(folder, "klar-til-regn", "sv");
    done(folder, &["pdf", "report.json", "-o", "report.pdf"]);
    let figures = |file| done(folder, &["assess", file, "--today", "2026-11-22"]);
    assert_eq!(figures("report.pdf"), figures("report.json"));
}

/// What `check` says of a file, and its exit code.
fn checked(folder: &Path, files: &[&str]) -> (String, Option<i32>) {
    let output = gate360(folder, &[&["check"], files].concat());
    (
        String::from_utf8(output.stdout).unwrap(),
        output.status.code(),
    )
}

#[test]
fn files_of_every_kind_are_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    report(folder, "cykel-tog-oresund", "en");
    done(folder, &["pack", "new", "-o", "ours.json"]);
    let (said, code) = checked(folder, &["report.json", TEAM, "ours.json"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("a team file of \"Light on the cycle path\""),
        "{said}"
    );
    assert!(said.contains("ours.json: whole: a process pack"), "{said}");

    let mut changed: Value = serde_json::from_slice(&read(folder, "report.json")).unwrap();
    changed["assessment"]["R"] = 9.into();
    fs::write(folder.join("changed.json"), changed.to_string()).unwrap();
    let (said, code) = checked(folder, &["report.json", "changed.json"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("report.json: whole: "), "{said}");
    assert!(said.contains("changed.json: DOUBTFUL: "), "{said}");
    assert!(
        said.contains("- changed since it was exported on 2026-11-22: the figures"),
        "{said}"
    );
    assert!(
        said.contains("- its figures do not follow from its answers"),
        "{said}"
    );
    assert!(!said.contains("changed.json: its figures follow"), "{said}");

    fs::write(
        folder.join("plain.json"),
        r#"{"stage": "S2", "answers": {}}"#,
    )
    .unwrap();
    assert_eq!(checked(folder, &["plain.json"]).1, Some(0));
    let misspelt = r#"{"stage": "S2", "answers": {"VAL-999": {"status": "met"}}}"#;
    fs::write(folder.join("plain.json"), misspelt).unwrap();
    let (said, code) = checked(folder, &["plain.json"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("VAL-999"), "{said}");
}

#[test]
fn what_can_not_be_used_is_said_and_the_rest_is_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    report(folder, "klar-til-regn", "en");
    fs::write(folder.join("empty.json"), "").unwrap();
    fs::write(folder.join("cut.pdf"), "%PDF-1.7\n%").unwrap();
    let pack = r#"{"schema": "gate360/pack", "version": 1}"#;
    fs::write(folder.join("pack.json"), pack).unwrap();
    let files = [
        "empty.json",
        "cut.pdf",
        "pack.json",
        "none.json",
        "report.json",
    ];
    let (said, code) = checked(folder, &files);
    assert_eq!(code, Some(2));
    for line in [
        "empty.json: CAN'T BE USED: the file is empty\n",
        "cut.pdf: CAN'T BE USED: the PDF is damaged",
        "pack.json: CAN'T BE USED: a process pack with faults:\n- ",
        "none.json: CAN'T BE USED: ",
        "report.json: whole: ",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    assert!(!said.contains("none.json: none.json"), "{said}");
    assert_eq!(checked(folder, &[]).1, Some(2));
    assert_eq!(checked(folder, &["report.json", "--lang", "da"]).1, Some(2));
}

#[test]
fn nothing_is_extracted_from_what_has_no_report() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    report(folder, "klar-til-regn", "en");
    fs::write(folder.join("cut.pdf"), "%PDF-1.7\n%").unwrap();
    for (call, says) in [
        (
            &["extract", "report.json", "-o", "out.json"][..],
            "the file is not a PDF",
        ),
        (
            &["extract", "cut.pdf", "-o", "out.json"],
            "damaged or incomplete",
        ),
        (&["extract", "none.pdf", "-o", "out.json"], "none.pdf: "),
        (&["extract", "cut.pdf"], "-o FILE.json is missing"),
        (&["extract"], "REPORT.pdf is missing"),
        (
            &["extract", "cut.pdf", "-o", "out.json", "--lang", "da"],
            "does not take --lang",
        ),
    ] {
        let output = gate360(folder, call);
        assert_eq!(output.status.code(), Some(2), "{call:?}");
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(complaint.contains(says), "{call:?}: {complaint}");
        assert!(!folder.join("out.json").exists(), "{call:?}");
    }
}

#[test]
fn pages_that_are_not_those_of_the_data_are_doubtful() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    report(folder, "klar-til-regn", "en");
    done(folder, &["pdf", "report.json", "-o", "a.pdf"]);
    // A remark at the end changes nothing that is shown; nobody can know that.
    let saved = [&read(folder, "a.pdf")[..], b"% saved\n"].concat();
    fs::write(folder.join("saved.pdf"), saved).unwrap();
    let (said, code) = checked(folder, &["saved.pdf"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("saved.pdf: DOUBTFUL: a PDF of"), "{said}");
    assert!(said.contains("- unchanged since"), "{said}");
    assert!(said.contains("it is not known whether its pages"), "{said}");
}

#[test]
fn a_changed_file_is_not_sealed_anew_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    report(folder, "klar-til-regn", "en");
    let mut changed: Value = serde_json::from_slice(&read(folder, "report.json")).unwrap();
    changed["author"]["role"] = "Somebody else".into();
    fs::write(folder.join("changed.json"), changed.to_string()).unwrap();
    let call = ["pdf", "changed.json", "-o", "out.pdf"];
    let refused = gate360(folder, &call);
    assert_eq!(refused.status.code(), Some(2));
    let complaint = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(complaint.contains("--anyway"), "{complaint}");
    assert!(!folder.join("out.pdf").exists());
    done(folder, &[&call[..], &["--anyway"]].concat());
    assert!(folder.join("out.pdf").exists());
    // What has no hash of its own can be made of it.
    done(folder, &["csv", "changed.json", "-o", "out.csv"]);
}

#[test]
fn no_text_of_a_file_begins_a_line() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let forged = "x\n- forged\u{202e}";
    fs::write(
        folder.join("plain.json"),
        r#"{"schema": "gate360/x\nforged.json: whole: y", "version": 1}"#,
    )
    .unwrap();
    fs::write(folder.join(forged), "").unwrap();
    let (said, code) = checked(folder, &["plain.json", forged]);
    assert_eq!(code, Some(2), "{said}");
    assert_eq!(said.lines().count(), 2, "{said}");
    assert!(!said.contains('\u{202e}'), "{said}");
    let output = gate360(folder, &["assess", forged]);
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!(complaint.lines().count(), 1, "{complaint}");
}
