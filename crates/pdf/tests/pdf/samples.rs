//! Documents as a report would make them.

use gate360_report::chart::{Anchor, Drawing, Form, Point, Role, Shape};
use gate360_report::document::{
    Block, Chart, Column, Document, Fact, Figure, Span, Table, Text, Tone,
};

/// A document without content, on which tests hang what they need.
pub(crate) fn bare(blocks: Vec<Block>) -> Document {
    Document {
        title: Text::plain("Scaling readiness report"),
        subtitle: "Finding free home-care visits".to_owned(),
        language: "en".to_owned(),
        author: "Project leader, Municipality of Nordby".to_owned(),
        date: "2026-11-21".to_owned(),
        cover: vec![fact("Stage", "3: Pilot"), fact("Date", "21 November 2026")],
        contents: None,
        logo: None,
        running: "Finding free home-care visits".to_owned(),
        page_of: "Page {page} of {pages}".to_owned(),
        blocks,
    }
}

pub(crate) fn fact(label: &str, value: &str) -> Fact {
    Fact {
        label: label.to_owned(),
        value: Text::plain(value),
    }
}

pub(crate) fn heading(level: u8, text: &str) -> Block {
    Block::Heading {
        level,
        text: Text::plain(text),
    }
}

pub(crate) fn paragraph(text: &str) -> Block {
    Block::Paragraph(Text::plain(text))
}

pub(crate) fn figure(label: &str, value: &str, note: &str, headline: bool) -> Figure {
    Figure {
        label: label.to_owned(),
        value: value.to_owned(),
        note: Text::plain(note),
        headline,
    }
}

pub(crate) fn column(title: &str, weight: u16, numeric: bool) -> Column {
    Column {
        title: title.to_owned(),
        weight,
        numeric,
    }
}

/// A chart with every form, in a drawing of a size.
pub(crate) fn chart(width: f32, height: f32) -> Chart {
    let point = |across: f32, down: f32| Point {
        x: across * width,
        y: down * height,
    };
    let shape = |role, form| Shape { role, form };
    Chart {
        key: "sample",
        title: "Levels of two".to_owned(),
        alt: "Need 4; data 7.".to_owned(),
        drawing: Drawing {
            width,
            height,
            shapes: vec![
                shape(
                    Role::Area,
                    Form::Polygon(vec![point(0.0, 0.0), point(1.0, 0.0), point(1.0, 1.0)]),
                ),
                shape(
                    Role::Needed,
                    Form::Line {
                        from: point(0.0, 1.0),
                        to: point(1.0, 0.0),
                    },
                ),
                shape(
                    Role::Mark,
                    Form::Circle {
                        centre: point(0.5, 0.5),
                        radius: width.min(height) / 2.0,
                    },
                ),
                shape(
                    Role::Marked,
                    Form::Rect {
                        at: point(0.25, 0.25),
                        width: width / 2.0,
                        height: height / 2.0,
                    },
                ),
                shape(
                    Role::Scale,
                    Form::Text {
                        at: point(0.5, 0.5),
                        anchor: Anchor::Middle,
                        size: width.min(height) / 10.0,
                        words: "Nine".to_owned(),
                    },
                ),
            ],
        },
        legend: vec![
            (Role::Outline, "Solid: now".to_owned()),
            (Role::Needed, "Dotted: needed".to_owned()),
        ],
    }
}

/// A table of which each cell can be told from every other.
pub(crate) fn numbered_table(rows: usize) -> Table {
    let row = |row: usize| {
        vec![
            Text::plain(format!("VAL-{row}")),
            Text::plain(format!(
                "The need in row {row} is described together with those who have it."
            )),
            Text::plain(format!("{}.{}", row % 5, row % 10)),
        ]
    };
    Table {
        caption: "Criteria by perspective".to_owned(),
        columns: vec![
            column("Criterion", 2, false),
            column("What is asked", 8, false),
            column("Score", 1, true),
        ],
        rows: (0..rows).map(row).collect(),
        row_headers: true,
    }
}

fn span(text: &str, strong: bool, tone: Tone, language: Option<&str>) -> Span {
    Span {
        text: text.to_owned(),
        strong,
        tone,
        language: language.map(str::to_owned),
    }
}

