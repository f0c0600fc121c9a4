use gate360_locale::Words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::removal::focus_first;
use crate::components::{Button, Callout, Icon, Tone};
use crate::hooks::{use_shell, use_words};
use crate::platform::clock;
use crate::platform::store::StoreError;
use crate::state::{bin, put_back, store_words, use_session};

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct PutBackProps {
    /// Its id.
    pub(crate) id: String,
    /// What it is called on the page.
    pub(crate) name: String,
    /// What takes the focus when the button goes, as a selector.
    pub(crate) heading: &'static str,
    /// Called when it is out of the bin.
    pub(crate) ondone: Callback<()>,
}

/// A button that takes a project out of the bin.
#[component]
pub(crate) fn PutBack(props: &PutBackProps) -> Html {
    let words = use_words();
    let shell = use_shell();
    let session = use_session();
    let failed = use_state_eq(|| None::<StoreError>);
    let onclick = {
        let (failed, props) = (failed.setter(), props.clone());
        Callback::from(move |_: MouseEvent| {
            let (failed, props, shell) = (failed.clone(), props.clone(), shell.clone());
            let Some(session) = session.clone() else {
                return;
            };
            failed.set(None);
            spawn_local(async move {
                match put_back(&session, &props.id).await {
                    Ok(()) => {
                        shell.announce.emit(words.bin_is_back(&props.name).into());
                        focus_first(props.heading);
                        props.ondone.emit(());
                    }
                    Err(error) => failed.set(Some(error)),
                }
            });
        })
    };
    html! {
        <div>
            if let Some(error) = &*failed {
                <Callout tone={Tone::Bad} title={words.bin_back_failed()} alert=true>
                    <p>{ store_words(words, error) }</p>
                </Callout>
            }
            <Button icon={Icon::Again} name={words.bin_back_name(&props.name)} {onclick}>
                { words.bin_back() }
            </Button>
        </div>
    }
}

/// Says that a project was just moved into the bin, with the way back at hand.
pub(super) fn in_bin(words: Words, id: &str, name: &str, onsaid: &Callback<Html>) -> Html {
    let until = bin::until(clock::now());
    let ondone = onsaid.reform(|()| Html::default());
    html! {
        <Callout title={words.bin_moved(name)}>
            <p>{ words.bin_moved_body(&words.date(clock::date_of(until))) }</p>
            <PutBack id={id.to_owned()} name={name.to_owned()} heading="h1" {ondone} />
        </Callout>
    }
}
