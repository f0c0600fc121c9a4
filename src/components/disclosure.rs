use yew::prelude::*;

use super::{Icon, IconView};
use crate::hooks::use_id;

/// Something that can be unfolded.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DisclosureProps {
    /// The words of the button, and the name of what it unfolds.
    pub title: AttrValue,
    /// Shown at the end of the button's line, outside of the button, such as badges.
    #[prop_or_default]
    pub aside: Html,
    /// Whether it is unfolded at first.
    #[prop_or_default]
    pub open: bool,
    /// Called when it is folded or unfolded. With it, `open` is obeyed at all times; without
    /// it, the component keeps its own state.
    #[prop_or_default]
    pub ontoggle: Option<Callback<bool>>,
    /// The level of a heading around the button, 2 to 6; none, unless said.
    #[prop_or_default]
    pub level: Option<u8>,
    /// What it unfolds. Not rendered while folded.
    pub children: Html,
}

/// A button that unfolds a region (class `disclosure`).
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    let id = use_id();
    let own = use_state_eq(|| props.open);
    let open = if props.ontoggle.is_some() {
        props.open
    } else {
        *own
    };
    let onclick = {
        let (own, ontoggle) = (own.setter(), props.ontoggle.clone());
        Callback::from(move |_: MouseEvent| match &ontoggle {
            Some(ontoggle) => ontoggle.emit(!open),
            None => own.set(!open),
        })
    };
    let region = AttrValue::from([id.as_str(), "-region"].concat());
    let button = html! {
        <button
            class="disclosure-button"
            type="button"
            id={id.clone()}
            aria-expanded={if open { "true" } else { "false" }}
            aria-controls={region.clone()}
            {onclick}
        >
            <IconView icon={Icon::Down} />
            <span>{ &props.title }</span>
        </button>
    };
    html! {
        <div class={classes!("disclosure", open.then_some("disclosure-open"))}>
            <div class="disclosure-line">
                if let Some(level) = props.level {
                    <@{["h", &level.to_string()].concat()} class="disclosure-heading">{ button }</@>
                } else {
                    { button }
                }
                <div class="disclosure-aside">{ props.aside.clone() }</div>
            </div>
            <div
                class="disclosure-region stack"
                id={region}
                role="group"
                aria-labelledby={id}
                hidden={!open}
            >
                if open {
                    { props.children.clone() }
                }
            </div>
        </div>
    }
}
