use std::rc::Rc;
use std::sync::Arc;

use gate360_project::Edit;
use gloo::utils::document;
use yew::prelude::*;

use super::HEADING;
use crate::components::{Button, ButtonKind, Callout, Choice, Icon, RadioGroup, Tone};
use crate::hooks::{use_question, use_shell, use_words};
use crate::platform::focus;
use crate::state::Editor;

/// What can be erased.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct EraseProps {
    /// Changes the project.
    pub(super) editor: Editor,
    /// What the place is called.
    pub(super) place: AttrValue,
    /// The paths, each with what it is called.
    pub(super) choices: Rc<[Choice]>,
    /// Whether they are texts of a gate record.
    pub(super) of_record: bool,
}

/// A button that erases something for good, and says in its place what that reaches before it
/// does.
#[component]
pub(super) fn Erase(props: &EraseProps) -> Html {
    let words = use_words();
    let shell = use_shell();
    let question = use_question();
    let chosen = use_state_eq(|| None::<AttrValue>);
    // Where there is one only, it is meant.
    let meant = match &*props.choices {
        [only] => Some(only.clone()),
        several => several
            .iter()
            .find(|choice| Some(&choice.value) == chosen.as_ref())
            .cloned(),
    };
    let busy = meant.is_none();
    let erase = {
        let (ask, editor) = (question.ask.clone(), props.editor.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(meant) = &meant else { return };
            ask.emit(false);
            // The status line says so if it has gone meanwhile.
            let path: Arc<str> = Arc::from(meant.value.as_str());
            if editor.apply(Edit::Erase(path)).is_ok() {
                shell.announce.emit(words.erased_now(&meant.label).into());
                focus::onto(document().get_element_by_id(HEADING));
            }
        })
    };
    let onchange = {
        let chosen = chosen.setter();
        Callback::from(move |path: AttrValue| chosen.set(Some(path)))
    };
    let means = if props.of_record {
        words.erase_record_body()
    } else {
        words.erase_body()
    };
    let (label, name, title) = match &*props.choices {
        [only] => (
            words.erase(),
            words.erase_name(&only.label),
            words.erase_title(&only.label),
        ),
        _ => (
            words.erase_text(),
            words.erase_text_name(&props.place),
            words.erase_text_title().to_owned(),
        ),
    };
    let inside = if question.asked {
        html! {
            <Callout tone={Tone::Warn} {title}>
                <p tabindex="-1">{ means }</p>
                if props.choices.len() > 1 {
                    <RadioGroup
                        label={words.erase_which()}
                        choices={props.choices.clone()}
                        value={(*chosen).clone()}
                        {onchange}
                    />
                }
                <div class="cluster">
                    <Button onclick={question.on_press(false)}>{ words.history_restore_cancel() }</Button>
                    <Button
                        kind={ButtonKind::Danger}
                        icon={Icon::Remove}
                        {busy}
                        onclick={erase}
                    >
                        { words.erase() }
                    </Button>
                </div>
            </Callout>
        }
    } else {
        html! {
            <Button
                kind={ButtonKind::Quiet}
                {name}
                onclick={question.on_press(true)}
            >
                { label }
            </Button>
        }
    };
    html! { <div ref={question.place}>{ inside }</div> }
}
