//! Reports of so many pages and no more: what does not fit is cut, and where it was cut the
//! report says so.
//!
//! Nobody here knows the pages, so everything is measured on the safe side (`wrap`, `height`).
//! Whether that is safe enough is tested with finished PDFs.

mod height;
mod wrap;

use gate360_locale::Words;

use self::height::{
    BODY, CELL, FIGURE, ITEM, MEASURE, NOTE, SMALL, Stack, VALUES, columns, header,
};
pub(super) use self::height::{PAGE, on_cover};
use self::wrap::{cut, lines};
use super::count;
use crate::document::{Block, Fact, Figure, Table, Text};

/// How much of everything there is, whatever the room.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Lines of a paragraph, a remark, or a value beside its label.
    pub(super) lines: usize,
    /// Lines of an item of a list, or of a cell of a table.
    pub(super) short: usize,
    /// Items of a list.
    pub(super) items: usize,
    /// Rows of a table.
    pub(super) rows: usize,
}

/// The sizes of a title on a cover and above the content.
const TITLE: f32 = 30.0;
const HEAD: f32 = 20.0;

/// Lines of a heading, and of the note below a figure.
const FEW: usize = 2;
/// The size of the largest heading.
const HEADING: f32 = 18.0;

/// What may stand empty at the end of a page because the next thing begins on another, in points.
const TURN: f32 = 110.0;

/// Room for a part of a report.
pub(super) struct Room {
    words: Words,
    limits: Limits,
    /// How far down it reaches, in points from the top of its first page.
    end: f32,
    /// How far it is filled.
    stack: Stack,
    /// Whether it may go over to another page.
    turns: bool,
    /// Whether a text was cut.
    has_cut: bool,
}

impl Room {
    /// Room on a page of a document without a cover, below what is there so far: so many points.
    pub(super) fn below(words: Words, limits: Limits, head: f32) -> Self {
        Self {
            words,
            limits,
            end: PAGE,
            stack: Stack::compact(head),
            turns: false,
            has_cut: false,
        }
    }

    /// Room of so many pages.
    pub(super) fn of_pages(words: Words, limits: Limits, pages: u8) -> Self {
        let turns = f32::from(pages.saturating_sub(1));
        Self {
            end: PAGE * f32::from(pages) - TURN * turns,
            turns: pages > 1,
            stack: Stack::default(),
            ..Self::below(words, limits, 0.0)
        }
    }

    /// The same room after a text was cut that stands before it.
    pub(super) fn after_cut(self, has_cut: bool) -> Self {
        Self { has_cut, ..self }
    }

    /// Fills the room with blocks, as far as they fit, and says what does not. Those of the end
    /// stand there in any case.
    pub(super) fn fill(mut self, blocks: Vec<Block>, last: Vec<Block>) -> Vec<Block> {
        let mut shortened: Vec<Block> = blocks.into_iter().map(|one| self.shortened(one)).collect();
        let last: Vec<Block> = last.into_iter().map(|one| self.shortened(one)).collect();
        if self.has_cut {
            shortened.push(self.about_cuts());
        }
        if self.has_room(&shortened, &last) {
            shortened.extend(last);
            return shortened;
        }
        if self.has_cut {
            shortened.pop();
        }
        let mut ending = vec![self.about_rest()];
        ending.extend(self.has_cut.then(|| self.about_cuts()));
        ending.extend(last);
        let mut filled = self.take(shortened, &ending);
        filled.extend(ending);
        filled
    }

    /// A title for a cover, on three lines at most.
    pub(super) fn title(title: &Text) -> Text {
        let title = title.clone().in_bold();
        cut(&title, MEASURE, TITLE, 3).unwrap_or(title)
    }

    /// A title above the content, on two lines at most, and what it takes of the page with what
    /// goes with it.
    pub(super) fn head(title: &Text, has_logo: bool) -> (Text, f32) {
        let title = title.clone().in_bold();
        let title = cut(&title, MEASURE, HEAD, 2).unwrap_or(title);
        let is_long = lines(&title, MEASURE, HEAD) > 1;
        let height = if is_long { 99.0 } else { 71.0 };
        (title, if has_logo { height + 21.0 } else { height })
    }

    fn about_cuts(&self) -> Block {
        Block::Paragraph(Text::plain(self.words.report_cut()))
    }

    /// That the rest of the part stands elsewhere.
    fn about_rest(&self) -> Block {
        Block::Paragraph(Text::plain(self.words.report_rest()))
    }

    /// As many blocks as fit with those of the end below them. There are too many.
    fn take(&mut self, blocks: Vec<Block>, ending: &[Block]) -> Vec<Block> {
        let mut filled: Vec<Block> = Vec::with_capacity(blocks.len());
        let mut blocks = blocks.into_iter().peekable();
        while let Some(block) = blocks.next() {
            let mut group = vec![block];
            if let [Block::Chart(_)] = group.as_slice() {
                group.extend(blocks.next_if(|next| matches!(next, Block::Chart(_))));
            }
            if self.has_room(&group, ending) {
                self.put(&group, &mut filled);
                continue;
            }
            if let Some(part) = self.beginning(group, ending) {
                self.put(&[part], &mut filled);
            }
            break;
        }
        // A heading with nothing below it promises what is not there.
        while let Some(Block::Heading { .. }) = filled.last() {
            filled.pop();
        }
        filled
    }

    fn put(&mut self, blocks: &[Block], filled: &mut Vec<Block>) {
        self.stack = self.stack.with(blocks);
        // The header of a table comes again where it goes over to another page.
        if let ([Block::Table(table)], true) = (blocks, self.turns) {
            self.stack.y += header(table, false);
        }
        filled.extend_from_slice(blocks);
    }

    fn has_room(&self, blocks: &[Block], after: &[Block]) -> bool {
        let tables = blocks.iter().filter_map(|block| match block {
            Block::Table(table) if self.turns => Some(header(table, false)),
            _ => None,
        });
        self.stack.with(blocks).with(after).y + tables.sum::<f32>() <= self.end
    }

    /// As much of a block as there is room for; none of it where that is nothing.
    fn beginning(&self, mut group: Vec<Block>, after: &[Block]) -> Option<Block> {
        let block = group.pop().filter(|_| group.is_empty())?;
        let many = match &block {
            Block::List(items) => items.len(),
            Block::Facts(facts) => facts.len(),
            Block::Table(table) => table.rows.len(),
            _ => 0,
        };
        let parts = (1..many).rev().map(|kept| first(&block, kept));
        let mut fitting = parts.filter(|part| self.has_room(std::slice::from_ref(part), after));
        fitting.next()
    }

    /// A block within the limits.
    fn shortened(&mut self, block: Block) -> Block {
        let Limits { lines, .. } = self.limits;
        match block {
            Block::Heading { level, text } => Block::Heading {
                level,
                text: self.cut(text.in_bold(), MEASURE, HEADING, FEW),
            },
            Block::Paragraph(text) => Block::Paragraph(self.cut(text, MEASURE, BODY, lines)),
            Block::Note { tone, text } => Block::Note {
                tone,
                text: self.cut(text, NOTE, BODY, lines),
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
    pub(super) fn facts(&mut self, facts: Vec<Fact>) -> Vec<Fact> {
        let lines = self.limits.lines;
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

/// The first entries of a list or a table.
fn first(block: &Block, kept: usize) -> Block {
    let mut block = block.clone();
    match &mut block {
        Block::List(items) => items.truncate(kept),
        Block::Facts(facts) => facts.truncate(kept),
        Block::Table(table) => table.rows.truncate(kept),
        _ => {}
    }
    block
}
