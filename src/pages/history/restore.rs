use gate360_merge::VersionVector;
use gate360_project::Edit;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::components::{Button, ButtonKind, Callout, Icon, Tone};
use crate::hooks::{use_id, use_shell, use_words};
use crate::state::Editor;

/// Which state.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct RestoreProps {
    /// Changes the project.
    pub(super) editor: Editor,
    /// What the state is called.
    pub(super) name: String,
    /// The state.
    pub(super) state: VersionVector,
    /// How many values going back writes anew.
    pub(super) values: u32,
}

/// A button that goes back to a state, and says in its place what that will do before it does.
#[component]
pub(super) fn Restore(props: &RestoreProps) -> Html {
    let words = use_words();
    let shell = use_shell();
    let asked = use_state_eq(|| false);
    let question = use_node_ref();
    let id = use_id();
    {
        let question = question.clone();
        use_effect_with(*asked, move |asked| {
            if let Some(question) = question.cast::<HtmlElement>().filter(|_| *asked) {
                // It can take the focus; nothing is lost should it not.
                let _ = question.focus();
            }
        });
    }
    let ask = |yes: bool| {
        let asked = asked.setter();
        Callback::from(move |_: MouseEvent| asked.set(yes))
    };
    let restore = {
        let (asked, props) = (asked.setter(), props.clone());
        Callback::from(move |_: MouseEvent| {
            asked.set(false);
            if props
                .editor
                .apply(Edit::Restore(props.state.clone()))
                .is_ok()
            {
                shell
                    .announce
                    .emit(words.history_restored(&props.name).into());
            }
        })
    };
    if !*asked {
        return html! {
            <div>
                <Button
                    icon={Icon::Again}
                    name={words.history_restore_name(&props.name)}
                    onclick={ask(true)}
                >
                    { words.history_restore() }
                </Button>
            </div>
        };
    }
    html! {
        <div role="group" tabindex="-1" ref={question} aria-labelledby={id.clone()}>
            <Callout tone={Tone::Warn} title={words.history_restore_title(&props.name)}>
                <p {id}>{ words.history_restore_body(props.values) }</p>
                <div class="cluster">
                    <Button onclick={ask(false)}>{ words.history_restore_cancel() }</Button>
                    <Button kind={ButtonKind::Primary} icon={Icon::Again} onclick={restore}>
                        { words.history_restore_yes() }
                    </Button>
                </div>
            </Callout>
        </div>
    }
}
