//! Who, what and where.

use yew::prelude::*;

use crate::components::PageHeader;
use crate::hooks::use_words;

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ProfileProps {
    /// The project.
    pub id: String,
}

/// Who, what and where.
#[component]
pub fn ProfilePage(_props: &ProfileProps) -> Html {
    let words = use_words();
    html! { <PageHeader title={words.profile_title()} /> }
}
