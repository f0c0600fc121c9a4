//! The checklist of one stage.

mod checklist;
mod criterion_card;
mod criterion_fields;
mod example_answer;
mod filter;
mod filter_row;
mod key_list;
mod not_listed;
mod place;
mod row;
mod stage_summary;
mod unfolded;

use gate360_process::StageNo;
use yew::prelude::*;

use self::checklist::Checklist;
use super::not_found_page;
use crate::hooks::{use_catalogue, use_words};
use crate::state::use_open_project;

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
    let (open, catalogue) = (use_open_project(), use_catalogue());
    let Some(stage) = StageNo::new(props.n) else {
        return not_found_page(words);
    };
    let (Some(open), Some(catalogue)) = (open, catalogue) else {
        return Html::default();
    };
    // The key makes each stage a page of its own: what is unfolded in one is not in another.
    html! { <Checklist key={props.n} id={props.id.clone()} {stage} {open} {catalogue} /> }
}
