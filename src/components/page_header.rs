use yew::prelude::*;

use crate::hooks::use_arrival;

/// What stands at the top of a page.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PageHeaderProps {
    /// The heading, which is also the title of the window.
    pub title: AttrValue,
    /// A line above the heading, such as the name of the project.
    #[prop_or_default]
    pub above: Option<Html>,
    /// What the page is for, in a sentence.
    #[prop_or_default]
    pub lead: Option<AttrValue>,
    /// What can be done with the page as a whole: buttons, links.
    #[prop_or_default]
    pub children: Html,
}

/// The heading of a page (class `page-header`): exactly one on each. Where focus goes after a
/// change of page.
#[component]
pub fn PageHeader(props: &PageHeaderProps) -> Html {
    let heading = use_node_ref();
    use_arrival(&props.title, &heading);
    html! {
        <div class="page-header">
            <div class="page-header-words">
                if let Some(above) = &props.above {
                    <p class="page-header-above">{ above.clone() }</p>
                }
                <h1 ref={heading} tabindex="-1">{ &props.title }</h1>
                if let Some(lead) = &props.lead {
                    <p class="page-header-lead">{ lead }</p>
                }
            </div>
            <div class="page-header-actions cluster">{ props.children.clone() }</div>
        </div>
    }
}
