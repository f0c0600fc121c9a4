use yew::prelude::*;

use super::Part;
use crate::components::{Icon, RouteLink, empty_state};
use crate::route::Route;

/// What to begin with, while nothing has been assessed.
pub(super) fn first_step(part: &Part) -> Html {
    let words = part.words;
    let id = part.id.to_string();
    let stage = part.open.assessment.stage.number();
    let open = part.open.assessment.unanswered.len();
    let count = u32::try_from(open).unwrap_or(u32::MAX);
    let first = html! {
        <>
            if open > 0 {
                <p>{ words.overview_empty_profile(count) }</p>
                <RouteLink class="button button-primary" to={Route::Profile { id }}>
                    { words.overview_answer_questions() }
                </RouteLink>
            } else {
                <p>{ words.overview_empty_stage() }</p>
                <RouteLink class="button button-primary" to={Route::Stage { id, n: stage }}>
                    { words.overview_start_stage(&words.integer(stage.into())) }
                </RouteLink>
            }
        </>
    };
    empty_state(Icon::Compass, Some(words.overview_empty()), first)
}
