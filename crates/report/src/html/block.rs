//! The blocks of a document, in reading order.

use super::anchor;
use super::chart::charts;
use super::element::Html;
use super::table::table;
use super::text::{text, tone};
use crate::document::{Block, Chart, Document, Fact, Figure, Text, Tone};

/// All blocks. Charts that follow each other stand side by side where there is room. A table that
/// has no caption has the name of the heading that it stands under.
pub(super) fn blocks(out: &mut Html, document: &Document) {
    let mut under = document.title.words();
    let mut headings = 0;
    let mut waiting: Vec<&Chart> = Vec::new();
    for block in &document.blocks {
        if let Block::Chart(chart) = block {
            waiting.push(chart);
            continue;
        }
        charts(out, &waiting);
        waiting.clear();
        out.raw("\n");
        match block {
            Block::Heading { level, text } => {
                heading(out, *level, text, headings);
                under = text.words();
                headings += 1;
            }
            Block::Paragraph(words) => {
                out.open("p", &[]);
                text(out, words);
                out.close("p");
            }
            Block::List(items) => list(out, items),
            Block::Facts(list) => facts(out, list),
            Block::Figures(list) => figures(out, list),
            Block::Table(shown) => table(out, shown, &under),
            Block::Note { tone, text } => note(out, *tone, text),
            Block::Chart(_) => {}
        }
    }
    charts(out, &waiting);
}

/// The page has its title above all parts, so the document's headings begin one level below.
fn heading(out: &mut Html, level: u8, words: &Text, number: usize) {
    let name = match level {
        1 => "h2",
        2 => "h3",
        _ => "h4",
    };
    out.open(name, &[("id", &anchor(number))]);
    text(out, words);
    out.close(name);
}

fn list(out: &mut Html, items: &[Text]) {
    out.open("ul", &[]);
    for item in items {
        out.open("li", &[]);
        text(out, item);
        out.close("li");
    }
    out.close("ul");
}

/// Labels with their values.
pub(super) fn facts(out: &mut Html, facts: &[Fact]) {
    if facts.is_empty() {
        return;
    }
    out.open("dl", &[("class", "facts")]);
    for fact in facts {
        out.open("div", &[]);
        out.whole("dt", &[], &fact.label);
        out.open("dd", &[]);
        text(out, &fact.value);
        out.close("dd");
        out.close("div");
    }
    out.close("dl");
}

fn figures(out: &mut Html, figures: &[Figure]) {
    out.open("dl", &[("class", "figures")]);
    for figure in figures {
        let class = if figure.headline {
            "headline"
        } else {
            "figure"
        };
        out.open("div", &[("class", class)]);
        out.whole("dt", &[], &figure.label);
        out.whole("dd", &[("class", "value")], &figure.value);
        out.open("dd", &[]);
        text(out, &figure.note);
        out.close("dd");
        out.close("div");
    }
    out.close("dl");
}

fn note(out: &mut Html, meaning: Tone, words: &Text) {
    let class = ["note ", tone(meaning).unwrap_or("plain")].concat();
    out.open("p", &[("class", &class)]);
    text(out, words);
    out.close("p");
}
