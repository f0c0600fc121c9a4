use gloo::utils::window;
use yew::prelude::*;

use crate::components::Button;
use crate::hooks::use_words;
use crate::platform::shared_computer;

/// Makes this tab one of a computer that others use, too.
#[component]
pub(super) fn SharedComputer() -> Html {
    let words = use_words();
    let onclick = Callback::from(|_: MouseEvent| {
        if shared_computer::turn_on() {
            // From here on the page knows of nothing that it had read.
            let _ = window().location().reload();
        }
    });
    html! {
        <>
            <h3>{ words.settings_shared() }</h3>
            <p>{ words.settings_shared_body() }</p>
            <p><Button {onclick}>{ words.settings_shared_on() }</Button></p>
        </>
    }
}
