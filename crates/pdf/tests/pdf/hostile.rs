//! Nothing a person can type keeps a file from being made.

use gate360_report::chart::{Anchor, Form, Point, Role, Shape};
use gate360_report::document::{
    Block, Chart, Column, Contents, Document, Fact, Figure, Span, Table, Text, Tone,
};
use proptest::prelude::*;

use crate::nasty::{NASTY, documents};
use crate::read::Read;
use crate::samples::{bare, chart, heading, numbered_table, paragraph};

fn nasty() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => proptest::sample::select(NASTY.to_vec()).prop_map(str::to_owned),
        4 => "\\PC{0,40}",
        4 => proptest::collection::vec(any::<char>(), 0..40).prop_map(String::from_iter),
        1 => ("[a-zå]{1,9}", 0..900_usize).prop_map(|(word, times)| word.repeat(times)),
    ]
}

fn tone() -> impl Strategy<Value = Tone> {
    proptest::sample::select(vec![Tone::Plain, Tone::Good, Tone::Caution, Tone::Bad])
}

fn text() -> impl Strategy<Value = Text> {
    let span = (
        nasty(),
        any::<bool>(),
        tone(),
        proptest::option::of(nasty()),
    )
        .prop_map(|(text, strong, tone, language)| Span {
            text,
            strong,
            tone,
            language,
        });
    proptest::collection::vec(span, 0..5).prop_map(Text)
}

fn table() -> impl Strategy<Value = Table> {
    let column = (nasty(), 0..4_u16, any::<bool>()).prop_map(|(title, weight, numeric)| Column {
        title,
        weight,
        numeric,
    });
    let row = proptest::collection::vec(text(), 0..6);
    let rows = proptest::collection::vec(row, 0..5);
    (
        nasty(),
        proptest::collection::vec(column, 0..6),
        rows,
        any::<bool>(),
    )
        .prop_map(|(caption, columns, rows, row_headers)| Table {
            caption,
            columns,
            rows,
            row_headers,
        })
}

/// A chart of a strange size with words from anywhere.
fn strange_chart() -> impl Strategy<Value = Chart> {
    let size = || proptest::sample::select(vec![0.0_f32, 0.5, 300.0, 9_000.0]);
    let legend = proptest::collection::vec(nasty(), 0..4);
    let words = (nasty(), nasty(), nasty());
    (size(), size(), words, legend).prop_map(|(width, height, (title, alt, words), legend)| {
        let mut chart = chart(width, height);
        chart.title = title;
        chart.alt = alt;
        chart.legend = legend
            .into_iter()
            .map(|words| (Role::Earlier, words))
            .collect();
        chart.drawing.shapes.push(Shape {
            role: Role::Here,
            form: Form::Text {
                at: Point { x: 0.0, y: 0.0 },
                anchor: Anchor::End,
                size: 14.0,
                words,
            },
        });
        chart
    })
}

fn block() -> impl Strategy<Value = Block> {
    let fact = (nasty(), text()).prop_map(|(label, value)| Fact { label, value });
    let figure =
        (nasty(), nasty(), text(), any::<bool>()).prop_map(|(label, value, note, headline)| {
            Figure {
                label,
                value,
                note,
                headline,
            }
        });
    prop_oneof![
        (any::<u8>(), text()).prop_map(|(level, text)| Block::Heading { level, text }),
        text().prop_map(Block::Paragraph),
        proptest::collection::vec(text(), 0..4).prop_map(Block::List),
        proptest::collection::vec(fact, 0..4).prop_map(Block::Facts),
        proptest::collection::vec(figure, 0..9).prop_map(Block::Figures),
        table().prop_map(Block::Table),
        strange_chart().prop_map(Block::Chart),
        (tone(), text()).prop_map(|(tone, text)| Block::Note { tone, text }),
    ]
}

