//! Headings.

use gate360_report::document::Text;

use crate::layout::{Builder, Column, Entry, Side};
use crate::tags::{Role, Tree};
use crate::theme::{Face, HEAD_HEADING, HEADING_1, HEADING_2, HEADING_3, LEFT, MEASURE, WIDTH};

/// How a heading looks, and the distances above and below it. In a document without a cover all
/// are smaller: it has few pages.
const fn shape(level: u8, is_compact: bool) -> (Face, f32, f32) {
    match (level, is_compact) {
        (0 | 1, false) => (HEADING_1, 28.0, 11.0),
        (0 | 1, true) => (HEAD_HEADING, 21.0, 6.0),
        (2, false) => (HEADING_2, 24.0, 7.0),
        _ => (HEADING_3, 16.0, 3.0),
    }
}

pub(crate) fn lay_out(builder: &mut Builder, level: u8, text: &Text) {
    let (face, before, after) = shape(level, !builder.parts_on_pages);
    let title = outline_title(builder, &text.words());
    if title.is_empty() {
        return;
    }
    // Readers that jump from heading to heading must find no gap in the levels.
    let above = builder.entries.last().map_or(0, |entry| entry.level);
    let tag_level = u16::from(level.clamp(1, 3)).min(above + 1);
    let role = Role::Heading {
        level: tag_level,
        title: title.clone(),
    };
    let element = builder.tree.add(Tree::ROOT, role);
    let anchor = builder.entries.len();
    builder.entries.push(Entry {
        level: tag_level,
        title,
    });

    let setting = builder.type_.text(text, face, MEASURE);
    let column = Column {
        x: LEFT,
        width: WIDTH,
        side: Side::Left,
        face,
        element,
        setting,
    };
    let mut slabs = builder.row(vec![column], face.leading);
    for slab in &mut slabs {
        slab.heading = true;
        slab.keep = true;
    }
    if let Some(first) = slabs.first_mut() {
        first.anchor = Some(anchor);
    }
    if level <= 1 && builder.parts_on_pages {
        builder.begin_page();
    }
    builder.add(before, slabs, after);
}

/// The words of a heading in one line, as the outline shows them. The file
/// format has a limit for such strings, far above what anybody reads there.
pub(crate) fn outline_title(builder: &mut Builder, text: &str) -> String {
    builder.type_.plain(text).chars().take(1_000).collect()
}
