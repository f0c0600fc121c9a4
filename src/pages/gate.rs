//! One gate.

use gate360_process::GateNo;
use yew::prelude::*;

use super::NotFoundPage;
use crate::components::PageHeader;
use crate::hooks::use_words;

/// Which gate of which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct GateProps {
    /// The project.
    pub id: String,
    /// The number from the address.
    pub n: u8,
}

/// One gate.
#[component]
pub fn GatePage(props: &GateProps) -> Html {
    let words = use_words();
    match GateNo::new(props.n) {
        Some(gate) => html! { <PageHeader title={words.nav_gate(&gate.number().to_string())} /> },
        None => html! { <NotFoundPage /> },
    }
}
