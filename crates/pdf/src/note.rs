//! Remarks set apart from the running text.

use gate360_report::document::{Text, Tone};

use crate::layout::{Builder, Column, Side, keep_whole_if_small, pad};
use crate::page::Bar;
use crate::tags::{Role, Tree};
use crate::theme::{BODY, Ink, LEFT, WIDTH, tone_ink};

/// The width of the bar at the left edge.
const BAR: f32 = 3.0;
/// The distance from the edge of the note to its words.
const INSET: f32 = 14.0;
/// The empty room above and below the words.
const ROOM: f32 = 7.0;

pub(crate) fn lay_out(builder: &mut Builder, tone: Tone, text: &Text) {
    let element = builder.tree.add(Tree::ROOT, Role::Paragraph);
    let width = WIDTH - 2.0 * INSET;
    let setting = builder.type_.text(text, BODY, width);
    let column = Column {
        x: LEFT + INSET,
        width,
        side: Side::Left,
        face: BODY,
        element,
        setting,
    };
    let mut slabs = builder.row(vec![column], BODY.leading);
    keep_whole_if_small(&mut slabs);
    pad(&mut slabs, ROOM, ROOM);
    let ink = tone_ink(tone).unwrap_or(Ink::Accent);
    let last = slabs.len().saturating_sub(1);
    for (index, slab) in slabs.iter_mut().enumerate() {
        // A little overlap, or a fine white line shows between the strips.
        let height = slab.height + if index == last { 0.0 } else { 0.5 };
        let ground = Bar {
            x: LEFT,
            y: 0.0,
            width: WIDTH,
            height,
            ink: Ink::Ground,
        };
        let bar = Bar {
            width: BAR,
            ink,
            ..ground.clone()
        };
        slab.bars.extend([ground, bar]);
    }
    builder.add(10.5, slabs, 10.5);
}
