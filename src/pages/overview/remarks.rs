use gate360_report::status::{self, Remark, Seen};
use yew::prelude::*;

use super::Part;
use crate::components::Callout;
use crate::looks;
use crate::platform::clock;

/// What one has to know before anything else: a hold, a decision that no longer holds, overdue
/// conditions, stop signals.
pub(super) fn remarks(part: &Part) -> Html {
    let found = status::remarks(Seen {
        words: part.words,
        project: &part.open.project,
        assessment: &part.open.assessment,
        today: clock::today(),
    });
    let remark = |remark: Remark| {
        let title = remark.title.words();
        html! {
            <Callout key={title.clone()} tone={looks::of_meaning(remark.tone)} title={title.clone()}>
                { for remark.lines.iter().map(|line| html! { <p>{ line.words() }</p> }) }
            </Callout>
        }
    };
    html! { <>{ for found.into_iter().map(remark) }</> }
}
