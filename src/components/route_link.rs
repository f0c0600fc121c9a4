use js_sys::encode_uri_component;
use yew::prelude::*;
use yew_router::navigator::NavigatorKind;
use yew_router::prelude::*;

use crate::route::Route;

/// A link to a place in the app.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RouteLinkProps {
    /// The place.
    pub to: Route,
    /// One name and value for the query of the address, such as `c` and `VAL-101`.
    #[prop_or_default]
    pub query: Option<(AttrValue, AttrValue)>,
    /// Whether it is the place where one is.
    #[prop_or_default]
    pub current: bool,
    /// A name for screen readers that says more than the words, and contains them.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// The id of an element that adds to the name.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// Classes.
    #[prop_or_default]
    pub class: Classes,
    /// The words.
    pub children: Html,
}

/// A link to a place in the app. Unlike the router's own, it can say that it is the current
/// one.
#[component]
pub fn RouteLink(props: &RouteLinkProps) -> Html {
    let navigator = use_navigator();
    let hashed = navigator
        .as_ref()
        .is_some_and(|found| found.kind() == NavigatorKind::Hash);
    let mut href = props.to.to_path();
    if let Some((name, value)) = &props.query {
        href = [
            &href,
            "?",
            name,
            "=",
            &String::from(encode_uri_component(value)),
        ]
        .concat();
    }
    if hashed {
        href.insert(0, '#');
    }
    let onclick = {
        let (to, query) = (props.to.clone(), props.query.clone());
        Callback::from(move |event: MouseEvent| {
            let elsewhere =
                event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
            let Some(navigator) = navigator.as_ref().filter(|_| !elsewhere) else {
                return;
            };
            event.prevent_default();
            match &query {
                None => navigator.push(&to),
                Some((name, value)) => {
                    let pairs = [(name.as_str(), value.as_str())];
                    if navigator.push_with_query(&to, pairs).is_err() {
                        navigator.push(&to);
                    }
                }
            }
        })
    };
    html! {
        <a
            class={props.class.clone()}
            {href}
            {onclick}
            aria-current={props.current.then_some("page")}
            aria-label={props.name.clone()}
            aria-describedby={props.described_by.clone()}
        >
            { props.children.clone() }
        </a>
    }
}
