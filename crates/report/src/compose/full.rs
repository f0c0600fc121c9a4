//! The full report: all parts, but those that the team left out.

use super::{Content, Source, cover, parts};

pub(super) fn content(source: Source<'_>) -> Content {
    let cover = cover::facts(source);
    let chosen = parts::chosen(source);
    Content {
        title: source.title(),
        subtitle: source.words.report_subtitle().to_owned(),
        cover,
        blocks: chosen.flat_map(|part| (part.blocks)(source)).collect(),
    }
}
