//! Team files at the terminal, and what is said of a file that was changed.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

/// A team file as one is kept for ever.
const TEAM: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../report/tests/golden/team-1.json"
);

fn gate360(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_gate360"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap()
}

fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_team_file_is_assessed_as_of_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let output = gate360(folder.path(), &["assess", TEAM, "--today", "2026-11-21"]);
    assert!(output.status.success(), "{}", complaint(&output));
    let figures: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(figures["R"], 7);
    assert_eq!(figures["gate"]["conditions"]["overdue"], 1);
    let said = complaint(&output);
    assert!(said.contains("unchanged since it was exported on 2026-11-21"));
    assert!(said.contains("no signature"));

    let output = gate360(folder.path(), &["assess", TEAM, "--today", "2026-11-15"]);
    let figures: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(figures["gate"]["conditions"]["overdue"], 0);
}

#[test]
fn a_team_file_is_made_into_a_report_of_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let pdf = |to: &str, today: &str| {
        let output = gate360(
            folder.path(),
            &["pdf", TEAM, "-o", to, "--lang", "sv", "--today", today],
        );
        assert!(output.status.success(), "{}", complaint(&output));
        std::fs::read(folder.path().join(to)).unwrap()
    };
    let first = pdf("a.pdf", "2026-11-21");
    assert!(first.starts_with(b"%PDF-"));
    assert_eq!(first, pdf("b.pdf", "2026-11-21"));
    assert_ne!(first, pdf("c.pdf", "2026-11-22"));
}

#[test]
fn what_was_changed_in_a_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let mut file: Value = serde_json::from_slice(&std::fs::read(TEAM).unwrap()).unwrap();
    let changes = file["changes"].as_array_mut().unwrap();
    let status = (changes.iter_mut())
        .find(|change| change["key"] == "answer/VAL-101/team/status")
        .unwrap();
    status["value"] = json!("not_met");
    let write = |file: &Value| {
        std::fs::write(folder.path().join("changed.json"), file.to_string()).unwrap();
        complaint(&gate360(folder.path(), &["assess", "changed.json"]))
    };
    let said = write(&file);
    assert!(said.contains("changed since it was exported on 2026-11-21: VAL-101;"));
    file.as_object_mut().unwrap().remove("integrity");
    assert!(write(&file).contains("has no hash"));
}
