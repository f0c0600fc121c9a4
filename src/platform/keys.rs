//! Whether keys that are a single letter do something.

use gloo::utils::window;
use web_sys::Storage;

/// The name under which the choice is kept.
const KEY: &str = "gate360-letters";

/// What is kept there when they are switched off.
const OFF: &str = "off";

/// Whether keys that are a single letter do something: yes, unless they were switched off in this
/// browser.
#[must_use]
pub fn letters() -> bool {
    storage()
        .and_then(|storage| storage.get_item(KEY).ok().flatten())
        .is_none_or(|kept| kept != OFF)
}

/// Switches them on or off. A browser that keeps nothing leaves them on.
pub fn set_letters(on: bool) {
    if let Some(storage) = storage() {
        let _kept = if on {
            storage.remove_item(KEY)
        } else {
            storage.set_item(KEY, OFF)
        };
    }
}

/// The small storage; `None` where the browser refuses it, which some do by throwing.
fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