fn document() -> impl Strategy<Value = Document> {
    let words = proptest::array::uniform6(nasty());
    let fact = (nasty(), text()).prop_map(|(label, value)| Fact { label, value });
    let cover = proptest::collection::vec(fact, 0..4);
    let blocks = proptest::collection::vec(block(), 0..6);
    (text(), words, cover, blocks).prop_map(|(title, words, cover, blocks)| {
        let [subtitle, language, author, date, running, page_of] = words;
        Document {
            title,
            subtitle,
            language,
            author,
            date,
            cover,
            contents: Some(Contents {
                title: running.clone(),
                sections: true,
            }),
            logo: None,
            running,
            page_of,
            blocks,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document_makes_the_same_readable_file_twice(document in document()) {
        let one = gate360_pdf::write(&document);
        prop_assert!(one.is_ok(), "{:?}", one.err());
        prop_assert!(one == gate360_pdf::write(&document));
        let bytes = one.map(|pdf| pdf.bytes).unwrap_or_default();
        prop_assert!(lopdf::Document::load_mem(&bytes).is_ok());
    }
}

fn write(blocks: Vec<Block>) -> gate360_pdf::Pdf {
    gate360_pdf::write(&bare(blocks)).expect("the document is written")
}

#[test]
fn each_nasty_text_makes_a_file_everywhere_it_can_stand() {
    for (document, nasty) in documents().iter().zip(NASTY) {
        let pdf = gate360_pdf::write(document).unwrap_or_else(|error| panic!("{nasty:?}: {error}"));
        assert!(Read::new(&pdf.bytes).pages() > 0);
    }
}

#[test]
fn what_is_read_is_what_was_written() {
    for document in documents() {
        let pdf = gate360_pdf::write(&document).expect("written");
        let read: String = Read::new(&pdf.bytes)
            .spoken()
            .into_iter()
            .map(|(_, words)| words)
            .collect();
        // The table has a text in each of its three cells, below a head of three more.
        let text = |block: &Block| match block {
            Block::Paragraph(text) | Block::Note { text, .. } => Some(text.words()),
            _ => None,
        };
        for words in document.blocks.iter().filter_map(text) {
            let words = seen(&words);
            let times = read.matches(&words).count();
            assert!(
                words.is_empty() || times >= 12,
                "{words:?} {times} times in {read}"
            );
        }
    }
}

/// What is seen of a text, with letters and marks put together as the fonts have them.
fn seen(text: &str) -> String {
    let unseen = |letter: &char| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
                | '\u{34f}' | '\u{e0000}'..='\u{e0fff}')
    };
    let may_not_be_text = |letter: char| {
        matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. | '\u{fdd0}'..='\u{fdef}')
            || u32::from(letter) & 0xfffe == 0xfffe
    };
    let letters = text.chars().filter(|letter| !unseen(letter));
    let shown = letters.map(|letter| {
        if may_not_be_text(letter) {
            '□'
        } else {
            letter
        }
    });
    shown.collect::<String>().replace("a\u{30a}", "å")
}

#[test]
fn tables_of_impossible_shapes_are_written() {
    let plain = |count: usize| -> Vec<Text> {
        (0..count)
            .map(|cell| Text::plain(format!("c{cell}")))
            .collect()
    };
    let table = |columns: usize, weight: u16, cells: usize| Table {
        caption: String::new(),
        columns: (0..columns)
            .map(|_| Column {
                title: "Supercalifragilistic".to_owned(),
                weight,
                numeric: true,
            })
            .collect(),
        rows: vec![plain(cells)],
        row_headers: true,
    };
    for table in [
        table(0, 0, 0),
        table(0, 0, 3),
        table(3, 0, 3),
        table(3, 1, 9),
        table(400, 1, 400),
        table(2, u16::MAX, 0),
    ] {
        write(vec![Block::Table(table)]);
    }
    let cells = Read::new(&write(vec![Block::Table(table(1, 1, 3))]).bytes).text();
    assert!(cells.contains("c2"), "a cell without a column is lost");
}

#[test]
fn large_documents_are_written() {
    let pdf = write(vec![Block::Table(numbered_table(1_000))]);
    let read = Read::new(&pdf.bytes);
    assert!(read.text().contains("VAL-999"));
    write(
        (0..=255)
            .map(|index| heading(index % 5, "Heading"))
            .collect(),
    );
    write(vec![
        heading(2, &"long heading ".repeat(5_000)),
        paragraph(&"中文".repeat(20_000)),
    ]);
    let spans = (0..70_000).map(|index| Span {
        text: "x".to_owned(),
        strong: index % 2 == 0,
        ..Span::default()
    });
    write(vec![Block::Paragraph(Text(spans.collect()))]);
}

#[test]
fn what_the_font_lacks_is_reported_shown_as_a_square_and_kept_as_text() {
    let pdf = write(vec![paragraph("Wait: 中文 and 中."), heading(2, "🚲")]);
    assert_eq!(pdf.replaced, ['中', '文', '🚲']);
    let text = Read::new(&pdf.bytes).text();
    assert!(text.contains("Wait:中文and中."), "{text}");
    assert!(text.contains("🚲"), "{text}");
}
