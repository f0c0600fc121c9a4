//! Where the criteria are on the page, and moving the focus among them.

use gate360_process::CriterionId;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The id of a criterion's element on the page.
pub(super) fn element_id(id: &CriterionId) -> String {
    ["criterion-", id.as_str()].concat()
}

/// Moves the focus to a criterion that a link asked for, and the page with it.
pub(super) fn arrive_at(id: &CriterionId) {
    if let Some(button) = button_of(id) {
        button.scroll_into_view();
        // Nothing is lost should the browser not move it.
        let _stays = button.focus();
    }
}

/// Moves the focus to the next criterion of a list, or to the previous one. `last` is where these
/// steps came to last; it counts while the focus is at none of them.
pub(super) fn step(listed: &[CriterionId], forward: bool, last: &mut Option<CriterionId>) {
    let active = document().active_element();
    let has_focus = |id: &CriterionId| {
        let element = document().get_element_by_id(&element_id(id));
        element.is_some_and(|element| element.contains(active.as_ref().map(AsRef::as_ref)))
    };
    let at = listed.iter().position(has_focus).or_else(|| {
        let last = last.as_ref()?;
        listed.iter().position(|id| id == last)
    });
    if let Some(id) = neighbour(at, listed.len(), forward).and_then(|place| listed.get(place)) {
        *last = Some(id.clone());
        if let Some(button) = button_of(id) {
            // The browser scrolls as far as it has to.
            let _stays = button.focus();
        }
    }
}

/// The button that unfolds a criterion: the first within it.
fn button_of(id: &CriterionId) -> Option<HtmlElement> {
    button_in(&document().get_element_by_id(&element_id(id))?)
}

/// The first button within an element.
pub(super) fn button_in(element: &Element) -> Option<HtmlElement> {
    let button = element.query_selector("button").ok().flatten()?;
    button.dyn_into().ok()
}

/// The place before or after another, staying at the ends; the first if one is nowhere yet.
fn neighbour(at: Option<usize>, count: usize, forward: bool) -> Option<usize> {
    let last = count.checked_sub(1)?;
    Some(match at {
        None => 0,
        Some(at) if forward => (at + 1).min(last),
        Some(at) => at.saturating_sub(1),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_end_at_the_ends() {
        assert_eq!(neighbour(None, 0, true), None);
        assert_eq!(neighbour(None, 3, true), Some(0));
        assert_eq!(neighbour(None, 3, false), Some(0));
        assert_eq!(neighbour(Some(0), 3, true), Some(1));
        assert_eq!(neighbour(Some(2), 3, true), Some(2));
        assert_eq!(neighbour(Some(2), 3, false), Some(1));
        assert_eq!(neighbour(Some(0), 3, false), Some(0));
    }
}
