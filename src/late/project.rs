//! The pages of a project, and making one.

use std::cell::Cell;

use yew::prelude::*;

use super::part::{Fetching, Part};
use super::report::LateReport;
use crate::components::{Callout, ProjectNav, Tone};
use crate::hooks::use_catalogue;
use crate::hooks::use_words;
use crate::pages;
use crate::platform::fetch::NotFetched;
use crate::route::Route;
use crate::state::ProjectProvider;

/// What the frame needs of a project.
#[derive(Clone, Copy, Debug)]
pub struct ProjectPart {
    /// The page of an address.
    pub page: fn(&Route) -> Html,
    /// The navigation beside it; nothing outside of a project.
    pub navigation: fn(&Route) -> Html,
}

impl PartialEq for ProjectPart {
    /// There is one.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

thread_local! {
    static HERE: Cell<Option<ProjectPart>> = const { Cell::new(None) };
}

/// The pages of a project.
pub static PROJECT_PART: Part<ProjectPart> = Part { here: &HERE, fetch };

fn fetch() -> Fetching<ProjectPart> {
    Box::pin(project())
}

#[cfg(gate360_split)]
#[wasm_split_helpers::wasm_split(project, fallible)]
fn project() -> Result<ProjectPart, NotFetched> {
    Ok(part())
}

#[cfg(not(gate360_split))]
async fn project() -> Result<ProjectPart, NotFetched> {
    Ok(part())
}

fn part() -> ProjectPart {
    ProjectPart { page, navigation }
}

fn page(route: &Route) -> Html {
    html! { <Whole route={route.clone()} /> }
}

fn navigation(route: &Route) -> Html {
    match route.project() {
        Some(id) => html! { <ProjectNav project={id.to_owned()} current={route.clone()} /> },
        None => Html::default(),
    }
}

/// Which page.
#[derive(Clone, Debug, PartialEq, Properties)]
struct WholeProps {
    route: Route,
}

/// The page of an address, or the message that this copy of the app is damaged.
#[component]
fn Whole(props: &WholeProps) -> Html {
    let words = use_words();
    if use_catalogue().is_none() {
        return html! {
            <Callout tone={Tone::Bad} title={words.catalogue_broken_title()} alert=true>
                <p>{ words.catalogue_broken_body() }</p>
            </Callout>
        };
    }
    let inside = inside(&props.route);
    match props.route.project() {
        Some(id) => html! {
            <ProjectProvider key={id.to_owned()} id={id.to_owned()}>{ inside }</ProjectProvider>
        },
        None => inside,
    }
}

fn inside(route: &Route) -> Html {
    match route.clone() {
        Route::New => html! { <pages::NewPage /> },
        Route::Overview { id } => html! { <pages::OverviewPage {id} /> },
        Route::Profile { id } => html! { <pages::ProfilePage {id} /> },
        Route::Stage { id, n } => html! { <pages::StagePage {id} {n} /> },
        Route::Gate { id, n } => html! { <pages::GatePage {id} {n} /> },
        Route::Report { id } => html! { <LateReport {id} /> },
        Route::History { id } => html! { <pages::HistoryPage {id} /> },
        Route::Home | Route::Settings | Route::NotFound => Html::default(),
    }
}
