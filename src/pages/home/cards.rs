use std::rc::Rc;

use yew::prelude::*;

use super::card::ProjectCard;
use super::shelf::{Entry, use_shelf};
use crate::components::{Callout, Tone};
use crate::hooks::use_words;
use crate::platform::store::Listed;
use crate::state::store_words;

/// Which projects.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct CardsProps {
    /// What the store has, the one that was saved last first.
    pub(crate) listed: Rc<[Listed]>,
    /// Called when one was removed.
    pub(crate) onremoved: Callback<()>,
}

/// A card for each project.
#[component]
pub(crate) fn Cards(props: &CardsProps) -> Html {
    let words = use_words();
    let Some(projects) = use_shelf(&props.listed) else {
        return html! { <p class="muted" aria-busy="true">{ words.home_loading() }</p> };
    };
    let card = |entry: &Entry| {
        let key = entry.id().to_owned();
        match entry {
            Entry::Readable(project) => html! {
                <ProjectCard {key} project={project.clone()} onremoved={props.onremoved.clone()} />
            },
            Entry::Failed(_, error) => html! {
                <li {key} class="card stack stack-tight">
                    <Callout tone={Tone::Bad} title={words.project_failed_title()}>
                        <p>{ store_words(words, error) }</p>
                    </Callout>
                </li>
            },
        }
    };
    html! { <ul class="columns">{ for projects.iter().map(card) }</ul> }
}
