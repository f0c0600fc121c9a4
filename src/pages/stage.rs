//! The checklist of one stage.

use gate360_process::StageNo;
use yew::prelude::*;

use super::NotFoundPage;
use crate::components::PageHeader;
use crate::hooks::{use_catalogue, use_words};

/// Which stage of which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct StageProps {
    /// The project.
    pub id: String,
    /// The number from the address.
    pub n: u8,
}

/// The checklist of one stage.
#[component]
pub fn StagePage(props: &StageProps) -> Html {
    let words = use_words();
    let catalogue = use_catalogue();
    match (catalogue, StageNo::new(props.n)) {
        (Some(catalogue), Some(stage)) => {
            html! { <PageHeader title={words.nav_stage(&stage.number().to_string(), &catalogue.stage(stage).name)} /> }
        }
        _ => html! { <NotFoundPage /> },
    }
}
