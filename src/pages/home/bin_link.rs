use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::listing::Listing;
use crate::components::RouteLink;
use crate::hooks::use_words;
use crate::route::Route;
use crate::state::use_session;

/// When to look again.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct BinLinkProps {
    /// The projects that are not in the bin. Whenever there are others, the bin may have changed.
    pub(super) listing: Listing,
}

/// How many projects are in the bin, and the way there; nothing while there are none.
#[component]
pub(super) fn BinLink(props: &BinLinkProps) -> Html {
    let words = use_words();
    let count = use_state_eq(|| 0_usize);
    let store = use_session().and_then(|session| session.store);
    {
        let count = count.setter();
        use_effect_with((props.listing.clone(), store), move |(_, store)| {
            if let Some(store) = store.clone() {
                spawn_local(async move {
                    // A bin that can't be read says so where it is shown.
                    let found = store.bin().await.unwrap_or_default();
                    count.set(found.len());
                });
            }
        });
    }
    if *count == 0 {
        return Html::default();
    }
    let count = u32::try_from(*count).unwrap_or(u32::MAX);
    html! {
        <p class="muted">
            <RouteLink to={Route::Settings}>{ words.bin_link(count) }</RouteLink>
        </p>
    }
}
