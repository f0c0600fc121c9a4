//! Where a key that was pressed goes.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, HtmlInputElement};

/// The element that a key went to. The path is asked, since inside of a custom element the event's
/// own target is only its outside.
pub(super) fn target(event: &Event) -> Option<HtmlElement> {
    event.composed_path().get(0).dyn_into().ok()
}

/// Whether an element takes typing: text, a number or a date.
pub(super) fn takes_typing(element: &HtmlElement) -> bool {
    match element.dyn_ref::<HtmlInputElement>() {
        Some(input) => !matches!(&*input.type_(), "radio" | "checkbox" | "button" | "file"),
        None => &*element.tag_name() == "TEXTAREA" || element.is_content_editable(),
    }
}
