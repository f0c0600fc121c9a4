use yew::prelude::*;

use super::{Icon, IconView, Tone};

/// What a badge says.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct BadgeProps {
    /// What its colour says.
    #[prop_or_default]
    pub tone: Tone,
    /// The picture before the word; it repeats the word.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// The word.
    pub children: Html,
}

/// A word with its sign, such as a status (class `badge`).
#[component]
pub fn Badge(props: &BadgeProps) -> Html {
    html! {
        <span class={classes!("badge", ["badge-", props.tone.key()].concat())}>
            if let Some(icon) = props.icon {
                <IconView {icon} />
            }
            <span>{ props.children.clone() }</span>
        </span>
    }
}
