//! Running text.

use super::element::Html;
use crate::document::{Span, Text, Tone};

/// A running text, as it was written: line ends break the line, and what is in another language
/// says so.
pub(super) fn text(out: &mut Html, text: &Text) {
    for piece in &text.0 {
        span(out, piece);
    }
}

fn span(out: &mut Html, span: &Span) {
    let name = match (span.strong, span.tone, &span.language) {
        (false, Tone::Plain, None) => return out.text(&span.text),
        (false, Tone::Plain, Some(_)) => "span",
        _ => "strong",
    };
    let mut attributes = Vec::new();
    if let Some(class) = tone(span.tone) {
        attributes.push(("class", class));
    }
    if let Some(language) = &span.language {
        attributes.push(("lang", language.as_str()));
        // The language alone does not tell the browser which way it is written.
        attributes.push(("dir", "auto"));
    }
    out.whole(name, &attributes, &span.text);
}

/// The class of a tone; none for the plain one.
pub(super) fn tone(tone: Tone) -> Option<&'static str> {
    match tone {
        Tone::Plain => None,
        Tone::Good => Some("good"),
        Tone::Caution => Some("caution"),
        Tone::Bad => Some("bad"),
    }
}
