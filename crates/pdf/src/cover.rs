//! What a document begins with: a cover, or, in a short one, its title above the content.

use gate360_report::document::{Document, Text};

use crate::facts;
use crate::heading::outline_title;
use crate::layout::{Builder, Column, Entry, Side};
use crate::logo;
use crate::page::{self, Bar, Slab};
use crate::tags::{Role, Tree};
use crate::theme::{
    BODY_HEIGHT, COVER_LABEL, COVER_SUBTITLE, COVER_TITLE, COVER_VALUE, Face, HALF_LINE,
    HEAD_SUBTITLE, HEAD_TITLE, Ink, LEFT, MEASURE, WIDTH,
};

/// The empty room above the title of a cover.
const ROOM: f32 = 150.0;

/// How much of it may be taken for a list of contents. What is left has room for a logo.
const SPARE: f32 = 70.0;

/// The most that a logo is wide and high, on a cover and above the content.
const COVER_LOGO: (f32, f32) = (180.0, 72.0);
const HEAD_LOGO: (f32, f32) = (120.0, 34.0);

/// Whether the document has a cover, which has a page to itself.
pub(crate) fn has_page(document: &Document) -> bool {
    !document.cover.is_empty()
}

pub(crate) fn lay_out(builder: &mut Builder, document: &Document) {
    if has_page(document) {
        cover(builder, document);
    } else {
        head(builder, document);
    }
}

fn cover(builder: &mut Builder, document: &Document) {
    let top = Slab {
        height: ROOM,
        bars: vec![accent()],
        logo: logo::place(builder, document, COVER_LOGO),
        ..Slab::default()
    };
    builder.add(0.0, vec![top], 0.0);
    title(builder, document, COVER_TITLE, 14.0);
    subtitle(builder, document, COVER_SUBTITLE, 28.0);
    builder.add(28.0, vec![rule()], 20.0);
    let slabs = facts::pairs(builder, &document.cover, COVER_LABEL, COVER_VALUE);
    builder.add(0.0, slabs, 0.0);
}

/// Makes room for something below the facts, taking some of what is empty above the title, and
/// tells whether there is enough.
pub(crate) fn make_room(builder: &mut Builder, height: f32) -> bool {
    let over = page::reach(&builder.slabs) + height - BODY_HEIGHT;
    let taken = (over / HALF_LINE).ceil().max(0.0) * HALF_LINE;
    let Some(top) = builder.slabs.first_mut() else {
        return false;
    };
    if taken > SPARE {
        return false;
    }
    top.height -= taken;
    true
}

/// The title on the first page of the content.
fn head(builder: &mut Builder, document: &Document) {
    let logo = logo::place(builder, document, HEAD_LOGO);
    let top = Slab {
        height: if logo.is_some() { 42.0 } else { 21.0 },
        bars: vec![accent()],
        logo,
        ..Slab::default()
    };
    builder.add(0.0, vec![top], 0.0);
    title(builder, document, HEAD_TITLE, 0.0);
    subtitle(builder, document, HEAD_SUBTITLE, 7.0);
    builder.add(7.0, vec![rule()], 10.5);
}

fn title(builder: &mut Builder, document: &Document, face: Face, after: f32) {
    let title = outline_title(builder, &document.title.words());
    if title.is_empty() {
        return;
    }
    let role = Role::Heading {
        level: 1,
        title: title.clone(),
    };
    let anchor = builder.entries.len();
    builder.entries.push(Entry { level: 1, title });
    let mut slabs = words(builder, &document.title, face, role);
    if let Some(first) = slabs.first_mut() {
        first.anchor = Some(anchor);
    }
    builder.add(0.0, slabs, after);
}

fn subtitle(builder: &mut Builder, document: &Document, face: Face, after: f32) {
    let subtitle = Text::plain(document.subtitle.as_str());
    let slabs = words(builder, &subtitle, face, Role::Paragraph);
    builder.add(0.0, slabs, after);
}

/// The mark of the house at the top.
fn accent() -> Bar {
    Bar {
        x: LEFT,
        y: 0.0,
        width: 56.0,
        height: 5.0,
        ink: Ink::Accent,
    }
}

fn rule() -> Slab {
    let rule = Bar {
        x: LEFT,
        y: 0.0,
        width: WIDTH,
        height: 1.0,
        ink: Ink::Accent,
    };
    Slab {
        height: 1.0,
        bars: vec![rule],
        ..Slab::default()
    }
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
