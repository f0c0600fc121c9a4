use yew::prelude::*;

use super::{Icon, IconView};

/// A place with nothing in it yet (class `empty`): a picture of what belongs here, what is missing
/// in a few words, and the first step.
pub fn empty_state(icon: Icon, title: Option<&str>, first_step: Html) -> Html {
    html! {
        <div class="empty">
            <IconView {icon} />
            if let Some(title) = title {
                <p class="empty-title">{ title }</p>
            }
            <div class="stack">{ first_step }</div>
        </div>
    }
}
