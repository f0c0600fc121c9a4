use yew::prelude::*;

use crate::components::{Choice, RadioGroup};
use crate::hooks::{use_theme, use_words};
use crate::platform::appearance::Theme;

/// How the page looks.
#[component]
pub(super) fn Appearance() -> Html {
    let words = use_words();
    let (theme, choose) = use_theme();
    let choices = Choice::list(Theme::ALL.into_iter().map(|theme| {
        let label = match theme {
            Theme::System => words.theme_system(),
            Theme::Light => words.theme_light(),
            Theme::Dark => words.theme_dark(),
            Theme::Contrast => words.theme_contrast(),
        };
        Choice::new(theme.key(), label)
    }));
    let onchange = Callback::from(move |key: AttrValue| {
        if let Some(theme) = Theme::from_key(&key) {
            choose.emit(theme);
        }
    });
    html! {
        <section class="stack" aria-labelledby="settings-appearance">
            <h2 id="settings-appearance">{ words.settings_appearance() }</h2>
            <RadioGroup label={words.settings_theme()} {choices} value={theme.key()} {onchange} />
        </section>
    }
}
