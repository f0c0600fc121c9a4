//! What the blocks share while they are being laid out.

use gate360_report::document::{Block, Document};

use crate::contents::Link;
use crate::lines::Setting;
use crate::page::{Bar, Mark, Slab};
use crate::tags::{ElementId, Leaf, Role, Tree};
use crate::text::Typesetter;
use crate::theme::{BODY_HEIGHT, Face};
use crate::{chart, contents, cover, facts, figures, heading, list, note, paragraph, table};

/// A heading as it stands in the outline.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) level: u16,
    pub(crate) title: String,
}

/// The document in the making.
pub(crate) struct Builder {
    pub(crate) type_: Typesetter,
    pub(crate) tree: Tree,
    pub(crate) slabs: Vec<Slab>,
    pub(crate) entries: Vec<Entry>,
    /// The entries of the list of contents.
    pub(crate) links: Vec<Link>,
    /// Whether each part begins a page, as they do after a cover.
    pub(crate) parts_on_pages: bool,
    /// The distance that the last block wants below it.
    after: f32,
    /// Whether the last block was a heading, to which the next one moves up.
    under_heading: bool,
    /// Whether the next slab begins a page.
    fresh: bool,
}

/// On which side the lines of a text stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// A text beside others in a row.
pub(crate) struct Column {
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) side: Side,
    pub(crate) face: Face,
    pub(crate) element: ElementId,
    pub(crate) setting: Setting,
}

impl Builder {
    pub(crate) fn new(type_: Typesetter) -> Self {
        Self {
            type_,
            tree: Tree::new(),
            slabs: Vec::new(),
            entries: Vec::new(),
            links: Vec::new(),
            parts_on_pages: true,
            after: 0.0,
            under_heading: false,
            fresh: false,
        }
    }

