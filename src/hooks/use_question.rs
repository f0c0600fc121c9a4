use web_sys::Element;
use yew::prelude::*;

use crate::platform::focus;

/// A question that is asked in the place of the button that leads to it.
#[derive(Debug)]
pub struct Question {
    /// Whether it is being asked.
    pub asked: bool,
    /// Asks it, or leaves it.
    pub ask: Callback<bool>,
    /// Around the button and the question.
    pub place: NodeRef,
}

impl Question {
    /// What a button does that asks it, or leaves it.
    pub fn on_press(&self, ask: bool) -> Callback<MouseEvent> {
        self.ask.reform(move |_| ask)
    }
}

/// A question in the place of a button. The focus goes to the first thing within the place that
/// can take it: to the question, and back to the button.
#[hook]
pub fn use_question() -> Question {
    let asked = use_state_eq(|| false);
    let place = use_node_ref();
    let was_asked = use_mut_ref(|| false);
    {
        let place = place.clone();
        use_effect_with(*asked, move |asked| {
            if was_asked.replace(*asked) != *asked {
                let place = place.cast::<Element>();
                let first = "[tabindex], button";
                focus::onto(place.and_then(|place| place.query_selector(first).ok().flatten()));
            }
        });
    }
    let setter = asked.setter();
    Question {
        asked: *asked,
        ask: Callback::from(move |ask| setter.set(ask)),
        place,
    }
}
