//! The words of a document in the order in which they are to be read.

use gate360_report::document::{Block, Document, Fact, Text};

/// One line for each piece of text, as it was written. What stands within a chart is left out: the
/// chart is read by its words.
pub(crate) fn of(document: &Document) -> String {
    let mut lines = vec![document.title.words(), document.subtitle.clone()];
    facts(&document.cover, &mut lines);
    // Its entries are read from the file itself: they have the numbers of pages.
    lines.extend(
        document
            .contents
            .iter()
            .map(|contents| contents.title.clone()),
    );
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) | Block::Note { text, .. } => {
                lines.push(text.words());
            }
            Block::List(items) => {
                let words = items.iter().map(Text::words);
                let shown = words.filter(|words| !words.trim().is_empty());
                lines.extend(shown.map(|words| ["\u{2022} ", &words].concat()));
            }
            Block::Facts(pairs) => facts(pairs, &mut lines),
            Block::Figures(figures) => {
                for figure in figures {
                    lines.extend([
                        figure.label.clone(),
                        figure.value.clone(),
                        figure.note.words(),
                    ]);
                }
            }
            Block::Table(table) => {
                lines.push(table.caption.clone());
                lines.extend(table.columns.iter().map(|column| column.title.clone()));
                lines.extend(table.rows.iter().flatten().map(Text::words));
            }
            Block::Chart(chart) => {
                lines.push(chart.title.clone());
                lines.extend(chart.legend.iter().map(|(_, words)| words.clone()));
            }
        }
    }
    lines.retain(|line| !line.trim().is_empty());
    lines.join("\n")
}

fn facts(facts: &[Fact], lines: &mut Vec<String>) {
    for fact in facts {
        lines.extend([fact.label.clone(), fact.value.words()]);
    }
}
