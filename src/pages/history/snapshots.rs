use gate360_project::{Edit, Project, Snapshot};
use yew::prelude::*;

use super::sentence::{moment_words, who};
use super::states::State;
use crate::components::{Button, ButtonKind, TextField};
use crate::hooks::{Pace, use_shell, use_words};
use crate::platform::focus;
use crate::state::{Editor, Shared, refusal_words, snapshot_name};

/// The most UTF-16 units of a name.
const LONGEST_NAME: u32 = 200;

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct SnapshotsProps {
    /// The project.
    pub(super) project: Shared<Project>,
    /// Changes it.
    pub(super) editor: Editor,
    /// Called with a state that is to be compared with how things are now.
    pub(super) oncompare: Callback<State>,
}

/// The states that have a name, and a form for one more.
#[component]
pub(super) fn Snapshots(props: &SnapshotsProps) -> Html {
    let words = use_words();
    let shell = use_shell();
    let name = use_state_eq(String::new);
    let error = use_state_eq(|| None::<AttrValue>);
    // A field for each snapshot: the next one starts empty.
    let taken = use_state_eq(|| 0_usize);
    let heading = use_node_ref();
    let onsubmit = {
        let (text, name, error) = (name.clone(), name.setter(), error.setter());
        let (next, taken) = (*taken + 1, taken.setter());
        let (editor, heading) = (props.editor.clone(), heading.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match editor.attempt(Edit::Snapshot(text.to_string())) {
                Err(refusal) => error.set(Some(refusal_words(words, &refusal).into())),
                Ok(()) => {
                    shell
                        .announce
                        .emit(words.history_snapshot_taken(text.trim()).into());
                    name.set(String::new());
                    error.set(None);
                    taken.set(next);
                    focus::onto(heading.cast());
                }
            }
        })
    };
    let onchange = {
        let (name, error) = (name.setter(), error.setter());
        Callback::from(move |text: String| {
            name.set(text);
            error.set(None);
        })
    };
    let snapshots = props.project.snapshots();
    html! {
        <section class="stack" aria-labelledby="history-snapshots">
            <h2 id="history-snapshots" tabindex="-1" ref={heading}>{ words.history_snapshots() }</h2>
            if snapshots.is_empty() {
                <p>{ words.history_no_snapshots() }</p>
            } else {
                <ul class="history-entries">
                    { for snapshots.iter().rev().map(|snapshot| {
                        row(props, snapshot, words)
                    }) }
                </ul>
            }
            <form class="history-form" {onsubmit}>
                <TextField
                    key={*taken}
                    label={words.history_snapshot_name()}
                    value={(*name).clone()}
                    {onchange}
                    pace={Pace::Live}
                    error={(*error).clone()}
                    max_length={LONGEST_NAME}
                />
                <Button submit=true>{ words.history_take_snapshot() }</Button>
            </form>
        </section>
    }
}

/// One state.
fn row(props: &SnapshotsProps, snapshot: &Snapshot, words: gate360_locale::Words) -> Html {
    let name = snapshot_name(words, snapshot);
    let state = State::Named(snapshot.id.as_str().to_owned());
    let compare = props.oncompare.reform(move |_: MouseEvent| state.clone());
    html! {
        <li class="history-entry" key={snapshot.id.as_str()}>
            <div class="history-head">
                <strong>{ &name }</strong>
                <span class="small muted">
                    { moment_words(words, snapshot.at) }{ ", " }{ who(words, &snapshot.author) }
                </span>
            </div>
            <Button
                kind={ButtonKind::Quiet}
                name={words.history_compare_now_name(&name)}
                onclick={compare}
            >
                { words.history_compare_now() }
            </Button>
        </li>
    }
}
