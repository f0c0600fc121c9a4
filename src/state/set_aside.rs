use gate360_locale::Words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{Session, store_words, use_session};
use crate::components::{Button, Callout, Icon, Tone};
use crate::hooks::use_words;
use crate::platform::files;

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct SetAsideProps {
    /// Its id.
    pub(super) project: String,
    /// How many of its entries can't be read.
    pub(super) count: usize,
}

/// Says that some of a project can't be read, and hands out just that as a file.
#[component]
pub(super) fn SetAside(props: &SetAsideProps) -> Html {
    let words = use_words();
    let session = use_session();
    let trouble = use_state_eq(|| None::<&'static str>);
    let onclick = {
        let (trouble, project) = (trouble.setter(), props.project.clone());
        Callback::from(move |_: MouseEvent| {
            let (trouble, project) = (trouble.clone(), project.clone());
            let Some(session) = session.clone() else {
                return;
            };
            spawn_local(async move {
                trouble.set(hand_out(words, &session, &project).await.err());
            });
        })
    };
    html! {
        <div class="notice">
            <Callout tone={Tone::Warn} title={words.unreadable_title()}>
                <p>{ super::unreadable_words(words, props.count) }</p>
                <p>{ words.unreadable_hint() }</p>
                <Button icon={Icon::Download} {onclick}>{ words.unreadable_save() }</Button>
                if let Some(trouble) = *trouble {
                    <p role="alert"><strong>{ trouble }</strong></p>
                }
            </Callout>
        </div>
    }
}

/// Hands out what can't be read, one entry a line; else says why not.
async fn hand_out(words: Words, session: &Session, project: &str) -> Result<(), &'static str> {
    let Some(store) = &session.store else {
        return Ok(());
    };
    let entries = store.set_aside(project).await;
    let mut text = entries
        .map_err(|error| store_words(words, &error))?
        .join("\n");
    text.push('\n');
    let name = [project, "-unreadable.txt"].concat();
    files::download(&name, "text/plain", text.as_bytes()).map_err(|_| words.unreadable_not_saved())
}
