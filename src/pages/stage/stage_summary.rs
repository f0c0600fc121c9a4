use gate360_locale::Words;
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
    let (musts, shoulds) = (of_stage(true), of_stage(false));
    let number = |value: u32| words.integer(i64::from(value));
    let says = |(met, of): (u32, u32)| words.count_of(&number(met), &number(of));
    let bar = |label: &'static str, (met, of): (u32, u32)| {
        html! {
            <ProgressBar
                {label}
                done={met}
                total={of}
                words={says((met, of))}
                tone={if met == of { Tone::Good } else { Tone::Info }}
            />
        }
    };
    let share = share(words, gate.should_percent);
    let counts = |met: usize, of: usize| says((count(met), count(of)));
    let number = props.stage.number().to_string();
    let missing = count(gate.open_musts.len());
    html! {
        <section class="card stack" aria-label={words.stage_progress()}>
            <p class="stage-sentence">
                { words.stage_sentence(
                    &says(musts),
                    &says(shoulds),
                    &number,
                    &share,
                    &counts(gate.shoulds_met, gate.shoulds),
                ) }
            </p>
            <div class="columns">
                { bar(words.musts(), musts) }
                { bar(words.shoulds(), shoulds) }
            </div>
            <Disclosure title={words.gate_needs(missing, &number)}>
                <p>
                    { words.gate_counts(
                        &counts(gate.musts_met, gate.musts),
                        &counts(gate.shoulds_met, gate.shoulds),
                        &share,
                    ) }
                </p>
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

/// The share of the shoulds that a gate asks for: a word where there is a usual one.
fn share(words: Words, percent: usize) -> String {
    match percent {
        0 => words.share_none().to_owned(),
        50 => words.share_half().to_owned(),
        _ => words.percent(f64::from(count(percent)), 0),
    }
}

fn count(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use gate360_locale::Language;

    use super::*;

    #[test]
    fn a_usual_share_is_a_word() {
        let share = |percent| share(Words::new(Language::English), percent);
        assert_eq!(share(50), "half");
        assert_eq!(share(60), "60%");
        assert_eq!(share(0), "none");
    }
}
