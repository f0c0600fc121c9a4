use std::future::Future;
use std::pin::Pin;

use gate360_locale::Language;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::use_words;
use crate::platform::fetch::NotFetched;

/// Something on its way, which is kept elsewhere once it is here.
pub type Coming = Pin<Box<dyn Future<Output = Result<(), NotFetched>>>>;

/// Fetches what is `missing`, in the interface's language, and again for each other language that
/// it is missing in. Gives whether that failed, and a callback that tries again.
///
/// The component is rendered once it is here.
#[hook]
pub fn use_fetching(
    missing: bool,
    fetch: Box<dyn Fn(Language) -> Coming>,
) -> (bool, Callback<MouseEvent>) {
    let language = use_words().language();
    let failed = use_state_eq(|| None);
    let latest = use_mut_ref(|| None);
    let arrived = use_force_update();
    let fetch = {
        let failed = failed.setter();
        use_callback(language, move |(), &language| {
            latest.replace(Some(language));
            // So that a second failure is seen, and read out.
            failed.set(None);
            let coming = fetch(language);
            let (latest, failed, arrived) = (latest.clone(), failed.clone(), arrived.clone());
            spawn_local(async move {
                match coming.await {
                    Ok(()) => arrived.force_update(),
                    // Of a language that nobody waits for any more nothing is said.
                    Err(NotFetched) if *latest.borrow() == Some(language) => {
                        failed.set(Some(language));
                    }
                    Err(NotFetched) => {}
                }
            });
        })
    };
    {
        let fetch = fetch.clone();
        use_effect_with((missing, language), move |&(missing, _)| {
            if missing {
                fetch.emit(());
            }
        });
    }
    (*failed == Some(language), fetch.reform(|_| ()))
}
