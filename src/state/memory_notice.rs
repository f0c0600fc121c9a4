use gate360_locale::Words;
use yew::prelude::*;

use super::store_words;
use crate::components::{Callout, RouteLink, Tone};
use crate::platform::store::StoreError;
use crate::route::Route;

/// Says that the work goes with the page, and why; and where the open project can be taken out.
pub fn memory_notice(words: Words, trouble: &StoreError, project: Option<&str>) -> Html {
    html! {
        <div class="notice">
            <Callout tone={Tone::Warn} title={words.memory_only()}>
                <p>{ store_words(words, trouble) }</p>
                if let Some(id) = project {
                    <p>
                        <RouteLink to={Route::Report { id: id.to_owned() }}>
                            { words.memory_export() }
                        </RouteLink>
                    </p>
                }
            </Callout>
        </div>
    }
}
