use yew::prelude::*;

use super::{Icon, IconView, Tone};

/// What a callout says.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CalloutProps {
    /// What its colour says; it also chooses the icon.
    #[prop_or_default]
    pub tone: Tone,
    /// What it is about, in a few words.
    pub title: AttrValue,
    /// Whether it is read out when it appears: for what went wrong just now.
    #[prop_or_default]
    pub alert: bool,
    /// What happened, what is safe, what to do next.
    #[prop_or_default]
    pub children: Html,
}

/// Something to notice, set off from the text (class `callout`).
#[component]
pub fn Callout(props: &CalloutProps) -> Html {
    let icon = match props.tone {
        Tone::Neutral | Tone::Info => Icon::Info,
        Tone::Good => Icon::Met,
        Tone::Warn => Icon::Warning,
        Tone::Bad => Icon::Blocker,
    };
    html! {
        <div
            class={classes!("callout", ["callout-", props.tone.key()].concat())}
            role={props.alert.then_some("alert")}
        >
            <p class="callout-title"><IconView {icon} /><span>{ &props.title }</span></p>
            <div class="callout-body stack">{ props.children.clone() }</div>
        </div>
    }
}
