use std::cell::RefCell;
use std::rc::Rc;

use gloo::utils::{document, window};
use web_sys::{FocusOptions, HtmlElement};
use yew::prelude::*;
use yew_router::prelude::*;

use super::use_words;

/// What all pages share on a change of page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arrival {
    /// The address whose heading was shown last; `None` before the first.
    pub shown: Rc<RefCell<Option<String>>>,
    /// Whether the title of the window is ours.
    pub owns_title: bool,
}

/// Makes a change of page known: the window takes the page's title, and focus goes to the
/// page's heading, so that a screen reader says where one is and the Tab key goes on from
/// there. On the first load the focus stays where the browser puts it.
#[hook]
pub fn use_arrival(title: &AttrValue, heading: &NodeRef) {
    let words = use_words();
    let shared = use_context::<Arrival>().unwrap_or_default();
    let path = use_location().map(|location| location.path().to_owned());
    let owns_title = shared.owns_title;
    use_effect_with(title.clone(), move |title| {
        if owns_title {
            document().set_title(&words.document_title(title));
        }
    });
    let heading = heading.clone();
    use_effect_with(path, move |path| {
        let before = shared.shown.replace(path.clone());
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
