//! How high blocks stand on a page, on the safe side. The numbers follow the PDF, which has less
//! room than the screen: what fits there fits everywhere.

use super::wrap::{lines, lines_of, longest_word};
use crate::document::{Block, Chart, Fact, Figure, Table, Text};

/// The height of a page, in points.
pub(in crate::compose) const PAGE: f32 = 686.0;
/// What stays free at its end: here and there a distance is rounded up in the PDF.
pub(super) const SLACK: f32 = 1.0;
/// The width of tables and remarks, and of running text.
pub(super) const WIDTH: f32 = 471.0;
pub(super) const MEASURE: f32 = 434.0;
/// What stands apart from what is above it begins on a half line.
const HALF_LINE: f32 = 7.0;

/// The most that a paragraph under a heading takes to stay with what follows.
const LEAD_IN: f32 = 42.0;

/// The sizes of type.
pub(super) const BODY: f32 = 10.0;
pub(super) const CELL: f32 = 9.0;
pub(super) const SMALL: f32 = 8.5;
/// The widths of labels, of values beside them, of remarks and of items of a list.
const LABELS: f32 = 140.0;
pub(super) const VALUES: f32 = WIDTH - LABELS - 14.0;
pub(super) const NOTE: f32 = WIDTH - 28.0;
pub(super) const ITEM: f32 = MEASURE - 14.0;
/// The width of the narrowest of four figures, and of a chart beside another.
pub(super) const FIGURE: f32 = 98.0;
const CHART: f32 = 225.0;
const CHART_HEIGHT: f32 = 336.0;
/// The distance between two columns, and which part of the width a word may claim.
const GUTTER: f32 = 12.0;
const WIDEST_WORD: f32 = 4.0;

/// The height of something, and the distances that it wants above and below.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Size {
    before: f32,
    height: f32,
    after: f32,
    is_heading: bool,
    /// Whether it stays on one page with what follows.
    is_kept: bool,
    /// What comes again above it where it begins a page: the header of a table.
    again: f32,
}

/// Blocks one below the other, from the top of a page, and over as many pages as they take.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Stack {
    /// How far it reaches.
    pub(super) y: f32,
    /// The distance that the last one wants below it.
    after: f32,
    under_heading: bool,
    /// Where that begins which stays on one page with what follows.
    kept_from: Option<f32>,
    /// Whether headings are small, as in a document without a cover.
    is_compact: bool,
}

impl Stack {
    /// A stack in a document without a cover, below what is on the page already.
    pub(super) fn compact(y: f32) -> Self {
        Self {
            y,
            after: 10.5,
            is_compact: true,
            ..Self::default()
        }
    }

    /// The stack with more below it.
    pub(super) fn with(mut self, blocks: &[Block]) -> Self {
        for size in sizes(blocks, self.is_compact) {
            self.put(size);
        }
        self
    }

    fn put(&mut self, size: Size) {
        let before = if self.under_heading {
            self.after
        } else {
            size.before.max(self.after)
        };
        let page = (self.y / PAGE).floor() * PAGE;
        let mut start = self.y;
        if self.y > page && before > 0.0 {
            start = (self.y / HALF_LINE).ceil() * HALF_LINE + before;
        }
        if start + size.height > page + PAGE - SLACK && self.y > page {
            // It goes to the next page, with what stays with it.
            let from = self.kept_from.filter(|from| *from > page);
            let kept = from.map_or(0.0, |from| start - from);
            start = page + PAGE + kept + size.again;
            self.kept_from = from.map(|_| page + PAGE);
        }
        // A few lines under a heading lead in to what follows.
        let is_kept = size.is_kept || self.under_heading && size.height <= LEAD_IN;
        self.kept_from = is_kept.then(|| self.kept_from.unwrap_or(start));
        self.y = start + size.height;
        self.after = size.after;
        self.under_heading = size.is_heading;
    }
}