    /// Lays out the cover and all blocks, and says before each how many of how many are done.
    pub(crate) fn document(&mut self, document: &Document, done: &mut dyn FnMut(usize, usize)) {
        let total = document.blocks.len() + 1;
        done(0, total);
        self.parts_on_pages = cover::has_page(document);
        cover::lay_out(self, document);
        if self.parts_on_pages {
            contents::lay_out(self, document);
            self.begin_page();
        }
        let mut blocks = document.blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            done(total - blocks.len() - 1, total);
            match block {
                Block::Heading { level, text } => heading::lay_out(self, *level, text),
                Block::Paragraph(text) => paragraph::lay_out(self, text),
                Block::List(items) => list::lay_out(self, items),
                Block::Facts(facts) => {
                    let before_table = matches!(blocks.peek(), Some(Block::Table(_)));
                    facts::lay_out(self, facts, before_table);
                }
                Block::Figures(figures) => figures::lay_out(self, figures),
                Block::Table(table) => table::lay_out(self, table),
                Block::Note { tone, text } => note::lay_out(self, *tone, text),
                Block::Chart(chart) => {
                    let mut charts = vec![chart];
                    while let Some(Block::Chart(beside)) = blocks.peek()
                        && charts.len() < chart::ABREAST
                    {
                        charts.push(beside);
                        blocks.next();
                    }
                    chart::lay_out(self, &charts);
                }
            }
        }
    }

    /// The next slab begins a page.
    pub(crate) fn begin_page(&mut self) {
        self.fresh = true;
    }

    /// Whether the next block stands directly under a heading.
    pub(crate) fn under_heading(&self) -> bool {
        self.under_heading
    }

    /// Adds the slabs of a block with the distances that it wants around it.
    pub(crate) fn add(&mut self, before: f32, slabs: Vec<Slab>, after: f32) {
        let mut before = if self.under_heading {
            self.after
        } else {
            before.max(self.after)
        };
        for mut slab in slabs {
            slab.before += std::mem::take(&mut before);
            slab.fresh |= std::mem::take(&mut self.fresh);
            self.after = after;
            self.under_heading = slab.heading;
            self.slabs.push(slab);
        }
    }

    /// The places for the content of a text, one for each of its tongues.
    fn leaves(&mut self, element: ElementId, tongues: &[Option<String>]) -> Vec<Leaf> {
        let mut leaves = Vec::with_capacity(tongues.len());
        for tongue in tongues {
            let holder = match tongue {
                Some(language) => self.tree.add(element, Role::Foreign(language.clone())),
                None => element,
            };
            leaves.push(self.tree.leaf(holder));
        }
        leaves
    }

    /// The lines of a text, with baselines counted from the top of each.
    fn lines(&mut self, column: Column, baseline: f32) -> Vec<Vec<Mark>> {
        let Column {
            x,
            width,
            side,
            face: _,
            element,
            setting,
        } = column;
        let leaves = self.leaves(element, &setting.tongues);
        let mut lines = Vec::with_capacity(setting.lines.len());
        for line in setting.lines {
            let indent = match side {
                Side::Left => 0.0,
                Side::Right => (width - line.width).max(0.0),
            };
            let mut marks = Vec::with_capacity(line.runs.len());
            for run in line.runs {
                if let Some(leaf) = leaves.get(run.tongue).copied() {
                    marks.push(Mark {
                        x: x + indent + run.x,
                        baseline,
                        leaf,
                        run,
                    });
                }
            }
            lines.push(marks);
        }
        lines
    }

    /// Puts texts beside each other: one slab for each line, of which each
    /// holds that line of every column. They share their baselines.
    pub(crate) fn row(&mut self, columns: Vec<Column>, leading: f32) -> Vec<Slab> {
        let size = columns
            .iter()
            .map(|column| column.face.size)
            .fold(0.0, f32::max);
        // Capitals stand in the middle of a line: the number is half of what
        // the font has above the baseline less what it has below it.
        let baseline = leading / 2.0 + size * 0.364;
        let mut slabs: Vec<Slab> = Vec::new();
        for column in columns {
            for (index, marks) in self.lines(column, baseline).into_iter().enumerate() {
                if index == slabs.len() {
                    slabs.push(Slab {
                        height: leading,
                        ..Slab::default()
                    });
                }
                if let Some(slab) = slabs.get_mut(index) {
                    slab.marks.extend(marks);
                }
            }
        }
        slabs
    }
}

/// Keeps the lines of a text together as a careful typesetter does: the first
/// two, and the last two.
pub(crate) fn keep_like_a_paragraph(slabs: &mut [Slab]) {
    let count = slabs.len();
    for (index, slab) in slabs.iter_mut().enumerate() {
        slab.keep |= count > 1 && (index == 0 || index + 2 == count);
    }
}

/// Whether a block takes at most a third of a page.
pub(crate) fn is_small(slabs: &[Slab]) -> bool {
    let height: f32 = slabs.iter().map(|slab| slab.height).sum();
    height * 3.0 <= BODY_HEIGHT
}

/// Keeps a block on one page if it takes at most a third of it, else treats
/// it as a paragraph.
pub(crate) fn keep_whole_if_small(slabs: &mut [Slab]) {
    if !is_small(slabs) {
        keep_like_a_paragraph(slabs);
        return;
    }
    let last = slabs.len().saturating_sub(1);
    for slab in slabs.iter_mut().take(last) {
        slab.keep = true;
    }
}

/// Adds empty room at the top of the first slab and at the bottom of the last.
pub(crate) fn pad(slabs: &mut [Slab], top: f32, bottom: f32) {
    if let Some(first) = slabs.first_mut() {
        first.height += top;
        for mark in &mut first.marks {
            mark.baseline += top;
        }
    }
    if let Some(last) = slabs.last_mut() {
        last.height += bottom;
    }
}

/// Draws a line along the lower edge of the last slab.
pub(crate) fn rule_below(slabs: &mut [Slab], rule: &Bar) {
    if let Some(last) = slabs.last_mut() {
        last.bars.push(Bar {
            y: last.height - rule.height,
            ..rule.clone()
        });
    }
}
