use gate360_locale::Words;
use yew::prelude::*;

use super::export::{Export, Outcome};
use crate::components::{Button, Callout, Icon, IconView, ProgressBar, Tone};
use crate::platform::engine::{EngineError, Progress, Step};

/// Says how far the PDF is that is being made, and what has come of the last export. Its element is always
/// there, so that what comes and goes moves nothing else.
pub(super) fn outcome(words: Words, export: &Export) -> Html {
    html! {
        <div class="stack">
            if let Some(progress) = export.making {
                <ProgressBar
                    key="making"
                    label={words.pdf_making()}
                    done={share(progress)}
                    total={WHOLE}
                    words={step_words(words, progress)}
                />
                <div key="cancel" class="cluster">
                    <Button onclick={export.cancel.clone()}>{ words.pdf_cancel() }</Button>
                </div>
            }
            { match &export.outcome {
                Outcome::Nothing => Html::default(),
                Outcome::Done { pdf, replaced } => html! {
                    <>
                        { line(Icon::Check, if *pdf { words.pdf_ready() } else { words.json_ready() }) }
                        { missing(words, replaced) }
                    </>
                },
                Outcome::NoPdf(EngineError::Cancelled) => line(Icon::Info, words.pdf_cancelled()),
                Outcome::NoPdf(error) => html! {
                    <Callout tone={Tone::Bad} title={words.pdf_failed()} alert=true>
                        <p>{ engine_words(words, error) }</p>
                        if let EngineError::Failed(reason) = error {
                            <p lang="en">{ reason.clone() }</p>
                        }
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

/// The length of the bar.
const WHOLE: u32 = 100;

/// How much of the bar is done. Where each step begins and how long it is follows from how long
/// the steps take.
fn share(progress: Progress) -> u32 {
    let (begin, length) = match progress.step {
        Step::Loading => (0, 0),
        Step::Composing => (10, 0),
        Step::Setting => (20, 40),
        Step::Painting => (60, 30),
        Step::Finishing => (90, 0),
    };
    begin + length * progress.done.min(progress.total) / progress.total.max(1)
}

/// What is being done, in words.
fn step_words(words: Words, progress: Progress) -> AttrValue {
    let (done, total) = (progress.done.to_string(), progress.total.to_string());
    match progress.step {
        Step::Loading => words.pdf_step_loading().into(),
        Step::Composing => words.pdf_step_composing().into(),
        Step::Setting => words.pdf_step_setting(&done, &total).into(),
        Step::Painting => words.pdf_step_painting(&done, &total).into(),
        Step::Finishing => words.pdf_step_finishing().into(),
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
fn engine_words(words: Words, error: &EngineError) -> &'static str {
    match error {
        EngineError::NotLoaded => words.pdf_not_loaded(),
        EngineError::Stopped => words.pdf_stopped(),
        EngineError::Cancelled => words.pdf_cancelled(),
        EngineError::NotUnderstood => words.pdf_not_understood(),
        EngineError::Failed(_) => words.pdf_refused(),
    }
}
