//! Cutting one block to the limits, and noting that it was cut.

use super::height::{BODY, CELL, FIGURE, ITEM, MEASURE, NOTE, SMALL, VALUES, columns};
use super::limits::Limits;
use super::wrap::cut;
use super::{FEW, HEADING, Room, count, entries};
use crate::document::{Block, Fact, Figure, Table, Text};

impl Room {
    /// A block within the limits, and how many of its entries it is without.
    pub(super) fn piece(&mut self, block: Block) -> Piece {
        let most = match &block {
            Block::List(_) => self.limits.items,
            Block::Table(_) => self.limits.rows,
            _ => usize::MAX,
        };
        let hidden = beyond(entries(&block), most);
        Piece {
            block: self.shortened(block),
            hidden,
        }
    }

    /// A block within the limits.
    fn shortened(&mut self, block: Block) -> Block {
        let Limits { lines, notes, .. } = self.limits;
        match block {
            Block::Heading { level, text } => Block::Heading {
                level,
                text: self.cut(text.in_bold(), MEASURE, HEADING, FEW),
            },
            Block::Paragraph(text) => Block::Paragraph(self.cut(text, MEASURE, BODY, lines)),
            Block::Note { tone, text } => Block::Note {
                tone,
                text: self.cut(text, NOTE, BODY, notes),
            },
            Block::List(items) => Block::List(self.list(items)),
            Block::Facts(facts) => Block::Facts(self.facts(facts)),
            Block::Figures(figures) => {
                let figures = figures.into_iter().map(|figure| Figure {
                    note: self.cut(figure.note, FIGURE, SMALL, FEW + 1),
                    ..figure
                });
                Block::Figures(figures.collect())
            }
            Block::Table(table) => Block::Table(self.table(table)),
            Block::Chart(_) => block,
        }
    }

    fn list(&mut self, items: Vec<Text>) -> Vec<Text> {
        let Limits {
            short, items: most, ..
        } = self.limits;
        let more = beyond(items.len(), most);
        let kept = items.len() - more;
        let items = items.into_iter().take(kept);
        let mut items: Vec<Text> = items
            .map(|text| self.cut(text, ITEM, BODY, short))
            .collect();
        if more > 0 {
            items.push(self.more(more));
        }
        items
    }

    /// Facts within the limits, for the cover, too.
    pub(in crate::compose) fn facts(&mut self, facts: Vec<Fact>) -> Vec<Fact> {
        let lines = self.limits.facts;
        let shortened = facts.into_iter().map(|fact| Fact {
            value: self.cut(fact.value, VALUES, 10.5, lines),
            ..fact
        });
        shortened.collect()
    }

    fn table(&mut self, mut table: Table) -> Table {
        let more = beyond(table.rows.len(), self.limits.rows);
        table.rows.truncate(table.rows.len() - more);
        let widths = columns(&table);
        let short = self.limits.short;
        for cells in &mut table.rows {
            for (cell, width) in cells.iter_mut().zip(&widths) {
                *cell = self.cut(std::mem::take(cell), *width, CELL, short);
            }
        }
        if more > 0 {
            let mut row = vec![Text::default(); table.columns.len()];
            if let Some(first) = row.first_mut() {
                *first = self.more(more);
            }
            table.rows.push(row);
        }
        table
    }

    /// That there are so many more.
    fn more(&self, more: usize) -> Text {
        Text::plain(self.words.report_more_items(count(more)))
    }

    fn cut(&mut self, text: Text, points: f32, size: f32, most: usize) -> Text {
        match cut(&text, points, size, most) {
            Some(short) => {
                self.has_cut = true;
                short
            }
            None => text,
        }
    }
}

/// How many are left out where there may be so many. That one more is left out would take the
/// place of that one.
fn beyond(found: usize, most: usize) -> usize {
    if found <= most.saturating_add(1) {
        0
    } else {
        found - most
    }
}

/// A block within the limits, and how many of its entries were left out for them.
pub(super) struct Piece {
    pub(super) block: Block,
    pub(super) hidden: usize,
}
