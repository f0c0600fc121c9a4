//! The kinds of reports as somebody at a terminal asks for them.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

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

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let new = [
        "new",
        "--example",
        "klar-til-regn",
        "-o",
        "report.json",
        "--today",
        "2026-11-21",
    ];
    let output = gate360(folder.path(), &new);
    assert!(output.status.success(), "{}", complaint(&output));
    folder
}

fn pdf(folder: &Path, from: &str, to: &str, more: &[&str]) -> Vec<u8> {
    let output = gate360(folder, &[&["pdf", from, "-o", to], more].concat());
    assert!(output.status.success(), "{}", complaint(&output));
    std::fs::read(folder.join(to)).unwrap()
}

#[test]
fn each_kind_is_another_file_and_comes_back_from_its_own() {
    let folder = folder();
    let folder = folder.path();
    let mut seen = vec![pdf(folder, "report.json", "plain.pdf", &[])];
    assert_eq!(
        pdf(folder, "report.json", "full.pdf", &["--kind", "full"]),
        seen[0]
    );
    for kind in ["summary", "board", "gate"] {
        let bytes = pdf(folder, "report.json", "made.pdf", &["--kind", kind]);
        assert!(!seen.contains(&bytes), "{kind}");
        // The kind goes with the file: nobody has to say it again.
        assert_eq!(pdf(folder, "made.pdf", "again.pdf", &[]), bytes, "{kind}");
        seen.push(bytes);
    }
    let of_g2 = pdf(folder, "report.json", "g2.pdf", &["--gate", "G2"]);
    assert!(!seen.contains(&of_g2));
    let said = ["--kind", "gate", "--gate", "G2"];
    assert_eq!(pdf(folder, "report.json", "g2.pdf", &said), of_g2);
    assert_eq!(
        pdf(folder, "g2.pdf", "full.pdf", &["--kind", "full"]),
        seen[0]
    );
}

#[test]
fn what_there_is_no_record_of_is_said() {
    let folder = folder();
    for (more, said) in [
        (
            ["--kind", "gate", "--gate", "G6"].as_slice(),
            "no decision was recorded at G6",
        ),
        (
            &["--kind", "board", "--gate", "G2"],
            "--gate is for --kind gate",
        ),
        (
            &["--kind", "poster"],
            "there are full, board, summary, gate",
        ),
        (&["--gate", "7"], "there are G1 to G6"),
    ] {
        let arguments = [&["pdf", "report.json", "-o", "out.pdf"], more].concat();
        let output = gate360(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(2));
        assert!(complaint(&output).contains(said), "{}", complaint(&output));
        assert!(!folder.path().join("out.pdf").exists());
    }
}
