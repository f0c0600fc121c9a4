//! The commands as somebody at a terminal meets them.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};
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
    tempfile::tempdir().unwrap()
}

fn new(folder: &Path, key: &str) -> PathBuf {
    let arguments = [
        "new",
        "--example",
        key,
        "-o",
        "report.json",
        "--today",
        "2026-11-21",
    ];
    let output = gate360(folder, &arguments);
    assert!(output.status.success(), "{}", complaint(&output));
    folder.join("report.json")
}

fn assess(folder: &Path, file: &str) -> Value {
    let output = gate360(folder, &["assess", file, "--today", "2026-11-21"]);
    assert!(output.status.success(), "{}", complaint(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn levels(figures: &Value) -> Vec<u64> {
    [
        "VAL", "GOV", "ECO", "DAT", "ARC", "TRU", "PRO", "FIN", "CLI", "SCA",
    ]
    .map(|key| figures["levels"][key].as_u64().unwrap())
    .to_vec()
}

#[test]
fn the_first_example_gives_its_figures() {
    let folder = folder();
    new(folder.path(), "cykel-tog-oresund");
    let figures = assess(folder.path(), "report.json");
    assert_eq!(levels(&figures), [7, 7, 7, 7, 7, 6, 5, 4, 5, 7]);
    assert_eq!(figures["R"], 4);
    assert_eq!(figures["bottlenecks"], json!(["FIN"]));
    assert_eq!(figures["index"], 67.9);
    assert_eq!(figures["gate"]["id"], "G4");
    assert_eq!(figures["gate"]["recommendation"], "conditional_go");
    assert_eq!(
        (
            figures["gate"]["musts_met"].clone(),
            figures["gate"]["musts"].clone()
        ),
        (json!(61), json!(64))
    );
}

#[test]
fn the_second_example_gives_its_figures() {
    let folder = folder();
    new(folder.path(), "klar-til-regn");
    let figures = assess(folder.path(), "report.json");
    assert_eq!(levels(&figures), [8, 8, 8, 8, 8, 7, 8, 8, 8, 7]);
    assert_eq!(figures["R"], 7);
    assert_eq!(figures["bottlenecks"], json!(["TRU", "SCA"]));
    assert_eq!(figures["index"], 86.6);
    assert_eq!(figures["gate"]["id"], "G5");
    assert_eq!(figures["gate"]["recommendation"], "recycle");
    assert_eq!(figures["gate"]["blockers"], json!(["TRU-502"]));
}

#[test]
fn the_plain_form_is_assessed_at_the_gate_of_its_stage() {
    let folder = folder();
    let plain = json!({
        "flags": "ai", "stage": "S1", "use": 1,
        "answers": {
            "VAL-101": {"status": "met", "strength": 1},
            "VAL-102": {"status": "partial", "strength": 1},
            "VAL-103": {"status": "not_applicable", "reason": "nobody is left out"},
        },
    });
    std::fs::write(folder.path().join("plain.json"), plain.to_string()).unwrap();
    let figures = assess(folder.path(), "plain.json");
    assert_eq!(figures["gate"]["id"], "G1");
    assert_eq!(figures["gate"]["musts"], 13);
    assert_eq!(figures["gate"]["musts_met"], 1);
    assert_eq!(figures["gate"]["not_assessed"], 11);
    assert_eq!(figures["gate"]["shoulds"], 7);
    assert_eq!(figures["gate"]["recommendation"], "incomplete");
    assert_eq!(figures["set_aside"], json!(["VAL-103"]));
}

/// A report with more changes by somebody else.
fn with_changes(folder: &Path, changes: &[(&str, Value)]) {
    let path = new(folder, "cykel-tog-oresund");
    let mut report: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    for (counter, (key, value)) in (1..).zip(changes) {
        report["changes"].as_array_mut().unwrap().push(json!({
            "at": 2_000_000_000_000_i64, "author": {}, "counter": counter, "key": key,
            "replica": "tester", "seen": {}, "value": value,
        }));
    }
    std::fs::write(path, report.to_string()).unwrap();
}

#[test]
fn conditions_tracks_and_stop_signals_are_printed() {
    let folder = folder();
    new(folder.path(), "cykel-tog-oresund");
    let figures = assess(folder.path(), "report.json");
    let none = json!({"open": 0, "overdue": 0});
    assert_eq!(figures["gate"]["conditions"], none);
    assert_eq!(figures["gate"]["track"], "full");
    assert_eq!(figures["gate"]["together"], false);
    assert_eq!(figures["stop_signals"], json!([]));

    let condition = |due: &str| json!({"done_when": "Signed", "due": due, "role": "Head"});
    let record = json!({
        "conditions": [condition("2026-11-20"), condition("2026-11-21"), condition("2026-01-01")],
        "date": "2026-10-01", "decision": "conditional_go", "recommendation": "conditional_go",
        "track": "light",
    });
    with_changes(
        folder.path(),
        &[
            ("gate/G4/record/r", record),
            ("gate/G4/closing/r-2/date", json!("2026-11-01")),
            ("gate/G5/meeting/together", json!(true)),
            ("signal/stop_criterion", json!(true)),
            ("signal/net_effect", json!(false)),
        ],
    );
    let figures = assess(folder.path(), "report.json");
    assert_eq!(figures["gate"]["id"], "G5");
    let running = json!({"open": 2, "overdue": 1});
    assert_eq!(figures["gate"]["conditions"], running);
    assert_eq!(figures["gate"]["track"], "light");
    // The gate before was passed already.
    assert_eq!(figures["gate"]["together"], false);
    assert_eq!(figures["gate"]["threshold"], 0.0);
    assert_eq!(figures["stop_signals"], json!(["stop_criterion_hit"]));
}

#[test]
fn two_gates_in_one_meeting_are_asked_about_as_one() {
    let folder = folder();
    new(folder.path(), "cykel-tog-oresund");
    with_changes(
        folder.path(),
        &[
            ("gate/G5/meeting/track", json!("light")),
            ("gate/G5/meeting/together", json!(true)),
        ],
    );
    let figures = assess(folder.path(), "report.json");
    assert_eq!(figures["stage"], "S4");
    assert_eq!(figures["gate"]["id"], "G5");
    assert_eq!(figures["gate"]["together"], true);
}

#[test]
fn a_report_becomes_a_pdf_and_twice_the_same() {
    let folder = folder();
    new(folder.path(), "cykel-tog-oresund");
    for name in ["a.pdf", "b.pdf"] {
        let output = gate360(folder.path(), &["pdf", "report.json", "-o", name]);
        assert!(output.status.success(), "{}", complaint(&output));
    }
    let a = std::fs::read(folder.path().join("a.pdf")).unwrap();
    assert!(a.starts_with(b"%PDF-"));
    assert_eq!(a, std::fs::read(folder.path().join("b.pdf")).unwrap());
}

/// A call that must be refused: exit code 2, one message, nothing written.
fn refused(folder: &Path, arguments: &[&str], says: &str) {
    let before = listing(folder);
    let output = gate360(folder, arguments);
    let complaint = complaint(&output);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {complaint}");
    assert!(complaint.contains(says), "{arguments:?}: {complaint}");
    assert!(!complaint.contains("panicked"), "{complaint}");
    assert!(output.stdout.is_empty());
    assert_eq!(listing(folder), before, "{arguments:?} wrote something");
}

fn listing(folder: &Path) -> Vec<(PathBuf, u64)> {
    let mut found: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.path(), entry.metadata().unwrap().len()))
        .collect();
    found.sort();
    found
}

#[test]
fn bad_files_are_refused_with_one_clear_message_and_nothing_is_written() {
    let folder = folder();
    let report = std::fs::read(new(folder.path(), "klar-til-regn")).unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    let mut newer: Value = serde_json::from_slice(&report).unwrap();
    newer["version"] = json!(7);
    write("empty.json", b"");
    write("binary.json", &[0xff, 0x00, 0x9d, 0x80]);
    write("truncated.json", &report[..report.len() / 2]);
    write("noise.json", b"{\"a\": nonsense}");
    write("other.json", b"{\"hello\": 1}");
    write("deep.json", "[".repeat(1_000_000).as_bytes());
    write("newer.json", newer.to_string().as_bytes());
    write("stage.json", b"{\"stage\": \"S9\", \"flags\": \"warp\", \"answers\": {\"VAL-101\": {\"status\": \"great\", \"strength\": 9}}}");
    let huge = std::fs::File::create(folder.path().join("huge.json")).unwrap();
    huge.set_len(3 << 30).unwrap();

    for (file, says) in [
        ("missing.json", "missing.json"),
        ("empty.json", "empty"),
        ("binary.json", "not text"),
        ("truncated.json", "ends in the middle"),
        ("noise.json", "line 1, column"),
        ("other.json", "not a Gate 360 report"),
        ("deep.json", "not JSON"),
        ("newer.json", "newer Gate 360"),
        ("huge.json", "bytes are opened"),
        (".", "."),
    ] {
        refused(folder.path(), &["assess", file], says);
        refused(folder.path(), &["pdf", file, "-o", "out.pdf"], says);
    }
    refused(
        folder.path(),
        &["assess", "stage.json"],
        "there is no condition warp",
    );
    refused(
        folder.path(),
        &["assess", "stage.json"],
        "answers, VAL-101, strength",
    );
    refused(
        folder.path(),
        &["pdf", "stage.json", "-o", "out.pdf"],
        "a report or a team file is needed",
    );
}

#[test]
fn wrong_calls_are_refused() {
    let folder = folder();
    new(folder.path(), "klar-til-regn");
    for (arguments, says) in [
        (&[][..], "no command"),
        (&["dance"], "no command dance"),
        (&["new", "-o", "x.json"], "--example KEY is missing"),
        (
            &["new", "--example", "moon", "-o", "x.json"],
            "cykel-tog-oresund and klar-til-regn",
        ),
        (
            &["new", "--example", "klar-til-regn"],
            "-o FILE.json is missing",
        ),
        (&["assess"], "FILE.json is missing"),
        (&["assess", "report.json", "more.json"], "one word too many"),
        (
            &["assess", "report.json", "--today", "tomorrow"],
            "--today tomorrow",
        ),
        (&["assess", "report.json", "--colour"], "--colour"),
        (
            &["assess", "report.json", "-o", "out.json"],
            "assess does not take -o",
        ),
        (
            &["assess", "report.json", "--example", "klar-til-regn"],
            "assess does not take --example",
        ),
        (
            &["pdf", "report.json", "-o", "x.pdf", "--today", "2026-11-21"],
            "--today is for team files",
        ),
        (
            &["pdf", "report.json", "-o", "x.pdf", "--example", "moon"],
            "pdf does not take --example",
        ),
        (&["help", "-o", "x.json"], "help does not take -o"),
        (&["help", "assess"], "one word too many"),
        (&["pdf"], "FILE.json is missing"),
        (
            &["pdf", "report.json", "-o", "no/such/folder/out.pdf"],
            "can't be written",
        ),
        (
            &["new", "--example", "klar-til-regn", "-o", "no/such/x.json"],
            "can't be written",
        ),
    ] {
        refused(folder.path(), arguments, says);
    }
}

#[test]
fn ids_that_nobody_knows_are_named_and_passed_over() {
    let folder = folder();
    let mut plain = json!({"stage": "S1", "answers": {
        "VAL-1O1": {"status": "met", "strength": 2},
        "\u{1b}[2J\u{9b}31m": {"status": "met"},
    }});
    let file = folder.path().join("plain.json");
    std::fs::write(&file, plain.to_string()).unwrap();
    let output = gate360(folder.path(), &["assess", "plain.json"]);
    assert!(output.status.success());
    let note = complaint(&output);
    assert!(note.contains("VAL-1O1"), "{note}");
    harmless(&note);

    for n in 0..500 {
        plain["answers"][format!("VAL-{n}")] = json!({"status": "met"});
    }
    std::fs::write(&file, plain.to_string()).unwrap();
    let note = complaint(&gate360(folder.path(), &["assess", "plain.json"]));
    assert!(note.contains("more") && note.len() < 1_000, "{note}");
}

/// A terminal obeys control characters; of a file's none may reach it.
fn harmless(complaint: &str) {
    assert!(
        complaint.chars().all(|c| c == '\n' || !c.is_control()),
        "{complaint:?}"
    );
}

#[test]
fn nothing_of_a_file_commands_the_terminal() {
    let folder = folder();
    let report = std::fs::read(new(folder.path(), "klar-til-regn")).unwrap();
    let report: Value = serde_json::from_slice(&report).unwrap();
    let nasty = "\u{1b}]0;x\u{7}\u{9b}31m\u{7f}\r";
    type Spoil = fn(&mut Value, &str);
    let spoils: [Spoil; 7] = [
        |file, nasty| file["schema"] = json!(format!("gate360/{nasty}")),
        |file, nasty| file["process"]["structure"]["version"] = json!(nasty),
        |file, nasty| {
            file["process"]["structure"]["version"] = json!(nasty);
            file["process"]["structure"]["perspectives"][0] = json!(nasty);
        },
        |file, nasty| file["changes"][0]["key"] = json!(format!("answer/{nasty}/team/note")),
        |file, nasty| file["changes"][0]["key"] = json!(format!("gate/G1/record/{nasty}")),
        |file, nasty| file["changes"][0]["at"] = json!(nasty),
        |file, nasty| file["changes"][0]["value"] = json!(nasty),
    ];
    for spoil in spoils {
        let mut file = report.clone();
        spoil(&mut file, nasty);
        std::fs::write(folder.path().join("nasty.json"), file.to_string()).unwrap();
        for arguments in [
            &["assess", "nasty.json"][..],
            &["pdf", "nasty.json", "-o", "out.pdf"],
        ] {
            let output = gate360(folder.path(), arguments);
            let complaint = complaint(&output);
            assert!(!complaint.is_empty());
            harmless(&complaint);
        }
    }
}

#[test]
fn files_beside_the_one_that_is_written_are_left_alone() {
    let folder = folder();
    let theirs = ["report.json.part", "report.json.1.part"];
    for name in theirs {
        std::fs::write(folder.path().join(name), "theirs").unwrap();
    }
    new(folder.path(), "klar-til-regn");
    // A folder can't be written over: nothing is left behind then either.
    std::fs::create_dir(folder.path().join("taken.json")).unwrap();
    std::fs::write(folder.path().join("taken.json.1.part"), "theirs").unwrap();
    refused(
        folder.path(),
        &["new", "--example", "klar-til-regn", "-o", "taken.json"],
        "can't be written",
    );
    for name in theirs.iter().chain(&["taken.json.1.part"]) {
        let text = std::fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(text, "theirs", "{name}");
    }
    assert_eq!(listing(folder.path()).len(), 5);
}

#[test]
fn help_and_version_are_there() {
    let folder = folder();
    let help = gate360(folder.path(), &["--help"]);
    assert!(help.status.success());
    assert!(
        String::from_utf8(help.stdout)
            .unwrap()
            .contains("gate360 assess FILE.json")
    );
    assert!(gate360(folder.path(), &["--version"]).status.success());
}
