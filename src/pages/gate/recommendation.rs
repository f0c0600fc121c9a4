use gate360_process::GateNo;
use gate360_project::Reason;
use gate360_project::Recommendation;
use gate360_readiness::Assessment;
use gate360_report::document::Tone as Meaning;
use gate360_report::names;
use yew::prelude::*;

use crate::components::{Badge, Icon, IconView, RouteLink};
use crate::hooks::{SharedCatalogue, use_words};
use crate::looks;
use crate::pages::criterion_link::CriterionLink;
use crate::route::Route;
use crate::state::Shared;

/// Which gate.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct RecommendationProps {
    /// The project.
    pub(super) id: String,
    /// The gate.
    pub(super) gate: GateNo,
    /// What follows from the answers.
    pub(super) assessment: Shared<Assessment>,
    /// Where the names come from.
    pub(super) catalogue: SharedCatalogue,
}

/// What is recommended, and every reason for it.
#[component]
pub(super) fn RecommendationView(props: &RecommendationProps) -> Html {
    let words = use_words();
    let gate = props.assessment.gate(props.gate);
    let (tone, icon) = looks::of_recommendation(gate.recommendation);
    let of = |met: usize, of: usize| words.count_of(&met.to_string(), &of.to_string());
    let number = props.gate.number().to_string();
    html! {
        <section class="card stack" aria-labelledby="gate-recommendation">
            <h2 id="gate-recommendation">{ words.recommendation() }</h2>
            <p class="verdict">
                <Badge {tone} {icon}>{ names::recommendation(words, gate.recommendation) }</Badge>
            </p>
            if gate.recommendation == Recommendation::Incomplete {
                <p>{ words.report_not_recommended(&number) }</p>
            }
            <dl class="facts">
                <div>
                    <dt>{ words.musts_met() }</dt>
                    <dd class="number">{ of(gate.musts_met, gate.musts) }</dd>
                </div>
                <div>
                    <dt>{ words.shoulds_met() }</dt>
                    <dd class="number">{ of(gate.shoulds_met, gate.shoulds) }</dd>
                </div>
            </dl>
            <h3>{ words.report_why() }</h3>
            <ul class="reasons">
                { for gate.reasons.iter().map(|reason| html! {
                    <ReasonItem
                        id={props.id.clone()}
                        catalogue={props.catalogue.clone()}
                        reason={reason.clone()}
                    />
                }) }
            </ul>
            <p class="muted">{ words.people_decide() }</p>
        </section>
    }
}

/// A reason.
#[derive(Clone, Debug, PartialEq, Properties)]
struct ReasonProps {
    id: String,
    catalogue: SharedCatalogue,
    reason: Reason,
}

/// A reason: the sentence, and below it the criteria as links.
#[component]
fn ReasonItem(props: &ReasonProps) -> Html {
    let words = use_words();
    let icon = match names::reason_tone(&props.reason) {
        Meaning::Good => Icon::Check,
        Meaning::Caution | Meaning::Bad => Icon::Warning,
        Meaning::Plain => Icon::Info,
    };
    let ids = props.reason.criteria();
    // The links below name the criteria; the sentence need not do so again.
    let sentence = names::reason(words, &props.reason, |_| String::new());
    let sentence = sentence.trim_end().trim_end_matches(':').to_owned();
    html! {
        <li>
            <span class="reason"><IconView {icon} /><span>{ sentence }</span></span>
            if !ids.is_empty() {
                <ul class="list">
                    { for ids.iter().map(|id| html! {
                        <li key={id.as_str()}>
                            <CriterionLink
                                project={props.id.clone()}
                                id={id.clone()}
                                catalogue={props.catalogue.clone()}
                            />
                        </li>
                    }) }
                </ul>
            }
            if matches!(props.reason, Reason::ProfileIncomplete(_)) {
                { " " }
                <RouteLink to={Route::Profile { id: props.id.clone() }}>
                    { words.stage_left_out_link() }
                </RouteLink>
            }
        </li>
    }
}
