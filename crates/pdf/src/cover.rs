//! The first page: what this is, and about what.

use gate360_report::document::{Document, Text};

use crate::facts;
use crate::heading::outline_title;
use crate::layout::{Builder, Column, Entry, Side};
use crate::page::{Bar, Slab};
use crate::tags::{Role, Tree};
use crate::theme::{
    COVER_LABEL, COVER_SUBTITLE, COVER_TITLE, COVER_VALUE, Face, Ink, LEFT, MEASURE, WIDTH,
};

/// The empty room above the title.
const ROOM: f32 = 150.0;

pub(crate) fn lay_out(builder: &mut Builder, document: &Document) {
    let accent = Bar {
        x: LEFT,
        y: 0.0,
        width: 56.0,
        height: 5.0,
        ink: Ink::Accent,
    };
    let top = Slab {
        height: ROOM,
        bars: vec![accent],
        ..Slab::default()
    };
    builder.add(0.0, vec![top], 0.0);

    let title = outline_title(builder, &document.title.words());
    if !title.is_empty() {
        let role = Role::Heading {
            level: 1,
            title: title.clone(),
        };
        let anchor = builder.entries.len();
        builder.entries.push(Entry { level: 1, title });
        let mut slabs = words(builder, &document.title, COVER_TITLE, role);
        if let Some(first) = slabs.first_mut() {
            first.anchor = Some(anchor);
        }
        builder.add(0.0, slabs, 14.0);
    }
    let subtitle = Text::plain(document.subtitle.as_str());
    let slabs = words(builder, &subtitle, COVER_SUBTITLE, Role::Paragraph);
    builder.add(0.0, slabs, 28.0);

    let rule = Bar {
        x: LEFT,
        y: 0.0,
        width: WIDTH,
        height: 1.0,
        ink: Ink::Accent,
    };
    let rule = Slab {
        height: 1.0,
        bars: vec![rule],
        ..Slab::default()
    };
    builder.add(28.0, vec![rule], 20.0);
    let slabs = facts::pairs(builder, &document.cover, COVER_LABEL, COVER_VALUE);
    builder.add(0.0, slabs, 0.0);
}

fn words(builder: &mut Builder, words: &Text, face: Face, role: Role) -> Vec<Slab> {
    let element = builder.tree.add(Tree::ROOT, role);
    let setting = builder.type_.text(words, face, MEASURE);
    let column = Column {
        x: LEFT,
        width: MEASURE,
        side: Side::Left,
        face,
        element,
        setting,
    };
    builder.row(vec![column], face.leading)
}
