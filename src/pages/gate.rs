//! One gate: what is recommended and why, the meeting, and the meetings held before.

mod board;
mod closing;
mod condition_editor;
mod conditions;
mod correcting;
mod decided;
mod facts;
mod held;
mod held_condition;
mod meeting;
mod open_conditions;
mod reasons;
mod recommendation;
mod signals;
mod track;
mod yearly;

use gate360_locale::Words;
use gate360_process::{Catalogue, GateNo};
use gate360_project::{Edit, GateRecord, ItemId, Meeting, Place, Refusal};
use gate360_readiness::GateResult;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::NotFoundPage;
use crate::components::{Callout, PageHeader, RouteLink, Tone};
use crate::hooks::{SharedCatalogue, use_catalogue, use_shell, use_words};
use crate::route::Route;
use crate::state::{OpenProject, use_open_project};

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

/// What every part of the page looks at.
struct View<'a> {
    words: Words,
    catalogue: &'a SharedCatalogue,
    /// The project's id.
    id: &'a str,
    gate: GateNo,
    open: &'a OpenProject,
    /// What is recommended here.
    result: &'a GateResult,
    /// The meeting that is being prepared here.
    meeting: &'a Meeting,
    /// The record that the prepared minutes correct.
    corrected: Option<&'a GateRecord>,
}

impl View<'_> {
    /// A callback that makes an edit at this gate.
    fn on<T: 'static>(&self, edit: impl Fn(GateNo, T) -> Edit + 'static) -> Callback<T> {
        let gate = self.gate;
        self.open.editor.on(move |value| edit(gate, value))
    }

    /// A link to a gate of the project.
    fn link(&self, gate: GateNo) -> Html {
        let to = Route::Gate {
            id: self.id.to_owned(),
            n: gate.number(),
        };
        let text = self.words.gate_link(&gate.number().to_string());
        html! { <RouteLink {to}>{ text }</RouteLink> }
    }
}

/// The page of a gate.
#[component]
fn Gate(props: &OneGateProps) -> Html {
    let words = use_words();
    let shell = use_shell();
    let refused = use_state_eq(|| None::<Refusal>);
    let form = use_node_ref();
    // The records that were there before one was added, until the added one has the focus.
    let known = use_mut_ref(|| None::<Vec<ItemId>>);
    let added = use_node_ref();
    {
        let (known, added) = (known.clone(), added.clone());
        use_effect(move || {
            if added.get().is_some() && known.take().is_some() {
                focus(&added);
            }
        });
    }
    let (Some(open), Some(catalogue)) = (use_open_project(), use_catalogue()) else {
        return Html::default();
    };
    let gate = props.gate;
    let meeting = open.project.meeting(gate);
    let records: Vec<GateRecord> = (open.project.records().into_iter())
        .filter(|record| record.covers().any(|covered| covered == gate))
        .collect();
    let is_corrected =
        |record: &&GateRecord| record.gate == gate && Some(&record.id) == meeting.corrects.as_ref();
    let view = View {
        words,
        catalogue: &catalogue,
        id: &props.id,
        gate,
        open: &open,
        result: open.assessment.gate(gate),
        meeting: &meeting,
        corrected: records.iter().find(is_corrected),
    };
    let onrecord = {
        let (refused, editor) = (refused.clone(), open.editor.clone());
        let (assessment, catalogue) = (open.assessment.clone(), catalogue.clone());
        let ids: Vec<ItemId> = records.iter().map(|record| record.id.clone()).collect();
        let (known, shell) = (known.clone(), shell.clone());
        let said = match view.corrected {
            Some(_) => words.correction_recorded(),
            None => words.decision_recorded(),
        };
        Callback::from(move |_: MouseEvent| {
            let edit = Edit::Record {
                gate,
                recommendation: assessment.gate(gate).recommendation,
                frozen: assessment.freeze(&catalogue, gate),
            };
            known.replace(Some(ids.clone()));
            let outcome = editor.apply(edit);
            if outcome.is_ok() {
                shell.announce.emit(said.into());
            } else {
                known.take();
            }
            refused.set(outcome.err());
        })
    };
    let onclear = {
        let (refused, editor) = (refused.clone(), open.editor.clone());
        let form = form.clone();
        Callback::from(move |_: MouseEvent| {
            // Nothing that is taken back can be refused.
            let _never = editor.apply(Edit::ClearMeeting(gate));
            refused.set(None);
            shell.announce.emit(words.meeting_cleared().into());
            focus(&form);
        })
    };
    let is_added = |record: &GateRecord| {
        let known = known.borrow();
        known.as_ref().is_some_and(|ids| !ids.contains(&record.id))
    };
    let stage = catalogue.gate(gate);
    html! {
        <>
            <PageHeader
                title={words.gate_title(&gate.number().to_string())}
                above={open.project.name()}
                lead={stage.question.clone()}
            />
            <div class="stack stack-wide">
                { elsewhere(&view) }
                { yearly::round(&view, &records) }
                { recommendation::region(&view) }
                { open_conditions::list(&view) }
                { meeting::form(&view, &form, &refused, &onrecord, &onclear) }
                <section class="stack" aria-labelledby="gate-held">
                    <h2 id="gate-held">{ words.meetings_held() }</h2>
                    if records.is_empty() {
                        <p class="muted">{ words.no_meeting_held() }</p>
                    }
                    <div class="stack">
                        { for records.iter().rev().map(|record| {
                            let heading = if is_added(record) { added.clone() } else { NodeRef::default() };
                            held::meeting(&view, record, &records, &heading, &form)
                        }) }
                    </div>
                </section>
            </div>
        </>
    }
}

/// Says where the project is, if it is not before this gate.
fn elsewhere(view: &View<'_>) -> Html {
    let words = view.words;
    let place = view.open.project.place();
    let here = place.stage();
    let number = here.number().to_string();
    let (title, to) = match place {
        Place::Ended(_) => (words.gate_ended(&number), None),
        Place::Stage(stage) if stage == view.gate.stage() => return Html::default(),
        Place::Stage(stage) => (words.gate_elsewhere(&number), Some(stage.gate())),
    };
    html! {
        <Callout tone={Tone::Info} {title}>
            if let Some(gate) = to {
                <p>
                    { view.link(gate) }
                    { " · " }
                    <RouteLink to={Route::Stage { id: view.id.to_owned(), n: here.number() }}>
                        { words.stage_link(&number) }
                    </RouteLink>
                </p>
            }
        </Callout>
    }
}

/// The title of a record: its day and what was decided.
fn title(words: Words, record: &GateRecord) -> String {
    let decision = gate360_report::names::decision(words, record.decision);
    words.held_title(&words.date(record.date), decision)
}

/// The gates that a decision on the light track covers, such as "Gates 1 and 2, light track".
fn on_light_track(words: Words, gate: GateNo, together: bool) -> String {
    let number = gate.number().to_string();
    let gates = match gate.before().filter(|_| together) {
        Some(before) => words.gates_two(&before.number().to_string(), &number),
        None => words.gate_title(&number),
    };
    [&gates, ", ", words.report_light_track()].concat()
}

/// The name of a condition: the criterion that it closes, or its number.
fn condition_title(
    words: Words,
    catalogue: &Catalogue,
    criterion: Option<&gate360_process::CriterionId>,
    number: usize,
) -> String {
    let number = number.to_string();
    match criterion {
        Some(id) => words.condition_for(&number, &gate360_report::names::criterion(catalogue, id)),
        None => words.condition_number(&number),
    }
}

/// Gives something the focus, and brings it into sight.
fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // What has just gone can't take it.
        let _gone = element.focus();
    }
}
