//! What leaves.

use yew::prelude::*;

use crate::components::PageHeader;
use crate::hooks::use_words;

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ReportProps {
    /// The project.
    pub id: String,
}

/// What leaves.
#[component]
pub fn ReportPage(_props: &ReportProps) -> Html {
    let words = use_words();
    html! { <PageHeader title={words.report_title()} /> }
}
