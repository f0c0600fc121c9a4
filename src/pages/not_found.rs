//! An address that leads nowhere.

use gate360_locale::Words;
use yew::prelude::*;

use crate::components::{Icon, PageHeader, RouteLink, empty_state};
use crate::route::Route;

/// An address that leads nowhere.
pub fn not_found_page(words: Words) -> Html {
    let way_on = html! {
        <>
            <p>{ words.not_found_body() }</p>
            <RouteLink class="button button-primary" to={Route::Home}>{ words.go_home() }</RouteLink>
        </>
    };
    html! {
        <>
            <PageHeader title={words.not_found_title()} />
            { empty_state(Icon::Compass, None, way_on) }
        </>
    }
}
