//! What is fetched in a language, and only in the languages that are in use: the words of the
//! interface, the texts of the process, the words of the examples.
//!
//! The texts of the process are kept here as they came. They are read where they are needed, in
//! parts of the page that are fetched later themselves.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::rc::Rc;

use gate360_locale::{Language, Words};
use gate360_process::builtin;
use js_sys::Array;
use wasm_bindgen::JsCast;

use super::fetch::{self, NotFetched};

/// The build, as a part of the address: otherwise a page could get the texts of an older one out
/// of the browser's cache.
const BUILD: &str = concat!(".json?v=", env!("GATE360_BUILD"));

/// Files by language.
type Kept = RefCell<Vec<(Language, Rc<str>)>>;

thread_local! {
    static IS_PROCESS_WANTED: Cell<bool> = const { Cell::new(false) };
    static PROCESS: Kept = const { RefCell::new(Vec::new()) };
    static EXAMPLES: Kept = const { RefCell::new(Vec::new()) };
}

/// The words of the interface in a language. The fetching begins at once.
///
/// # Errors
///
/// When they could not be fetched.
pub async fn words(language: Language) -> Result<Words, NotFetched> {
    if let Some(words) = Words::loaded(language) {
        return Ok(words);
    }
    // Without the build in its address, since index.html begins to fetch this file before any of
    // our code is here; so a kept one of another build is possible, and told by its mark.
    if let Some(words) = words_from(language, false).await? {
        return Ok(words);
    }
    words_from(language, true).await?.ok_or(NotFetched)
}

async fn words_from(language: Language, again: bool) -> Result<Option<Words>, NotFetched> {
    let path = ["words/", language.tag(), ".json"].concat();
    let list = fetch::begin(&path, again).json().await?;
    let list: Array = list.dyn_into().map_err(|_| NotFetched)?;
    let mut texts = list.iter().map(|text| text.as_string().unwrap_or_default());
    let fingerprint = texts.next().unwrap_or_default();
    Ok(Words::load(language, &fingerprint, texts.collect()))
}

/// Has the texts of the process in a language. The fetching begins at once.
///
/// # Errors
///
/// When they could not be fetched.
pub fn process(language: Language) -> impl Future<Output = Result<(), NotFetched>> {
    IS_PROCESS_WANTED.set(true);
    have(&PROCESS, "process/", language)
}

/// The texts of the process in a language, if they are here.
#[must_use]
pub fn process_here(language: Language) -> Option<Rc<str>> {
    here(&PROCESS, language)
}

/// Whether the texts of the process have been asked for in any language.
#[must_use]
pub fn is_process_wanted() -> bool {
    IS_PROCESS_WANTED.get()
}

/// The words of the examples in a language, as their file.
///
/// # Errors
///
/// When they could not be fetched.
pub async fn examples(language: Language) -> Result<Rc<str>, NotFetched> {
    have(&EXAMPLES, "examples/", language).await?;
    here(&EXAMPLES, language).ok_or(NotFetched)
}

/// The words of the examples in a language, if they are here.
#[must_use]
pub fn examples_here(language: Language) -> Option<Rc<str>> {
    here(&EXAMPLES, language)
}

fn here(kept: &'static std::thread::LocalKey<Kept>, language: Language) -> Option<Rc<str>> {
    kept.with_borrow(|kept| {
        let found = kept.iter().find(|(known, _)| *known == language);
        found.map(|(_, text)| text.clone())
    })
}

fn have(
    kept: &'static std::thread::LocalKey<Kept>,
    folder: &'static str,
    language: Language,
) -> impl Future<Output = Result<(), NotFetched>> {
    let coming = here(kept, language)
        .is_none()
        .then(|| fetch::begin(&[folder, language.tag(), BUILD].concat(), false));
    async move {
        if let Some(coming) = coming {
            let file = coming.text().await?;
            let texts = of_this_build(&file).ok_or(NotFetched)?;
            if here(kept, language).is_none() {
                kept.with_borrow_mut(|kept| kept.push((language, texts.into())));
            }
        }
        Ok(())
    }
}

/// The texts of a file, which is an array of its mark and them; none where the mark is another.
/// The app may have been renewed on the server since this page was loaded, and texts that go with
/// another process could not be read.
fn of_this_build(file: &str) -> Option<&str> {
    let (mark, texts) = file.strip_prefix("[\"")?.split_once("\",")?;
    let texts = texts.strip_suffix(']')?;
    (mark.parse() == Ok(builtin::MARK)).then_some(texts)
}
