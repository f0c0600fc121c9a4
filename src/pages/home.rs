//! All projects of this browser.

use yew::prelude::*;

use crate::components::PageHeader;
use crate::hooks::use_words;

/// All projects of this browser.
#[component]
pub fn HomePage() -> Html {
    let words = use_words();
    html! { <PageHeader title={words.home_title()} /> }
}
