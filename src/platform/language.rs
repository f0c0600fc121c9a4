//! The language of the interface, kept in the browser.

use std::cell::Cell;

use gate360_locale::Language;
use gloo::utils::{document, window};

use super::choices;

/// Under what the browser keeps it.
const KEY: &str = "gate360-language";

thread_local! {
    static SPOKEN: Cell<Option<Language>> = const { Cell::new(None) };
}

/// The language that was chosen here; without a choice the first of the browser's languages that
/// there is, else the one that everything falls back to.
#[must_use]
pub fn preferred() -> Language {
    let chosen = choices::read(KEY);
    chosen
        .as_deref()
        .and_then(Language::from_tag)
        .or_else(of_browser)
        .unwrap_or_default()
}

/// The language that the interface speaks now.
#[must_use]
pub fn spoken() -> Language {
    SPOKEN.get().unwrap_or_else(preferred)
}

/// Says which language the interface speaks from now on.
pub fn speak(language: Language) {
    SPOKEN.set(Some(language));
}

/// Keeps a choice for the next visit. Where the browser keeps nothing it holds for this one.
pub fn keep(language: Language) {
    choices::write(KEY, language.tag());
}

/// Tells the browser in which language the page is.
pub fn apply(language: Language) {
    if let Some(root) = document().document_element() {
        // Only a name that is no name is refused.
        let _never = root.set_attribute("lang", language.tag());
    }
}

fn of_browser() -> Option<Language> {
    let languages = window().navigator().languages();
    languages
        .iter()
        .find_map(|tag| Language::from_tag(&tag.as_string()?))
}
