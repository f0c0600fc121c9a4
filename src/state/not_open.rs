//! What stands in the place of a project that is not open.

use gate360_locale::Words;
use yew::prelude::*;

use super::words::store_words;
use crate::components::{Callout, EmptyState, Icon, PageHeader, RouteLink, Tone};
use crate::platform::store::StoreError;
use crate::route::Route;

/// There is no such project.
pub(super) fn missing(words: Words) -> Html {
    html! {
        <>
            <PageHeader title={words.project_missing_title()} />
            <EmptyState icon={Icon::Compass}>
                <p>{ words.project_missing_body() }</p>
                <p><RouteLink to={Route::Home}>{ words.go_home() }</RouteLink></p>
            </EmptyState>
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
