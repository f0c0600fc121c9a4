use gate360_process::CriterionId;
use gate360_project::Voice;
use gate360_readiness::Standing;
use yew::prelude::*;

use super::Part;
use crate::looks;
use crate::pages::criterion_link::CriterionLink;

/// Criteria whose answer deserves a second look: too thin, set aside, old. Nothing if there are
/// none.
pub(super) fn to_look_at(part: &Part) -> Html {
    let words = part.words;
    let assessment = &part.open.assessment;
    let months = words.integer(part.catalogue.rules().stale_months.into());
    let standing = |wanted| assessment.with_standing(wanted).cloned().collect();
    let lists: [(String, Vec<CriterionId>); 3] = [
        (words.report_thin().to_owned(), standing(Standing::Thin)),
        (
            words.report_set_aside().to_owned(),
            standing(Standing::SetAside),
        ),
        (words.report_stale(&months), assessment.stale.clone()),
    ];
    if lists.iter().all(|(_, ids)| ids.is_empty()) {
        return Html::default();
    }
    let lists = lists.into_iter().filter(|(_, ids)| !ids.is_empty());
    html! {
        <section class="stack" aria-labelledby="overview-look">
            <h2 id="overview-look">{ words.overview_look() }</h2>
            { for lists.map(|(title, ids)| html! {
                <div class="stack stack-tight">
                    <h3>{ title }</h3>
                    <ul class="list">
                        { for ids.iter().map(|id| entry(part, id)) }
                    </ul>
                </div>
            }) }
        </section>
    }
}

/// A criterion, with the reason if it was set aside.
fn entry(part: &Part, id: &CriterionId) -> Html {
    let set_aside = part.open.assessment.standing(id) == Some(Standing::SetAside);
    html! {
        <li key={id.as_str()}>
            <CriterionLink
                project={part.id.clone()}
                id={id.clone()}
                catalogue={part.catalogue.clone()}
            />
            if set_aside {
                { ": " }
                <span class="as-typed">
                    { looks::prose(&part.open.project.answer(id, &Voice::Team).reason) }
                </span>
            }
        </li>
    }
}
