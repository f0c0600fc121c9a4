//! Reports of so many pages and no more: what does not fit is cut, and where it was cut the
//! report says so.
//!
//! Nobody here knows the pages, so everything is measured on the safe side (`wrap`, `height`).
//! Whether that is safe enough is tested with finished PDFs.

mod height;
mod limits;
mod rest;
mod shorten;
mod wrap;

use std::ops::Range;

use gate360_locale::Words;

use self::height::{BODY, MEASURE, SLACK, Stack};
pub(super) use self::height::{PAGE, lines_on_cover, on_cover};
pub(super) use self::limits::Limits;
use self::rest::Left;
use self::shorten::Piece;
use self::wrap::{cut, extent, lines};
use super::count;
use crate::document::{Block, Text};

/// The sizes of a title on a cover and above the content.
const TITLE: f32 = 30.0;
const HEAD: f32 = 20.0;

/// The size of the type at the foot, and the width that there is for it beside the page's number.
const FOOT: f32 = 8.0;
const FOOT_WIDTH: f32 = 339.0;

/// Lines of a heading, and of the note below a figure.
const FEW: usize = 2;
/// The size of the largest heading.
const HEADING: f32 = 18.0;

/// What is kept free at the end of a part of several pages, in points: where a page ends here and
/// where it ends in the PDF may differ by a line or two.
const MARGIN: f32 = 28.0;
/// The most lines that say what is not there.
const REST: usize = 3;

/// What stands at the foot of each page, on one line: of a long name the beginning, and the day.
pub(super) fn running(words: Words, name: &str, date: &str) -> String {
    let around = extent(&words.report_running("", date), FOOT);
    let name = Text::plain(name.split_whitespace().collect::<Vec<_>>().join(" "));
    let name = cut(&name, FOOT_WIDTH - around, FOOT, 1).unwrap_or(name);
    words.report_running(&name.words(), date)
}

