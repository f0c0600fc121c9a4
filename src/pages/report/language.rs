//! The language of the report, which is not that of the page around it.

use gate360_locale::{Language, Words};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::hooks::{SharedCatalogue, catalogue_in, use_words};
use crate::platform::texts;

/// In what a report is composed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ReportLanguage {
    /// Its words.
    pub(super) words: Words,
    /// The process in its language.
    pub(super) catalogue: SharedCatalogue,
    /// Whether the last language that was chosen could not be fetched.
    pub(super) failed: bool,
    /// Chooses another.
    pub(super) choose: Callback<Language>,
}

/// The language of the report: at first the interface's, whose process this is. Another one is
/// fetched when it is chosen; until it is here the report stays as it is.
#[hook]
pub(super) fn use_report_language(shown: &SharedCatalogue) -> ReportLanguage {
    let interface = use_words();
    let chosen = use_state_eq(|| None::<Words>);
    let failed = use_state_eq(|| false);
    // The choice that counts is the last, whichever comes first.
    let latest = use_mut_ref(|| None);
    let choose = {
        let (chosen, failed) = (chosen.setter(), failed.setter());
        use_callback((), move |language: Language, ()| {
            latest.replace(Some(language));
            let (latest, chosen, failed) = (latest.clone(), chosen.clone(), failed.clone());
            spawn_local(async move {
                let process = texts::process(language);
                let words = texts::words(language).await;
                let found = process.await.and(words);
                if *latest.borrow() == Some(language) {
                    failed.set(found.is_err());
                    if let Ok(words) = found {
                        chosen.set(Some(words));
                    }
                }
            });
        })
    };
    let words = (*chosen).unwrap_or(interface);
    let own = catalogue_in(words.language());
    // A process that this app can't read in that language is better shown in another than not.
    let catalogue = own.unwrap_or_else(|| shown.clone());
    ReportLanguage {
        words,
        catalogue,
        failed: *failed,
        choose,
    }
}
