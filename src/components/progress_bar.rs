use yew::prelude::*;

use super::Tone;
use crate::hooks::use_id;

/// How much of something is done.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ProgressBarProps {
    /// The name of what is done.
    pub label: AttrValue,
    /// Whether the name is for screen readers only.
    #[prop_or_default]
    pub label_hidden: bool,
    /// How much is done; at most `total`.
    pub done: u32,
    /// How much there is to do.
    pub total: u32,
    /// The same in words, such as "12 of 30 met".
    pub words: AttrValue,
    /// What its colour says.
    #[prop_or_default]
    pub tone: Tone,
}

/// A bar that shows a share, with the words for it (class `progress`).
#[component]
pub fn ProgressBar(props: &ProgressBarProps) -> Html {
    let id = use_id();
    let total = props.total.max(1);
    let done = props.done.min(total);
    // Thousandths of the width: no rounding can be seen.
    let width = u64::from(done) * 1_000 / u64::from(total);
    html! {
        <div class={classes!("progress", ["progress-", props.tone.key()].concat())}>
            <div class="progress-words">
                <span
                    id={id.clone()}
                    class={classes!(props.label_hidden.then_some("visually-hidden"))}
                >
                    { &props.label }
                </span>
                <span>{ &props.words }</span>
            </div>
            <svg
                class="progress-bar"
                role="progressbar"
                aria-labelledby={id}
                aria-valuemin="0"
                aria-valuemax={total.to_string()}
                aria-valuenow={done.to_string()}
                aria-valuetext={props.words.clone()}
                viewBox="0 0 1000 8"
                preserveAspectRatio="none"
                focusable="false"
            >
                <rect class="progress-ground" width="1000" height="8" />
                <rect class="progress-done" width={width.to_string()} height="8" />
            </svg>
        </div>
    }
}
