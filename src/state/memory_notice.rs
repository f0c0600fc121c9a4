use yew::prelude::*;

use super::store_words;
use crate::components::{Callout, RouteLink, Tone};
use crate::hooks::use_words;
use crate::platform::store::StoreError;
use crate::route::Route;

/// Why the work is kept in memory only.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct MemoryNoticeProps {
    /// What the store said.
    pub trouble: StoreError,
    /// The project whose report is one step away; none where no project is open.
    #[prop_or_default]
    pub project: Option<String>,
}

/// Says that the work goes with the page, and where it can be taken out.
#[component]
pub fn MemoryNotice(props: &MemoryNoticeProps) -> Html {
    let words = use_words();
    html! {
        <div class="notice">
            <Callout tone={Tone::Warn} title={words.memory_only()}>
                <p>{ store_words(words, &props.trouble) }</p>
                if let Some(id) = &props.project {
                    <p>
                        <RouteLink to={Route::Report { id: id.clone() }}>
                            { words.memory_export() }
                        </RouteLink>
                    </p>
                }
            </Callout>
        </div>
    }
}
