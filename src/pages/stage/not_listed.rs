//! What is said when a link leads to a criterion that this checklist does not have.

use gate360_locale::Words;
use gate360_process::{Catalogue, CriterionId, StageNo};
use gate360_project::Project;
use gate360_report::names;
use yew::prelude::*;

use crate::components::{Callout, RouteLink, Tone};
use crate::route::Route;

/// Why a criterion that a link asked for is not listed in a stage, and where to go from here.
pub(super) fn not_listed(
    words: Words,
    catalogue: &Catalogue,
    project: &Project,
    stage: StageNo,
    id: &CriterionId,
) -> Html {
    let name = names::criterion(catalogue, id);
    let project_id = || project.id().as_str().to_owned();
    let Some(criterion) = catalogue.criterion(id) else {
        return html! { <Callout tone={Tone::Info} title={words.criterion_unknown(&name)} alert=true /> };
    };
    if criterion.stage != stage {
        let number = criterion.stage.number();
        let query = (AttrValue::from("c"), AttrValue::from(id.to_string()));
        return html! {
            <Callout
                tone={Tone::Info}
                title={words.criterion_elsewhere(&name, &number.to_string())}
                alert=true
            >
                <p><RouteLink to={Route::Stage { id: project_id(), n: number }} {query}>{ name }</RouteLink></p>
            </Callout>
        };
    }
    let missing: Vec<Html> = criterion
        .applies
        .iter()
        .filter_map(|key| {
            let condition = catalogue.condition(key)?;
            let answer = match project.condition(key) {
                Some(true) => return None,
                Some(false) => words.no(),
                None => words.not_answered(),
            };
            Some(html! {
                <li key={key.as_str()}>{ &condition.question }{ " – " }{ answer }</li>
            })
        })
        .collect();
    let count = u32::try_from(missing.len()).unwrap_or(u32::MAX);
    html! {
        <Callout tone={Tone::Info} title={words.criterion_not_applying(&name)} alert=true>
            <p>{ words.criterion_would_apply(count) }</p>
            <ul class="list">{ for missing }</ul>
            <p>
                <RouteLink to={Route::Profile { id: project_id() }}>
                    { words.stage_left_out_link() }
                </RouteLink>
            </p>
        </Callout>
    }
}
