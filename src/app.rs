//! The whole app.

use gate360_locale::{Language, Words};
use yew::prelude::*;
use yew_router::prelude::*;

use crate::components::{Layout, ShellProvider};
use crate::pages;
use crate::route::Route;
use crate::state::{ProjectProvider, SessionProvider};

/// The whole app: the language, the addresses, the frame, the page.
#[component]
pub fn App() -> Html {
    html! {
        <ContextProvider<Words> context={Words::new(Language::default())}>
            <HashRouter>
                <ShellProvider>
                    <SessionProvider>
                        <Routed />
                    </SessionProvider>
                </ShellProvider>
            </HashRouter>
        </ContextProvider<Words>>
    }
}

/// The page of the address, in its frame.
#[component]
fn Routed() -> Html {
    let route = use_route::<Route>().unwrap_or(Route::NotFound);
    let inside = match route.project() {
        Some(id) => html! {
            <ProjectProvider key={id.to_owned()} id={id.to_owned()}>{ page(route.clone()) }</ProjectProvider>
        },
        None => page(route.clone()),
    };
    html! { <Layout {route}>{ inside }</Layout> }
}

fn page(route: Route) -> Html {
    match route {
        Route::Home => html! { <pages::HomePage /> },
        Route::New => html! { <pages::NewPage /> },
        Route::Settings => html! { <pages::SettingsPage /> },
        Route::Overview { id } => html! { <pages::OverviewPage {id} /> },
        Route::Profile { id } => html! { <pages::ProfilePage {id} /> },
        Route::Stage { id, n } => html! { <pages::StagePage {id} {n} /> },
        Route::Gate { id, n } => html! { <pages::GatePage {id} {n} /> },
        Route::Report { id } => html! { <pages::ReportPage {id} /> },
        Route::NotFound => html! { <pages::NotFoundPage /> },
    }
}
