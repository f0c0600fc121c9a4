use gate360_locale::Language;
use yew::prelude::*;

use crate::components::{Callout, Choice, ComboBox, Tone};
use crate::hooks::{use_language, use_words};

/// The language of the interface.
#[component]
pub(super) fn LanguageChoice() -> Html {
    let words = use_words();
    let (choose, failed) = use_language();
    let choices = Language::ALL
        .iter()
        .map(|language| Choice::new(language.tag(), language.name()));
    html! {
        <section class="stack" aria-labelledby="settings-language">
            <h2 id="settings-language">{ words.settings_language() }</h2>
            <ComboBox
                label={words.settings_language()}
                label_hidden=true
                hint={words.settings_language_hint()}
                choices={Choice::list(choices)}
                value={words.language().tag()}
                onchange={Callback::from(move |tag: AttrValue| {
                    if let Some(language) = Language::from_tag(&tag) {
                        choose.emit(language);
                    }
                })}
            />
            if failed {
                <Callout tone={Tone::Bad} title={words.words_failed_title()} alert=true>
                    <p>{ words.words_failed_body() }</p>
                </Callout>
            }
        </section>
    }
}
