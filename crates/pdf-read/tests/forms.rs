//! The same report in every form that a PDF can give it.

#![allow(clippy::expect_used, reason = "these are tests")]

mod support;

use gate360_pdf_read::{ReadError, is_pdf, report};
use support::{Pdf, deflated, json, references_at};

const MOST: usize = 1_000_000;

fn read(pdf: &[u8]) -> Result<Vec<u8>, ReadError> {
    report(pdf, MOST)
}

#[test]
fn it_is_found_in_every_form_of_references() {
    let pdf = Pdf::with_report(&json());
    assert_eq!(read(&pdf.with_table()), Ok(json()));
    assert_eq!(read(&pdf.packed()), Ok(json()));
    // Something stands before the beginning: what is said of places still counts from there.
    let before = [b"\n\n".to_vec(), pdf.with_table()].concat();
    assert!(is_pdf(&before));
    assert_eq!(read(&before), Ok(json()));
}

#[test]
fn it_is_found_by_either_of_its_names() {
    for names in [
        "/AF[11 0 R]",
        "/AF 20 0 R",
        "/AF 11 0 R",
        "/Names<</EmbeddedFiles 21 0 R>>",
        "/Names 22 0 R",
    ] {
        let mut pdf = Pdf::with_catalog(names);
        pdf.attach(10, &json(), "(data.JSON)");
        pdf.add(20, "[11 0 R]");
        pdf.add(21, "<</Kids[23 0 R 24 0 R]>>");
        pdf.add(22, "<</EmbeddedFiles<</Names 25 0 R>>>>");
        pdf.add(23, "<</Limits[(a)(b)]/Names[]>>");
        pdf.add(24, "<</Limits[(c)(d)]/Kids[26 0 R]>>");
        pdf.add(25, "[(d) 11 0 R]");
        pdf.add(26, "<</Names[(d) 11 0 R]>>");
        assert_eq!(read(&pdf.with_table()), Ok(json()), "{names}");
        assert_eq!(read(&pdf.packed()), Ok(json()), "{names}");
    }
}

#[test]
fn other_files_beside_it_do_not_matter() {
    let names = "/AF[13 0 R 15 0 R 11 0 R 17 0 R 99 0 R null 7]";
    let mut pdf = Pdf::with_catalog(names);
    pdf.attach(10, &json(), "(report.json)");
    pdf.attach(12, b"<xml/>", "(invoice.xml)");
    pdf.attach(14, b"{\"name\": \"package\"}", "(package.json)");
    // The same once more, as a program may do that puts two copies together.
    pdf.attach(16, &json(), "(report-1.json)");
    assert_eq!(read(&pdf.with_table()), Ok(json()));
    assert_eq!(read(&pdf.packed()), Ok(json()));
}

#[test]
fn every_packing_is_undone() {
    let hex: String = json().iter().map(|byte| format!("{byte:02x}\n")).collect();
    for (fields, content) in [
        ("", json()),
        ("/Filter[]", json()),
        ("/Filter/ASCIIHexDecode", (hex.clone() + ">").into_bytes()),
        (
            "/Filter[/AHx /Fl]",
            deflated(&json())
                .iter()
                .flat_map(|byte| format!("{byte:02X}").into_bytes())
                .collect(),
        ),
        (
            "/Filter[/FlateDecode/FlateDecode]/DecodeParms[null null]",
            deflated(&deflated(&json())),
        ),
        (
            "/Filter/FlateDecode/DecodeParms<</Predictor 1>>",
            deflated(&json()),
        ),
    ] {
        let mut pdf = Pdf::with_catalog("/AF[11 0 R]");
        pdf.add_stream(10, fields, &content);
        pdf.specify(11, 10, "(r.json)");
        assert_eq!(read(&pdf.with_table()), Ok(json()), "{fields}");
    }
}

#[test]
fn what_was_appended_counts() {
    let old = Pdf::with_report(b"{\"schema\":\"gate360/report\",\"version\":0}").with_table();
    let mut change = Pdf::default();
    change.attach(10, &json(), "(report.json)");
    let new = change.append_to(old.clone(), Some(references_at(&old)));
    assert_eq!(read(&new), Ok(json()));
    // And so does what was taken out.
    let mut change = Pdf::default();
    change.add(1, "<</Type/Catalog/Pages 2 0 R>>");
    let without = change.append_to(new.clone(), Some(references_at(&new)));
    assert_eq!(read(&without), Err(ReadError::NoReport));
}

#[test]
fn the_length_may_stand_elsewhere_or_be_wrong() {
    for length in [
        "/Length 30 0 R",
        "",
        "/Length 7",
        "/Length 99999999",
        "/Length -1",
    ] {
        let mut pdf = Pdf::with_catalog("/AF[11 0 R]");
        pdf.add_bytes(
            10,
            &format!("/Filter/FlateDecode{length}"),
            &deflated(&json()),
        );
        pdf.specify(11, 10, "(r.json)");
        pdf.add(30, &deflated(&json()).len().to_string());
        assert_eq!(read(&pdf.with_table()), Ok(json()), "{length}");
    }
}

