use std::rc::Rc;

use gate360_locale::Words;
use yew::prelude::*;

use super::erase_too::{EraseToo, erased_by, who};
use super::findings;
use super::import_error::explanation;
use crate::components::{Callout, RouteLink, Tone};
use crate::hooks::use_words;
use crate::route::Route;
use crate::state::packs::{self, Kept};
use crate::state::{ImportError, Imported, OutOfFile, PackTaken};

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
    pub(super) result: Rc<Result<OutOfFile, ImportError>>,
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
    let result = &*props.outcome.result;
    let title = title(words, &props.outcome.subject, result);
    match result {
        Ok(OutOfFile::Pack(pack)) => pack_taken(words, pack, title),
        Ok(OutOfFile::ToErase(project)) => {
            html! { <EraseToo project={project.clone()} {title} /> }
        }
        Ok(OutOfFile::Erased(project)) => html! {
            <Callout tone={Tone::Warn} {title} alert=true>
                <p>{ erased_by(words, project) }</p>
            </Callout>
        },
        Ok(OutOfFile::Project(imported)) => {
            let name = super::card::shown_name(words, &imported.name);
            let body = if imported.known {
                words.opened_joined(u32::try_from(imported.new).unwrap_or(u32::MAX))
            } else {
                words.opened_new().to_owned()
            };
            let found = imported.found.as_ref();
            let erased = erased_words(words, imported);
            let tone = found.map_or(Tone::Good, findings::tone);
            html! {
                <Callout {tone} {title} alert=true>
                    <p>{ body }</p>
                    if imported.from_bin {
                        <p>{ words.bin_is_back(&name) }</p>
                    }
                    if let Some(erased) = erased {
                        <p>{ erased }</p>
                    }
                    if let Some(found) = found {
                        { findings::view(words, found) }
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
        Err(error) => html! {
            <Callout tone={Tone::Bad} {title} alert=true>
                { explanation(words, error) }
                <p>{ words.import_nothing_changed() }</p>
            </Callout>
        },
    }
}

/// What a file erased here, and who did.
fn erased_words(words: Words, imported: &Imported) -> Option<String> {
    let count = u32::try_from(imported.erasures.values).unwrap_or(u32::MAX);
    let by: Vec<&str> = (imported.erasures.by.iter())
        .map(|author| who(words, author))
        .collect();
    (count > 0).then(|| words.opened_erased(count, &by.join(", ")))
}

/// What a process pack is good for now.
fn pack_taken(words: Words, pack: &PackTaken, title: String) -> Html {
    let tone = match pack.kept {
        Kept::Replaced => Tone::Warn,
        Kept::New | Kept::Known => Tone::Good,
    };
    html! {
        <Callout {tone} {title} alert=true>
            if pack.kept == Kept::Replaced {
                <p>{ words.pack_replaced() }</p>
            }
            <p>{ words.pack_taken_body() }</p>
            <p>
                <RouteLink class="button" to={Route::Settings}>{ words.packs_title() }</RouteLink>
            </p>
        </Callout>
    }
}

/// What came of bringing something in, in a sentence.
pub(super) fn title(
    words: Words,
    subject: &Subject,
    result: &Result<OutOfFile, ImportError>,
) -> String {
    match (subject, result) {
        (_, Ok(OutOfFile::Pack(taken))) => {
            let catalogue = packs::in_language(&taken.pack, words.language().tag());
            let title = catalogue
                .as_ref()
                .map_or(taken.pack.id(), |known| known.title());
            match taken.kept {
                Kept::Known => words.pack_known(title, taken.pack.version()),
                Kept::New | Kept::Replaced => words.pack_taken(title, taken.pack.version()),
            }
        }
        (Subject::File(file), Ok(OutOfFile::Project(imported))) => {
            opened(words, file, imported.known)
        }
        (Subject::Example, Ok(OutOfFile::Project(imported))) => {
            let name = super::card::shown_name(words, &imported.name);
            opened(words, &name, imported.known)
        }
        (Subject::File(file), Ok(OutOfFile::ToErase(_))) => words.erase_too_title(file),
        (Subject::File(file), Ok(OutOfFile::Erased(_))) => words.opened_erased_title(file),
        (Subject::Example, Ok(OutOfFile::ToErase(_) | OutOfFile::Erased(_)) | Err(_)) => {
            words.import_example_failed_title().to_owned()
        }
        (Subject::File(file), Err(_)) => words.import_failed_title(file),
    }
}

fn opened(words: Words, what: &str, known: bool) -> String {
    if known {
        words.opened_title_known(what)
    } else {
        words.opened_title(what)
    }
}
