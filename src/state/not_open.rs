//! What stands in the place of a project that is not open.

use gate360_locale::Words;
use yew::prelude::*;

use super::words::store_words;
use crate::components::{Callout, Icon, PageHeader, RouteLink, Tone, empty_state};
use crate::platform::store::StoreError;
use crate::route::Route;

/// There is no such project.
pub(super) fn missing(words: Words) -> Html {
    let way_on = html! {
        <>
            <p>{ words.project_missing_body() }</p>
            <p><RouteLink to={Route::Home}>{ words.go_home() }</RouteLink></p>
        </>
    };
    html! {
        <>
            <PageHeader title={words.project_missing_title()} />
            { empty_state(Icon::Compass, None, way_on) }
        </>
    }
}

/// The store does not hand it out.
pub(super) fn failed(words: Words, error: &StoreError) -> Html {
    html! {
        <>
            <PageHeader title={words.project_failed_title()} />
            <Callout tone={Tone::Bad} title={words.project_failed_title()} alert=true>
                <p>{ store_words(words, error) }</p>
            </Callout>
        </>
    }
}
