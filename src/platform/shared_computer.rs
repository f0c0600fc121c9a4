//! Working on a computer that others use, too: nothing stays there.
//!
//! A mark in the tab's own storage says so, which goes with the tab. While it is there, nothing is
//! written to the browser's database or to any storage that outlives the tab.

use std::cell::Cell;

use gloo::utils::window;
use web_sys::Storage;

/// The mark.
const KEY: &str = "gate360-shared-computer";

thread_local! {
    static ON: Cell<Option<bool>> = const { Cell::new(None) };
}

/// Whether nothing may stay on this computer.
#[must_use]
pub fn is_on() -> bool {
    if let Some(known) = ON.get() {
        return known;
    }
    let found = of_tab().and_then(|tab| tab.get_item(KEY).ok().flatten());
    ON.set(Some(found.is_some()));
    found.is_some()
}

/// Says so from the next loading of the page on. False where the browser keeps no such mark.
#[must_use]
pub fn turn_on() -> bool {
    of_tab().is_some_and(|tab| tab.set_item(KEY, "on").is_ok())
}

/// Takes it back from the next loading of the page on.
pub fn turn_off() {
    if let Some(tab) = of_tab() {
        // What can't be taken away was not there.
        let _ = tab.remove_item(KEY);
    }
}

/// The storage that goes with the tab.
pub(super) fn of_tab() -> Option<Storage> {
    window().session_storage().ok().flatten()
}