/// The sizes of blocks. Two charts that follow each other stand abreast.
fn sizes(blocks: &[Block], is_compact: bool) -> Vec<Size> {
    let mut sizes = Vec::with_capacity(blocks.len());
    let mut blocks = blocks.iter().peekable();
    while let Some(block) = blocks.next() {
        match block {
            Block::Chart(one) => {
                let beside = blocks.next_if(|next| matches!(next, Block::Chart(_)));
                let beside = beside.map_or(0.0, |block| match block {
                    Block::Chart(other) => chart(other),
                    _ => 0.0,
                });
                sizes.push(around(7.0, chart(one).max(beside), 17.5));
            }
            Block::Table(table) => {
                if !table.caption.is_empty() {
                    let caption = lines_of(&table.caption, MEASURE, CELL);
                    sizes.push(kept(around(14.0, high(caption, 12.0), 0.0)));
                }
                let again = header(table, is_compact);
                let last = table.rows.len().saturating_sub(1);
                sizes.push(kept(around(3.0, again, 0.0)));
                for (at, height) in rows(table, is_compact).enumerate() {
                    sizes.push(Size {
                        // The last row does not go to another page alone.
                        is_kept: at + 1 == last,
                        again,
                        ..around(0.0, height, if at == last { 17.5 } else { 0.0 })
                    });
                }
            }
            Block::List(items) => entries(items.iter().map(item), &mut sizes),
            Block::Facts(facts) => {
                entries(facts.iter().map(fact), &mut sizes);
                // Before a table they stay with it.
                if let Some(Block::Table(_)) = blocks.peek() {
                    let many = sizes.len() - facts.len();
                    sizes
                        .iter_mut()
                        .skip(many)
                        .for_each(|size| size.is_kept = true);
                }
            }
            _ => sizes.push(size(block, is_compact)),
        }
    }
    sizes
}

/// Entries one below the other, each of which stays whole.
fn entries(heights: impl ExactSizeIterator<Item = f32>, sizes: &mut Vec<Size>) {
    let last = heights.len().saturating_sub(1);
    for (at, height) in heights.enumerate() {
        let before = if at == 0 { 7.0 } else { 0.0 };
        let after = if at == last { 7.0 } else { 0.0 };
        sizes.push(around(before, height, after));
    }
}

const fn kept(size: Size) -> Size {
    Size {
        is_kept: true,
        ..size
    }
}

fn size(block: &Block, is_compact: bool) -> Size {
    match block {
        Block::Heading { level, text } => {
            let (size, leading, before, after) = match (level, is_compact) {
                (0 | 1, false) => (18.0, 24.0, 28.0, 11.0),
                (0 | 1, true) => (14.0, 19.0, 21.0, 6.0),
                (2, false) => (13.0, 18.0, 24.0, 7.0),
                _ => (11.0, 16.0, 16.0, 3.0),
            };
            Size {
                is_heading: true,
                is_kept: true,
                ..around(
                    before,
                    high(lines_of(&text.words(), MEASURE, size), leading),
                    after,
                )
            }
        }
        Block::Paragraph(text) => around(7.0, high(lines(text, MEASURE, BODY), 14.0), 7.0),
        Block::Figures(figures) => around(14.0, figures.chunks(4).map(abreast).sum(), 14.0),
        Block::Note { text, .. } => around(10.5, 14.0 + high(lines(text, NOTE, BODY), 14.0), 10.5),
        // They are measured with what stands beside them, or in pieces.
        Block::Table(_) | Block::Chart(_) | Block::List(_) | Block::Facts(_) => Size::default(),
    }
}

const fn around(before: f32, height: f32, after: f32) -> Size {
    Size {
        before,
        height,
        after,
        is_heading: false,
        is_kept: false,
        again: 0.0,
    }
}

/// So many lines.
fn high(lines: usize, leading: f32) -> f32 {
    f32::from(u16::try_from(lines).unwrap_or(u16::MAX)) * leading
}

fn item(text: &Text) -> f32 {
    high(lines(text, ITEM, BODY), 14.0) + 2.0
}

fn fact(fact: &Fact) -> f32 {
    high(fact_lines(fact, BODY), 14.0) + 3.0
}

/// The height of facts on a cover.
pub(in crate::compose) fn on_cover(facts: &[Fact]) -> f32 {
    facts
        .iter()
        .map(|fact| high(fact_lines(fact, 10.5), 16.0) + 3.0)
        .sum()
}

