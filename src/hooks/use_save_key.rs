use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::prelude::*;

/// The key, as it is named to assistive technology.
pub const SAVE_KEY: &str = "Control+S Meta+S";

/// Calls back when the keys for saving are pressed anywhere on the page: Ctrl+S, on a Mac Cmd+S.
/// The browser, which would save the page itself, does nothing.
#[hook]
pub fn use_save_key(onsave: &Callback<()>) {
    use_effect_with(onsave.clone(), move |onsave| {
        let onsave = onsave.clone();
        let options = EventListenerOptions::enable_prevent_default();
        let listener =
            EventListener::new_with_options(&document(), "keydown", options, move |event| {
                let saves = event.dyn_ref::<KeyboardEvent>().is_some_and(|key| {
                    let held = (key.ctrl_key() || key.meta_key()) && !key.alt_key();
                    held && !key.shift_key() && matches!(&*key.key(), "s" | "S")
                });
                if saves && !event.default_prevented() {
                    event.prevent_default();
                    onsave.emit(());
                }
            });
        move || drop(listener)
    });
}
