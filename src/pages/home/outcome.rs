use std::rc::Rc;

use yew::prelude::*;

use super::import_error::explanation;
use super::warning::warning_words;
use crate::components::{Callout, RouteLink, Tone};
use crate::hooks::use_words;
use crate::route::Route;
use crate::state::{ImportError, Imported};

/// What was to be brought in.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Subject {
    /// A file of this name.
    File(String),
    /// An example.
    Example,
}

/// What came of bringing something in.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Outcome {
    pub(super) subject: Subject,
    pub(super) result: Rc<Result<Imported, ImportError>>,
}

/// What came of bringing something in.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct OutcomeViewProps {
    /// What came of it.
    pub(super) outcome: Outcome,
}

/// Says what came of bringing something in, and leads on.
#[component]
pub(super) fn OutcomeView(props: &OutcomeViewProps) -> Html {
    let words = use_words();
    let subject = &props.outcome.subject;
    match &*props.outcome.result {
        Ok(imported) => {
            let name = super::card::shown_name(words, &imported.name);
            let file = match subject {
                Subject::File(file) => file,
                Subject::Example => &name,
            };
            let (title, body) = if imported.known {
                let new = u32::try_from(imported.new).unwrap_or(u32::MAX);
                (words.opened_title_known(file), words.opened_joined(new))
            } else {
                (words.opened_title(file), words.opened_new().to_owned())
            };
            let tone = if imported.warnings.is_empty() {
                Tone::Good
            } else {
                Tone::Warn
            };
            html! {
                <Callout {tone} {title} alert=true>
                    <p>{ body }</p>
                    if !imported.warnings.is_empty() {
                        <p>{ words.opened_odd() }</p>
                        <ul class="list">
                            { for imported.warnings.iter().map(|warning| html! {
                                <li>{ warning_words(words, warning) }</li>
                            }) }
                        </ul>
                    }
                    <p>
                        <RouteLink
                            class="button button-primary"
                            to={Route::Overview { id: imported.id.clone() }}
                        >
                            { words.opened_go(&name) }
                        </RouteLink>
                    </p>
                </Callout>
            }
        }
        Err(error) => {
            let title = match subject {
                Subject::File(file) => words.import_failed_title(file),
                Subject::Example => words.import_example_failed_title().to_owned(),
            };
            html! {
                <Callout tone={Tone::Bad} {title} alert=true>
                    { explanation(words, error) }
                    <p>{ words.import_nothing_changed() }</p>
                </Callout>
            }
        }
    }
}
