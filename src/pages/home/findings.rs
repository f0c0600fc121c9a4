//! What was found out about a file that was opened.

use gate360_locale::Words;
use gate360_report::{Integrity, part_words};
use yew::prelude::*;

use super::import_error::{LISTED, list};
use super::warning::warning_words;
use crate::components::Tone;
use crate::state::Found;

/// How what was found out is to be taken.
pub(super) fn tone(found: &Found) -> Tone {
    let is_changed = matches!(found.findings.integrity, Integrity::Changed(_));
    if is_changed || !found.findings.warnings.is_empty() {
        Tone::Warn
    } else {
        Tone::Good
    }
}

/// Whether the file is as it was exported, and what is odd about it besides.
pub(super) fn view(words: Words, found: &Found) -> Html {
    let warnings = &found.findings.warnings;
    html! {
        <>
            { integrity(words, found) }
            if !warnings.is_empty() {
                <p>{ words.opened_odd() }</p>
                <ul class="list">
                    { for warnings.iter().map(|warning| html! {
                        <li>{ warning_words(words, warning) }</li>
                    }) }
                </ul>
            }
        </>
    }
}

fn integrity(words: Words, found: &Found) -> Html {
    let day = words.date(found.exported);
    let parts = match &found.findings.integrity {
        Integrity::Unchanged => return html! { <p>{ words.opened_unchanged(&day) }</p> },
        Integrity::Unknown => return html! { <p>{ words.opened_integrity_unknown() }</p> },
        Integrity::Changed(parts) => parts,
    };
    let catalogue = found.catalogue.as_deref();
    let lines = parts.iter().take(LISTED);
    let lines = lines.map(|part| part_words::part(words, catalogue, part));
    html! {
        <>
            <p>{ words.opened_changed(&day) }</p>
            if !parts.is_empty() {
                <p>{ words.opened_changed_parts() }</p>
                { list(words, lines.collect(), parts.len()) }
            }
        </>
    }
}
