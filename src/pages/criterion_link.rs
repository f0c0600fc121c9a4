use gate360_process::CriterionId;
use gate360_report::names;
use yew::prelude::*;

use crate::components::RouteLink;
use crate::hooks::SharedCatalogue;
use crate::route::Route;

/// Which criterion.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct CriterionLinkProps {
    /// The project.
    pub(super) project: AttrValue,
    /// The criterion.
    pub(super) id: CriterionId,
    /// Where its title comes from.
    pub(super) catalogue: SharedCatalogue,
    /// Whether only the id is shown, where there is little room. Screen readers get the title
    /// too.
    #[prop_or_default]
    pub(super) short: bool,
}

/// A link to a criterion in the checklist of its stage.
#[component]
pub(super) fn CriterionLink(props: &CriterionLinkProps) -> Html {
    let name = names::criterion(&props.catalogue, &props.id);
    let Some(criterion) = props.catalogue.criterion(&props.id) else {
        return html! { { name } };
    };
    let to = Route::Stage {
        id: props.project.to_string(),
        n: criterion.stage.number(),
    };
    let id = AttrValue::from(props.id.to_string());
    let query = (AttrValue::from("c"), id.clone());
    if props.short {
        html! { <RouteLink class="short-link" {to} {query} name={name}>{ id }</RouteLink> }
    } else {
        html! { <RouteLink {to} {query}>{ name }</RouteLink> }
    }
}
