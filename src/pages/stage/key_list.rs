use std::rc::Rc;

use gate360_process::CriterionId;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::place;
use crate::components::{Disclosure, RouteLink};
use crate::hooks::{KeyPress, use_keys, use_words};
use crate::platform::keys;
use crate::route::Route;

/// What the keys move among.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct KeyListProps {
    /// The criteria in sight, in the order of the page.
    pub(super) listed: Rc<[CriterionId]>,
}

/// How the list of keys was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opened {
    Not,
    /// By its button, which has the focus.
    HasFocus,
    /// By its key, from anywhere.
    TakesFocus,
}

/// Makes the keys of the checklist work, and lists them when asked.
#[component]
pub(super) fn KeyList(props: &KeyListProps) -> Html {
    let words = use_words();
    let opened = use_state_eq(|| Opened::Not);
    let open = *opened != Opened::Not;
    let around = use_node_ref();
    let came_from = use_mut_ref(|| None::<HtmlElement>);
    let last = use_mut_ref(|| None::<CriterionId>);
    let onpress = {
        let (opened, around, came_from) = (opened.setter(), around.clone(), came_from.clone());
        let listed = props.listed.clone();
        Callback::from(move |press| match press {
            KeyPress::Next => place::step(&listed, true, &mut last.borrow_mut()),
            KeyPress::Previous => place::step(&listed, false, &mut last.borrow_mut()),
            KeyPress::List if !open => {
                *came_from.borrow_mut() = active_element();
                opened.set(Opened::TakesFocus);
            }
            KeyPress::List | KeyPress::Escape if open => {
                // Somebody who has gone elsewhere meanwhile stays there.
                if let Some(back) = came_from.take().filter(|_| has_focus(&around)) {
                    let _stays = back.focus();
                }
                opened.set(Opened::Not);
            }
            KeyPress::List | KeyPress::Escape => {}
        })
    };
    use_keys(onpress);
    {
        let around = around.clone();
        use_effect_with(*opened, move |opened| {
            if let Some(around) = around.cast::<HtmlElement>()
                && *opened == Opened::TakesFocus
                && let Some(button) = place::button_in(&around)
            {
                around.scroll_into_view();
                // The list can be read where it is, should the browser not move the focus.
                let _stays = button.focus();
            }
        });
    }
    let ontoggle = {
        let opened = opened.setter();
        Callback::from(move |open| {
            *came_from.borrow_mut() = active_element();
            opened.set(if open { Opened::HasFocus } else { Opened::Not });
        })
    };
    let row = |pressed: &[&'static str], does: &'static str| {
        let pressed = pressed
            .iter()
            .map(|key| html! { <><kbd>{ *key }</kbd>{ " " }</> });
        html! { <div><dt>{ for pressed }</dt><dd>{ does }</dd></div> }
    };
    html! {
        <div ref={around} class="keys">
            <Disclosure title={words.keys()} {open} {ontoggle}>
                <dl class="keys-list">
                    { row(&["j"], words.keys_next()) }
                    { row(&["k"], words.keys_previous()) }
                    { row(&["Enter"], words.keys_unfold()) }
                    { row(&["Tab"], words.keys_onward()) }
                    { row(&["↑", "↓"], words.keys_choose()) }
                    { row(&["Ctrl+S"], words.save_file()) }
                    { row(&["Ctrl+Z"], words.keys_undo()) }
                    { row(&["Ctrl+Shift+Z"], words.keys_redo()) }
                    { row(&["?"], words.keys_list()) }
                    { row(&["Esc"], words.keys_close()) }
                </dl>
                <p class="muted small">
                    { if keys::letters() { words.keys_note() } else { words.keys_are_off() } }
                    { " " }
                    <RouteLink to={Route::Settings}>{ words.keys_settings() }</RouteLink>
                </p>
            </Disclosure>
        </div>
    }
}

/// The element that has the focus; the page's body if none has.
fn active_element() -> Option<HtmlElement> {
    document().active_element()?.dyn_into().ok()
}

/// Whether the focus is within an element, or nowhere.
fn has_focus(element: &NodeRef) -> bool {
    let active = active_element();
    let nowhere = active
        .as_ref()
        .is_none_or(|active| active.tag_name() == "BODY");
    let element = element.cast::<HtmlElement>();
    nowhere || element.is_some_and(|element| element.contains(active.as_ref().map(AsRef::as_ref)))
}
