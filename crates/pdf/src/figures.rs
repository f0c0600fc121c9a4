//! The few numbers that matter, side by side.

use gate360_report::document::Figure;

use crate::layout::{Builder, Column, Side, keep_whole_if_small};
use crate::page::{Bar, Slab};
use crate::tags::{ElementId, Role, Tree};
use crate::theme::{
    FIGURE, FIGURE_BESIDE_HEADLINE, FIGURE_HEADLINE, FIGURE_LABEL, FIGURE_NOTE, Face, Ink, LEFT,
    WIDTH,
};

/// How many stand side by side at most.
const ABREAST: usize = 4;
/// The distance between two figures.
const GUTTER: f32 = 16.0;
/// The empty room between the rule above a figure and its label.
const ROOM: f32 = 7.0;

pub(crate) fn lay_out(builder: &mut Builder, figures: &[Figure]) {
    let rows = figures.len().div_ceil(ABREAST).max(1);
    let abreast = figures.len().div_ceil(rows).max(1);
    let list = builder.tree.add(Tree::ROOT, Role::List { bullets: false });
    for row in figures.chunks(abreast) {
        let mut slabs = lay_out_row(builder, list, row);
        keep_whole_if_small(&mut slabs);
        builder.add(14.0, slabs, 14.0);
    }
}

/// The three lines of one figure: their elements, and where they stand.
struct Place<'a> {
    figure: &'a Figure,
    x: f32,
    width: f32,
    value_face: Face,
    elements: [ElementId; 3],
}

fn lay_out_row(builder: &mut Builder, list: ElementId, figures: &[Figure]) -> Vec<Slab> {
    let beside = if figures.iter().any(|figure| figure.headline) {
        FIGURE_BESIDE_HEADLINE
    } else {
        FIGURE
    };
    let share = |figure: &Figure| if figure.headline { 1.3 } else { 1.0 };
    let shares: f32 = figures.iter().map(share).sum();
    let gutters = GUTTER * f32::from(u16::try_from(figures.len()).unwrap_or(1).saturating_sub(1));
    let mut places = Vec::with_capacity(figures.len());
    let mut x = LEFT;
    for figure in figures {
        let width = (WIDTH - gutters) * share(figure) / shares;
        let item = builder.tree.add(list, Role::Item);
        let body = builder.tree.add(item, Role::ItemBody);
        let elements = [(); 3].map(|()| builder.tree.add(body, Role::Paragraph));
        let value_face = if figure.headline {
            FIGURE_HEADLINE
        } else {
            beside
        };
        places.push(Place {
            figure,
            x,
            width,
            value_face,
            elements,
        });
        x += width + GUTTER;
    }
    let mut slabs = vec![rules(&places)];
    for line in 0..3 {
        slabs.extend(lay_out_line(builder, &places, line));
    }
    slabs
}

/// The rules above the figures.
fn rules(places: &[Place<'_>]) -> Slab {
    let bars = places.iter().map(|place| {
        let ink = if place.figure.headline {
            Ink::Accent
        } else {
            Ink::Line
        };
        let height = if place.figure.headline { 2.0 } else { 1.0 };
        Bar {
            x: place.x,
            y: 0.0,
            width: place.width,
            height,
            ink,
        }
    });
    Slab {
        height: ROOM,
        bars: bars.collect(),
        ..Slab::default()
    }
}

/// The labels, the values or the notes of all figures of a row.
fn lay_out_line(builder: &mut Builder, places: &[Place<'_>], line: usize) -> Vec<Slab> {
    let mut columns = Vec::with_capacity(places.len());
    let mut leading = 0.0_f32;
    for Place {
        figure,
        x,
        width,
        value_face,
        elements,
    } in places
    {
        let type_ = &mut builder.type_;
        let (setting, face, element) = match (line, *elements) {
            (0, [label, _, _]) => {
                let setting = type_.words(&figure.label, FIGURE_LABEL, *width);
                (setting, FIGURE_LABEL, label)
            }
            (1, [_, value, _]) => {
                let setting = type_.words(&figure.value, *value_face, *width);
                (setting, *value_face, value)
            }
            (_, [_, _, note]) => {
                let setting = type_.text(&figure.note, FIGURE_NOTE, *width);
                (setting, FIGURE_NOTE, note)
            }
        };
        leading = leading.max(face.leading);
        columns.push(Column {
            x: *x,
            width: *width,
            side: Side::Left,
            face,
            element,
            setting,
        });
    }
    builder.row(columns, leading)
}
