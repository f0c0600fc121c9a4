use gate360_locale::Words;
use yew::prelude::*;

use super::export::{Export, Outcome};
use crate::components::{Callout, Icon, IconView, Tone};
use crate::platform::engine::EngineError;

/// Says whether a PDF is being made, and what has come of the last export. Its element is always
/// there, so that what comes and goes moves nothing else.
pub(super) fn outcome(words: Words, export: &Export) -> Html {
    html! {
        <div class="stack">
            if export.making {
                { line(Icon::Again, words.pdf_making()) }
            }
            { match &export.outcome {
                Outcome::Nothing => Html::default(),
                Outcome::Done { pdf, replaced } => html! {
                    <>
                        { line(Icon::Check, if *pdf { words.pdf_ready() } else { words.json_ready() }) }
                        { missing(words, replaced) }
                    </>
                },
                Outcome::NoPdf(error) => html! {
                    <Callout tone={Tone::Bad} title={words.pdf_failed()} alert=true>
                        <p>{ engine_words(words, error) }</p>
                    </Callout>
                },
                Outcome::NotHandedOut => html! {
                    <Callout tone={Tone::Bad} title={words.export_failed()} alert=true>
                        <p>{ words.export_not_handed_out() }</p>
                    </Callout>
                },
            } }
        </div>
    }
}

/// A line with its sign. It is said elsewhere too.
fn line(icon: Icon, text: &'static str) -> Html {
    html! { <p class="cluster"><IconView {icon} /><span>{ text }</span></p> }
}

/// The characters that are missing from the PDF, with their numbers.
fn missing(words: Words, replaced: &str) -> Html {
    let count = u32::try_from(replaced.chars().count()).unwrap_or(u32::MAX);
    if count == 0 {
        return Html::default();
    }
    let entry = |character: char| {
        let code = format!("U+{:04X}", u32::from(character));
        html! { <li key={code.clone()}>{ words.replaced_character(&character.to_string(), &code) }</li> }
    };
    html! {
        <Callout tone={Tone::Warn} title={words.pdf_replaced(count)} alert=true>
            <p>{ words.pdf_replaced_body() }</p>
            <ul class="list">{ for replaced.chars().map(entry) }</ul>
        </Callout>
    }
}

/// Why there is no PDF, what is safe and what to do.
fn engine_words(words: Words, error: &EngineError) -> String {
    match error {
        EngineError::NotLoaded => words.pdf_not_loaded().to_owned(),
        EngineError::Stopped => words.pdf_stopped().to_owned(),
        EngineError::NotUnderstood => words.pdf_not_understood().to_owned(),
        EngineError::Failed(reason) => words.pdf_refused(reason),
    }
}
