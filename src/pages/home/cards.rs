use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::card::ProjectCard;
use super::removal::focus_heading;
use super::shelf::{Entry, use_shelf};
use crate::components::{Button, Callout, Tone};
use crate::hooks::use_words;
use crate::platform::clock;
use crate::platform::store::Listed;
use crate::state::{backups, use_session};

/// Which projects.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct CardsProps {
    /// What the store has, the one that was saved last first.
    pub(crate) listed: Rc<[Listed]>,
    /// Called with what is to be said when one was removed, or put back.
    pub(crate) onsaid: Callback<Html>,
}

/// A card for each project.
#[component]
pub(crate) fn Cards(props: &CardsProps) -> Html {
    let words = use_words();
    let (projects, again) = use_shelf(&props.listed);
    let store = use_session().and_then(|session| session.store);
    use_effect_with(store, |store| {
        if let Some(store) = store.clone() {
            spawn_local(async move { backups::finish_redacting(&store).await });
        }
    });
    let Some(projects) = projects else {
        return html! { <p class="muted" aria-busy="true">{ words.home_loading() }</p> };
    };
    let card = |entry: &Entry| {
        let key = entry.id().to_owned();
        match entry {
            Entry::Readable(project) => html! {
                <ProjectCard {key} project={project.clone()} onsaid={props.onsaid.clone()} />
            },
            Entry::Failed(listed) => {
                let name = words.project_by_id(&listed.id);
                let saved = words.home_saved(&words.date(clock::date_of(listed.saved)));
                let onclick = again.reform(|_: MouseEvent| focus_heading());
                html! {
                    <li {key} class="card stack stack-tight">
                        <Callout
                            tone={Tone::Bad}
                            title={words.project_unreadable(&name)}
                            alert=true
                        >
                            <p>{ words.project_unreadable_body() }</p>
                            <p>{ saved }</p>
                            <Button {onclick}>{ words.part_retry() }</Button>
                        </Callout>
                    </li>
                }
            }
        }
    };
    html! { <ul class="columns">{ for projects.iter().map(card) }</ul> }
}
