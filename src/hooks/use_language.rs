use gate360_locale::{Language, Words};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::platform::fetch::NotFetched;
use crate::platform::texts;

/// Chooses the language of the interface by its words; see [`use_language`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChooseLanguage(pub Callback<Words>);

/// Chooses the language of the interface: everything goes on in the one that is spoken until the
/// other is here. The second value says whether the last one could not be fetched.
#[hook]
pub fn use_language() -> (Callback<Language>, bool) {
    let choose = use_context::<ChooseLanguage>().unwrap_or_default().0;
    let failed = use_state_eq(|| false);
    // The choice that counts is the last, whichever comes first.
    let latest = use_mut_ref(|| None);
    let onchoose = {
        let failed = failed.setter();
        use_callback(choose, move |language: Language, choose| {
            latest.replace(Some(language));
            let (latest, failed, choose) = (latest.clone(), failed.clone(), choose.clone());
            spawn_local(async move {
                let found = in_language(language).await;
                if *latest.borrow() == Some(language) {
                    failed.set(found.is_err());
                    if let Ok(words) = found {
                        choose.emit(words);
                    }
                }
            });
        })
    };
    (onchoose, *failed)
}

/// Everything that the page shows in a language.
async fn in_language(language: Language) -> Result<Words, NotFetched> {
    let process = texts::is_process_wanted().then(|| texts::process(language));
    let words = texts::words(language).await?;
    match process {
        Some(process) => process.await?,
        // Asked for meanwhile, in the language that is spoken as yet.
        None if texts::is_process_wanted() => texts::process(language).await?,
        None => {}
    }
    Ok(words)
}
