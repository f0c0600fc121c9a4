//! Gate 360, the app.

use yew::prelude::*;

/// The whole app.
#[component]
pub fn App() -> Html {
    html! { <h1>{ "Gate 360" }</h1> }
}
