//! Other formats from a terminal, and the names that files get.

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

/// A folder with an example's report in Swedish.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let arguments = "new --example cykel-tog-oresund -o report.json --lang sv --today 2026-11-21";
    let arguments: Vec<&str> = arguments.split(' ').collect();
    assert!(gate360(folder.path(), &arguments).status.success());
    folder
}

fn written(folder: &Path, arguments: &[&str], file: &str) -> Vec<u8> {
    let output = gate360(folder, arguments);
    assert!(output.status.success(), "{}", complaint(&output));
    std::fs::read(folder.join(file)).unwrap()
}

#[test]
fn a_report_is_written_in_its_own_language_or_another() {
    let folder = folder();
    let folder = folder.path();
    let swedish = written(folder, &["html", "report.json", "-o", "sv.html"], "sv.html");
    let page = String::from_utf8(swedish).unwrap();
    assert!(page.contains("<html lang=\"sv\">"));
    let danish = ["html", "report.json", "-o", "da.html", "--lang", "da"];
    let page = String::from_utf8(written(folder, &danish, "da.html")).unwrap();
    assert!(page.contains("<html lang=\"da\">"));

    let table = written(folder, &["csv", "report.json", "-o", "a.csv"], "a.csv");
    assert!(table.starts_with("\u{feff}Id;Kriterium;".as_bytes()));
    let arguments = "csv report.json --table conditions -o b.csv --lang en";
    let arguments: Vec<&str> = arguments.split(' ').collect();
    let table = written(folder, &arguments, "b.csv");
    assert!(table.starts_with("\u{feff}Id,Gate,Decided on,".as_bytes()));

    let dates = written(folder, &["ics", "report.json", "-o", "a.ics"], "a.ics");
    assert!(dates.starts_with(b"BEGIN:VCALENDAR\r\n"));
    let again = written(folder, &["ics", "report.json", "-o", "b.ics"], "b.ics");
    assert_eq!(dates, again);
}

#[test]
fn a_file_without_a_name_is_called_by_project_gate_and_day_and_replaces_none() {
    let folder = folder();
    let folder = folder.path();
    std::fs::create_dir(folder.join("out")).unwrap();
    let name = "Cykel + tåg Öresund, beslutspunkt 4, villkor, 2026-11-21.csv";
    let arguments = ["csv", "report.json", "--table", "conditions"];
    let output = gate360(folder, &arguments);
    assert!(output.status.success(), "{}", complaint(&output));
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        format!("{name}\n")
    );
    let table = std::fs::read(folder.join(name)).unwrap();

    std::fs::write(folder.join(name), "mine").unwrap();
    let output = gate360(folder, &arguments);
    assert_eq!(output.status.code(), Some(2));
    assert!(complaint(&output).contains("is there already and was left alone"));
    assert_eq!(std::fs::read(folder.join(name)).unwrap(), b"mine");

    let into = [&arguments[..], &["-o", "out"]].concat();
    assert_eq!(written(folder, &into, &format!("out/{name}")), table);
    let pdf = "out/Cykel + tåg Öresund, beslutspunkt 4, 2026-11-21.pdf";
    let pdf = written(folder, &["pdf", "report.json", "-o", "out"], pdf);
    assert!(pdf.starts_with(b"%PDF-"));
}

#[test]
fn what_makes_no_sense_is_refused() {
    let folder = folder();
    let folder = folder.path();
    let cases: [(&[&str], &str); 4] = [
        (
            &["csv", "report.json", "--table", "people"],
            "there are criteria and conditions",
        ),
        (
            &["html", "report.json", "--table", "criteria"],
            "html does not take --table",
        ),
        (&["ics"], "FILE.json is missing"),
        (
            &["html", "report.json", "--today", "2026-11-21"],
            "--today is for team files",
        ),
    ];
    for (arguments, expected) in cases {
        let output = gate360(folder, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            complaint(&output).contains(expected),
            "{}",
            complaint(&output)
        );
    }
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), 1);
}
