use gate360_report::document::{Span, Text, Tone as Meaning};
use yew::prelude::*;

use crate::components::Badge;
use crate::looks;

/// A word that is longer than this, in characters, may be broken anywhere: an address, or a slip
/// of the keyboard. Others stay whole, also in narrow columns.
const LONG: usize = 24;

/// Running text. What stands in it is shown as it was written, line ends included, and never
/// taken for anything but text.
pub(super) fn text(text: &Text) -> Html {
    let long = |span: &Span| {
        span.text
            .split_whitespace()
            .any(|word| word.chars().count() > LONG)
    };
    let breaks = text.0.iter().any(long).then_some("breaks");
    html! { <span class={classes!("as-typed", breaks)}>{ for text.0.iter().map(span) }</span> }
}

fn span(span: &Span) -> Html {
    let lang = span.language.clone();
    if span.tone != Meaning::Plain {
        let badge = html! { <Badge tone={looks::of_meaning(span.tone)}>{ &span.text }</Badge> };
        return html! { <span {lang}>{ badge }</span> };
    }
    if span.strong {
        html! { <strong {lang}>{ &span.text }</strong> }
    } else {
        html! { <span {lang}>{ &span.text }</span> }
    }
}
