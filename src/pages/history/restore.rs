use gate360_merge::VersionVector;
use gate360_project::Edit;
use gloo::utils::document;
use yew::prelude::*;

use crate::components::{Button, ButtonKind, Callout, Icon, Tone};
use crate::hooks::{use_question, use_shell, use_words};
use crate::platform::focus;
use crate::state::backups::{self, Why};
use crate::state::{Editor, use_open_project, use_session};

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

/// The id of the heading that takes the focus when all is as it was then and nothing is left to
/// press.
const HEADING: &str = "history-compare";

/// A button that goes back to a state, and says in its place what that will do before it does.
#[component]
pub(super) fn Restore(props: &RestoreProps) -> Html {
    let words = use_words();
    let shell = use_shell();
    let (session, open) = (use_session(), use_open_project());
    let question = use_question();
    let restore = {
        let (ask, props) = (question.ask.clone(), props.clone());
        Callback::from(move |_: MouseEvent| {
            ask.emit(false);
            if let (Some(session), Some(open)) = (&session, &open) {
                // What it holds is taken now; nobody need wait until it is stored.
                drop(backups::before(session, &open.project, Why::Restore));
            }
            if props
                .editor
                .apply(Edit::Restore(props.state.clone()))
                .is_ok()
            {
                shell
                    .announce
                    .emit(words.history_restored(&props.name).into());
                focus::onto(document().get_element_by_id(HEADING));
            }
        })
    };
    let inside = if question.asked {
        html! {
            <Callout tone={Tone::Warn} title={words.history_restore_title(&props.name)}>
                <p tabindex="-1">{ words.history_restore_body(props.values) }</p>
                <div class="cluster">
                    <Button onclick={question.on_press(false)}>{ words.history_restore_cancel() }</Button>
                    <Button kind={ButtonKind::Primary} icon={Icon::Again} onclick={restore}>
                        { words.history_restore_yes() }
                    </Button>
                </div>
            </Callout>
        }
    } else {
        html! {
            <Button
                icon={Icon::Again}
                name={words.history_restore_name(&props.name)}
                onclick={question.on_press(true)}
            >
                { words.history_restore() }
            </Button>
        }
    };
    html! { <div ref={question.place}>{ inside }</div> }
}
