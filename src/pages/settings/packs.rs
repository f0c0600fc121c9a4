//! The process packs of this browser.

use gate360_locale::{Language, Words};
use gate360_process::OWN;
use gate360_report::pack_words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::components::{Callout, Choice, ComboBox, Tone};
use crate::hooks::{catalogue_in, use_words};
use crate::pages::home::{Removable, Removal, pack_faults};
use crate::platform::store::StoreError;
use crate::state::packs::{self, Deployed, SharedPack};
use crate::state::{store_words, use_session};

/// What is known of the packs.
#[derive(Clone, Debug, PartialEq)]
struct Known {
    kept: Vec<SharedPack>,
    /// The one that new projects follow; none: the one that is built in.
    chosen: Option<SharedPack>,
    /// What came of the pack that this page names.
    deployed: Deployed,
}

/// The processes that projects can follow in this browser, and which of them new ones do.
#[component]
pub(super) fn Packs() -> Html {
    let words = use_words();
    let store = use_session().and_then(|session| session.store);
    let known = use_state_eq(|| None::<Result<Known, StoreError>>);
    // Why the last choice was not kept.
    let refused = use_state_eq(|| None::<StoreError>);
    let read = {
        let known = known.setter();
        use_callback(store.clone(), move |(), store| {
            if let Some(store) = store.clone() {
                let known = known.clone();
                spawn_local(async move {
                    let found = async {
                        Ok(Known {
                            deployed: packs::deployed(&store).await,
                            kept: packs::kept(&store).await?,
                            chosen: packs::for_new_projects(&store).await?,
                        })
                    };
                    known.set(Some(found.await));
                });
            }
        })
    };
    use_effect_with(read.clone(), |read| read.emit(()));
    let known = match &*known {
        Some(Ok(known)) => known,
        Some(Err(error)) => {
            return html! {
                <Callout tone={Tone::Bad} title={words.packs_failed()} alert=true>
                    <p>{ store_words(words, error) }</p>
                </Callout>
            };
        }
        None => return html! { <p class="muted" aria-busy="true">{ words.part_loading() }</p> },
    };
    let onchoose = {
        let (kept, read, refused) = (known.kept.clone(), read.clone(), refused.setter());
        Callback::from(move |value: AttrValue| {
            let Some(store) = store.clone() else { return };
            let pack = kept
                .iter()
                .find(|pack| *value == packs::name_of(pack))
                .cloned();
            let (read, refused) = (read.clone(), refused.clone());
            // What is refused once more is said once more.
            refused.set(None);
            spawn_local(async move {
                let chosen = packs::choose_for_new_projects(&store, pack.as_deref()).await;
                refused.set(chosen.err());
                read.emit(());
            });
        })
    };
    let own = catalogue_in(words.language());
    let own_name = own
        .as_ref()
        .map(|own| words.process_named(own.title(), own.version()));
    let choices = std::iter::once(Choice::new("", own_name.clone().unwrap_or_default())).chain(
        known
            .kept
            .iter()
            .map(|pack| Choice::new(packs::name_of(pack), named(words, pack))),
    );
    html! {
        <section class="stack" aria-labelledby="settings-packs">
            <h2 id="settings-packs" tabindex="-1">{ words.packs_title() }</h2>
            <p>{ words.packs_lead() }</p>
            if let Some(Err(faults)) = &known.deployed {
                <Callout tone={Tone::Bad} title={words.pack_deployed_broken()}>
                    { pack_faults(words, faults) }
                </Callout>
            }
            <ul class="list">
                if let (Some(own), Some(name)) = (&own, own_name) {
                    <li key={OWN}>
                        <strong>{ name }</strong>
                        <p class="muted">{ words.pack_built_in() }</p>
                        if own.review().is_none() {
                            <p class="muted">{ unreviewed(words, Language::ALL.iter().map(|l| l.name().to_owned())) }</p>
                        }
                    </li>
                }
                { for known.kept.iter().map(|pack| html! {
                    <li key={packs::name_of(pack)}>
                        <strong>{ named(words, pack) }</strong>
                        { for pack_words::summary(words, pack).into_iter().skip(1).map(|line| html! {
                            <p class="muted">{ line }</p>
                        }) }
                        <Removal
                            of={Removable::Pack(pack.clone())}
                            name={named(words, pack)}
                            ondone={read.clone()}
                        />
                    </li>
                }) }
            </ul>
            if !known.kept.is_empty() {
                <ComboBox
                    label={words.packs_for_new()}
                    choices={Choice::list(choices)}
                    value={known.chosen.as_ref().map(|pack| packs::name_of(pack)).unwrap_or_default()}
                    onchange={onchoose}
                />
                if let Some(error) = &*refused {
                    <Callout tone={Tone::Bad} title={words.packs_choice_failed()} alert=true>
                        <p>{ store_words(words, error) }</p>
                    </Callout>
                }
            }
        </section>
    }
}

fn named(words: Words, pack: &SharedPack) -> String {
    let catalogue = packs::in_language(pack, words.language().tag());
    let title = catalogue
        .as_ref()
        .map_or(pack.id(), |catalogue| catalogue.title());
    words.process_named(title, pack.version())
}

fn unreviewed(words: Words, languages: impl Iterator<Item = String>) -> String {
    let languages: Vec<String> = languages.collect();
    words.pack_not_reviewed(&languages.join(", "))
}
