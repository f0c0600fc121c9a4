use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::components::{RouteLink, Table};
use crate::hooks::use_words;
use crate::pages::home::{Removable, Removal, name_of, shown_name};
use crate::platform::clock;
use crate::platform::store::{Listed, Store};
use crate::route::Route;
use crate::state::use_session;

/// Which projects.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct StoredProps {
    /// What the store has.
    pub(super) listed: Rc<[Listed]>,
    /// Called when one was removed.
    pub(super) onremoved: Callback<()>,
}

/// What the store has of a project.
#[derive(Clone, Debug, PartialEq)]
struct Kept {
    listed: Listed,
    /// Its name, and how many changes it consists of; none if the store does not give it out.
    read: Option<(String, usize)>,
}

/// The projects that are kept, and a way to remove each.
#[component]
pub(super) fn Stored(props: &StoredProps) -> Html {
    let words = use_words();
    let Some(kept) = use_kept(&props.listed) else {
        return html! { <p class="muted" aria-busy="true">{ words.home_loading() }</p> };
    };
    let row = |kept: &Kept| {
        let listed = &kept.listed;
        let (name, changes) = match &kept.read {
            Some((name, changes)) => {
                let changes = i64::try_from(*changes).unwrap_or(i64::MAX);
                (shown_name(words, name), words.integer(changes))
            }
            None => (words.project_by_id(&listed.id), "–".to_owned()),
        };
        html! {
            <tr key={listed.id.clone()}>
                <th scope="row" class="stored-name">
                    <RouteLink to={Route::Overview { id: listed.id.clone() }}>{ &name }</RouteLink>
                    if kept.read.is_none() {
                        <p>{ words.project_unreadable(&name) }</p>
                    }
                </th>
                <td class="number" data-label={words.settings_changes()}>
                    { changes }
                </td>
                <td class="stored-day" data-label={words.settings_last_saved()}>
                    { words.short_date(clock::date_of(listed.saved)) }
                </td>
                <td>
                    <Removal
                        of={Removable::Project(listed.id.clone())}
                        {name}
                        ondone={props.onremoved.clone()}
                    />
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
                <tbody>{ for kept.iter().map(row) }</tbody>
            </Table>
            <p class="muted">{ words.settings_remove_means() }</p>
        </>
    }
}

/// What the store has of each project, in the order of the list; none while it is first read. A
/// name never stands beside another project: both come out of the same reading.
#[hook]
fn use_kept(listed: &Rc<[Listed]>) -> Option<Rc<[Kept]>> {
    let kept = use_state_eq(|| None::<Rc<[Kept]>>);
    let store = use_session().and_then(|session| session.store);
    {
        let kept = kept.setter();
        use_effect_with((listed.clone(), store), move |(listed, store)| {
            let latest = Rc::new(Cell::new(true));
            if let Some(store) = store.clone() {
                let (latest, listed) = (Rc::clone(&latest), listed.clone());
                spawn_local(async move {
                    let read = read(&store, &listed).await;
                    // An older reading may end after the newer one.
                    if latest.get() {
                        kept.set(Some(read.into()));
                    }
                });
            }
            move || latest.set(false)
        });
    }
    (*kept).clone()
}

async fn read(store: &Store, listed: &[Listed]) -> Vec<Kept> {
    let mut kept = Vec::with_capacity(listed.len());
    for one in listed {
        // One that the store does not give out can still be removed.
        let read = store.load(&one.id).await.ok().map(|loaded| {
            let (changes, unreadable) = loaded.into_changes();
            let count = changes.len() + unreadable;
            (name_of(&one.id, changes), count)
        });
        let listed = one.clone();
        kept.push(Kept { listed, read });
    }
    kept
}
