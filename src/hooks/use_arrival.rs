use std::cell::RefCell;
use std::rc::Rc;

use gloo::utils::{document, window};
use web_sys::{FocusOptions, HtmlElement};
use yew::prelude::*;
use yew_router::prelude::*;

use super::use_words;

/// The address whose heading was shown last, shared by all pages; `None` before the first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arrival(pub Rc<RefCell<Option<String>>>);

/// Makes a change of page known: the window takes the page's title, and focus goes to the
/// page's heading, so that a screen reader says where one is and the Tab key goes on from
/// there. On the first load the focus stays where the browser puts it.
#[hook]
pub fn use_arrival(title: &AttrValue, heading: &NodeRef) {
    let words = use_words();
    let shared = use_context::<Arrival>().unwrap_or_default();
    let path = use_location().map(|location| location.path().to_owned());
    use_effect_with(title.clone(), move |title| {
        document().set_title(&words.document_title(title));
    });
    let heading = heading.clone();
    use_effect_with(path, move |path| {
        let before = shared.0.replace(path.clone());
        // The same address again is a page whose content came after its heading.
        if before.is_some() && before != *path {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            if let Some(heading) = heading.cast::<HtmlElement>() {
                let options = FocusOptions::new();
                options.set_prevent_scroll(true);
                // A heading that has just gone can't take the focus; the next one will.
                let _ = heading.focus_with_options(&options);
            }
        }
    });
}
