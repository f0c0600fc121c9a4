//! Language, appearance, storage.

use yew::prelude::*;

use crate::components::PageHeader;
use crate::hooks::use_words;

/// Language, appearance, storage.
#[component]
pub fn SettingsPage() -> Html {
    let words = use_words();
    html! { <PageHeader title={words.settings_title()} /> }
}
