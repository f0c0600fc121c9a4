use yew::prelude::*;

use crate::platform::appearance::{self, Theme};

/// The theme of the page, and a callback that changes and remembers it.
#[hook]
pub fn use_theme() -> (Theme, Callback<Theme>) {
    let theme = use_state_eq(appearance::stored);
    let setter = theme.setter();
    let choose = use_callback((), move |theme, ()| {
        appearance::apply(theme);
        appearance::store(theme);
        setter.set(theme);
    });
    (*theme, choose)
}
