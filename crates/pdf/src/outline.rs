//! The outline beside the page: the headings, nested by level.

use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};

use crate::layout::Entry;
use crate::page::Place;
use crate::theme::LEFT;

/// Builds the outline. Levels never go down by more than one at a time.
pub(crate) fn outline(entries: &[Entry], places: &[Place]) -> Outline {
    let mut outline = Outline::new();
    // The headings that are still open, outermost first.
    let mut open: Vec<(u16, OutlineNode)> = Vec::new();
    for (entry, place) in entries.iter().zip(places) {
        close(&mut open, entry.level, &mut outline);
        let node = OutlineNode::new(entry.title.clone(), destination(place));
        open.push((entry.level, node));
    }
    close(&mut open, 0, &mut outline);
    outline
}

/// A place as the file names it.
pub(crate) fn destination(place: &Place) -> XyzDestination {
    XyzDestination::new(place.page, Point::from_xy(LEFT, place.y))
}

/// Hangs every open heading of a level or below it into the one above it.
fn close(open: &mut Vec<(u16, OutlineNode)>, level: u16, outline: &mut Outline) {
    while open.last().is_some_and(|(last, _)| *last >= level) {
        let Some((_, node)) = open.pop() else {
            return;
        };
        match open.last_mut() {
            Some((_, parent)) => parent.push_child(node),
            None => outline.push_child(node),
        }
    }
}
