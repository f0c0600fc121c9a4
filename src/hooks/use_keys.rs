use gloo::events::EventListener;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};
use yew::prelude::*;

use super::typing::{takes_typing, target};
use crate::platform::keys;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPress {
    /// `j`: on to the next thing.
    Next,
    /// `k`: back to the previous thing.
    Previous,
    /// `?`: the list of keys.
    List,
    /// Escape: away with what was opened.
    Escape,
}

/// Calls back when one of these keys is pressed anywhere on the page. Single letters are left
/// alone while somebody is typing, together with another key, and when they are switched off.
#[hook]
pub fn use_keys(onpress: Callback<KeyPress>) {
    // The listener outlives the rendering that made it, and must call the latest callback.
    let latest = use_mut_ref(Callback::noop);
    *latest.borrow_mut() = onpress;
    use_effect_with((), move |()| {
        let listener = EventListener::new(&document(), "keydown", move |event| {
            let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
                return;
            };
            let held = key.ctrl_key() || key.alt_key() || key.meta_key();
            if key.default_prevented() || key.is_composing() || held {
                return;
            }
            let press = meaning(&key.key(), key.shift_key());
            let is_free = |press: &KeyPress| {
                *press == KeyPress::Escape || (!is_typing(event) && keys::letters())
            };
            if let Some(press) = press.filter(is_free) {
                let onpress = latest.borrow().clone();
                onpress.emit(press);
            }
        });
        move || drop(listener)
    });
}

/// What a key means. `?` needs the shift key on most keyboards, a letter must come without it.
fn meaning(key: &str, shift: bool) -> Option<KeyPress> {
    match (key, shift) {
        ("j", false) => Some(KeyPress::Next),
        ("k", false) => Some(KeyPress::Previous),
        ("?", _) => Some(KeyPress::List),
        ("Escape", false) => Some(KeyPress::Escape),
        _ => None,
    }
}

/// Whether the key went to something that takes letters itself: a list of choices goes by them.
fn is_typing(event: &Event) -> bool {
    target(event).is_some_and(|found| takes_typing(&found) || &*found.tag_name() == "SELECT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_come_alone_and_the_question_mark_as_it_can() {
        assert_eq!(meaning("j", false), Some(KeyPress::Next));
        assert_eq!(meaning("k", false), Some(KeyPress::Previous));
        assert_eq!(meaning("J", true), None);
        assert_eq!(meaning("j", true), None);
        assert_eq!(meaning("?", true), Some(KeyPress::List));
        assert_eq!(meaning("?", false), Some(KeyPress::List));
        assert_eq!(meaning("Escape", false), Some(KeyPress::Escape));
        assert_eq!(meaning("Enter", false), None);
    }
}
