use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::components::Button;
use crate::hooks::{use_shell, use_words};
use crate::platform::persistence;

/// Whom to tell what the browser answers.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct AskToKeepProps {
    /// Whether the browser has promised to keep the store.
    pub(super) promised: UseStateSetter<Option<bool>>,
}

/// A button that asks the browser not to clear the store by itself, and what it answers.
#[component]
pub(super) fn AskToKeep(props: &AskToKeepProps) -> Html {
    let words = use_words();
    let shell = use_shell();
    let refused = use_state_eq(|| false);
    let onclick = {
        let (promised, refused) = (props.promised.clone(), refused.setter());
        Callback::from(move |_: MouseEvent| {
            let (promised, refused, shell) = (promised.clone(), refused.clone(), shell.clone());
            spawn_local(async move {
                let kept = persistence::ask().await;
                shell.announce.emit(AttrValue::Static(if kept {
                    words.settings_promise_yes()
                } else {
                    words.settings_asking_refused()
                }));
                refused.set(!kept);
                promised.set(Some(kept));
            });
        })
    };
    html! {
        <>
            <span><Button {onclick}>{ words.settings_ask() }</Button></span>
            if *refused {
                <span>{ words.settings_asking_refused() }</span>
            }
        </>
    }
}
