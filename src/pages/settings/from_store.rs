use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::platform::channel::Channel;
use crate::platform::store::{Store, StoreError};
use crate::state::{Shared, use_session};

/// A reading of the store, under way.
pub(super) type Reading<T> = Pin<Box<dyn Future<Output = Result<T, StoreError>>>>;

/// What the store gives out, none while it is first read; and a callback that reads it again. It
/// is also read again when a tab, or another part of this page, has changed a project.
#[hook]
pub(super) fn use_from_store<T>(
    read: fn(Shared<Store>) -> Reading<T>,
) -> (Option<Result<T, StoreError>>, Callback<()>)
where
    T: Clone + PartialEq + 'static,
{
    let found = use_state_eq(|| None::<Result<T, StoreError>>);
    let latest = use_mut_ref(|| Rc::new(Cell::new(false)));
    let store = use_session().and_then(|session| session.store);
    let again = {
        let found = found.setter();
        use_callback(store, move |(), store| {
            let Some(store) = store.clone() else { return };
            // An older reading may end after the newer one.
            let here = Rc::new(Cell::new(true));
            latest.replace(Rc::clone(&here)).set(false);
            let found = found.clone();
            spawn_local(async move {
                let read = read(store).await;
                if here.get() {
                    found.set(Some(read));
                }
            });
        })
    };
    use_effect_with(again.clone(), |again| {
        again.emit(());
        let channel = Channel::open(again.reform(|_| ()));
        move || drop(channel)
    });
    ((*found).clone(), again)
}
