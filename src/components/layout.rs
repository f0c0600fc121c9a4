use gate360_locale::Words;
use gloo::utils::document;
use yew::prelude::*;

use super::status_line::status_line;
use super::{Icon, IconView, LanguageChoice, RouteLink};
use crate::hooks::{ShellView, use_words};
use crate::platform::focus;
use crate::route::Route;

/// Which page is inside.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LayoutProps {
    /// Where one is.
    pub route: Route,
    /// The navigation beside the page, where there is one.
    pub navigation: Html,
    /// The page.
    pub children: Html,
}

/// The version of the list of criteria that is built in.
const CATALOGUE: &str = env!("GATE360_CATALOGUE");

/// The frame of every page: header, navigation, page, footer (class `layout`).
#[component]
pub fn Layout(props: &LayoutProps) -> Html {
    let words = use_words();
    let view = use_context::<ShellView>().unwrap_or_default();
    let (announced, sentence) = &view.announcement;
    html! {
            // A page around the app may be in another language.
            <div class="layout" lang={words.language().tag()}>
                { skip_button(words) }
                <header class="site-header">
                    <RouteLink class="brand" to={Route::Home}>
                        { brand_sign() }<span>{ words.product_name() }</span>
                    </RouteLink>
                    { status_line(words, &view) }
                    <RouteLink
                        class="header-link"
                        to={Route::Settings}
                        current={props.route == Route::Settings}
                    >
                        <IconView icon={Icon::Settings} /><span>{ words.settings() }</span>
                    </RouteLink>
                </header>
                <div class="frame">
                    // Always there, so that the page beside it stays the same element.
                    <div class="side">{ props.navigation.clone() }</div>
                    <main class="main" id="main" tabindex="-1">{ props.children.clone() }</main>
                </div>
                <footer class="site-footer">
                    <span>
                        { words.product_name() }{ " · " }{ words.catalogue_version(CATALOGUE) }
                    </span>
                    // The settings have the same choice, with more to say about it.
                    if props.route != Route::Settings {
                        <LanguageChoice />
                    }
                </footer>
                <div class="visually-hidden" aria-live="polite">
                    <p key={*announced}>{ sentence }</p>
                </div>
            </div>
    }
}

/// The first thing that the Tab key reaches. A button, since the address behind `#` belongs to
/// the router.
fn skip_button(words: Words) -> Html {
    let onclick = Callback::from(|_: MouseEvent| {
        focus::onto(document().query_selector("main").ok().flatten());
    });
    html! {
        <button class="skip" type="button" {onclick}>{ words.skip_to_content() }</button>
    }
}

/// The product's sign: a diamond in a ring that is almost closed.
fn brand_sign() -> Html {
    html! {
        <svg class="brand-sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path class="brand-ring" d="M27.3 11.6a12.2 12.2 0 1 1-6.9-7" />
            <path class="brand-gate" d="M16 9.5l6.5 6.5-6.5 6.5L9.5 16z" />
        </svg>
    }
}
