//! Files that lie beside the page, or in the folder of the package.

use std::cell::RefCell;

use gloo::utils::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

/// A file could not be fetched: no connection, or it is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFetched;

impl From<JsValue> for NotFetched {
    /// What the browser says of it is of no use to anybody.
    fn from(_: JsValue) -> Self {
        Self
    }
}

thread_local! {
    /// The address of the folder with the files; empty: beside the page.
    static FOLDER: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Says in which folder the files are, where that is not the page's own.
#[cfg(feature = "embed")]
pub fn fetch_from(folder: &str) {
    FOLDER.with_borrow_mut(|kept| folder.clone_into(kept));
}

/// The address of a file.
#[must_use]
pub fn address(path: &str) -> String {
    FOLDER.with_borrow(|folder| [folder.as_str(), path].concat())
}

/// A file that is on its way. Somebody waits for it from the beginning: the browser complains of
/// what fails while nobody does.
#[derive(Debug)]
pub struct Fetching(JsFuture);

/// Begins to fetch a file. `again` passes over what the browser has kept of it.
#[must_use]
pub fn begin(path: &str, again: bool) -> Fetching {
    let options = RequestInit::new();
    if again {
        options.set_cache(RequestCache::Reload);
    }
    Fetching(
        window()
            .fetch_with_str_and_init(&address(path), &options)
            .into(),
    )
}

impl Fetching {
    /// Its text.
    ///
    /// # Errors
    ///
    /// When it could not be fetched.
    pub async fn text(self) -> Result<String, NotFetched> {
        let text = JsFuture::from(self.response().await?.text()?).await?;
        text.as_string().ok_or(NotFetched)
    }

    /// Its content as a value of JavaScript.
    ///
    /// # Errors
    ///
    /// When it could not be fetched, or is not JSON.
    pub async fn json(self) -> Result<JsValue, NotFetched> {
        Ok(JsFuture::from(self.response().await?.json()?).await?)
    }

    async fn response(self) -> Result<Response, NotFetched> {
        let response: Response = self.0.await?.dyn_into()?;
        if response.ok() {
            Ok(response)
        } else {
            Err(NotFetched)
        }
    }
}
