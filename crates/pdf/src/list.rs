//! Bulleted lists.

use gate360_report::document::Text;

use crate::layout::{Builder, Column, Side, keep_like_a_paragraph, pad};
use crate::tags::{Role, Tree};
use crate::theme::{BODY, LEFT, MEASURE};

/// How far the words stand in from the bullets' edge.
const INDENT: f32 = 14.0;

pub(crate) fn lay_out(builder: &mut Builder, items: &[Text]) {
    let list = builder.tree.add(Tree::ROOT, Role::List { bullets: true });
    let mut all = Vec::new();
    for text in items {
        let body = builder.type_.text(text, BODY, MEASURE - INDENT);
        if body.lines.is_empty() {
            continue;
        }
        let item = builder.tree.add(list, Role::Item);
        let label = builder.tree.add(item, Role::Label);
        let setting = builder.type_.words("•", BODY, INDENT);
        let bullet = Column {
            x: LEFT + 2.0,
            width: INDENT,
            side: Side::Left,
            face: BODY,
            element: label,
            setting,
        };
        let element = builder.tree.add(item, Role::ItemBody);
        let words = Column {
            x: LEFT + INDENT,
            width: MEASURE - INDENT,
            side: Side::Left,
            face: BODY,
            element,
            setting: body,
        };
        let mut slabs = builder.row(vec![bullet, words], BODY.leading);
        keep_like_a_paragraph(&mut slabs);
        pad(&mut slabs, 0.0, 2.0);
        all.extend(slabs);
    }
    builder.add(7.0, all, 7.0);
}