#[test]
fn it_is_found_though_the_references_are_broken() {
    let pdf = Pdf::with_report(&json());
    for file in [pdf.with_table(), pdf.packed()] {
        let at = references_at(&file);
        let said = format!("startxref\n{at}");
        for wrong in [
            String::new(),
            "startxref\n7".into(),
            "startxref\n999999999".into(),
        ] {
            let text = file
                .windows(said.len())
                .position(|part| part == said.as_bytes());
            let text = text.expect("it is there");
            let broken = [&file[..text], wrong.as_bytes(), &file[text + said.len()..]].concat();
            assert_eq!(read(&broken), Ok(json()), "{wrong}");
        }
        // Every place is off by two: a line break was changed on the way.
        let broken = [&b"%PDF-1.7\r\n\r\n"[..], &file[9..]].concat();
        assert_eq!(read(&broken), Ok(json()));
    }
}

#[test]
fn there_is_none_to_be_found() {
    assert_eq!(read(b""), Err(ReadError::NotPdf));
    assert_eq!(
        read(b"{\"schema\":\"gate360/report\"}"),
        Err(ReadError::NotPdf)
    );
    assert!(!is_pdf(&[&[b' '; 2_000][..], b"%PDF-1.7"].concat()));
    assert_eq!(read(b"%PDF-1.7\n"), Err(ReadError::Damaged));

    let none = Pdf::with_catalog("");
    assert_eq!(read(&none.with_table()), Err(ReadError::NoReport));
    assert_eq!(read(&none.packed()), Err(ReadError::NoReport));
    // A tool that dropped the file, and not what led there.
    let dangling = Pdf::with_catalog("/AF[11 0 R]/Names<</EmbeddedFiles 12 0 R>>");
    assert_eq!(read(&dangling.with_table()), Err(ReadError::NoReport));
    // The search finds no report either, if the references are broken.
    let table = none.with_table();
    let cut = &table[..references_at(&table)];
    assert_eq!(read(cut), Err(ReadError::NoReport));
}

#[test]
fn what_is_encrypted_is_said_to_be() {
    let mut pdf = Pdf::with_report(&json());
    pdf.said = "/Encrypt 40 0 R".to_owned();
    pdf.add(40, "<</Filter/Standard/V 5>>");
    for file in [pdf.with_table(), pdf.packed()] {
        assert_eq!(read(&file), Err(ReadError::Encrypted));
        let cut = &file[..file.len() - 20];
        assert_eq!(read(cut), Err(ReadError::Encrypted));
    }
    pdf.said = "/Encrypt null".to_owned();
    assert_eq!(read(&pdf.with_table()), Ok(json()));
}

#[test]
fn several_reports_are_not_chosen_between() {
    let mut pdf = Pdf::with_catalog("/AF[11 0 R 13 0 R 15 0 R]");
    pdf.attach(10, &json(), "(a.json)");
    pdf.attach(12, b"{\"schema\":\"gate360/report\"}", "(b.json)");
    pdf.attach(14, &json(), "(c.json)");
    assert_eq!(read(&pdf.with_table()), Err(ReadError::Several(2)));
}

#[test]
fn what_only_mentions_reports_is_none() {
    let mut pdf = Pdf::with_catalog("/AF[11 0 R 13 0 R]");
    let notes = b"{\"notes\":[\"gate360/report\"],\"made\":{\"schema\":\"gate360/report\"}}";
    pdf.attach(10, notes, "(notes.json)");
    pdf.attach(12, &json(), "(report.json)");
    assert_eq!(read(&pdf.with_table()), Ok(json()));
}

#[test]
fn a_file_that_was_replaced_counts_no_more() {
    let old = b"{\"schema\":\"gate360/report\",\"version\":0}";
    // As qpdf does it: the new one is in the tree of names only.
    let names = "/AF[11 0 R]/Names<</EmbeddedFiles<</Names[(report.json) 13 0 R]>>>>";
    let mut pdf = Pdf::with_catalog(names);
    pdf.attach(10, old, "(report.json)");
    pdf.attach(
        12,
        &json(),
        "<FEFF007200650070006F00720074002E006A0073006F006E>",
    );
    assert_eq!(read(&pdf.with_table()), Ok(json()));
    assert_eq!(read(&pdf.packed()), Ok(json()));
    // Two that both belong to the document are not chosen between.
    let names = "/AF[11 0 R 13 0 R]/Names<</EmbeddedFiles<</Names[(report.json) 13 0 R]>>>>";
    let mut pdf = Pdf::with_catalog(names);
    pdf.attach(10, old, "(report.json)");
    pdf.attach(12, &json(), "(report.json)");
    assert_eq!(read(&pdf.with_table()), Err(ReadError::Several(2)));
}

#[test]
fn json_is_no_pdf() {
    for json in ["{\"a\":\"%PDF-1.7\"}", "\u{feff}\n {\"a\":\"%PDF-\"}"] {
        assert!(!is_pdf(json.as_bytes()), "{json}");
        assert_eq!(read(json.as_bytes()), Err(ReadError::NotPdf));
    }
}
