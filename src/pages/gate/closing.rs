use gate360_locale::Date;
use gate360_project::{Edit, Running};
use yew::prelude::*;

use crate::components::{Button, ButtonKind, DateField, Icon, TextArea};
use crate::hooks::use_words;
use crate::platform::clock;
use crate::state::Editor;

/// A condition of a decision that counts.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ClosingProps {
    /// What it is called.
    pub(super) title: AttrValue,
    /// How it stands.
    pub(super) running: Running,
    /// What stands below how one saw it.
    pub(super) hint: Option<AttrValue>,
    /// Changes the project.
    pub(super) editor: Editor,
}

/// When a condition was closed and how one saw it, with a button that closes it today or opens
/// it again.
#[component]
pub(super) fn Closing(props: &ClosingProps) -> Html {
    let words = use_words();
    let ahead = use_state_eq(|| false);
    let Running {
        gate, condition, ..
    } = &props.running;
    let (gate, id) = (*gate, condition.id.clone());
    let onclose = {
        let (editor, id, ahead) = (props.editor.clone(), id.clone(), ahead.setter());
        Callback::from(move |date: Option<Date>| {
            let lies_ahead = date.is_some_and(|date| date > clock::today());
            ahead.set(lies_ahead);
            if !lies_ahead {
                // The status line says so if the condition has gone meanwhile.
                let _gone = editor.apply(Edit::Close(gate, id.clone(), date));
            }
        })
    };
    let is_open = props.running.closed.is_none();
    let (icon, text) = if is_open {
        (Icon::Check, words.condition_close())
    } else {
        (Icon::Again, words.condition_reopen())
    };
    let onclick =
        onclose.reform(move |_: MouseEvent| if is_open { Some(clock::today()) } else { None });
    let error = ahead.then(|| AttrValue::from(words.closing_ahead()));
    html! {
        <div class="gate-closing">
            <DateField
                label={words.condition_closed_on()}
                value={props.running.closed}
                onchange={onclose}
                {error}
            />
            <Button
                kind={if is_open { ButtonKind::Secondary } else { ButtonKind::Quiet }}
                {icon}
                name={[text, ": ", &props.title].concat()}
                {onclick}
            >
                { text }
            </Button>
            <TextArea
                label={words.condition_how_seen()}
                hint={props.hint.clone()}
                value={props.running.note.text.clone()}
                language={props.running.note.language.clone()}
                rows=1
                onchange={props.editor.on(move |text| Edit::ClosingNote(gate, id.clone(), text))}
            />
        </div>
    }
}
