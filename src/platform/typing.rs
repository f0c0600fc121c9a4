//! Texts that a person is typing, and that no part of the project has yet.

use gloo::utils::document;
use web_sys::Event;

/// The event on which every field hands on what was typed into it.
pub const HAND_ON: &str = "gate360-hand-on";

/// Has every field hand on what was typed into it, at once.
pub fn hand_on() {
    if let Ok(event) = Event::new(HAND_ON) {
        // Nobody can stop it.
        let _handled = document().dispatch_event(&event);
    }
}
