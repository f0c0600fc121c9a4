use std::rc::Rc;

use gate360_report::team;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::from_store::{Reading, use_from_store};
use crate::components::{Button, Callout, Icon, Table, Tone};
use crate::hooks::use_words;
use crate::pages::home::{PutBack, Removable, Removal, name_of, shown_name};
use crate::platform::file_names::file_name;
use crate::platform::store::{Listed, Store};
use crate::platform::{clock, files};
use crate::state::{Shared, bin, erasing_file, store_words, use_session};

/// The id of the section's heading, which takes the focus when what had it goes.
pub(super) const HEADING: &str = "#settings-bin";

/// A project in the bin.
#[derive(Clone, Debug, PartialEq)]
struct Binned {
    listed: Listed,
    name: String,
}

/// The projects that were removed, with a way back for each, and a way to erase it for good.
#[component]
pub(super) fn Bin() -> Html {
    let words = use_words();
    let (found, again) = use_from_store(read);
    // The id and the name of the project that was erased last.
    let erased = use_state_eq(|| None::<(String, String)>);
    let row = |one: &Binned| {
        let id = &one.listed.id;
        let name = shown_name(words, &one.name);
        let removed = one.listed.deleted.unwrap_or_default();
        let onerased = {
            let (erased, again) = (erased.setter(), again.clone());
            let now = (id.clone(), name.clone());
            Callback::from(move |()| {
                erased.set(Some(now.clone()));
                again.emit(());
            })
        };
        html! {
            <tr key={id.clone()}>
                <th scope="row" class="stored-name">{ &name }</th>
                <td class="stored-day" data-label={words.bin_removed()}>
                    { words.short_date(clock::date_of(removed)) }
                </td>
                <td class="stored-day" data-label={words.bin_until()}>
                    { words.short_date(clock::date_of(bin::until(removed))) }
                </td>
                <td>
                    <div class="cluster">
                        <PutBack
                            id={id.clone()}
                            name={name.clone()}
                            heading={HEADING}
                            ondone={again.clone()}
                        />
                        <Removal of={Removable::ForGood(id.clone())} {name} ondone={onerased} />
                    </div>
                </td>
            </tr>
        }
    };
    let inside = match &found {
        None => html! { <p class="muted" aria-busy="true">{ words.part_loading() }</p> },
        Some(Err(error)) => html! {
            <Callout tone={Tone::Bad} title={words.bin_failed()} alert=true>
                <p>{ store_words(words, error) }</p>
            </Callout>
        },
        Some(Ok(binned)) if binned.is_empty() => html! {
            <p class="muted">{ words.bin_empty() }</p>
        },
        Some(Ok(binned)) => html! {
            <Table caption={words.bin_title()} caption_hidden=true>
                <thead>
                    <tr>
                        <th scope="col">{ words.project_name() }</th>
                        <th scope="col">{ words.bin_removed() }</th>
                        <th scope="col">{ words.bin_until() }</th>
                        <th scope="col">{ words.bin_what_now() }</th>
                    </tr>
                </thead>
                <tbody>{ for binned.iter().map(row) }</tbody>
            </Table>
        },
    };
    html! {
        <section class="stack" aria-labelledby="settings-bin">
            <h2 id="settings-bin" tabindex="-1">{ words.bin_title() }</h2>
            <p>{ words.bin_lead() }</p>
            if let Some((id, name)) = &*erased {
                <Erased key={id.clone()} id={id.clone()} name={name.clone()} />
            }
            { inside }
        </section>
    }
}

fn read(store: Shared<Store>) -> Reading<Rc<[Binned]>> {
    Box::pin(async move {
        let mut binned = Vec::new();
        for listed in store.bin().await? {
            // One that the store does not give out can still be erased.
            let loaded = store.load(&listed.id).await.unwrap_or_default();
            let name = name_of(&listed.id, loaded.into_changes().0);
            binned.push(Binned { listed, name });
        }
        // The one that was removed last comes first.
        binned.sort_by_key(|one| std::cmp::Reverse(one.listed.deleted));
        Ok(binned.into())
    })
}

/// Which project was erased.
#[derive(Clone, Debug, PartialEq, Properties)]
struct ErasedProps {
    id: String,
    name: String,
}

/// Says that a project was erased here, and hands out what erases it elsewhere.
#[component]
fn Erased(props: &ErasedProps) -> Html {
    let words = use_words();
    let session = use_session();
    let failed = use_state_eq(|| false);
    let onclick = {
        let (failed, id) = (failed.setter(), props.id.clone());
        let name = file_name(&words.erased_file_name(&props.name), team::EXTENSION);
        Callback::from(move |_: MouseEvent| {
            let (failed, id, name) = (failed.clone(), id.clone(), name.clone());
            let Some(session) = session.clone() else {
                return;
            };
            failed.set(false);
            spawn_local(async move {
                let handed_out = match erasing_file(&session, &id).await {
                    Ok(bytes) => files::download(&name, "application/json", &bytes).is_ok(),
                    Err(_) => false,
                };
                failed.set(!handed_out);
            });
        })
    };
    html! {
        <Callout title={words.erased_project(&props.name)}>
            <p>{ words.erased_project_body() }</p>
            if *failed {
                <p role="alert">{ words.export_not_handed_out() }</p>
            }
            <p>
                <Button icon={Icon::Download} {onclick}>{ words.erased_project_file() }</Button>
            </p>
        </Callout>
    }
}
