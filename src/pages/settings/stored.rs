use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::components::{RouteLink, Table};
use crate::hooks::use_words;
use crate::pages::home::{Removal, name_of, shown_name};
use crate::platform::clock;
use crate::platform::store::{Listed, Store};
use crate::route::Route;
use crate::state::use_session;

/// Which projects.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct StoredProps {
    /// What the store has.
    pub(crate) listed: Rc<[Listed]>,
    /// Called when one was removed.
    pub(crate) onremoved: Callback<()>,
}

/// What the store has of a project.
#[derive(Clone, Debug, PartialEq)]
struct Kept {
    name: String,
    /// How many changes it consists of.
    changes: usize,
}

/// The projects that are kept, and a way to remove each.
#[component]
pub(crate) fn Stored(props: &StoredProps) -> Html {
    let words = use_words();
    let kept = use_kept(&props.listed);
    let row = |(listed, kept): (&Listed, &Kept)| {
        let name = shown_name(words, &kept.name);
        let changes = i64::try_from(kept.changes).unwrap_or(i64::MAX);
        html! {
            <tr key={listed.id.clone()}>
                <th scope="row" class="stored-name">
                    <RouteLink to={Route::Overview { id: listed.id.clone() }}>{ &name }</RouteLink>
                </th>
                <td class="number">{ words.integer(changes) }</td>
                <td class="stored-day">{ words.short_date(clock::date_of(listed.saved)) }</td>
                <td>
                    <Removal id={listed.id.clone()} {name} ondone={props.onremoved.clone()} />
                </td>
            </tr>
        }
    };
    html! {
        <>
            <Table caption={words.settings_projects()} caption_hidden=true>
                <thead>
                    <tr>
                        <th scope="col">{ words.project_name() }</th>
                        <th scope="col" class="number">{ words.settings_changes() }</th>
                        <th scope="col">{ words.settings_last_saved() }</th>
                        <th scope="col">{ words.settings_remove() }</th>
                    </tr>
                </thead>
                <tbody>{ for props.listed.iter().zip(kept.iter()).map(row) }</tbody>
            </Table>
            <p class="muted">{ words.settings_remove_means() }</p>
        </>
    }
}

/// What the store has of each project, in the order of the list; nothing while it is read.
#[hook]
fn use_kept(listed: &Rc<[Listed]>) -> Rc<[Kept]> {
    let kept = use_state_eq(Rc::<[Kept]>::default);
    let store = use_session().and_then(|session| session.store);
    {
        let kept = kept.setter();
        use_effect_with((listed.clone(), store), move |(listed, store)| {
            if let Some(store) = store.clone() {
                let listed = listed.clone();
                spawn_local(async move { kept.set(read(&store, &listed).await.into()) });
            }
        });
    }
    (*kept).clone()
}

async fn read(store: &Store, listed: &[Listed]) -> Vec<Kept> {
    let mut kept = Vec::with_capacity(listed.len());
    for one in listed {
        // One that the store does not give out can still be removed.
        let loaded = store.load(&one.id).await.unwrap_or_default();
        let (changes, unreadable) = loaded.into_changes();
        kept.push(Kept {
            changes: changes.len() + unreadable,
            name: name_of(&one.id, changes),
        });
    }
    kept
}
