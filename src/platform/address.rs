//! The part of the address behind `#`, kept in a form that the router can take.

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::utils::window;
use wasm_bindgen::JsValue;
use web_sys::Url;

/// Watches the address for as long as the page lives. The router stops with a panic at an
/// address such as `#main` or none at all, which anybody can type; such an address becomes that of the home
/// page before the router sees it.
pub fn guard() {
    tidy();
    // In the capturing phase, so that this runs before the router's own listener.
    let options = EventListenerOptions {
        phase: EventListenerPhase::Capture,
        ..Default::default()
    };
    EventListener::new_with_options(&window(), "popstate", options, |_| tidy()).forget();
}

/// Replaces an address that is no path.
fn tidy() {
    let hash = window().location().hash().unwrap_or_default();
    if is_path(&hash) {
        return;
    }
    if let Ok(history) = window().history() {
        // Where the browser refuses this, the address stays and the router says what it will.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some("#/"));
    }
}

/// Whether the router can read the address: one slash first (two would name another host), and
/// a form that the browser itself takes as an address.
fn is_path(hash: &str) -> bool {
    hash.strip_prefix('#').is_some_and(|path| {
        path.starts_with('/')
            && !path.starts_with("//")
            && !path.starts_with("/\\")
            && Url::new_with_base(path, "https://address.invalid/").is_ok()
    })
}
