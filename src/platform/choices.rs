//! Small texts that the browser keeps beside its database, such as the choice of a language.

use gloo::utils::window;
use web_sys::Storage;

use super::shared_computer;

/// What is kept under a name; none where the browser keeps nothing.
#[must_use]
pub fn read(name: &str) -> Option<String> {
    let found = |storage: Storage| storage.get_item(name).ok().flatten();
    let of_tab = place().and_then(found);
    of_tab.or_else(|| lasting().and_then(found))
}

/// Keeps a text; on a shared computer as long as the tab. A browser that keeps nothing forgets it
/// with the page.
pub fn write(name: &str, text: &str) {
    if let Some(place) = place() {
        let _forgotten = place.set_item(name, text);
    }
}

/// Where a text may be written now.
fn place() -> Option<Storage> {
    if shared_computer::is_on() {
        shared_computer::of_tab()
    } else {
        lasting()
    }
}

/// The storage that outlives the page; none where the browser refuses it, which some do by
/// throwing.
fn lasting() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
