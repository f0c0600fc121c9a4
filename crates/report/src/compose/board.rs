//! The board file: the parts of the full report on ten pages at most, whatever there is.

use super::room::{Limits, Room, on_cover};
use super::{Content, Source, cover, is_cut, parts};
use crate::document::Fact;

/// What there may be of everything.
const LIMITS: Limits = Limits {
    lines: 7,
    short: 5,
    items: 10,
    rows: 14,
};

/// The room for facts on the cover, in points, below a title of three lines; and the most lines
/// that one of them has there.
const COVER: f32 = 290.0;
const COVER_LINES: usize = 8;

pub(super) fn content(source: Source<'_>) -> Content {
    let words = source.words;
    let title = Room::title(&source.title());
    let (cover, has_cut) = on_the_cover(source);
    let mut has_cut = has_cut || is_cut(&title, source);
    let mut blocks = Vec::new();
    for part in parts::chosen(source) {
        let mut content = (part.board)(source);
        let room = Room::of_pages(words, LIMITS, part.board_pages);
        // The cover has no room to say that something was cut: the verdict says it.
        let room = room.after_cut(std::mem::take(&mut has_cut));
        // The verdict ends with what it is worth, which is never left out.
        let last = if part.is_optional {
            None
        } else {
            content.pop()
        };
        blocks.extend(room.fill(content, last.into_iter().collect()));
    }
    Content {
        title,
        subtitle: words.report_subtitle_board().to_owned(),
        cover,
        blocks,
    }
}

/// The facts of the cover, with as many lines each as there is room for, and whether one was cut.
fn on_the_cover(source: Source<'_>) -> (Vec<Fact>, bool) {
    let facts = cover::facts(source);
    let with = |lines| {
        let limits = Limits { lines, ..LIMITS };
        Room::of_pages(source.words, limits, 1).facts(facts.clone())
    };
    let fits = |facts: &Vec<Fact>| on_cover(facts) <= COVER;
    let shortened = (1..=COVER_LINES).rev().map(with).find(fits);
    let shortened = shortened.unwrap_or_else(|| with(1));
    let has_cut = shortened != facts;
    (shortened, has_cut)
}
