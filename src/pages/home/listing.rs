use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::platform::channel::Channel;
use crate::platform::store::{Listed, Store, StoreError};
use crate::state::use_session;

/// How far the listing of the store's projects has come.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Listing {
    Loading,
    Failed(StoreError),
    /// The projects, the one that was saved last first, and how many more are in the bin.
    Here(Rc<[Listed]>, usize),
}

/// The projects of the store, and a callback that lists them again. They are also listed again
/// when a tab has saved one.
#[hook]
pub(crate) fn use_listing() -> (Listing, Callback<()>) {
    let listing = use_state_eq(|| Listing::Loading);
    let store = use_session().and_then(|session| session.store);
    let reload = {
        let listing = listing.setter();
        use_callback(store, move |(), store| {
            if let Some(store) = store.clone() {
                let listing = listing.clone();
                spawn_local(async move {
                    listing.set(match list(&store).await {
                        Ok((projects, in_bin)) => Listing::Here(projects, in_bin),
                        Err(error) => Listing::Failed(error),
                    });
                });
            }
        })
    };
    use_effect_with(reload.clone(), |reload| {
        reload.emit(());
        let channel = Channel::open(reload.reform(|_| ()));
        move || drop(channel)
    });
    ((*listing).clone(), reload)
}

async fn list(store: &Store) -> Result<(Rc<[Listed]>, usize), StoreError> {
    let mut listed = store.projects().await?;
    listed.sort_by(|a, b| (b.saved, &a.id).cmp(&(a.saved, &b.id)));
    // A bin that can't be read says so where it is shown.
    let in_bin = store.bin().await.unwrap_or_default().len();
    Ok((listed.into(), in_bin))
}
