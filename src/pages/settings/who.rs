use gate360_locale::Language;
use gate360_merge::Author;
use yew::prelude::*;

use super::SessionProps;
use crate::components::{Choice, ComboBox, TextField};
use crate::hooks::use_words;

/// The most UTF-16 units of a name or role.
const LONGEST_NAME: u32 = 200;

/// Who is writing: it stands beside every change, and the language beside every text.
#[component]
pub(super) fn WhoIsWriting(props: &SessionProps) -> Html {
    let words = use_words();
    let session = &props.session;
    let write = |change: fn(&mut Author, String)| {
        let session = session.clone();
        Callback::from(move |text: String| {
            let mut author = session.author.clone();
            change(&mut author, text.trim().to_owned());
            session.set_author.emit(author);
        })
    };
    let languages = Language::ALL
        .iter()
        .map(|language| Choice::new(language.tag(), language.name()));
    html! {
        <section class="stack" aria-labelledby="settings-who">
            <h2 id="settings-who">{ words.settings_who() }</h2>
            <TextField
                label={words.author_role()}
                hint={words.author_role_hint()}
                value={session.author.role.clone()}
                onchange={write(|author, text| author.role = text)}
                autocomplete="organization-title"
                max_length={LONGEST_NAME}
            />
            <TextField
                label={words.author_organisation()}
                value={session.author.organisation.clone()}
                onchange={write(|author, text| author.organisation = text)}
                autocomplete="organization"
                max_length={LONGEST_NAME}
            />
            <ComboBox
                label={words.settings_writes()}
                hint={words.settings_writes_hint()}
                choices={Choice::list(languages)}
                value={session.writes.map_or("", Language::tag)}
                none={words.settings_writes_interface()}
                onchange={session.set_writes.reform(|tag: AttrValue| Language::from_tag(&tag))}
            />
        </section>
    }
}
