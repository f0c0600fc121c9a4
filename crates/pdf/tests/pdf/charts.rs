//! Charts in the finished file: where they stand, and what is read of them.

use gate360_report::document::{Block, Chart};
use lopdf::Object;

use crate::paths;
use crate::read::Read;
use crate::samples::{bare, chart, heading, numbered_table, paragraph};

fn read(blocks: Vec<Block>) -> Read {
    let pdf = gate360_pdf::write(&bare(blocks)).expect("the document is written");
    Read::new(&pdf.bytes)
}

/// The rectangle of each figure: left, bottom, right, top.
fn frames(read: &Read) -> Vec<[f32; 4]> {
    let frame = |figure: &&lopdf::Dictionary| {
        let attributes = read.resolve(figure.get(b"A").expect("a figure has attributes"));
        let attributes = match attributes {
            Object::Array(list) => read.resolve(list.first().expect("one set of attributes")),
            one => one,
        };
        let frame = attributes.as_dict().and_then(|set| set.get(b"BBox"));
        let frame = frame.and_then(Object::as_array).expect("a frame");
        let side = |at: usize| frame[at].as_float().expect("a number");
        [side(0), side(1), side(2), side(3)]
    };
    read.elements("Figure").iter().map(frame).collect()
}

#[test]
fn a_chart_is_a_figure_with_the_same_in_words_and_a_legend() {
    let read = read(vec![Block::Chart(chart(360.0, 336.0))]);
    let structure = read.structure();
    assert!(
        structure.ends_with(" P Figure L(LI(LBody) LI(LBody)))"),
        "{structure}"
    );
    let figures = read.elements("Figure");
    assert_eq!(figures.len(), 1);
    let alt = figures[0].get(b"Alt").expect("words for the figure");
    let alt = lopdf::decode_text_string(alt).expect("readable");
    assert_eq!(alt, "Need 4; data 7.");
    // What is read aloud has each word once, though the seam around it is drawn as well.
    let aloud = read.page_without_artifacts(2);
    for words in ["Levelsoftwo", "Nine", "Solid:now", "Dotted:needed"] {
        assert_eq!(aloud.matches(words).count(), 1, "{words} in {aloud}");
    }
}

#[test]
fn two_charts_stand_side_by_side_and_are_read_one_after_the_other() {
    let one = || Block::Chart(chart(360.0, 336.0));
    let read = read(vec![one(), one(), one(), paragraph("below")]);
    let each = "P Figure L(LI(LBody) LI(LBody))";
    let structure = read.structure();
    assert!(
        structure.ends_with(&format!(" {each} {each} {each} P)")),
        "{structure}"
    );
    let mut frames = frames(&read);
    frames.sort_by(|one, other| {
        other[3]
            .total_cmp(&one[3])
            .then(one[0].total_cmp(&other[0]))
    });
    let [first, second, third] = frames[..] else {
        panic!("three frames, not {frames:?}");
    };
    assert!(first[2] < second[0], "beside each other: {frames:?}");
    assert!((first[3] - second[3]).abs() < 0.1, "as high: {frames:?}");
    assert!(third[3] < first[1], "below: {frames:?}");
}

#[test]
fn a_drawing_of_any_shape_stays_within_its_frame_and_the_page() {
    for (width, height) in [(360.0, 336.0), (3_000.0, 20.0), (20.0, 3_000.0), (5.0, 5.0)] {
        let read = read(vec![Block::Chart(chart(width, height))]);
        let frames = frames(&read);
        let [[left, bottom, right, top]] = frames[..] else {
            panic!("one frame, not {frames:?}");
        };
        assert!(left >= 60.0 && right <= 540.0, "{frames:?}");
        assert!(bottom >= 60.0 && top <= 780.0, "{frames:?}");
        let points = paths::of_figures(&read, 2);
        assert!(points.len() > 15, "{} points", points.len());
        for (x, y) in points {
            assert!((left - 0.1..=right + 0.1).contains(&x), "{x} in {frames:?}");
            assert!((bottom - 0.1..=top + 0.1).contains(&y), "{y} in {frames:?}");
        }
    }
}

#[test]
fn a_chart_stays_together_with_its_title_and_its_legend() {
    for lines in (20..50).step_by(3) {
        let mut blocks: Vec<Block> = (0..lines).map(|_| paragraph("filler")).collect();
        blocks.push(heading(2, "Heading"));
        blocks.push(Block::Chart(chart(360.0, 336.0)));
        let read = read(blocks);
        let pages = u32::try_from(read.pages()).expect("few pages");
        let with = |words: &str| (1..=pages).find(|page| read.page(*page).contains(words));
        for words in ["Levelsoftwo", "Nine", "Dotted:needed"] {
            assert_eq!(with("Heading"), with(words), "{words}, {lines} lines above");
        }
    }
}

#[test]
fn facts_between_a_heading_and_its_table_stay_with_them() {
    for lines in (20..50).step_by(3) {
        let mut blocks: Vec<Block> = (0..lines).map(|_| paragraph("filler")).collect();
        blocks.push(heading(2, "Heading"));
        let facts = ["First", "Second", "Third"].map(|label| crate::samples::fact(label, "value"));
        blocks.push(Block::Facts(facts.to_vec()));
        blocks.push(Block::Table(numbered_table(9)));
        let read = read(blocks);
        let pages = u32::try_from(read.pages()).expect("few pages");
        let with = |words: &str| (1..=pages).find(|page| read.page(*page).contains(words));
        for words in ["First", "Third", "VAL-0"] {
            assert_eq!(with("Heading"), with(words), "{words}, {lines} lines above");
        }
    }
}

#[test]
fn the_same_chart_gives_the_same_bytes() {
    let charts = || -> Vec<Block> {
        [chart(360.0, 336.0), chart(348.0, 304.0)]
            .map(|chart: Chart| Block::Chart(chart))
            .to_vec()
    };
    assert_eq!(
        gate360_pdf::write(&bare(charts())),
        gate360_pdf::write(&bare(charts()))
    );
}
