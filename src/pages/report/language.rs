//! The language of the report, which is not that of the page around it.

use gate360_locale::{Language, Words};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::components::Choice;
use crate::hooks::{SharedCatalogue, catalogue_in, use_words};
use crate::platform::texts;
use crate::state::packs::{self, Followed, SharedPack};

/// In what a report is composed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ReportLanguage {
    /// The tag of what was chosen.
    pub(super) tag: AttrValue,
    /// Its words. A language of a process pack that the interface does not have goes with those
    /// of another.
    pub(super) words: Words,
    /// The process in its language.
    pub(super) catalogue: SharedCatalogue,
    /// Every language that can be chosen.
    pub(super) choices: Vec<Choice>,
    /// Whether the last language that was chosen could not be fetched.
    pub(super) failed: bool,
    /// Chooses another by its tag.
    pub(super) choose: Callback<AttrValue>,
}

/// The language of the report: at first the interface's, in which `shown` is the process that the
/// project follows. Another one is fetched when it is chosen; until it is here the report stays as
/// it is.
#[hook]
pub(super) fn use_report_language(shown: &SharedCatalogue) -> ReportLanguage {
    let interface = use_words();
    let followed = use_context::<Followed>();
    let pack = followed.as_ref().and_then(Followed::pack).cloned();
    let chosen = use_state_eq(|| None::<(AttrValue, Words)>);
    let failed = use_state_eq(|| false);
    // The choice that counts is the last, whichever comes first.
    let latest = use_mut_ref(AttrValue::default);
    let choose = {
        let (chosen, failed) = (chosen.setter(), failed.setter());
        use_callback(pack.clone(), move |tag: AttrValue, pack| {
            latest.replace(tag.clone());
            let (latest, chosen, failed) = (latest.clone(), chosen.clone(), failed.clone());
            let language = words_for(&tag, pack.as_ref());
            spawn_local(async move {
                let process = texts::process(language);
                let words = texts::words(language).await;
                let found = process.await.and(words);
                if *latest.borrow() == tag {
                    failed.set(found.is_err());
                    if let Ok(words) = found {
                        chosen.set(Some((tag, words)));
                    }
                }
            });
        })
    };
    let own_tag = || AttrValue::from(interface.language().tag());
    let (tag, words) = (*chosen).clone().unwrap_or_else(|| (own_tag(), interface));
    let own = match &pack {
        Some(pack) => packs::in_language(pack, &tag),
        None => catalogue_in(words.language()),
    };
    // A process that this app can't read in that language is better shown in another than not.
    let catalogue = own.unwrap_or_else(|| shown.clone());
    ReportLanguage {
        tag,
        words,
        catalogue,
        choices: choices(pack.as_ref()),
        failed: *failed,
        choose,
    }
}

/// The language of the words that go with a language.
fn words_for(tag: &str, pack: Option<&SharedPack>) -> Language {
    let of_pack = || Language::from_tag(pack?.words(tag));
    Language::from_tag(tag).or_else(of_pack).unwrap_or_default()
}

/// The languages of the interface, and those that the process has besides.
fn choices(pack: Option<&SharedPack>) -> Vec<Choice> {
    let own = Language::ALL
        .iter()
        .map(|language| Choice::new(language.tag(), language.name()));
    let more = pack.into_iter().flat_map(|pack| pack.languages());
    let more = more.filter(|(tag, _)| Language::from_tag(tag).is_none());
    let more = more.map(|(tag, name)| Choice::new(tag.to_owned(), name.unwrap_or(tag).to_owned()));
    own.chain(more).collect()
}
