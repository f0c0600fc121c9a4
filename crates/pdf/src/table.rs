//! Tables: a caption, a header row that comes again on every page, and rows.

use std::rc::Rc;

use gate360_report::document::{Table, Text};

use crate::layout::{Builder, Column, Side, keep_whole_if_small, pad, rule_below};
use crate::lines::{Line, Setting};
use crate::page::{Bar, Head, Slab};
use crate::tags::{ElementId, Role, Tree};
use crate::theme::{
    BODY_HEIGHT, CAPTION, Face, Ink, LEFT, MEASURE, TABLE_CELL, TABLE_CELL_STRONG, TABLE_HEAD,
    WIDTH,
};
use crate::widths::{Wish, widths};

/// The distance between the words of two columns.
const GUTTER: f32 = 12.0;
/// Which part of the table's width a word may claim for its column.
const WIDEST_WORD: f32 = 4.0;
/// The empty room above and below the words of a row, and in a document of few pages.
const ROOM: f32 = 4.5;
const COMPACT_ROOM: f32 = 3.0;

/// A column as it stands on the page.
struct Lane {
    x: f32,
    /// The width for words.
    width: f32,
    side: Side,
}

pub(crate) fn lay_out(builder: &mut Builder, table: &Table) {
    let longest = table.rows.iter().map(Vec::len).max().unwrap_or_default();
    let count = table.columns.len().max(longest);
    if count == 0 {
        caption(builder, table, Tree::ROOT, Role::Paragraph);
        return;
    }
    let element = builder.tree.add(Tree::ROOT, Role::Table);
    caption(builder, table, element, Role::Caption);

    let lanes = lanes(builder, table, count);
    let (head_slabs, head) = head(builder, table, element, &lanes);
    let mut all = head_slabs;

    let body = builder.tree.add(element, Role::TableBody);
    let names_rows = table.row_headers && is_grid(table.rows.len(), count);
    for (index, cells) in table.rows.iter().enumerate() {
        let mut slabs = row(builder, names_rows, body, cells, &lanes);
        // The last row does not go to the next page alone.
        if let Some(above) = all.last_mut() {
            above.keep |= index + 1 == table.rows.len();
        }
        for slab in &mut slabs {
            slab.head.clone_from(&head);
        }
        all.extend(slabs);
    }
    builder.add(3.0, all, 17.5);
}

/// The caption, if the heading above does not say it already.
fn caption(builder: &mut Builder, table: &Table, parent: ElementId, role: Role) {
    if table.caption.is_empty() {
        return;
    }
    let element = builder.tree.add(parent, role);
    let setting = builder.type_.words(&table.caption, CAPTION, MEASURE);
    let column = Column {
        x: LEFT,
        width: MEASURE,
        side: Side::Left,
        face: CAPTION,
        element,
        setting,
    };
    let mut slabs = builder.row(vec![column], CAPTION.leading);
    for slab in &mut slabs {
        slab.keep = true;
    }
    builder.add(14.0, slabs, 0.0);
}

/// The header row, and what of it comes again on later pages.
fn head(
    builder: &mut Builder,
    table: &Table,
    element: ElementId,
    lanes: &[Lane],
) -> (Vec<Slab>, Option<Rc<Head>>) {
    let group = builder.tree.add(element, Role::TableHead);
    let row = builder.tree.add(group, Role::Row);
    let mut columns = Vec::with_capacity(lanes.len());
    for (index, lane) in lanes.iter().enumerate() {
        let element = builder.tree.add(row, Role::ColumnHeader);
        let title = table.columns.get(index).map_or("", |column| &column.title);
        let setting = builder.type_.words(title, TABLE_HEAD, lane.width);
        columns.push(lane.column(TABLE_HEAD, element, setting));
    }
    stand_on_the_rule(&mut columns);
    let mut slabs = builder.row(columns, TABLE_HEAD.leading);
    if slabs.is_empty() {
        slabs.push(Slab {
            height: TABLE_HEAD.leading,
            ..Slab::default()
        });
    }
    frame(&mut slabs, room(builder), 0.9, Ink::Accent);

    let height: f32 = slabs.iter().map(|slab| slab.height).sum();
    if height * 4.0 > BODY_HEIGHT {
        // It would leave too little of every page to the rows.
        keep_whole_if_small(&mut slabs);
        return (slabs, None);
    }
    let mut head = Head {
        height,
        ..Head::default()
    };
    let mut y = 0.0;
    for slab in &mut slabs {
        slab.keep = true;
        head.marks
            .extend(slab.marks.iter().cloned().map(|mut mark| {
                mark.baseline += y;
                mark
            }));
        head.bars.extend(slab.bars.iter().cloned().map(|mut bar| {
            bar.y += y;
            bar
        }));
        y += slab.height;
    }
    (slabs, Some(Rc::new(head)))
}

