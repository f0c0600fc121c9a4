//! The whole app.

use gate360_locale::Words;
use yew::prelude::*;
#[cfg(feature = "embed")]
use yew_router::history::MemoryHistory;
use yew_router::history::{AnyHistory, HashHistory};
use yew_router::prelude::*;

use crate::components::{Layout, ShellProvider};
use crate::hooks::{ChooseLanguage, use_words};
use crate::late::{Late, LateView, PROJECT_PART, SHELF_PART, use_late};
use crate::pages;
use crate::platform::language;
use crate::route::Route;
use crate::state::{SessionProvider, use_session};

/// Where the app is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Setting {
    /// It is the whole page, and its places have addresses there.
    #[default]
    Page,
    /// It is a part of another page, which keeps its address, title and language.
    #[cfg(feature = "embed")]
    Embedded,
}

impl Setting {
    /// Where the app's places have their addresses.
    fn addresses(self) -> AnyHistory {
        match self {
            Self::Page => HashHistory::new().into(),
            #[cfg(feature = "embed")]
            Self::Embedded => MemoryHistory::new().into(),
        }
    }
}

/// Where the app is, and how it begins.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The whole page, unless said otherwise.
    #[prop_or_default]
    pub setting: Setting,
    /// The words that it begins with.
    pub words: Words,
}

/// The whole app: the language, the addresses, the frame, the page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let setting = props.setting;
    let history = use_memo(setting, |setting| setting.addresses());
    let spoken = use_state_eq(|| props.words);
    // Before anything is rendered with it: should the app stop, it says so in this language.
    language::speak(spoken.language());
    use_effect_with((spoken.language(), setting), |(spoken, setting)| {
        if *setting == Setting::Page {
            language::apply(*spoken);
        }
    });
    let choose = {
        let spoken = spoken.setter();
        use_callback((), move |chosen: Words, ()| {
            language::keep(chosen.language());
            spoken.set(chosen);
        })
    };
    html! {
        <ContextProvider<Words> context={*spoken}>
        <ContextProvider<ChooseLanguage> context={ChooseLanguage(choose)}>
            <Router history={(*history).clone()}>
                <ShellProvider owns_title={setting == Setting::Page}>
                    <SessionProvider>
                        <Routed />
                    </SessionProvider>
                </ShellProvider>
            </Router>
        </ContextProvider<ChooseLanguage>>
        </ContextProvider<Words>>
    }
}

/// The page of the address, in its frame. The pages of projects are fetched with the first of
/// them, and so are the settings.
#[component]
fn Routed() -> Html {
    let words = use_words();
    let route = use_route::<Route>().unwrap_or(Route::NotFound);
    let (project, fetch_project) = use_late(&PROJECT_PART, route.needs_project_part());
    let session = use_session().filter(|session| !session.notices.is_empty());
    let needs_shelf = route == Route::Settings || session.is_some();
    let (shelf, fetch_shelf) = use_late(&SHELF_PART, needs_shelf);
    // What a person has to know of where the work is kept. It is rare that there is anything.
    let notices = match (session, shelf) {
        (None, _) => Html::default(),
        (Some(session), Late::Here(part)) => (part.notices)(words, &session),
        (Some(_), shelf) => {
            let onretry = fetch_shelf.clone();
            html! { <LateView failed={shelf == Late::Failed} {onretry} /> }
        }
    };
    let late = |failed, onretry| {
        let title = title(words, &route);
        let view = html! { <LateView {failed} {title} {onretry} /> };
        (Html::default(), view)
    };
    let (navigation, inside) = match (&route, project, shelf) {
        (Route::Home, ..) => (Html::default(), html! { <pages::HomePage /> }),
        (Route::NotFound, ..) => (Html::default(), pages::not_found_page(words)),
        (Route::Settings, _, Late::Here(part)) => (Html::default(), (part.settings)()),
        (Route::Settings, _, shelf) => late(shelf == Late::Failed, fetch_shelf),
        (_, Late::Here(part), _) => ((part.navigation)(&route), (part.page)(&route)),
        (_, project, _) => late(project == Late::Failed, fetch_project),
    };
    html! { <Layout {route} {navigation}>{ notices }{ inside }</Layout> }
}

/// The heading of a page that could not be fetched, as far as it can be known without it.
fn title(words: Words, route: &Route) -> &'static str {
    match route {
        Route::New => words.new_project_title(),
        Route::Settings => words.settings_title(),
        Route::Overview { .. } => words.overview_title(),
        Route::Profile { .. } => words.profile_title(),
        Route::Report { .. } => words.report_title(),
        Route::History { .. } => words.history_title(),
        _ => words.part_failed_title(),
    }
}
