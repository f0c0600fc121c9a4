use gate360_locale::Words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::SessionProps;
use super::ask_to_keep::AskToKeep;
use super::shared_computer::SharedComputer;
use super::stored::Stored;
use crate::components::{Callout, Tone};
use crate::hooks::use_words;
use crate::pages::home::{Listing, use_listing};
use crate::platform::persistence::{self, Used};
use crate::state::store_words;

/// Where the work is kept, how much there is, and the projects that are kept.
#[component]
pub(super) fn Storage(props: &SessionProps) -> Html {
    let words = use_words();
    let promised = use_state_eq(|| None::<bool>);
    let used = use_state_eq(|| None::<Used>);
    {
        let (promised, used) = (promised.setter(), used.setter());
        use_effect_with((), move |()| {
            spawn_local(async move {
                promised.set(Some(persistence::is_promised().await));
                used.set(persistence::used().await);
            });
        });
    }
    let (listing, reload) = use_listing();
    let projects = match &listing {
        Listing::Loading => html! {
            <p class="muted" aria-busy="true">{ words.home_loading() }</p>
        },
        Listing::Failed(error) => html! {
            <Callout tone={Tone::Bad} title={words.home_failed_title()} alert=true>
                <p>{ store_words(words, error) }</p>
            </Callout>
        },
        Listing::Here(listed, _) if listed.is_empty() => html! {
            <p class="muted">{ words.home_empty_title() }</p>
        },
        Listing::Here(listed, _) => {
            html! { <Stored listed={listed.clone()} onremoved={reload} /> }
        }
    };
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
                        <dd class="stack stack-tight">
                            <span>{ promise }</span>
                            if *promised == Some(false) {
                                <AskToKeep promised={promised.setter()} />
                            }
                        </dd>
                    </div>
                    <div>
                        <dt><strong>{ words.settings_saved() }</strong></dt>
                        <dd>{ words.settings_saved_body() }</dd>
                    </div>
                }
                if let Some(used) = &*used {
                    <div>
                        <dt><strong>{ words.settings_used() }</strong></dt>
                        <dd>{ words.settings_used_of(&size(words, used.bytes), &size(words, used.quota)) }</dd>
                    </div>
                }
            </dl>
            if lasts && !props.session.read_only {
                <SharedComputer />
            }
            <h3>{ words.settings_projects() }</h3>
            { projects }
        </section>
    }
}

/// A size in megabytes or gigabytes, rounded up so that a little is not nothing.
pub(crate) fn size(words: Words, bytes: f64) -> String {
    let tenths_up = |number: f64| words.decimal((number * 10.0).ceil() / 10.0, 1);
    let megabytes = bytes / 1_000_000.0;
    if megabytes > 1000.0 {
        words.settings_gigabytes(&tenths_up(megabytes / 1000.0))
    } else {
        words.settings_megabytes(&tenths_up(megabytes))
    }
}
