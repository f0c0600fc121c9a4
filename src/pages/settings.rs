//! Who is writing, appearance, storage.

mod keys;

use gate360_merge::Author;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use self::keys::Keys;
use crate::components::{Choice, PageHeader, RadioGroup, TextField};
use crate::hooks::{use_theme, use_words};
use crate::platform::appearance::Theme;
use crate::platform::persistence;
use crate::state::{Session, store_words, use_session};

/// The most UTF-16 units of a name or role.
const LONGEST_NAME: u32 = 200;

/// Who is writing, appearance, storage.
#[component]
pub fn SettingsPage() -> Html {
    let words = use_words();
    // Fields start with what is known, which the session reads from the store first.
    let session = use_session().filter(Session::is_open);
    html! {
        <>
            <PageHeader title={words.settings_title()} lead={words.settings_lead()} />
            <div class="stack stack-wide">
                if let Some(session) = session {
                    <WhoIsWriting session={session.clone()} />
                    <Appearance />
                    <Keys />
                    <Storage {session} />
                }
            </div>
        </>
    }
}

/// What is known.
#[derive(Clone, Debug, PartialEq, Properties)]
struct SessionProps {
    session: Session,
}

#[component]
fn WhoIsWriting(props: &SessionProps) -> Html {
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
        </section>
    }
}

#[component]
fn Appearance() -> Html {
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

#[component]
fn Storage(props: &SessionProps) -> Html {
    let words = use_words();
    let promised = use_state_eq(|| None::<bool>);
    {
        let promised = promised.setter();
        use_effect_with((), move |()| {
            spawn_local(async move { promised.set(Some(persistence::is_promised().await)) });
        });
    }
    let lasts = props
        .session
        .store
        .as_ref()
        .is_some_and(|store| store.lasts());
    let (place, lasting) = if lasts {
        (words.settings_where_browser(), words.settings_lasts_yes())
    } else {
        (words.settings_where_memory(), words.settings_lasts_no())
    };
    let promise = match *promised {
        None => words.settings_promise_unknown(),
        Some(true) => words.settings_promise_yes(),
        Some(false) => words.settings_promise_no(),
    };
    html! {
        <section class="stack" aria-labelledby="settings-storage">
            <h2 id="settings-storage">{ words.settings_storage() }</h2>
            if let Some(trouble) = &props.session.trouble {
                <p>{ store_words(words, trouble) }</p>
            }
            <dl class="stack">
                <div>
                    <dt><strong>{ words.settings_where() }</strong></dt>
                    <dd>{ place }</dd>
                </div>
                <div>
                    <dt><strong>{ words.settings_lasts() }</strong></dt>
                    <dd>{ lasting }</dd>
                </div>
                if lasts {
                    <div>
                        <dt><strong>{ words.settings_promise() }</strong></dt>
                        <dd>{ promise }</dd>
                    </div>
                    <div>
                        <dt><strong>{ words.settings_saved() }</strong></dt>
                        <dd>{ words.settings_saved_body() }</dd>
                    </div>
                }
            </dl>
        </section>
    }
}
