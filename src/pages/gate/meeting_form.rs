use gate360_locale::{Date, Words};
use gate360_process::GateNo;
use gate360_project::{Decision, Edit, Meeting, MeetingField, Refusal, Track};
use gate360_readiness::Assessment;
use gate360_report::names;
use yew::prelude::*;

use super::conditions::Conditions;
use crate::components::{
    Button, ButtonKind, Callout, Choice, ComboBox, DateField, Icon, RadioGroup, TextArea,
    TextField, Tone,
};
use crate::hooks::{SharedCatalogue, use_shell, use_words};
use crate::looks;
use crate::state::{Editor, Shared, refusal_words};

/// A meeting that is being prepared.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct MeetingFormProps {
    /// The gate.
    pub(super) gate: GateNo,
    /// What was written so far.
    pub(super) meeting: Meeting,
    /// What follows from the answers.
    pub(super) assessment: Shared<Assessment>,
    /// Changes the project.
    pub(super) editor: Editor,
    /// Where the usual board comes from.
    pub(super) catalogue: SharedCatalogue,
}

/// The meeting: who, when, what was decided and why.
#[component]
pub(super) fn MeetingForm(props: &MeetingFormProps) -> Html {
    let words = use_words();
    let shell = use_shell();
    let refused = use_state_eq(|| None::<Refusal>);
    let gate = props.gate;
    let on = |field| {
        props
            .editor
            .on(move |text| Edit::MeetingText(gate, field, text))
    };
    let board = &props.catalogue.gate(gate).board;
    let record = {
        let (refused, editor) = (refused.clone(), props.editor.clone());
        let (assessment, catalogue) = (props.assessment.clone(), props.catalogue.clone());
        Callback::from(move |_: MouseEvent| {
            let edit = Edit::Record {
                gate,
                recommendation: assessment.gate(gate).recommendation,
                frozen: assessment.freeze(&catalogue, gate),
            };
            let outcome = editor.apply(edit);
            if outcome.is_ok() {
                shell.announce.emit(words.decision_recorded().into());
            }
            refused.set(outcome.err());
        })
    };
    let meeting = &props.meeting;
    let decided = meeting.decision;
    html! {
        <section class="stack" aria-labelledby="gate-meeting">
            <h2 id="gate-meeting">{ words.meeting() }</h2>
            <div class="columns">
                <DateField
                    label={words.meeting_date()}
                    value={meeting.date}
                    onchange={props.editor.on(move |date: Option<Date>| Edit::MeetingDate(gate, date))}
                />
                <ComboBox
                    label={words.report_track()}
                    choices={tracks(words)}
                    value={AttrValue::Static(meeting.track.as_str())}
                    hint={words.track_hint()}
                    onchange={props.editor.on(move |value: AttrValue| {
                        Edit::MeetingTrack(gate, Track::parse(&value).unwrap_or_default())
                    })}
                />
            </div>
            <TextField
                label={words.report_chair()}
                hint={words.usually(&board.chair)}
                value={meeting.chair.clone()}
                onchange={on(MeetingField::Chair)}
            />
            <TextField
                label={words.report_board()}
                hint={words.usually(&board.members)}
                value={meeting.board.clone()}
                onchange={on(MeetingField::Board)}
            />
            <TextField
                label={words.report_heard()}
                hint={words.usually(&board.heard)}
                value={meeting.heard.clone()}
                onchange={on(MeetingField::Heard)}
            />
            <RadioGroup
                label={words.decision()}
                choices={decisions(words)}
                value={decided.map(|decision| AttrValue::Static(decision.as_str()))}
                segmented=true
                onchange={props.editor.on(move |value: AttrValue| {
                    Edit::MeetingDecision(gate, Decision::parse(&value))
                })}
            />
            <TextArea
                label={words.reason()}
                hint={words.decision_reason_hint()}
                value={meeting.reason.clone()}
                onchange={on(MeetingField::Reason)}
            />
            <div>
                if decided == Some(Decision::ConditionalGo) || !meeting.proposals.is_empty() {
                    <Conditions
                        {gate}
                        proposals={meeting.proposals.clone()}
                        open_musts={props.assessment.gate(gate).open_musts.clone()}
                        editor={props.editor.clone()}
                        catalogue={props.catalogue.clone()}
                    />
                }
            </div>
            <div>
                if let Some(refusal) = &*refused {
                    <Callout tone={Tone::Bad} title={words.not_recorded()} alert=true>
                        <p>{ refusal_words(words, refusal) }</p>
                    </Callout>
                }
            </div>
            <div class="cluster">
                <Button kind={ButtonKind::Primary} icon={Icon::Gate} onclick={record}>
                    { words.record_decision() }
                </Button>
            </div>
            <p class="muted small">{ words.record_is_final() }</p>
        </section>
    }
}

fn tracks(words: Words) -> std::rc::Rc<[Choice]> {
    Choice::list(
        Track::ALL
            .iter()
            .map(|&track| Choice::new(track.as_str(), names::track(words, track))),
    )
}

fn decisions(words: Words) -> std::rc::Rc<[Choice]> {
    Choice::list(Decision::ALL.iter().map(|&decision| {
        let (tone, icon) = looks::of_decision(decision);
        Choice::new(decision.as_str(), names::decision(words, decision)).with_sign(icon, tone)
    }))
}
