use gate360_process::{CriterionId, GateNo};
use gate360_project::{Edit, Proposal};
use yew::prelude::*;

use super::condition_editor::ConditionEditor;
use crate::components::{Button, Icon};
use crate::hooks::{SharedCatalogue, use_words};
use crate::state::Editor;

/// The conditions of a conditional go.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ConditionsProps {
    /// The gate.
    pub(super) gate: GateNo,
    /// What was written so far.
    pub(super) proposals: Vec<Proposal>,
    /// The musts that are open at the gate: each becomes a condition.
    pub(super) open_musts: Vec<CriterionId>,
    /// Changes the project.
    pub(super) editor: Editor,
    /// Where the names come from.
    pub(super) catalogue: SharedCatalogue,
}

/// The conditions of a conditional go: every open must becomes one, and others may join.
#[component]
pub(super) fn Conditions(props: &ConditionsProps) -> Html {
    let words = use_words();
    let gate = props.gate;
    let missing: Vec<CriterionId> = props
        .open_musts
        .iter()
        .filter(|id| {
            !props
                .proposals
                .iter()
                .any(|p| p.criterion.as_ref() == Some(id))
        })
        .cloned()
        .collect();
    let count = u32::try_from(missing.len()).unwrap_or(u32::MAX);
    let propose = {
        let editor = props.editor.clone();
        Callback::from(move |_: MouseEvent| {
            for id in missing.clone() {
                // A condition for a criterion of the catalogue is never refused.
                let _never = editor.apply(Edit::AddProposal(gate, Some(id)));
            }
        })
    };
    html! {
        <div class="stack" role="group" aria-labelledby="gate-conditions">
            <h3 id="gate-conditions">{ words.conditions() }</h3>
            <p class="muted">{ words.conditions_hint() }</p>
            { for props.proposals.iter().enumerate().map(|(index, proposal)| html! {
                <ConditionEditor
                    key={proposal.id.as_str()}
                    {gate}
                    number={index + 1}
                    proposal={proposal.clone()}
                    editor={props.editor.clone()}
                    catalogue={props.catalogue.clone()}
                />
            }) }
            <div class="cluster">
                if count > 0 {
                    <Button key="propose" icon={Icon::Add} onclick={propose}>
                        { words.conditions_propose(count) }
                    </Button>
                }
                <Button
                    key="add"
                    icon={Icon::Add}
                    onclick={props.editor.on(move |_: MouseEvent| Edit::AddProposal(gate, None))}
                >
                    { words.condition_add() }
                </Button>
            </div>
        </div>
    }
}
