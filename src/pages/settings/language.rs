use yew::prelude::*;

use crate::components::LanguageChoice;
use crate::hooks::use_words;

/// The language of the interface.
#[component]
pub(super) fn LanguageSetting() -> Html {
    let words = use_words();
    html! {
        <section class="stack" aria-labelledby="settings-language">
            <h2 id="settings-language">{ words.settings_language() }</h2>
            <LanguageChoice hint={words.settings_language_hint()} />
        </section>
    }
}
