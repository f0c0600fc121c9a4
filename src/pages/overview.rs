//! The 360 degrees of one project.

use yew::prelude::*;

use crate::components::PageHeader;
use crate::hooks::use_words;

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OverviewProps {
    /// The project.
    pub id: String,
}

/// The 360 degrees of one project.
#[component]
pub fn OverviewPage(_props: &OverviewProps) -> Html {
    let words = use_words();
    html! { <PageHeader title={words.overview_title()} /> }
}
