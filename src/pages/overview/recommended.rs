use gate360_project::Recommendation;
use gate360_report::names;
use yew::prelude::*;

use super::Part;
use crate::components::{Badge, RouteLink};
use crate::looks;
use crate::route::Route;

/// What is recommended at the gate of the current stage.
pub(super) fn recommended(part: &Part) -> Html {
    let words = part.words;
    let gate = part.open.assessment.current_gate();
    let number = words.integer(gate.gate.number().into());
    let (tone, icon) = looks::of_recommendation(gate.recommendation);
    let open = u32::try_from(gate.open_musts.len()).unwrap_or(u32::MAX);
    let to = Route::Gate {
        id: part.id.to_string(),
        n: gate.gate.number(),
    };
    html! {
        <section class="card stack" aria-labelledby="overview-recommendation">
            <h2 id="overview-recommendation">{ words.overview_recommendation(&number) }</h2>
            <p class="verdict">
                <Badge {tone} {icon}>{ names::recommendation(words, gate.recommendation) }</Badge>
            </p>
            if gate.recommendation == Recommendation::Incomplete {
                <p>{ words.report_not_recommended(&number) }</p>
            }
            <p>{ words.report_open_musts(open, &number) }</p>
            <p><RouteLink {to}>{ words.gate_link(&number) }</RouteLink></p>
        </section>
    }
}
