//! The whole app.

use gate360_locale::Words;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::components::{Layout, ShellProvider};
use crate::hooks::ChooseLanguage;
use crate::late::{Late, LateView, PROJECT_PART, use_late};
use crate::pages;
use crate::platform::language;
use crate::route::Route;
use crate::state::SessionProvider;

/// The whole app: the language, the addresses, the frame, the page.
#[component]
pub fn App() -> Html {
    let spoken = use_state_eq(language::preferred);
    use_effect_with(*spoken, |spoken| language::apply(*spoken));
    let choose = {
        let spoken = spoken.setter();
        use_callback((), move |chosen, ()| {
            language::keep(chosen);
            spoken.set(chosen);
        })
    };
    html! {
        <ContextProvider<Words> context={Words::new(*spoken)}>
        <ContextProvider<ChooseLanguage> context={ChooseLanguage(choose)}>
            <HashRouter>
                <ShellProvider>
                    <SessionProvider>
                        <Routed />
                    </SessionProvider>
                </ShellProvider>
            </HashRouter>
        </ContextProvider<ChooseLanguage>>
        </ContextProvider<Words>>
    }
}

/// The page of the address, in its frame. The pages of projects are fetched with the first of
/// them.
#[component]
fn Routed() -> Html {
    let route = use_route::<Route>().unwrap_or(Route::NotFound);
    let (part, onretry) = use_late(&PROJECT_PART, route.is_late());
    let (navigation, inside) = match (&route, part) {
        (Route::Home, _) => (Html::default(), html! { <pages::HomePage /> }),
        (Route::Settings, _) => (Html::default(), html! { <pages::SettingsPage /> }),
        (Route::NotFound, _) => (Html::default(), html! { <pages::NotFoundPage /> }),
        (_, Late::Here(part)) => ((part.navigation)(&route), (part.page)(&route)),
        (_, late) => {
            let failed = late == Late::Failed;
            (Html::default(), html! { <LateView {failed} {onretry} /> })
        }
    };
    html! { <Layout {route} {navigation}>{ inside }</Layout> }
}
