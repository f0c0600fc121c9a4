//! Labels with their values, one pair a line.

use gate360_report::document::Fact;

use crate::layout::{Builder, Column, Side, is_small, keep_like_a_paragraph, pad};
use crate::page::Slab;
use crate::tags::{ElementId, Role, Tree};
use crate::theme::{BODY, Face, LABEL, LEFT, WIDTH};

/// The width of the labels, and the distance from their edge to the values.
const LABELS: f32 = 140.0;
const GUTTER: f32 = 14.0;

/// Lays out facts. Those that stand between a heading and its table, if few, stay on the page on
/// which the table begins.
pub(crate) fn lay_out(builder: &mut Builder, facts: &[Fact], before_table: bool) {
    let leads = builder.under_heading() && before_table;
    let mut slabs = pairs(builder, facts, LABEL, BODY);
    if leads && is_small(&slabs) {
        for slab in &mut slabs {
            slab.keep = true;
        }
    }
    builder.add(7.0, slabs, 7.0);
}

/// The slabs of all pairs. Both faces have the same leading.
pub(crate) fn pairs(builder: &mut Builder, facts: &[Fact], label: Face, value: Face) -> Vec<Slab> {
    let list = builder.tree.add(Tree::ROOT, Role::List { bullets: false });
    let mut slabs = Vec::new();
    for fact in facts {
        let mut pair = pair(builder, list, fact, (label, value));
        keep_like_a_paragraph(&mut pair);
        pad(&mut pair, 0.0, 3.0);
        slabs.extend(pair);
    }
    slabs
}

fn pair(
    builder: &mut Builder,
    list: ElementId,
    fact: &Fact,
    (label, value): (Face, Face),
) -> Vec<Slab> {
    let item = builder.tree.add(list, Role::Item);
    let element = builder.tree.add(item, Role::Label);
    let setting = builder.type_.words(&fact.label, label, LABELS);
    let name = Column {
        x: LEFT,
        width: LABELS,
        side: Side::Left,
        face: label,
        element,
        setting,
    };

    let x = LEFT + LABELS + GUTTER;
    let width = WIDTH - LABELS - GUTTER;
    let element = builder.tree.add(item, Role::ItemBody);
    let setting = builder.type_.text(&fact.value, value, width);
    let words = Column {
        x,
        width,
        side: Side::Left,
        face: value,
        element,
        setting,
    };
    builder.row(vec![name, words], value.leading)
}
