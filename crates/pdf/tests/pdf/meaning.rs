//! What assistive technology and file managers find in a file.

use gate360_report::document::{Block, Span, Text, Tone};
use lopdf::Object;

use crate::read::Read;
use crate::samples::{bare, fact, figure, heading, numbered_table, paragraph, report};

fn structure_of(blocks: Vec<Block>) -> String {
    let pdf = gate360_pdf::write(&bare(blocks)).expect("the document is written");
    Read::new(&pdf.bytes).structure()
}

const COVER: &str = "H1 P L(LI(Lbl LBody) LI(Lbl LBody))";

/// Checks what follows the cover.
fn check(blocks: Vec<Block>, expected: &str) {
    let after = if expected.is_empty() {
        String::new()
    } else {
        format!(" {expected}")
    };
    assert_eq!(structure_of(blocks), format!("Document({COVER}{after})"));
}

#[test]
fn every_kind_of_block_has_its_meaning() {
    check(vec![heading(1, "One"), paragraph("Words.")], "H1 P");
    check(
        vec![Block::List(vec![Text::plain("a"), Text::plain("b")])],
        "L(LI(Lbl LBody) LI(Lbl LBody))",
    );
    check(
        vec![Block::Facts(vec![fact("Owner", "Head of care")])],
        "L(LI(Lbl LBody))",
    );
    check(
        vec![Block::Figures(vec![figure(
            "Met",
            "4 of 9",
            "Before the pilot",
            true,
        )])],
        "L(LI(LBody(P P P)))",
    );
    check(
        vec![Block::Note {
            tone: Tone::Bad,
            text: Text::plain("No."),
        }],
        "P",
    );
    check(
        vec![Block::Table(numbered_table(3))],
        "Table(Caption THead(TR(TH TH TH)) \
         TBody(TR(TH TD TD) TR(TH TD TD) TR(TH TD TD)))",
    );
}

#[test]
fn what_is_empty_is_not_announced_but_cells_keep_their_places() {
    check(
        vec![
            paragraph(" \n"),
            heading(2, ""),
            Block::List(vec![Text::default()]),
        ],
        "",
    );
    let mut table = numbered_table(1);
    table.rows = vec![vec![Text::plain("VAL-1")]];
    check(
        vec![Block::Table(table)],
        "Table(Caption THead(TR(TH TH TH)) TBody(TR(TD TD TD)))",
    );
}

#[test]
fn a_table_has_no_more_headers_than_other_cells() {
    check(
        vec![Block::Table(numbered_table(2))],
        "Table(Caption THead(TR(TH TH TH)) TBody(TR(TD TD TD) TR(TD TD TD)))",
    );
    let mut table = numbered_table(9);
    table.columns.truncate(2);
    for row in &mut table.rows {
        row.truncate(2);
    }
    let structure = structure_of(vec![Block::Table(table)]);
    assert!(
        structure.contains("TBody(TR(TD TD) TR(TD TD)"),
        "{structure}"
    );
}

#[test]
fn heading_levels_go_down_one_at_a_time() {
    check(
        vec![
            heading(3, "a"),
            heading(3, "b"),
            heading(1, "c"),
            heading(3, "d"),
        ],
        "H2 H3 H1 H2",
    );
}

#[test]
fn header_cells_say_what_they_head() {
    let pdf = gate360_pdf::write(&bare(vec![Block::Table(numbered_table(3))])).expect("written");
    let read = Read::new(&pdf.bytes);
    let scopes: Vec<String> = read
        .elements("TH")
        .into_iter()
        .map(|cell| read.scope(cell).expect("a scope"))
        .collect();
    assert_eq!(scopes.iter().filter(|scope| *scope == "Column").count(), 3);
    assert_eq!(scopes.iter().filter(|scope| *scope == "Row").count(), 3);
}

#[test]
fn words_in_another_language_say_so() {
    let foreign = |language: &str| Span {
        text: "Ett citat".to_owned(),
        language: Some(language.to_owned()),
        ..Span::default()
    };
    let text = Text(vec![
        foreign("sv"),
        Span {
            text: " and on".to_owned(),
            ..Span::default()
        },
    ]);
    // The document's own language and what is no language are not marked.
    let plain = Text(vec![foreign("en"), foreign("not a language")]);
    let document = bare(vec![Block::Paragraph(text), Block::Paragraph(plain)]);
    let pdf = gate360_pdf::write(&document).expect("written");
    let read = Read::new(&pdf.bytes);
    assert_eq!(read.structure(), format!("Document({COVER} P(Span) P)"));
    let languages: Vec<_> = read
        .elements("Span")
        .iter()
        .map(|span| text_of(span.get(b"Lang")))
        .collect();
    assert_eq!(languages, ["sv"]);
}

fn text_of(object: lopdf::Result<&Object>) -> String {
    lopdf::decode_text_string(object.expect("there is a text")).expect("it can be read")
}

#[test]
fn the_file_says_what_it_is() {
    let pdf = gate360_pdf::write(&report()).expect("written");
    let read = Read::new(&pdf.bytes);
    assert_eq!(text_of(read.catalog().get(b"Lang")), "en");
    let info = read
        .resolve(read.trailer().get(b"Info").expect("properties"))
        .as_dict()
        .expect("a dictionary");
    assert_eq!(text_of(info.get(b"Title")), "Scaling readiness report");
    assert_eq!(
        text_of(info.get(b"Author")),
        "Project leader, Municipality of Nordby"
    );
    assert_eq!(text_of(info.get(b"CreationDate")), "D:20261121120000Z");
    let xmp = read.resolve(read.catalog().get(b"Metadata").expect("XMP"));
    let xmp = xmp
        .as_stream()
        .expect("a stream")
        .get_plain_content()
        .expect("readable");
    let xmp = String::from_utf8_lossy(&xmp);
    for claim in [
        "<pdfaid:part>3<",
        "<pdfaid:conformance>A<",
        "<pdfuaid:part>1<",
    ] {
        assert!(xmp.contains(claim), "{claim} is missing");
    }
}

#[test]
fn the_outline_is_made_of_the_headings() {
    let pdf = gate360_pdf::write(&report()).expect("written");
    let read = Read::new(&pdf.bytes);
    let outline = read.resolve(read.catalog().get(b"Outlines").expect("an outline"));
    let mut titles = Vec::new();
    read.outline(outline.as_dict().expect("a dictionary"), 0, &mut titles);
    assert_eq!(
        titles,
        [
            "Scaling readiness report",
            "Summary",
            "-What to do next",
            "-Readiness",
            "--How the figures are made",
            "Criteria",
            "-Note",
        ]
    );
}

#[test]
fn a_document_without_words_is_still_a_file_with_a_title() {
    let mut document = bare(Vec::new());
    document.title = Text::default();
    for text in [
        &mut document.subtitle,
        &mut document.language,
        &mut document.author,
        &mut document.date,
        &mut document.running,
        &mut document.page_of,
    ] {
        text.clear();
    }
    document.cover.clear();
    let pdf = gate360_pdf::write(&document).expect("written");
    assert_eq!(Read::new(&pdf.bytes).pages(), 1);
}
