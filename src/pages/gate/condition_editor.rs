use gate360_locale::Date;
use gate360_process::GateNo;
use gate360_project::{Edit, Proposal, ProposalField};
use gate360_report::names;
use yew::prelude::*;

use crate::components::{Button, ButtonKind, DateField, Icon, TextArea, TextField};
use crate::hooks::{SharedCatalogue, use_id, use_words};
use crate::state::Editor;

/// A condition that is being written.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ConditionEditorProps {
    /// The gate.
    pub(super) gate: GateNo,
    /// Where it stands in the list, from 1.
    pub(super) number: usize,
    /// What was written so far.
    pub(super) proposal: Proposal,
    /// Changes the project.
    pub(super) editor: Editor,
    /// Where the names come from.
    pub(super) catalogue: SharedCatalogue,
}

/// One condition: who, by when, and how one sees that it is closed.
#[component]
pub(super) fn ConditionEditor(props: &ConditionEditorProps) -> Html {
    let words = use_words();
    let title_id = use_id();
    let (gate, item) = (props.gate, props.proposal.id.clone());
    let text = |field| {
        let item = item.clone();
        props
            .editor
            .on(move |text| Edit::ProposalText(gate, item.clone(), field, text))
    };
    let due = {
        let item = item.clone();
        props
            .editor
            .on(move |date: Option<Date>| Edit::ProposalDue(gate, item.clone(), date))
    };
    let remove = {
        let item = item.clone();
        props
            .editor
            .on(move |_: MouseEvent| Edit::RemoveProposal(gate, item.clone()))
    };
    let number = props.number.to_string();
    let title = match &props.proposal.criterion {
        Some(id) => words.condition_for(&number, &names::criterion(&props.catalogue, id)),
        None => words.condition_number(&number),
    };
    html! {
        <div class="card stack" role="group" aria-labelledby={title_id.clone()}>
            <h4 id={title_id}>{ title }</h4>
            <div class="columns">
                <TextField
                    label={words.responsible_role()}
                    value={props.proposal.role.clone()}
                    onchange={text(ProposalField::Role)}
                />
                <DateField label={words.report_column_due()} value={props.proposal.due} onchange={due} />
            </div>
            <TextArea
                label={words.report_column_done()}
                value={props.proposal.done_when.clone()}
                onchange={text(ProposalField::DoneWhen)}
            />
            <div class="cluster">
                <Button
                    kind={ButtonKind::Quiet}
                    icon={Icon::Remove}
                    name={words.condition_remove_name(&number)}
                    onclick={remove}
                >
                    { words.condition_remove() }
                </Button>
            </div>
        </div>
    }
}
