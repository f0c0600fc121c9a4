use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::prelude::*;

use super::Turn;
use super::typing::{takes_typing, target};

/// Calls back when the keys for undoing or doing again are pressed anywhere on the page. In a
/// field that is typed into they are the browser's: it takes back the typing there.
#[hook]
pub fn use_undo_keys(onturn: &Callback<Turn>) {
    use_effect_with(onturn.clone(), move |onturn| {
        let onturn = onturn.clone();
        // The keys must not do what the browser does with them.
        let options = EventListenerOptions::enable_prevent_default();
        let listener =
            EventListener::new_with_options(&document(), "keydown", options, move |event| {
                let turn = event.dyn_ref::<KeyboardEvent>().and_then(|key| {
                    let held = (key.ctrl_key() || key.meta_key()) && !key.alt_key();
                    let typed = target(event).is_some_and(|found| takes_typing(&found));
                    let free = held && !event.default_prevented() && !typed;
                    meaning(&key.key(), key.shift_key()).filter(|_| free)
                });
                if let Some(turn) = turn {
                    event.prevent_default();
                    onturn.emit(turn);
                }
            });
        move || drop(listener)
    });
}

/// What a key means that is pressed together with Ctrl, or with Cmd on a Mac.
fn meaning(key: &str, shift: bool) -> Option<Turn> {
    match (key, shift) {
        ("z" | "Z", false) => Some(Turn::Undo),
        ("z" | "Z", true) | ("y" | "Y", false) => Some(Turn::Redo),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_mean_what_they_mean_elsewhere() {
        for (key, shift, turn) in [
            ("z", false, Some(Turn::Undo)),
            // With the caps lock on.
            ("Z", false, Some(Turn::Undo)),
            ("Z", true, Some(Turn::Redo)),
            ("y", false, Some(Turn::Redo)),
            ("y", true, None),
            ("a", false, None),
        ] {
            assert_eq!(meaning(key, shift), turn, "{key} {shift}");
        }
    }
}
