//! One gate: what is recommended and why, the meeting, and the meetings held before.

mod condition_editor;
mod conditions;
mod held_meeting;
mod meeting_form;
mod recommendation;

use gate360_process::GateNo;
use gate360_project::Place;
use yew::prelude::*;

use self::held_meeting::HeldMeeting;
use self::meeting_form::MeetingForm;
use self::recommendation::RecommendationView;
use super::NotFoundPage;
use crate::components::{Callout, PageHeader, RouteLink, Tone};
use crate::hooks::{use_catalogue, use_words};
use crate::route::Route;
use crate::state::use_open_project;

/// Which gate of which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct GateProps {
    /// The project.
    pub id: String,
    /// The number from the address.
    pub n: u8,
}

/// One gate.
#[component]
pub fn GatePage(props: &GateProps) -> Html {
    match GateNo::new(props.n) {
        // The key makes each gate a page of its own.
        Some(gate) => html! { <Gate key={props.n} id={props.id.clone()} {gate} /> },
        None => html! { <NotFoundPage /> },
    }
}

/// Which gate of which project.
#[derive(Clone, Debug, PartialEq, Properties)]
struct OneGateProps {
    /// The project.
    id: String,
    /// The gate.
    gate: GateNo,
}

/// The page of a gate.
#[component]
fn Gate(props: &OneGateProps) -> Html {
    let words = use_words();
    let (Some(open), Some(catalogue)) = (use_open_project(), use_catalogue()) else {
        return Html::default();
    };
    let stage = catalogue.gate(props.gate);
    let number = props.gate.number().to_string();
    let records: Vec<_> = open
        .project
        .records()
        .into_iter()
        .filter(|record| record.gate == props.gate)
        .collect();
    html! {
        <>
            <PageHeader
                title={words.gate_title(&number)}
                above={open.project.name()}
                lead={stage.question.clone()}
            />
            <div class="stack stack-wide">
            <Elsewhere id={props.id.clone()} gate={props.gate} place={open.project.place()} />
            <RecommendationView
                id={props.id.clone()}
                gate={props.gate}
                assessment={open.assessment.clone()}
                catalogue={catalogue.clone()}
            />
            <MeetingForm
                gate={props.gate}
                meeting={open.project.meeting(props.gate)}
                assessment={open.assessment.clone()}
                editor={open.editor.clone()}
                {catalogue}
            />
            <section class="stack" aria-labelledby="gate-held">
                <h2 id="gate-held">{ words.meetings_held() }</h2>
                if records.is_empty() {
                    <p class="muted">{ words.no_meeting_held() }</p>
                }
                { for records.into_iter().rev().map(|record| html! {
                    <HeldMeeting key={record.id.as_str()} record={record.clone()} />
                }) }
            </section>
            </div>
        </>
    }
}

/// Which gate, and where the project is.
#[derive(Clone, Debug, PartialEq, Properties)]
struct ElsewhereProps {
    id: String,
    gate: GateNo,
    place: Place,
}

/// Says where the project is, if it is not before this gate.
#[component]
fn Elsewhere(props: &ElsewhereProps) -> Html {
    let words = use_words();
    let here = props.place.stage();
    let number = here.number().to_string();
    let (title, to) = match props.place {
        Place::Ended(_) => (words.gate_ended(&number), None),
        Place::Stage(stage) if stage == props.gate.stage() => return Html::default(),
        Place::Stage(stage) => (words.gate_elsewhere(&number), Some(stage.gate())),
    };
    html! {
        <Callout tone={Tone::Info} {title}>
            if let Some(gate) = to {
                <p>
                    <RouteLink to={Route::Gate { id: props.id.clone(), n: gate.number() }}>
                        { words.gate_link(&gate.number().to_string()) }
                    </RouteLink>
                    { " · " }
                    <RouteLink to={Route::Stage { id: props.id.clone(), n: here.number() }}>
                        { words.stage_link(&number) }
                    </RouteLink>
                </p>
            }
        </Callout>
    }
}
