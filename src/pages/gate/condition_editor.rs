//! One condition that is being written.

use gate360_locale::Date;
use gate360_project::{Edit, Key, Proposal, ProposalField};
use yew::prelude::*;

use super::titles::condition_title;
use super::view::View;
use crate::components::{Button, ButtonKind, DateField, Icon, TextArea, TextField};

/// Who, how one sees that it is closed, and by when or before what.
pub(super) fn fields(view: &View<'_>, proposal: &Proposal, number: usize) -> Html {
    let words = view.words;
    let title_id = ["proposal-", proposal.id.as_str()].concat();
    let text = |field| {
        let item = proposal.id.clone();
        view.on(move |gate, text| Edit::ProposalText(gate, item.clone(), field, text))
    };
    let due = {
        let item = proposal.id.clone();
        view.on(move |gate, date: Option<Date>| Edit::ProposalDue(gate, item.clone(), date))
    };
    let hint = |field| {
        let key = Key::Proposal(view.gate, proposal.id.clone(), field);
        view.hint(&key, None)
    };
    let mark = view.moving.mark(&view.meeting.proposals, number);
    let remove = view.moving.remove(view, proposal, number);
    let later = later(view, proposal.due);
    let title = condition_title(words, view.catalogue, proposal.criterion.as_ref(), number);
    html! {
        <div
            key={proposal.id.as_str()}
            ref={mark}
            class="gate-item stack"
            role="group"
            aria-labelledby={title_id.clone()}
        >
            <h4 id={title_id}>{ title }</h4>
            <div class="columns">
                <TextField
                    label={words.responsible_role()}
                    hint={hint(ProposalField::Role)}
                    value={proposal.role.text.clone()}
                    language={proposal.role.language.clone()}
                    onchange={text(ProposalField::Role)}
                />
                <TextArea
                    label={words.report_column_done()}
                    hint={hint(ProposalField::DoneWhen)}
                    value={proposal.done_when.text.clone()}
                    language={proposal.done_when.language.clone()}
                    onchange={text(ProposalField::DoneWhen)}
                />
                <div class={classes!(later.is_some().then_some("gate-caution"))}>
                    <DateField
                        label={words.report_column_due()}
                        value={proposal.due}
                        hint={later}
                        onchange={due}
                    />
                </div>
                <TextField
                    label={words.condition_event()}
                    hint={hint(ProposalField::Event)}
                    value={proposal.event.text.clone()}
                    language={proposal.event.language.clone()}
                    onchange={text(ProposalField::Event)}
                />
            </div>
            <Button
                kind={ButtonKind::Quiet}
                icon={Icon::Remove}
                name={words.condition_remove_name(&number.to_string())}
                onclick={remove}
            >
                { words.condition_remove() }
            </Button>
        </div>
    }
}

/// Says so if a condition is given more days than the process allows.
fn later(view: &View<'_>, due: Option<Date>) -> Option<AttrValue> {
    let days = i64::from(view.catalogue.rules().condition_days);
    let latest = view.meeting.date?.plus_days(days)?;
    due.filter(|&due| due > latest)?;
    let words = view.words;
    let date = words.date(latest);
    Some(words.condition_later(&date, &words.integer(days)).into())
}
