//! The checklist of one stage.

mod criterion_card;
mod criterion_fields;
mod stage_summary;

use std::collections::BTreeSet;

use gate360_process::{Criterion, CriterionId, StageNo};
use gate360_project::Voice;
use gate360_readiness::Standing;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use self::criterion_card::CriterionCard;
use self::stage_summary::StageSummary;
use super::NotFoundPage;
use crate::components::{Button, ButtonKind, PageHeader, RouteLink};
use crate::hooks::{use_catalogue, use_query, use_words};
use crate::route::Route;
use crate::state::use_open_project;

/// The name of the criterion in the query of the address.
const CRITERION: &str = "c";

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
    match StageNo::new(props.n) {
        // The key makes each stage a page of its own: what is unfolded in one is not in another.
        Some(stage) => html! { <Checklist key={props.n} id={props.id.clone()} {stage} /> },
        None => html! { <NotFoundPage /> },
    }
}

/// Which stage of which project.
#[derive(Clone, Debug, PartialEq, Properties)]
struct ChecklistProps {
    /// The project.
    id: String,
    /// The stage.
    stage: StageNo,
}

/// The criteria of a stage by perspective.
#[component]
fn Checklist(props: &ChecklistProps) -> Html {
    let words = use_words();
    let asked = use_query(CRITERION).map(|id| CriterionId::new(&id));
    let unfolded = use_state_eq(|| asked.iter().cloned().collect::<BTreeSet<CriterionId>>());
    {
        let unfolded = unfolded.clone();
        use_effect_with(asked, move |asked| {
            if let Some(id) = asked {
                let mut now = (*unfolded).clone();
                now.insert(id.clone());
                unfolded.set(now);
                arrive_at(id);
            }
        });
    }
    let fold = {
        let unfolded = unfolded.clone();
        Callback::from(move |(id, open): (CriterionId, bool)| {
            let mut now = (*unfolded).clone();
            if open {
                now.insert(id);
            } else {
                now.remove(&id);
            }
            unfolded.set(now);
        })
    };
    let (Some(open), Some(catalogue)) = (use_open_project(), use_catalogue()) else {
        return Html::default();
    };
    let listed: Vec<(&Criterion, Standing)> = open
        .assessment
        .standings
        .iter()
        .filter_map(|(id, standing)| Some((catalogue.criterion(id)?, *standing)))
        .filter(|(criterion, _)| criterion.stage == props.stage)
        .collect();
    let all_unfolded = listed
        .iter()
        .all(|(criterion, _)| unfolded.contains(&criterion.id));
    let fold_all = {
        let ids: BTreeSet<CriterionId> = listed.iter().map(|(c, _)| c.id.clone()).collect();
        let unfolded = unfolded.clone();
        Callback::from(move |_: MouseEvent| {
            unfolded.set(if all_unfolded {
                BTreeSet::new()
            } else {
                ids.clone()
            });
        })
    };
    let left_out = catalogue
        .criteria()
        .iter()
        .filter(|c| c.stage == props.stage)
        .count()
        - listed.len();
    let stage = catalogue.stage(props.stage);
    let number = props.stage.number().to_string();
    let card = |(criterion, standing): &(&Criterion, Standing)| {
        html! {
            <CriterionCard
                key={criterion.id.as_str()}
                id={criterion.id.clone()}
                standing={*standing}
                answer={open.project.answer(&criterion.id, &Voice::Team)}
                stale={open.assessment.stale.contains(&criterion.id)}
                open={unfolded.contains(&criterion.id)}
                ontoggle={fold.clone()}
                editor={open.editor.clone()}
                catalogue={catalogue.clone()}
            />
        }
    };
    html! {
        <>
            <PageHeader
                title={words.stage_title(&number, &stage.name)}
                above={open.project.name()}
                lead={stage.purpose.clone()}
            />
            <div class="stack stack-wide">
            <StageSummary
                id={props.id.clone()}
                stage={props.stage}
                assessment={open.assessment.clone()}
                catalogue={catalogue.clone()}
            />
            <div class="cluster">
                <Button kind={ButtonKind::Secondary} onclick={fold_all}>
                    { if all_unfolded { words.fold_all() } else { words.unfold_all() } }
                </Button>
            </div>
            { for catalogue.perspectives().iter().filter_map(|perspective| {
                let cards: Vec<Html> = listed
                    .iter()
                    .filter(|(criterion, _)| criterion.perspective == perspective.key)
                    .map(card)
                    .collect();
                (!cards.is_empty()).then(|| html! {
                    <section key={perspective.key.as_str()} class="stack" aria-label={perspective.name.clone()}>
                        <div>
                            <h2>{ &perspective.name }</h2>
                            <p class="muted">{ &perspective.asks }</p>
                        </div>
                        <div class="card card-list">{ for cards }</div>
                    </section>
                })
            }) }
            if left_out > 0 {
                <p class="muted">
                    { words.stage_left_out(u32::try_from(left_out).unwrap_or(u32::MAX)) }
                    { " " }
                    <RouteLink to={Route::Profile { id: props.id.clone() }}>
                        { words.stage_left_out_link() }
                    </RouteLink>
                </p>
            }
            </div>
        </>
    }
}

/// Moves the focus to a criterion that a link asked for.
fn arrive_at(id: &CriterionId) {
    let selector = ["#", &criterion_card::element_id(id), " button"].concat();
    let button = document().query_selector(&selector).ok().flatten();
    if let Some(button) = button.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        button.scroll_into_view();
        // Nothing is lost should the browser not move it.
        let _stays = button.focus();
    }
}
