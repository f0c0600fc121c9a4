use gate360_locale::Words;
use gate360_merge::Author;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::card::shown_name;
use super::import_error::explanation;
use super::removal::focus_first;
use crate::components::{Button, ButtonKind, Callout, Tone};
use crate::hooks::{use_shell, use_words};
use crate::platform::clock;
use crate::state::{ErasedProject, ImportError, erase_too, use_session};

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct EraseTooProps {
    /// The project that was erased in the file.
    pub(super) project: ErasedProject,
    /// What it is about, in a sentence.
    pub(super) title: AttrValue,
}

/// How far it has come.
#[derive(Clone, Debug, PartialEq)]
enum Erasing {
    NotAsked,
    /// It is to stay here.
    Kept,
    Running,
    Done,
    Failed(ImportError),
}

/// Asks whether a project that was erased in a file is to be erased here as well.
#[component]
pub(super) fn EraseToo(props: &EraseTooProps) -> Html {
    let words = use_words();
    let session = use_session();
    let announce = use_shell().announce;
    let erasing = use_state_eq(|| Erasing::NotAsked);
    let name = shown_name(words, &props.project.name);
    let onclick = {
        let (erasing, project) = (erasing.setter(), props.project.clone());
        let done = AttrValue::from(words.erase_too_done(&name));
        Callback::from(move |_: MouseEvent| {
            let Some(session) = session.clone() else {
                return;
            };
            let (erasing, project) = (erasing.clone(), project.clone());
            let (announce, done) = (announce.clone(), done.clone());
            erasing.set(Erasing::Running);
            spawn_local(async move {
                match erase_too(&session, &project).await {
                    Ok(_) => {
                        announce.emit(done);
                        erasing.set(Erasing::Done);
                    }
                    Err(error) => erasing.set(Erasing::Failed(error)),
                }
            });
        })
    };
    let keep = {
        let erasing = erasing.setter();
        Callback::from(move |_: MouseEvent| {
            // The button goes, and the focus must not go with it.
            focus_first("h1");
            erasing.set(Erasing::Kept);
        })
    };
    if *erasing == Erasing::Kept {
        return Html::default();
    }
    let by = erased_by(words, &props.project);
    if *erasing == Erasing::Done {
        return html! {
            <Callout tone={Tone::Good} title={words.erase_too_done(&name)}>
                <p>{ by }</p>
            </Callout>
        };
    }
    html! {
        <Callout tone={Tone::Warn} title={&props.title} alert=true>
            <p>{ by }</p>
            <p>{ words.erase_too_body(&name) }</p>
            if let Erasing::Failed(error) = &*erasing {
                { explanation(words, error) }
            }
            <div class="cluster">
                <Button onclick={keep}>{ words.erase_too_no() }</Button>
                <Button
                    kind={ButtonKind::Danger}
                    busy={*erasing == Erasing::Running}
                    {onclick}
                >
                    { words.erase_too_yes() }
                </Button>
            </div>
        </Callout>
    }
}

/// Who erased a project, and on which day.
pub(super) fn erased_by(words: Words, project: &ErasedProject) -> String {
    let erased = &project.erased;
    let day = words.date(clock::date_of(erased.at));
    words.opened_erased_by(who(words, &erased.by), &day)
}

/// Who wrote something, as far as it is known.
pub(super) fn who(words: Words, author: &Author) -> &str {
    match (author.role.is_empty(), author.organisation.is_empty()) {
        (false, _) => &author.role,
        (true, false) => &author.organisation,
        (true, true) => words.history_nobody(),
    }
}
