use yew::prelude::*;

use super::{Icon, IconView};

/// How much weight a button has on its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// What most people come to the page for; at most one in sight.
    Primary,
    /// Any other action.
    #[default]
    Secondary,
    /// An action that stays in the background, such as in a list.
    Quiet,
    /// An action that takes something away.
    Danger,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button-primary",
            Self::Secondary => "button-secondary",
            Self::Quiet => "button-quiet",
            Self::Danger => "button-danger",
        }
    }
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ButtonProps {
    /// Its weight.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// The picture before the words.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// Called when it is pressed.
    #[prop_or_default]
    pub onclick: Callback<MouseEvent>,
    /// Whether it sends the form that it stands in.
    #[prop_or_default]
    pub submit: bool,
    /// Whether it can't be pressed now. Something near it says why.
    #[prop_or_default]
    pub disabled: bool,
    /// Whether what it started is still going on, or has just left nothing to do. It keeps the
    /// focus, and pressing does nothing.
    #[prop_or_default]
    pub busy: bool,
    /// A name for screen readers that says more than the words, and begins with them: "Remove
    /// condition 2".
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// The words.
    pub children: Html,
}

/// A button (class `button`).
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let onclick = {
        let (busy, onclick) = (props.busy, props.onclick.clone());
        Callback::from(move |event: MouseEvent| {
            if busy {
                event.prevent_default();
            } else {
                onclick.emit(event);
            }
        })
    };
    html! {
        <button
            class={classes!("button", props.kind.class())}
            type={if props.submit { "submit" } else { "button" }}
            disabled={props.disabled}
            aria-disabled={props.busy.then_some("true")}
            aria-label={props.name.clone()}
            {onclick}
        >
            if let Some(icon) = props.icon {
                <IconView {icon} />
            }
            <span>{ props.children.clone() }</span>
        </button>
    }
}
