//! The foot of each page: what this is on the left, the page on the right.

use gate360_report::document::Document;

use crate::lines::Line;
use crate::paint::Foot;
use crate::text::Typesetter;
use crate::theme::{FOOT, LEFT, RUNNING, WIDTH};

/// How much of the width the running text may take.
const SHARE: f32 = 0.72;

/// The running text, which is the same on each page. The report keeps it
/// short enough for one line; nothing else has room here.
pub(crate) fn running(document: &Document, type_: &mut Typesetter) -> Option<Line> {
    type_
        .words(&document.running, RUNNING, WIDTH * SHARE)
        .lines
        .into_iter()
        .next()
}

/// The foot of one page, counted from 1.
pub(crate) fn feet(
    document: &Document,
    type_: &mut Typesetter,
    running: Option<&Line>,
    (page, pages): (usize, usize),
) -> Vec<Foot> {
    let mut feet = Vec::with_capacity(2);
    if let Some(line) = running {
        feet.push(Foot {
            x: LEFT,
            baseline: FOOT,
            runs: line.runs.clone(),
        });
    }
    let words = document.page_of.replace("{page}", &page.to_string());
    let words = words.replace("{pages}", &pages.to_string());
    let line = type_
        .words(&words, RUNNING, WIDTH * (1.0 - SHARE))
        .lines
        .into_iter()
        .next();
    if let Some(line) = line {
        let x = LEFT + (WIDTH - line.width).max(0.0);
        feet.push(Foot {
            x,
            baseline: FOOT,
            runs: line.runs,
        });
    }
    feet
}
