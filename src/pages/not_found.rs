//! An address that leads nowhere.

use yew::prelude::*;

use crate::components::{EmptyState, Icon, PageHeader, RouteLink};
use crate::hooks::use_words;
use crate::route::Route;

/// An address that leads nowhere.
#[component]
pub fn NotFoundPage() -> Html {
    let words = use_words();
    html! {
        <>
            <PageHeader title={words.not_found_title()} />
            <EmptyState icon={Icon::Compass}>
                <p>{ words.not_found_body() }</p>
                <RouteLink class="button button-primary" to={Route::Home}>{ words.go_home() }</RouteLink>
            </EmptyState>
        </>
    }
}
