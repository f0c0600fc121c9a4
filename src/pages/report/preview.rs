use gate360_report::document::{Block, Document};
use yew::prelude::*;

use super::block::{block, facts};
use super::text::text;
use crate::hooks::use_words;
use crate::state::Shared;

/// Which document.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct PreviewProps {
    /// The report to be read.
    pub(super) document: Shared<Document>,
}

/// The report as the PDF has it (class `paper`): the same document, painted for the screen. The
/// page has its heading, so the document's begin one level below.
#[component]
pub(super) fn Preview(props: &PreviewProps) -> Html {
    let words = use_words();
    let document = &props.document;
    let mut under = document.title.words();
    let blocks = document.blocks.iter().map(|shown| {
        if let Block::Heading { text: heading, .. } = shown {
            under = heading.words();
        }
        block(shown, &under)
    });
    html! {
        <article class="paper" aria-label={words.report_preview()} lang={document.language.clone()}>
            <header class="paper-cover">
                <p class="paper-subtitle">{ &document.subtitle }</p>
                <p class="paper-title">{ text(&document.title) }</p>
                if !document.cover.is_empty() {
                    { facts(&document.cover) }
                }
            </header>
            { for blocks }
        </article>
    }
}
