//! The board file: the parts of the full report on ten pages at most, whatever there is.

use super::room::{Limits, Room, lines_on_cover, on_cover};
use super::{Content, Source, cover, is_cut, parts};
use crate::document::Fact;

/// What there may be of everything.
const LIMITS: Limits = Limits {
    facts: 7,
    notes: 7,
    lines: 7,
    short: 5,
    items: 10,
    rows: 14,
};

/// The room for facts on the cover, in points, between a title of three lines and the contents;
/// and the most lines that one of them has there.
const COVER: f32 = 270.0;
const COVER_LINES: usize = 8;

pub(super) fn content(source: Source<'_>) -> Content {
    let words = source.words;
    let title = Room::title(&source.title());
    let (cover, has_cut) = on_the_cover(source);
    let mut has_cut = has_cut || is_cut(&title, source);
    let mut blocks = Vec::new();
    for part in parts::chosen(source) {
        let (mut content, firm) = (part.board)(source);
        let room = Room::of_pages(words, LIMITS, part.board_pages);
        // The cover has no room to say that something was cut: the verdict says it.
        let room = room.after_cut(std::mem::take(&mut has_cut));
        // The verdict ends with what it is worth, which is never left out.
        let last = if part.is_optional {
            None
        } else {
            content.pop()
        };
        blocks.extend(room.fill_around(firm, content, last.into_iter().collect()));
    }
    Content {
        title,
        subtitle: words.report_subtitle_board().to_owned(),
        cover,
        blocks,
    }
}

/// The facts of the cover, and whether one was cut. What people wrote there is shortened, the
/// longest first; the rest only where that is not enough.
fn on_the_cover(source: Source<'_>) -> (Vec<Fact>, bool) {
    let words = source.words;
    let facts = cover::facts(source);
    let free = [
        words.report_about(),
        words.report_partners(),
        words.report_use_evidence(),
        words.report_author(),
    ];
    let mut allowed: Vec<usize> = facts
        .iter()
        .map(|fact| lines_on_cover(fact).min(COVER_LINES))
        .collect();
    loop {
        let with = |(fact, lines): (&Fact, &usize)| {
            let limits = Limits {
                facts: *lines,
                ..LIMITS
            };
            Room::of_pages(words, limits, 1).facts(vec![fact.clone()])
        };
        let shortened: Vec<Fact> = facts.iter().zip(&allowed).flat_map(with).collect();
        let longest = |is_free: bool| {
            let all = facts.iter().zip(&allowed).enumerate();
            all.filter(|(_, (fact, lines))| {
                **lines > 1 && free.contains(&fact.label.as_str()) == is_free
            })
            .max_by_key(|(_, (_, lines))| **lines)
            .map(|(at, _)| at)
        };
        let next = (on_cover(&shortened) > COVER)
            .then(|| longest(true).or_else(|| longest(false)))
            .flatten();
        let Some(lines) = next.and_then(|at| allowed.get_mut(at)) else {
            let has_cut = shortened != facts;
            return (shortened, has_cut);
        };
        *lines -= 1;
    }
}
