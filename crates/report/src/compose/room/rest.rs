//! What a part leaves out because it has no room, by its titles and numbers.

use gate360_locale::Words;

use super::{Piece, entries};
use crate::document::{Block, Text};

/// Something that is left out.
pub(super) struct Left {
    /// The title of what it belongs to.
    title: Option<String>,
    /// How many entries; none: all of it.
    more: Option<usize>,
}

impl Left {
    /// What is missing of a block of which this much is there, below a title.
    pub(super) fn of(piece: &Piece, part: Option<&Block>, title: Option<&str>) -> Self {
        let caption = match &piece.block {
            Block::Table(table) => Some(table.caption.trim()),
            // A remark begins with what it is about.
            Block::Note { text, .. } => text.0.first().map(|first| first.text.trim()),
            _ => None,
        };
        let caption = caption.filter(|words| !words.is_empty());
        let more = part.map(|part| {
            // The line that says how many are beyond the limits is left out with the rest.
            let said = usize::from(piece.hidden > 0);
            entries(&piece.block) - entries(part) - said + piece.hidden
        });
        Self {
            title: caption.or(title).map(str::to_owned),
            more,
        }
    }
}

/// That so much is in the full report.
pub(super) fn text(words: Words, left: &[Left]) -> Text {
    let mut said: Vec<String> = Vec::new();
    for one in left {
        let Some(title) = &one.title else {
            continue;
        };
        let said_so_far = said.iter().any(|said| said.starts_with(title.as_str()));
        if said_so_far {
            continue;
        }
        said.push(match one.more {
            Some(more) => words.report_rest_more(
                title,
                &words.integer(i64::try_from(more).unwrap_or(i64::MAX)),
            ),
            None => title.clone(),
        });
    }
    if said.is_empty() {
        Text::plain(words.report_rest())
    } else {
        Text::plain(words.report_rest_of(&said.join("; ")))
    }
}
