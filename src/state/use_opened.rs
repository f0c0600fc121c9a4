//! Opening the store, and keeping it open.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::Notice;
use super::desks::Desks;
use super::opened::{Came, MayBeOpen, open};
use crate::platform::persistence::Used;
use crate::platform::store::{Ended, Store, marker};
use crate::platform::turn::pause;
use crate::platform::{clock, persistence};

/// How long to wait before trying again to open the store, in milliseconds: while a browser clears
/// its data, it hands out nothing.
const PAUSES: [u32; 4] = [100, 400, 1500, 5000];

/// How long a look at the room that is left counts, in milliseconds.
const A_MINUTE: i64 = 60 * 1000;

/// Goes on after the connection to the browser's database has ended by itself.
async fn go_on(store: &Store, desks: &Desks, ended: Ended) -> Option<Came> {
    let mut reopened = store.reopen().await;
    for time in PAUSES {
        if reopened.is_ok() {
            break;
        }
        pause(time).await;
        reopened = store.reopen().await;
    }
    if let Err(error) = reopened {
        return Some(Came::Lost(error));
    }
    if store.is_read_only() {
        // What waits is told that it can't be stored.
        desks.retry();
        return Some(Came::Newer);
    }
    match ended {
        Ended::Cleared => {
            // The browser may have cut the connection only, or another tab may have been the first
            // to open the store anew.
            let lost = desks.store_again().await || store.is_new();
            lost.then(|| {
                marker::write_again();
                Came::Said(Notice::ClearedNow)
            })
        }
        Ended::Upgraded => {
            desks.retry();
            None
        }
    }
}

/// Opens the store once and keeps it open. `found` is called with the store before anybody else
/// has it.
#[hook]
pub(super) fn use_opened(
    desks: &Desks,
    found: impl AsyncFnOnce(&Store) + 'static,
) -> UseReducerHandle<MayBeOpen> {
    let opened = use_reducer_eq(MayBeOpen::default);
    let (dispatcher, desks) = (opened.dispatcher(), desks.clone());
    use_effect_with((), move |()| {
        spawn_local(async move {
            let opened = open().await;
            found(&opened.store).await;
            let (store, told) = (opened.store.clone(), dispatcher.clone());
            opened.store.watch(Callback::from(move |ended| {
                let (store, desks, told) = (store.clone(), desks.clone(), told.clone());
                spawn_local(async move {
                    if let Some(came) = go_on(&store, &desks, ended).await {
                        told.dispatch(came);
                    }
                });
            }));
            let lasts = opened.store.lasts();
            dispatcher.dispatch(Came::Open(opened));
            if lasts {
                look_for_room(&dispatcher).await;
            }
        });
    });
    opened
}

/// A callback for whenever something was stored: looks whether there is room for more.
#[hook]
pub(super) fn use_room(opened: &UseReducerHandle<MayBeOpen>) -> Callback<()> {
    let looked = use_mut_ref(clock::now);
    use_callback(opened.dispatcher(), move |(), dispatcher| {
        let now = clock::now();
        // A clock that was set back looks once more.
        if (0..A_MINUTE).contains(&(now.0 - looked.borrow().0)) {
            return;
        }
        looked.replace(now);
        let dispatcher = dispatcher.clone();
        spawn_local(async move { look_for_room(&dispatcher).await });
    })
}

/// Looks whether there is room for more work. A browser that does not say how much there is says
/// so only when it refuses.
async fn look_for_room(told: &UseReducerDispatcher<MayBeOpen>) {
    let used = persistence::used().await;
    told.dispatch(match used.and_then(Used::little_left) {
        Some(left) => Came::Said(Notice::LittleRoom(left)),
        None => Came::Room,
    });
}