/// How many lines a fact takes on a cover.
pub(in crate::compose) fn lines_on_cover(fact: &Fact) -> usize {
    fact_lines(fact, 10.5)
}

fn fact_lines(fact: &Fact, size: f32) -> usize {
    let label = lines_of(&fact.label, LABELS, CELL);
    label.max(lines(&fact.value, VALUES, size))
}

fn abreast(figures: &[Figure]) -> f32 {
    let most = |of: &dyn Fn(&Figure) -> usize| figures.iter().map(of).max().unwrap_or_default();
    let labels = most(&|figure| lines_of(&figure.label, FIGURE, SMALL));
    let values = most(&|figure| {
        let (width, size) = if figure.headline {
            (1.3, 29.0)
        } else {
            (1.0, 17.0)
        };
        lines_of(&figure.value, FIGURE * width, size)
    });
    let notes = most(&|figure| lines(&figure.note, FIGURE, SMALL));
    7.0 + high(labels + notes, 12.0) + high(values, 38.0)
}

fn chart(chart: &Chart) -> f32 {
    let drawing = &chart.drawing;
    let scale = (CHART / drawing.width.max(1.0)).min(CHART_HEIGHT / drawing.height.max(1.0));
    let legend = chart.legend.iter();
    let legend = legend.map(|(_, words)| high(lines_of(words, CHART - 26.0, SMALL), 12.0) + 2.0);
    let title = high(lines_of(&chart.title, CHART, CELL), 12.0);
    title + drawing.height * scale + 14.0 + legend.sum::<f32>()
}

/// The height of a table's header.
fn header(table: &Table, is_compact: bool) -> f32 {
    let titles = columns(table).into_iter().zip(&table.columns);
    let titles = titles.map(|(width, column)| lines_of(&column.title, width, SMALL));
    high(titles.max().unwrap_or_default(), 11.0) + around_row(is_compact)
}

/// The height of each row.
fn rows(table: &Table, is_compact: bool) -> impl Iterator<Item = f32> {
    let widths = columns(table);
    table.rows.iter().map(move |cells| {
        let cells = cells.iter().zip(&widths);
        let most = cells.map(|(cell, width)| lines(cell, *width, CELL)).max();
        high(most.unwrap_or_default().max(1), 12.0) + around_row(is_compact)
    })
}

/// What stands empty above and below the words of a row.
const fn around_row(is_compact: bool) -> f32 {
    if is_compact { 6.0 } else { 9.0 }
}

/// The least width that each column can come to for its words. A long word may take room from
/// other columns.
pub(super) fn columns(table: &Table) -> Vec<f32> {
    let weights = table.columns.iter().map(|column| f32::from(column.weight));
    let all_weights = weights.clone().sum::<f32>().max(1.0);
    let shares: Vec<f32> = weights.map(|weight| WIDTH * weight / all_weights).collect();
    let claims: Vec<f32> = (0..shares.len()).map(|at| claim(table, at)).collect();
    let wants = || {
        shares
            .iter()
            .zip(&claims)
            .map(|(share, claim)| share.max(*claim))
    };
    let all_wants: f32 = wants().sum();
    let can_have_all = claims.iter().sum::<f32>() <= WIDTH;
    let least = wants()
        .zip(shares.iter().zip(&claims))
        .map(|(wants, (share, claim))| {
            // Where not all words can have what they claim, the weights decide.
            let left = if can_have_all {
                (WIDTH - (all_wants - wants)).max(*claim)
            } else {
                *share
            };
            (share.min(left) - GUTTER).max(1.0)
        });
    least.collect()
}

/// What the longest word of a column claims.
fn claim(table: &Table, at: usize) -> f32 {
    let cells = table.rows.iter().filter_map(|row| row.get(at));
    let words = cells.flat_map(|cell| &cell.0);
    let words = words.map(|span| longest_word(&span.text, CELL));
    let can_have = |word: &f32| word * WIDEST_WORD <= WIDTH;
    let word = words.filter(can_have).fold(0.0, f32::max);
    let title = table.columns.get(at);
    let title = title.map(|column| longest_word(&column.title, SMALL));
    title.unwrap_or_default().max(word) + 1.0 + GUTTER
}
