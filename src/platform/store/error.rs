//! Why the store could not do what it was asked.

use std::fmt;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

/// Why the store could not do what it was asked. What was stored before is untouched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// There is no room: the disk is full, or the browser grants this page no more of it.
    QuotaExceeded,
    /// The browser keeps nothing for this page, as in some private windows.
    Refused,
    /// The database was written by a newer version of the app.
    Newer,
    /// The database was closed under this page: a newer version opened in another tab, or the
    /// data of the site was cleared. Loading the page again helps.
    Closed,
    /// Anything else, in the browser's own words.
    Other(String),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::QuotaExceeded => "there is no room left in the browser's store",
            Self::Refused => "the browser keeps nothing for this page",
            Self::Newer => "the store belongs to a newer version of the app",
            Self::Closed => "the store was closed; load the page again",
            Self::Other(message) => message,
        })
    }
}

impl std::error::Error for StoreError {}

/// What an exception of the browser means while the database is open.
impl From<JsValue> for StoreError {
    fn from(thrown: JsValue) -> Self {
        let Some(exception) = thrown.dyn_ref::<DomException>() else {
            return Self::Other(js_sys::Object::from(thrown).to_string().into());
        };
        match exception.name().as_str() {
            "QuotaExceededError" => Self::QuotaExceeded,
            "VersionError" => Self::Newer,
            "SecurityError" => Self::Refused,
            "InvalidStateError" => Self::Closed,
            name => Self::Other([name, ": ", &exception.message()].concat()),
        }
    }
}

impl StoreError {
    /// What an exception means while the database is being opened: there, a wrong state is how
    /// some private windows say no.
    pub(super) fn from_opening(thrown: JsValue) -> Self {
        match Self::from(thrown) {
            Self::Closed => Self::Refused,
            error => error,
        }
    }
}
