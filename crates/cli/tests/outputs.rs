//! What `-o` writes over, and what it leaves alone.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
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

/// A folder with a report in it.
fn with_report() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let call = ["new", "--example", "klar-til-regn", "-o", "report.json"];
    assert!(gate360(folder.path(), &call).status.success());
    folder
}

#[test]
fn what_is_read_is_never_written_over() {
    let folder = with_report();
    let at = |name: &str| folder.path().join(name);
    let before = fs::read(at("report.json")).unwrap();
    symlink("report.json", at("link.json")).unwrap();
    fs::hard_link(at("report.json"), at("twin.json")).unwrap();
    for to in ["report.json", "./report.json", "link.json", "twin.json"] {
        let output = gate360(folder.path(), &["csv", "report.json", "-o", to]);
        assert_eq!(output.status.code(), Some(2), "{to}");
        let complaint = String::from_utf8(output.stderr).unwrap();
        assert!(
            complaint.contains("is the file that is read"),
            "{complaint}"
        );
        assert_eq!(fs::read(at("report.json")).unwrap(), before, "{to}");
    }
}

#[test]
fn a_file_keeps_its_rights_and_a_link_its_file() {
    let folder = with_report();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("out.csv"), "old").unwrap();
    fs::set_permissions(at("out.csv"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("out.csv", at("link.csv")).unwrap();
    let call = ["csv", "report.json", "-o", "link.csv"];
    assert!(gate360(folder.path(), &call).status.success());
    assert!(at("link.csv").is_symlink());
    assert!(fs::read(at("out.csv")).unwrap().len() > 100);
    let mode = at("out.csv").metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);

    fs::set_permissions(at("out.csv"), fs::Permissions::from_mode(0o440)).unwrap();
    symlink("nowhere", at("lost.csv")).unwrap();
    for (to, says) in [
        ("out.csv", "write-protected"),
        ("lost.csv", "leads nowhere"),
    ] {
        let output = gate360(folder.path(), &["csv", "report.json", "-o", to]);
        assert_eq!(output.status.code(), Some(2), "{to}");
        let complaint = String::from_utf8(output.stderr).unwrap();
        assert!(complaint.contains(says), "{complaint}");
    }
    assert!(!at("nowhere").exists());
}

#[test]
fn what_is_no_file_is_written_into() {
    let folder = with_report();
    let output = gate360(folder.path(), &["csv", "report.json", "-o", "/dev/stdout"]);
    assert!(output.status.success(), "{output:?}");
    assert!(output.stdout.len() > 100);
    let output = gate360(folder.path(), &["csv", "report.json", "-o", "/dev/null"]);
    assert!(output.status.success(), "{output:?}");
}