/// A report of the usual kind and length.
pub(crate) fn report() -> Document {
    let words = "The municipality has tested the tool in two districts for five months. Staff plan the \
        day's routes from the list of free visits, and the planners say that fewer visits fall away unseen. \
        What remains open is who owns the data after the pilot, and how the agreement on access is renewed.";
    let mixed = Text(vec![
        span("The need is well described, and ", false, Tone::Plain, None),
        span("three of four", true, Tone::Plain, None),
        span(
            " districts confirm it. The owner writes: ",
            false,
            Tone::Plain,
            None,
        ),
        span(
            "»Vi har brug for et samlet overblik over ledige besøg, også i weekenden.«",
            false,
            Tone::Plain,
            Some("da"),
        ),
        span(" The evidence is ", false, Tone::Plain, None),
        span("thin", true, Tone::Caution, None),
        span(".", false, Tone::Plain, None),
    ]);
    let perspectives = [
        (
            "Value and need",
            "12 of 14",
            "86",
            "Good",
            Tone::Good,
            "Interviews with planners in both districts.",
        ),
        (
            "Users and citizens",
            "9 of 14",
            "64",
            "Needs attention",
            Tone::Caution,
            "Citizens have been heard once; relatives have not.",
        ),
        (
            "Data",
            "7 of 16",
            "44",
            "Stands in the way",
            Tone::Bad,
            "Agreement on access ends on 31 December; no owner after that.",
        ),
        (
            "Technology",
            "11 of 15",
            "73",
            "Good",
            Tone::Good,
            "Runs beside the care system without changes to it.",
        ),
        (
            "Law and ethics",
            "10 of 14",
            "71",
            "Needs attention",
            Tone::Caution,
            "Impact assessment is under review by the data protection officer.",
        ),
        (
            "Organisation",
            "8 of 14",
            "57",
            "Needs attention",
            Tone::Caution,
            "Two of five teams have named a responsible role.",
        ),
    ];
    let status = |words: &str, tone| Text(vec![span(words, true, tone, None)]);
    let table = Table {
        caption: "Readiness by perspective".to_owned(),
        columns: vec![
            column("Perspective", 4, false),
            column("Met", 2, true),
            column("Readiness, %", 2, true),
            column("Status", 3, false),
            column("What it rests on", 7, false),
        ],
        rows: perspectives
            .iter()
            .map(|&(name, met, share, word, tone, rests)| {
                vec![
                    Text::plain(name),
                    Text::plain(met),
                    Text::plain(share),
                    status(word, tone),
                    Text::plain(rests),
                ]
            })
            .collect(),
        row_headers: true,
    };
    let criteria = Table {
        caption: "All criteria that apply before the pilot ends".to_owned(),
        columns: vec![
            column("Criterion", 2, false),
            column("What is asked", 6, false),
            column("Status", 3, false),
            column("Evidence", 5, false),
            column("Strength", 2, true),
        ],
        rows: (1..=64)
            .map(|index| {
                let (word, tone) = match index % 4 {
                    0 => ("Not met", Tone::Bad),
                    1 => ("Met", Tone::Good),
                    2 => ("Partly met", Tone::Caution),
                    _ => ("Not assessed", Tone::Plain),
                };
                vec![
                    Text::plain(format!("VAL-{}", 100 + index)),
                    Text::plain("The problem is stated in one sentence that a colleague outside the project understands, with the people who have it."),
                    status(word, tone),
                    if index % 3 == 0 { Text::default() } else { Text::plain("Minutes of the steering group, 14 October; interview notes in the shared folder.") },
                    Text::plain(format!("{}", index % 5)),
                ]
            })
            .collect(),
        row_headers: true,
    };
    bare(vec![
        heading(1, "Summary"),
        Block::Figures(vec![
            figure("Readiness to scale", "61 %", "Held back by data: 44 %", true),
            figure("Criteria met", "57 of 87", "Before the pilot ends", false),
            figure("Musts open", "4", "All in two perspectives", false),
            figure("Gate 3", "Recycle", "Recommended, not yet decided", false),
        ]),
        Block::Paragraph(mixed),
        paragraph(words),
        Block::Note {
            tone: Tone::Bad,
            text: Text::strong("Stands in the way. ").then(Text::plain("The agreement on access to visit data ends on 31 December 2026, and nobody is named who renews it.")),
        },
        Block::Note { tone: Tone::Good, text: Text::strong("As it should be. ").then(Text::plain("All musts of stage 1 and 2 are met.")) },
        heading(2, "What to do next"),
        Block::List(vec![
            Text::plain("Name the role that owns the data after the pilot, and write it into the agreement."),
            Text::plain("Hear relatives of citizens with home care, at least ten of them."),
            Text::strong("Before 15 December: ").then(Text::plain("renew the agreement on access.")),
        ]),
        heading(2, "Readiness"),
        Block::Table(table),
        heading(3, "How the figures are made"),
        paragraph("Each perspective counts the criteria that apply. A criterion that is partly met counts half.\nThin evidence is shown, but does not lower the figure."),
        Block::Facts(vec![
            fact("Owner", "Head of home care"),
            fact("Partners", "Municipality of Nordby; Region of the Sound; Södra Skåne vårdförbund"),
            fact("Use", "Two districts, 48 planners, five months. Use has been steady since the second month and is measured weekly by the team."),
        ]),
        heading(1, "Criteria"),
        paragraph(words),
        Block::Table(criteria),
        heading(2, "Note"),
        Block::Note { tone: Tone::Caution, text: Text::plain("Characters that the font lacks, such as 中文 or 🚲, are shown as squares.") },
    ])
}
