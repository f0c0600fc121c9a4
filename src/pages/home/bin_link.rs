use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::components::RouteLink;
use crate::hooks::use_words;
use crate::route::Route;
use crate::state::{purge, use_session};

/// How much is in the bin.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct BinLinkProps {
    /// How many projects.
    pub(crate) in_bin: usize,
    /// Called when any of them has left it for good.
    pub(crate) onpurged: Callback<()>,
}

/// How many projects are in the bin, and the way there. What has been in it for long enough goes
/// when this is shown.
#[component]
pub(crate) fn BinLink(props: &BinLinkProps) -> Html {
    let words = use_words();
    let session = use_session();
    {
        let onpurged = props.onpurged.clone();
        let store = session.and_then(|session| session.store);
        use_effect_with(store, move |store| {
            if let Some(store) = store.clone().filter(|store| store.lasts()) {
                spawn_local(async move {
                    if purge(&store).await {
                        onpurged.emit(());
                    }
                });
            }
        });
    }
    let in_bin = u32::try_from(props.in_bin).unwrap_or(u32::MAX);
    html! {
        <p class="muted">
            <RouteLink to={Route::Settings}>{ words.bin_link(in_bin) }</RouteLink>
        </p>
    }
}
