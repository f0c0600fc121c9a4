//! Moving the focus.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Gives something the focus, and brings it into sight. What has just gone, or never was, can't
/// take it: nothing happens then.
pub fn onto(element: Option<Element>) {
    if let Some(element) = element.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _gone = element.focus();
    }
}
