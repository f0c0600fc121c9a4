//! Making a project.

use yew::prelude::*;

use crate::components::PageHeader;
use crate::hooks::use_words;

/// Making a project.
#[component]
pub fn NewPage() -> Html {
    let words = use_words();
    html! { <PageHeader title={words.new_project_title()} /> }
}
