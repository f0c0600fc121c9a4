use yew::prelude::*;

use super::{Icon, IconView};
use crate::hooks::{SaveStatus, use_words};

/// Whether the work is stored.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct StatusLineProps {
    /// Whether the work is stored.
    pub status: SaveStatus,
}

/// The one element of the page with the role `status`: "Saving…", "Saved" or what is wrong
/// (class `status-line`).
#[component]
pub fn StatusLine(props: &StatusLineProps) -> Html {
    let words = use_words();
    let (class, icon, text) = match &props.status {
        SaveStatus::Idle => ("status-idle", None, AttrValue::default()),
        SaveStatus::Saving => ("status-saving", Some(Icon::Again), words.saving().into()),
        SaveStatus::Saved => ("status-saved", Some(Icon::Check), words.saved().into()),
        SaveStatus::Wrong(what) => ("status-wrong", Some(Icon::Warning), what.clone()),
    };
    html! {
        <div class={classes!("status-line", class)} role="status">
            if let Some(icon) = icon {
                <IconView {icon} />
            }
            <span>{ text }</span>
        </div>
    }
}
