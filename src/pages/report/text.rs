use gate360_report::document::{Span, Text, Tone as Meaning};
use yew::prelude::*;

use crate::components::Badge;
use crate::looks;

/// Running text. What stands in it is shown as it was written, line ends included, and never
/// taken for anything but text.
pub(super) fn text(text: &Text) -> Html {
    html! { <span class="as-typed">{ for text.0.iter().map(span) }</span> }
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