/// Room for a part of a report.
#[derive(Clone)]
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
            end: PAGE - SLACK,
            stack: Stack::compact(head),
            turns: false,
            has_cut: false,
        }
    }

    /// Room of so many pages.
    pub(super) fn of_pages(words: Words, limits: Limits, pages: u8) -> Self {
        let turns = pages > 1;
        let margin = if turns { MARGIN } else { 0.0 };
        Self {
            end: PAGE * f32::from(pages) - SLACK - margin,
            turns,
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
    pub(super) fn fill(self, blocks: Vec<Block>, last: Vec<Block>) -> Vec<Block> {
        self.fill_around(0..0, blocks, last)
    }

    /// The same, where some of the blocks stand there in any case, too.
    pub(super) fn fill_around(
        mut self,
        firm: Range<usize>,
        blocks: Vec<Block>,
        last: Vec<Block>,
    ) -> Vec<Block> {
        if let Some(filled) = self.whole(&blocks, &last) {
            return filled;
        }
        if let Some(tightest) = self.ladder().pop() {
            self.limits = tightest;
        }
        let blocks: Vec<Piece> = blocks.into_iter().map(|one| self.piece(one)).collect();
        let last: Vec<Block> = last.into_iter().map(|one| self.piece(one).block).collect();
        let cuts: Vec<Block> = self
            .has_cut
            .then(|| self.about_cuts())
            .into_iter()
            .collect();
        let mut lines = 1;
        loop {
            // How much there is to say of what is missing is known when it is missing.
            let room = Block::Paragraph(Text::plain(vec!["x"; lines].join("\n")));
            let ending = [vec![room], cuts.clone(), last.clone()].concat();
            let (mut filled, left) = self.clone().take(&blocks, &firm, &ending);
            let rest = rest::text(self.words, &left);
            if lines_of_text(&rest) > lines && lines < REST {
                lines += 1;
                continue;
            }
            let rest = cut(&rest, MEASURE, BODY, lines).unwrap_or(rest);
            filled.push(Block::Paragraph(rest));
            filled.extend(cuts);
            filled.extend(last);
            return filled;
        }
    }

    /// Whether all of it has room without being cut more than anywhere.
    pub(super) fn fits(&self, blocks: &[Block], last: &[Block]) -> bool {
        self.within(self.limits, blocks, last).is_some()
    }

    /// All of it, within the widest limits in which it has room.
    fn whole(&self, blocks: &[Block], last: &[Block]) -> Option<Vec<Block>> {
        let mut ladder = self.ladder().into_iter();
        ladder.find_map(|limits| self.within(limits, blocks, last))
    }

    /// All of it within limits, if it has room.
    fn within(&self, limits: Limits, blocks: &[Block], last: &[Block]) -> Option<Vec<Block>> {
        let mut room = Self {
            limits,
            ..self.clone()
        };
        let mut shortened = Vec::with_capacity(blocks.len() + last.len() + 1);
        shortened.extend(blocks.iter().map(|one| room.piece(one.clone()).block));
        let last: Vec<Block> = last
            .iter()
            .map(|one| room.piece(one.clone()).block)
            .collect();
        if room.has_cut {
            shortened.push(room.about_cuts());
        }
        shortened.extend(last);
        room.has_room(&shortened, &[]).then_some(shortened)
    }

    /// The limits to try, the widest first.
    fn ladder(&self) -> Vec<Limits> {
        if self.turns {
            vec![self.limits.wider(), self.limits]
        } else {
            self.limits.tighter()
        }
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

    /// As many blocks as fit with the firm ones among them and those of the end below, and what
    /// is left out. There are too many.
    fn take(
        mut self,
        pieces: &[Piece],
        firm: &Range<usize>,
        ending: &[Block],
    ) -> (Vec<Block>, Vec<Left>) {
        let held: Vec<Block> = pieces
            .get(firm.clone())
            .unwrap_or_default()
            .iter()
            .map(|piece| piece.block.clone())
            .chain(ending.iter().cloned())
            .collect();
        let mut filled: Vec<Block> = Vec::with_capacity(pieces.len());
        let mut left = Vec::new();
        let mut title = None;
        let mut is_full = false;
        let mut at = 0;
        while let Some(piece) = pieces.get(at) {
            let is_chart = |at: usize| {
                let piece = pieces.get(at);
                piece.is_some_and(|one| matches!(one.block, Block::Chart(_)))
            };
            let many = if is_chart(at) && is_chart(at + 1) {
                2
            } else {
                1
            };
            let group: Vec<Block> = pieces
                .iter()
                .skip(at)
                .take(many)
                .map(|one| one.block.clone())
                .collect();
            let is_firm = firm.contains(&at);
            if at == firm.start {
                is_full = false;
            }
            let after = if at < firm.start {
                held.as_slice()
            } else {
                ending
            };
            at += many;
            if let Block::Heading { text, .. } = &piece.block {
                title = Some(text.words());
            }
            if is_firm || !is_full && self.has_room(&group, after) {
                self.stack = self.stack.with(&group);
                filled.extend(group);
                continue;
            }
            let part = (!is_full)
                .then(|| self.beginning(&piece.block, after))
                .flatten();
            left.push(Left::of(piece, part.as_ref(), title.as_deref()));
            if let Some(part) = part {
                self.stack = self.stack.with(std::slice::from_ref(&part));
                filled.push(part);
            }
            is_full = true;
            // A heading with nothing below it promises what is not there.
            while let Some(Block::Heading { .. }) = filled.last() {
                filled.pop();
            }
        }
        (filled, left)
    }

    fn has_room(&self, blocks: &[Block], after: &[Block]) -> bool {
        self.stack.with(blocks).with(after).y <= self.end
    }

    /// As much of a block as there is room for; none of it where that is nothing.
    fn beginning(&self, block: &Block, after: &[Block]) -> Option<Block> {
        let parts = (1..entries(block)).rev().map(|kept| first(block, kept));
        let mut fitting = parts.filter(|part| self.has_room(std::slice::from_ref(part), after));
        fitting.next()
    }
}

/// How many entries a block has.
fn entries(block: &Block) -> usize {
    match block {
        Block::List(items) => items.len(),
        Block::Facts(facts) => facts.len(),
        Block::Table(table) => table.rows.len(),
        _ => 0,
    }
}

fn lines_of_text(text: &Text) -> usize {
    lines(text, MEASURE, BODY)
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
