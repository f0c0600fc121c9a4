//! Paragraphs.

use gate360_report::document::Text;

use crate::layout::{Builder, Column, Side, keep_like_a_paragraph};
use crate::tags::{Role, Tree};
use crate::theme::{BODY, LEFT, MEASURE};

/// A paragraph of so few lines under a heading leads in what follows, and is
/// not left behind by it.
const LEAD_IN: usize = 2;

pub(crate) fn lay_out(builder: &mut Builder, text: &Text) {
    let element = builder.tree.add(Tree::ROOT, Role::Paragraph);
    let setting = builder.type_.text(text, BODY, MEASURE);
    let column = Column {
        x: LEFT,
        width: MEASURE,
        side: Side::Left,
        face: BODY,
        element,
        setting,
    };
    let mut slabs = builder.row(vec![column], BODY.leading);
    keep_like_a_paragraph(&mut slabs);
    if builder.under_heading() && slabs.len() <= LEAD_IN {
        for slab in &mut slabs {
            slab.keep = true;
        }
    }
    builder.add(7.0, slabs, 7.0);
}
