use gate360_process::StageNo;
use gate360_readiness::{Assessment, Standing};
use gate360_report::names;
use yew::prelude::*;

use crate::components::{Disclosure, ProgressBar, RouteLink, Tone};
use crate::hooks::{SharedCatalogue, use_words};
use crate::pages::criterion_link::CriterionLink;
use crate::route::Route;
use crate::state::Shared;

/// Which stage.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct StageSummaryProps {
    /// The project.
    pub(super) id: String,
    /// The stage.
    pub(super) stage: StageNo,
    /// What follows from the answers.
    pub(super) assessment: Shared<Assessment>,
    /// Where the names come from.
    pub(super) catalogue: SharedCatalogue,
}

/// How far the stage has come, and what its gate still needs.
#[component]
pub(super) fn StageSummary(props: &StageSummaryProps) -> Html {
    let words = use_words();
    let gate = props.assessment.gate(props.stage.gate());
    let of_stage = |must: bool| {
        let listed = props.assessment.standings.iter().filter(|(id, standing)| {
            props.catalogue.criterion(id).is_some_and(|criterion| {
                criterion.stage == props.stage
                    && criterion.is_must() == must
                    && *standing != Standing::SetAside
            })
        });
        let met = listed
            .clone()
            .filter(|(_, standing)| *standing == Standing::Met)
            .count();
        (count(met), count(listed.count()))
    };
    let bar = |label: &'static str, (met, of): (u32, u32), note: String| {
        let number = |value: u32| words.integer(i64::from(value));
        let says = words.count_of(&number(met), &number(of));
        html! {
            <div>
                <ProgressBar
                    {label}
                    done={met}
                    total={of}
                    words={says}
                    tone={if met == of { Tone::Good } else { Tone::Info }}
                />
                <p class="muted small">{ note }</p>
            </div>
        }
    };
    let percent = f64::from(count(gate.should_percent));
    let number = props.stage.number().to_string();
    let missing = count(gate.open_musts.len());
    html! {
        <section class="card stack" aria-label={words.stage_progress()}>
            <div class="columns">
                { bar(words.musts(), of_stage(true), words.musts_note().to_owned()) }
                { bar(words.shoulds(), of_stage(false), words.shoulds_note(&words.percent(percent, 0))) }
            </div>
            <Disclosure title={words.gate_needs(missing, &number)}>
                <ul class="list">
                    { for gate.open_musts.iter().map(|id| html! {
                        <li key={id.as_str()}>
                            <CriterionLink
                                project={props.id.clone()}
                                id={id.clone()}
                                catalogue={props.catalogue.clone()}
                            />
                            if let Some(standing) = props.assessment.standing(id) {
                                { " – " }{ names::standing(words, standing) }
                            }
                        </li>
                    }) }
                </ul>
                <p>
                    <RouteLink to={Route::Gate { id: props.id.clone(), n: props.stage.number() }}>
                        { words.gate_link(&number) }
                    </RouteLink>
                </p>
            </Disclosure>
        </section>
    }
}

fn count(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
