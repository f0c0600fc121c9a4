//! One gate: what is recommended and why, the meeting, and the meetings held before.

mod board;
mod closing;
mod condition_editor;
mod conditions;
mod correcting;
mod decided;
mod elsewhere;
mod facts;
mod held;
mod held_condition;
mod meeting;
mod moving;
mod open_conditions;
mod reasons;
mod recommendation;
#[cfg(test)]
pub(crate) mod samples;
mod signals;
mod titles;
mod track;
mod view;
mod yearly;

use gate360_process::GateNo;
use gate360_project::{Edit, GateRecord, ItemId, Key, Refusal};
use yew::prelude::*;

use self::moving::use_moving;
use self::view::View;
use super::not_found_page;
use crate::components::PageHeader;
use crate::hooks::{use_catalogue, use_shell, use_words};
use crate::looks;
use crate::platform::focus;
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
    let words = use_words();
    match GateNo::new(props.n) {
        // The key makes each gate a page of its own.
        Some(gate) => html! { <Gate key={props.n} id={props.id.clone()} {gate} /> },
        None => not_found_page(words),
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
    let shell = use_shell();
    let refused = use_state_eq(|| None::<Refusal>);
    let form = use_node_ref();
    let moving = use_moving(&form);
    // The records that were there before one was added, until the added one has the focus.
    let known = use_mut_ref(|| None::<Vec<ItemId>>);
    let added = use_node_ref();
    {
        let (known, added) = (known.clone(), added.clone());
        use_effect(move || {
            if added.get().is_some() && known.take().is_some() {
                focus::onto(added.cast());
            }
        });
    }
    let gate = props.gate;
    let open = use_open_project();
    let meeting = open.as_ref().map(|open| open.project.meeting(gate));
    {
        // What was refused is not what stands there now.
        let refused = refused.setter();
        use_effect_with(meeting.clone(), move |_| refused.set(None));
    }
    let catalogue = use_catalogue();
    let (Some(open), Some(meeting), Some(catalogue)) = (open, meeting, catalogue) else {
        return Html::default();
    };
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
        moving: &moving,
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
            let outcome = editor.attempt(edit);
            if outcome.is_ok() {
                shell.announce.emit(said.into());
            } else {
                known.take();
            }
            refused.set(outcome.err());
        })
    };
    let onclear = {
        let (editor, form) = (open.editor.clone(), form.clone());
        Callback::from(move |_: MouseEvent| {
            // Nothing that is taken back can be refused.
            let _never = editor.apply(Edit::ClearMeeting(gate));
            shell.announce.emit(words.meeting_cleared().into());
            focus::onto(form.cast());
        })
    };
    let is_added = |record: &GateRecord| {
        let known = known.borrow();
        known.as_ref().is_some_and(|ids| !ids.contains(&record.id))
    };
    let held = html! {
        <section key="held" class="stack" aria-labelledby="gate-held">
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
    };
    let meeting = meeting::form(&view, &form, &refused, &onrecord, &onclear);
    // At a gate that was passed, people follow up what was decided.
    let held_first = !records.is_empty() && open.project.place().stage() > gate.stage();
    let sections = if held_first {
        [held, meeting]
    } else {
        [meeting, held]
    };
    let stage = catalogue.gate(gate);
    html! {
        <>
            <PageHeader
                title={words.gate_title(&gate.number().to_string())}
                above={looks::prose(&open.project.prose(&Key::Name))}
                lead={stage.question.clone()}
            />
            <div class="stack stack-wide">
                { elsewhere::notice(&view) }
                { yearly::round(&view, &records) }
                { recommendation::region(&view) }
                { open_conditions::list(&view) }
                <div class="stack stack-wide">
                    { for sections }
                </div>
            </div>
        </>
    }
}
