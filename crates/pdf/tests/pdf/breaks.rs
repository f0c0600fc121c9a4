//! Where pages end, and that nothing is lost there.

use gate360_report::document::{Block, Text};

use crate::read::Read;
use crate::samples::{bare, heading, numbered_table, paragraph};

fn read(blocks: Vec<Block>) -> Read {
    let pdf = gate360_pdf::write(&bare(blocks)).expect("the document is written");
    Read::new(&pdf.bytes)
}

fn without_blanks(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn every_cell_of_a_long_table_is_there_in_order() {
    let table = numbered_table(200);
    let read = read(vec![Block::Table(table.clone())]);
    assert!(read.pages() > 5, "{} pages", read.pages());
    let all = read.text();
    let mut rest = all.as_str();
    for cell in table.rows.iter().flatten() {
        let words = without_blanks(&cell.words());
        let found = rest
            .find(&words)
            .unwrap_or_else(|| panic!("{words} is missing or out of order"));
        rest = rest.split_at(found + words.len()).1;
    }
}

#[test]
fn the_header_row_stands_on_every_page_of_a_table_and_is_read_once() {
    let read = read(vec![Block::Table(numbered_table(120))]);
    let last = u32::try_from(read.pages()).expect("few pages");
    assert!(last > 3);
    for page in 2..=last {
        assert_eq!(
            read.page(page).matches("Whatisasked").count(),
            1,
            "page {page}"
        );
        let aloud = read.page_without_artifacts(page).contains("Whatisasked");
        assert_eq!(aloud, page == 2, "page {page}");
    }
    assert_eq!(read.structure().matches("THead").count(), 1);
}

#[test]
fn a_part_begins_a_page_and_the_cover_stands_alone() {
    let read = read(vec![
        heading(1, "First"),
        paragraph("a"),
        heading(1, "Second"),
        paragraph("b"),
    ]);
    assert_eq!(read.pages(), 3);
    assert!(!read.page(1).contains("First"));
    assert!(read.page(2).starts_with("First"));
    assert!(read.page(3).starts_with("Second"));
}

#[test]
fn a_heading_is_never_the_last_thing_on_a_page() {
    // However full the page is, the heading goes with the words below it.
    for lines in 30..60 {
        let mut blocks: Vec<_> = (0..lines).map(|_| paragraph("filler")).collect();
        blocks.push(heading(2, "Heading"));
        blocks.push(paragraph("below"));
        let read = read(blocks);
        let with = |words: &str| {
            let last = u32::try_from(read.pages()).expect("few pages");
            (1..=last).find(|page| read.page(*page).contains(words))
        };
        assert_eq!(with("Heading"), with("below"), "{lines} lines above");
    }
}

#[test]
fn pages_are_counted() {
    let read = read(vec![
        heading(1, "a"),
        heading(2, "b"),
        paragraph("c"),
        heading(1, "d"),
        paragraph("e"),
    ]);
    assert!(!read.page(1).contains("Page1of3"));
    assert!(read.page(2).contains("Page2of3"));
    assert!(read.page(3).contains("Page3of3"));
}

#[test]
fn a_row_taller_than_a_page_goes_on_on_the_next() {
    let mut table = numbered_table(1);
    let words: Vec<String> = (0..10_000).map(|word| format!("w{word}")).collect();
    table.rows = vec![vec![
        Text::plain("VAL-1"),
        Text::plain(words.join(" ")),
        Text::plain("4"),
    ]];
    let read = read(vec![Block::Table(table)]);
    assert!(read.pages() > 10, "{} pages", read.pages());
    let all = read.text();
    for word in ["w0w1", "w4999", "w9999"] {
        assert!(all.contains(word), "{word} is missing");
    }
}

#[test]
fn a_word_longer_than_any_limit_is_broken_and_complete() {
    let word: String = (0..10_000)
        .map(|index| char::from(b'a' + u8::try_from(index % 26).unwrap_or(0)))
        .collect();
    let word = word.repeat(8);
    let read = read(vec![paragraph(&word)]);
    let body: String = (2..=u32::try_from(read.pages()).expect("few pages"))
        .map(|page| read.page(page))
        .map(|text| text.split("Finding").next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(body.len(), word.len());
    assert!(body == word, "the letters are not in order");
}

#[test]
fn line_feeds_break_lines() {
    let one = read(vec![paragraph(&"a\n".repeat(120))]);
    assert_eq!(one.pages(), 4);
}
