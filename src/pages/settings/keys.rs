use yew::prelude::*;

use crate::components::{Choice, RadioGroup};
use crate::hooks::use_words;
use crate::platform::keys;

const ON: &str = "on";
const OFF: &str = "off";

/// Whether keys that are a single letter do something.
#[component]
pub(super) fn Keys() -> Html {
    let words = use_words();
    let letters = use_state_eq(keys::letters);
    let onchange = {
        let letters = letters.setter();
        Callback::from(move |value: AttrValue| {
            keys::set_letters(value == ON);
            letters.set(value == ON);
        })
    };
    html! {
        <section class="stack" aria-labelledby="settings-keys">
            <h2 id="settings-keys">{ words.settings_keys() }</h2>
            <RadioGroup
                label={words.settings_letters()}
                hint={words.settings_letters_hint()}
                choices={Choice::list([
                    Choice::new(ON, words.settings_letters_on()),
                    Choice::new(OFF, words.settings_letters_off()),
                ])}
                value={if *letters { ON } else { OFF }}
                {onchange}
            />
        </section>
    }
}
