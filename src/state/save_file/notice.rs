use yew::prelude::*;

use super::{SaveFailure, Target, failure_words, safe_words};
use crate::components::{Button, ButtonKind, Callout, Tone};
use crate::hooks::use_words;
use crate::platform::documents;

/// What to say.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct NoticeProps {
    /// Why the project is not in a file.
    pub(super) failure: SaveFailure,
    /// Tries again, with this file or another.
    pub(super) onretry: Callback<Target>,
    /// Takes the message away.
    pub(super) onclose: Callback<()>,
}

/// Says why the project is not in a file, and what to do next.
#[component]
pub(super) fn Notice(props: &NoticeProps) -> Html {
    let words = use_words();
    let Some(why) = failure_words(words, &props.failure) else {
        return Html::default();
    };
    let again = |target| props.onretry.reform(move |_: MouseEvent| target);
    html! {
        <div class="notice">
            <Callout tone={Tone::Bad} title={words.file_not_saved()} alert=true>
                <p>{ why }</p>
                <p>{ safe_words(words, &props.failure) }</p>
                if documents::are_there() {
                    <p>{ words.file_another_means() }</p>
                }
                <div class="cluster">
                    <Button onclick={again(Target::Known)}>{ words.file_again() }</Button>
                    if documents::are_there() {
                        <Button onclick={again(Target::Another)}>{ words.file_another() }</Button>
                    }
                    <Button
                        kind={ButtonKind::Quiet}
                        onclick={props.onclose.reform(|_: MouseEvent| ())}
                    >
                        { words.file_close() }
                    </Button>
                </div>
            </Callout>
        </div>
    }
}
