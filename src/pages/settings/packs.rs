//! The process packs of this browser.

use gate360_locale::{Language, Words};
use gate360_process::OWN;
use gate360_report::pack_words;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::components::{Button, ButtonKind, Callout, Choice, ComboBox, Icon, Tone};
use crate::hooks::{catalogue_in, use_shell, use_words};
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
pub(crate) fn Packs() -> Html {
    let words = use_words();
    let announce = use_shell().announce;
    let store = use_session().and_then(|session| session.store);
    let known = use_state_eq(|| None::<Result<Known, StoreError>>);
    let attempt = use_state_eq(|| 0_u32);
    {
        let known = known.setter();
        use_effect_with((store.clone(), *attempt), move |(store, _)| {
            if let Some(store) = store.clone() {
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
        });
    }
    let known = match &*known {
        Some(Ok(known)) => known,
        Some(Err(error)) => return html! { <p>{ store_words(words, error) }</p> },
        None => return html! { <p class="muted" aria-busy="true">{ words.part_loading() }</p> },
    };
    let again = {
        let attempt = attempt.clone();
        Callback::from(move |()| attempt.set(attempt.wrapping_add(1)))
    };
    let onchoose = {
        let (store, kept, again) = (store.clone(), known.kept.clone(), again.clone());
        Callback::from(move |value: AttrValue| {
            let Some(store) = store.clone() else { return };
            let pack = kept
                .iter()
                .find(|pack| *value == packs::name_of(pack))
                .cloned();
            let again = again.clone();
            spawn_local(async move {
                // What could not be kept is seen by what is shown next.
                let _full = packs::choose_for_new_projects(&store, pack.as_deref()).await;
                again.emit(());
            });
        })
    };
    let remove = |pack: &SharedPack| {
        let (store, pack, again) = (store.clone(), pack.clone(), again.clone());
        let (announce, said) = (announce.clone(), words.pack_removed(&named(words, &pack)));
        Callback::from(move |_: MouseEvent| {
            let Some(store) = store.clone() else { return };
            let (pack, again) = (pack.clone(), again.clone());
            let (announce, said) = (announce.clone(), said.clone());
            spawn_local(async move {
                if packs::remove(&store, &pack).await.is_ok() {
                    announce.emit(said.into());
                }
                again.emit(());
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
            <h2 id="settings-packs">{ words.packs_title() }</h2>
            <p>{ words.packs_lead() }</p>
            if let Some(Err(faults)) = &known.deployed {
                <Callout tone={Tone::Bad} title={words.pack_deployed_broken()}>
                    <p>{ pack_words::count(words, faults) }</p>
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
                        <Button
                            kind={ButtonKind::Quiet}
                            icon={Icon::Remove}
                            name={words.home_remove_name(&named(words, pack))}
                            onclick={remove(pack)}
                        >
                            { words.home_remove() }
                        </Button>
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
                <p class="muted">{ words.packs_remove_means() }</p>
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
