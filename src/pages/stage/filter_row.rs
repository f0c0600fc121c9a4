//! The row of filters, and what an empty one says.

use gate360_locale::Words;
use yew::prelude::*;

use super::filter::Filter;
use crate::components::{Icon, RouteLink, empty_state};
use crate::route::Route;

/// The filters, each with how many criteria belong under it. The one that is chosen is pressed.
pub(super) fn filter_row(
    words: Words,
    chosen: Filter,
    counts: &[(Filter, u32)],
    onchoose: &Callback<Filter>,
) -> Html {
    let toggle = |&(filter, count): &(Filter, u32)| {
        let onclick = onchoose.reform(move |_: MouseEvent| filter);
        let pressed = if filter == chosen { "true" } else { "false" };
        let number = words.integer(i64::from(count));
        html! {
            <button
                key={filter.key()}
                class="filter"
                type="button"
                aria-pressed={pressed}
                {onclick}
            >
                <span>{ name(words, filter) }</span>{ " " }<span class="filter-count">{ number }</span>
            </button>
        }
    };
    html! {
        <div class="filters" role="group" aria-labelledby="filters-label">
            <span id="filters-label" class="field-label">{ words.filter_show() }</span>
            <div class="filters-line">{ for counts.iter().map(toggle) }</div>
        </div>
    }
}

/// What belongs under a filter that has nothing now. `role` is the role of whoever is writing,
/// `months` how old evidence may be.
pub(super) fn nothing(words: Words, filter: Filter, role: &str, months: u32) -> Html {
    let belongs = match filter {
        // Neither is ever empty: each stage has musts that always apply.
        Filter::All | Filter::Musts => String::new(),
        Filter::Open => words.filter_empty_open().to_owned(),
        Filter::Blockers => words.filter_empty_blockers().to_owned(),
        Filter::Thin => words.filter_empty_thin().to_owned(),
        Filter::Stale => words.filter_empty_stale(months),
        Filter::Mine if role.is_empty() => words.filter_empty_nobody().to_owned(),
        Filter::Mine => words.filter_empty_mine(role),
        Filter::Review => words.filter_empty_review().to_owned(),
    };
    let body = html! {
        <>
            <p>{ belongs }</p>
            if filter == Filter::Mine {
                <p><RouteLink to={Route::Settings}>{ words.filter_who_link() }</RouteLink></p>
            }
        </>
    };
    let title = words.filter_empty(name(words, filter));
    empty_state(Icon::Compass, Some(&title), body)
}

/// The name of a filter.
fn name(words: Words, filter: Filter) -> &'static str {
    match filter {
        Filter::All => words.filter_all(),
        Filter::Open => words.filter_open(),
        Filter::Musts => words.musts(),
        Filter::Blockers => words.filter_blockers(),
        Filter::Thin => words.filter_thin(),
        Filter::Stale => words.stale(),
        Filter::Mine => words.filter_mine(),
        Filter::Review => words.filter_review(),
    }
}