/// Moves short titles down, so that all of them end on the last line.
fn stand_on_the_rule(columns: &mut [Column]) {
    let most = columns
        .iter()
        .map(|column| column.setting.lines.len())
        .max()
        .unwrap_or_default();
    for Column { setting, .. } in columns {
        let missing = most - setting.lines.len();
        setting
            .lines
            .splice(0..0, (0..missing).map(|_| Line::default()));
    }
}

/// Whether there is more to name than names: in a table of two columns or of one row, the first
/// cells would be announced more often than what they head.
fn is_grid(rows: usize, columns: usize) -> bool {
    rows * columns.saturating_sub(2) >= columns
}

fn row(
    builder: &mut Builder,
    names_rows: bool,
    body: ElementId,
    cells: &[Text],
    lanes: &[Lane],
) -> Vec<Slab> {
    let row = builder.tree.add(body, Role::Row);
    let empty = Text::default();
    let mut columns = Vec::with_capacity(lanes.len());
    for (index, lane) in lanes.iter().enumerate() {
        let role = if names_rows && index == 0 {
            Role::RowHeader
        } else {
            Role::Cell
        };
        let element = builder.tree.add(row, role);
        let text = cells.get(index).unwrap_or(&empty);
        let setting = builder.type_.text(text, TABLE_CELL, lane.width);
        columns.push(lane.column(TABLE_CELL, element, setting));
    }
    let mut slabs = builder.row(columns, TABLE_CELL.leading);
    if slabs.is_empty() {
        slabs.push(Slab {
            height: TABLE_CELL.leading,
            ..Slab::default()
        });
    }
    frame(&mut slabs, room(builder), 0.5, Ink::Line);
    keep_whole_if_small(&mut slabs);
    slabs
}

fn room(builder: &Builder) -> f32 {
    if builder.parts_on_pages {
        ROOM
    } else {
        COMPACT_ROOM
    }
}

/// Room above and below the words of a row, and a rule under it.
fn frame(slabs: &mut [Slab], room: f32, height: f32, ink: Ink) {
    pad(slabs, room, room);
    rule_below(
        slabs,
        &Bar {
            x: LEFT,
            y: 0.0,
            width: WIDTH,
            height,
            ink,
        },
    );
}

impl Lane {
    fn column(&self, face: Face, element: ElementId, setting: Setting) -> Column {
        Column {
            x: self.x,
            width: self.width,
            side: self.side,
            face,
            element,
            setting,
        }
    }
}

fn lanes(builder: &mut Builder, table: &Table, count: usize) -> Vec<Lane> {
    let mut wishes = Vec::with_capacity(count);
    for index in 0..count {
        let column = table.columns.get(index);
        let title = column.map_or("", |column| &column.title);
        let title = builder.type_.longest_word(title, TABLE_HEAD);
        let word = longest_cell_word(table, index);
        let word = builder.type_.longest_word(word, TABLE_CELL_STRONG);
        // A word that would take the room of the others is rather broken.
        let word = if word * WIDEST_WORD > WIDTH {
            0.0
        } else {
            word
        };
        let least = title.max(word) + 1.0 + GUTTER;
        let weight = column.map_or(1, |column| column.weight);
        wishes.push(Wish {
            weight: f32::from(weight),
            least,
        });
    }
    let mut x = LEFT;
    let mut lanes = Vec::with_capacity(count);
    for (index, width) in widths(&wishes, WIDTH).into_iter().enumerate() {
        let numeric = table
            .columns
            .get(index)
            .is_some_and(|column| column.numeric);
        let side = if numeric { Side::Right } else { Side::Left };
        let gutter = if index + 1 == count { 0.0 } else { GUTTER };
        lanes.push(Lane {
            x,
            width: (width - gutter).max(1.0),
            side,
        });
        x += width;
    }
    lanes
}

/// The word with the most characters in a column. Measuring every word would
/// cost as much as setting the table twice.
fn longest_cell_word(table: &Table, column: usize) -> &str {
    let cells = table.rows.iter().filter_map(|row| row.get(column));
    let words = cells
        .flat_map(|cell| &cell.0)
        .flat_map(|span| span.text.split_whitespace());
    words
        .max_by_key(|word| word.chars().count())
        .unwrap_or_default()
}
