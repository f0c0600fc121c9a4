use yew::prelude::*;

use super::{Icon, IconView};

/// What an empty place says.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct EmptyStateProps {
    /// A picture of what belongs here.
    #[prop_or(Icon::Compass)]
    pub icon: Icon,
    /// What is missing, in a few words.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// What belongs here, and the first step.
    pub children: Html,
}

/// A place with nothing in it yet (class `empty`).
#[component]
pub fn EmptyState(props: &EmptyStateProps) -> Html {
    html! {
        <div class="empty">
            <IconView icon={props.icon} />
            if let Some(title) = &props.title {
                <p class="empty-title">{ title }</p>
            }
            <div class="stack">{ props.children.clone() }</div>
        </div>
    }
}
