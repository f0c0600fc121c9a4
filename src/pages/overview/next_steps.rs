use gate360_process::CriterionId;
use gate360_readiness::NextStep;
use yew::prelude::*;

use super::Part;
use crate::components::{Badge, Icon, Tone};
use crate::pages::criterion_link::CriterionLink;

/// What would lift the readiness.
pub(super) fn next_steps(part: &Part) -> Html {
    let words = part.words;
    let assessment = &part.open.assessment;
    let number = |level: u8| words.integer(level.into());
    html! {
        <section class="card stack" aria-labelledby="overview-next">
            <h2 id="overview-next">{ words.report_next() }</h2>
            if assessment.next_steps.is_empty() {
                <p>{ words.report_at_top() }</p>
            } else {
                <ul class="steps">
                    { for assessment.next_steps.iter().map(|step| view(part, step)) }
                </ul>
            }
            if let Some(lift) = assessment.lift {
                <p><strong>{ words.report_lift(&number(lift.from), &number(lift.to)) }</strong></p>
            }
        </section>
    }
}

/// The step of one bottleneck.
fn view(part: &Part, step: &NextStep) -> Html {
    let words = part.words;
    let name = part.catalogue.perspective_name(&step.perspective);
    let title = words.overview_step(
        name,
        &words.integer(step.from.into()),
        &words.integer(step.to.into()),
    );
    let needed = u32::try_from(step.shoulds_needed).unwrap_or(u32::MAX);
    let list = |ids: &[CriterionId]| {
        html! {
            <ul class="list">
                { for ids.iter().map(|id| html! { <li key={id.as_str()}>{ entry(part, id) }</li> }) }
            </ul>
        }
    };
    html! {
        <li class="stack stack-tight" key={step.perspective.as_str()}>
            <h3>{ title }</h3>
            if !step.musts.is_empty() {
                { list(&step.musts) }
            }
            if step.shoulds_needed > 0 {
                <p>{ words.overview_step_shoulds(needed) }</p>
                { list(&step.shoulds) }
            }
        </li>
    }
}

/// A criterion to close; a blocker says so.
fn entry(part: &Part, id: &CriterionId) -> Html {
    let criterion = part.catalogue.criterion(id);
    let blocker = criterion.filter(|criterion| criterion.blocker);
    html! {
        <>
            <CriterionLink
                project={part.id.clone()}
                id={id.clone()}
                catalogue={part.catalogue.clone()}
            />
            if blocker.is_some() {
                { " " }
                <Badge tone={Tone::Bad} icon={Icon::Blocker}>{ part.words.level_blocker() }</Badge>
            }
        </>
    }
}
