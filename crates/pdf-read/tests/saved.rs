//! A PDF with a report inside, as other programs have saved it.

#![allow(clippy::expect_used, reason = "these are tests")]

mod support;

use std::fs;
use std::path::Path;

use gate360_pdf_read::{ReadError, report};
use support::{Pdf, json};

const MOST: usize = 1_000_000;

fn saved(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/saved");
    fs::read(folder.join(name)).expect("the file is there")
}

/// What the programs were given is left where they can be given it again; see the README there.
#[test]
fn the_original_is_left_to_be_saved_by_others() {
    let name = "(gate360-report.json)";
    let mut pdf = Pdf::default();
    pdf.add(1, "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(gate360-report.json) 6 0 R]>>>>/AF[6 0 R]>>");
    pdf.add(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
    pdf.add(
        3,
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>",
    );
    pdf.add(4, "<</Length 0>>");
    pdf.attach(5, &json(), name);
    let file = pdf.with_table();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    fs::write(folder.join("original.pdf"), file).expect("the folder can be written to");
}

#[test]
fn what_others_have_saved_still_has_its_report() {
    for name in [
        "qpdf-objects.pdf",
        "qpdf-linearized.pdf",
        "qpdf-readable.pdf",
        "pikepdf.pdf",
        "pikepdf-objects.pdf",
        "pypdf.pdf",
        "pypdf-appended.pdf",
        "mutool.pdf",
        "mutool-clean.pdf",
        "mutool-ascii.pdf",
        "pdftk.pdf",
        "pdftk-uncompressed.pdf",
        "poppler-united.pdf",
    ] {
        let found = report(&saved(name), MOST);
        assert!(found == Ok(json()), "{name}: {:?}", found.err());
    }
}

#[test]
fn what_they_have_locked_or_dropped_is_said() {
    assert_eq!(
        report(&saved("qpdf-locked.pdf"), MOST),
        Err(ReadError::Encrypted)
    );
    assert_eq!(
        report(&saved("poppler-cairo.pdf"), MOST),
        Err(ReadError::NoReport)
    );
}
