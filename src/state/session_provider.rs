use gate360_merge::row::AuthorRow;
use gate360_merge::{Author, Replica};
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::desks::{Desks, Saving};
use super::words::store_words;
use super::{Session, Shared};
use crate::hooks::{SaveStatus, use_shell, use_words};
use crate::platform::random;
use crate::platform::store::{Store, StoreError};

/// Under what the store keeps who is writing.
const AUTHOR: &str = "author";

/// What is inside.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SessionProviderProps {
    /// Everything that stores or writes.
    pub children: Html,
}

/// Opens the store once and gives the [`Session`] to everything inside.
#[component]
pub fn SessionProvider(props: &SessionProviderProps) -> Html {
    let opened = use_state_eq(|| None::<(Shared<Store>, Option<StoreError>)>);
    let author = use_state_eq(Author::default);
    let replica = use_memo((), |()| Replica::new(&random::fresh_id()));
    let desks = use_desks();
    let words = use_words();
    let shell = use_shell();
    {
        let (opened, author) = (opened.setter(), author.setter());
        use_effect_with((), move |()| {
            spawn_local(async move {
                let (store, trouble) = match Store::open().await {
                    Ok(store) => (store, None),
                    Err(error) => (Store::memory(), Some(error)),
                };
                // Whoever can't be remembered is asked again.
                if let Ok(Some(text)) = store.meta_get(AUTHOR).await
                    && let Ok(row) = serde_json::from_str::<AuthorRow>(&text)
                {
                    author.set(Author {
                        role: row.role,
                        organisation: row.organisation,
                    });
                }
                opened.set(Some((Shared::new(store), trouble)));
            });
        });
    }
    let store = opened.as_ref().map(|(store, _)| store.clone());
    let set_author = {
        let author = author.setter();
        let given = (store.clone(), words, shell, desks.clone());
        use_callback(given, move |now: Author, given| {
            author.set(now.clone());
            let (Some(store), words, shell, desks) = given.clone() else {
                return;
            };
            // Nothing is called saved before the store has this, too.
            shell.holding.emit(true);
            spawn_local(async move {
                let kept = remember(&store, now).await;
                shell.holding.emit(false);
                match kept {
                    Ok(()) if store.lasts() => desks.show(),
                    // What is kept in memory only is never called saved.
                    Ok(()) => {
                        let wrong = SaveStatus::Wrong(words.memory_only().into());
                        shell.status.emit(wrong);
                    }
                    Err(error) => {
                        let wrong = store_words(words, &error);
                        shell.status.emit(SaveStatus::Wrong(wrong.into()));
                    }
                }
            });
        })
    };
    let session = Session {
        store,
        trouble: opened.as_ref().and_then(|(_, trouble)| trouble.clone()),
        replica: (*replica).clone(),
        author: (*author).clone(),
        set_author,
        desks,
    };
    html! {
        <ContextProvider<Session> context={session}>{ props.children.clone() }</ContextProvider<Session>>
    }
}

/// The projects of this page. Shows how far their saving has come, and asks before the page is
/// left while the store refuses any of it. A transaction under way needs no asking: it holds
/// also if the page goes.
#[hook]
fn use_desks() -> Desks {
    let words = use_words();
    let status = use_shell().status;
    // The desks outlive the rendering that made them.
    let latest = use_mut_ref(|| words);
    *latest.borrow_mut() = words;
    let desks = use_memo((), move |()| {
        Desks::new(Callback::from(move |saving| {
            let words = *latest.borrow();
            status.emit(match saving {
                Saving::Writing => SaveStatus::Saving,
                Saving::Done { lasting: true } => SaveStatus::Saved,
                // What is kept in memory only is never called saved.
                Saving::Done { lasting: false } => SaveStatus::Wrong(words.memory_only().into()),
                Saving::Stuck(name, error) => {
                    let trouble = store_words(words, &error);
                    SaveStatus::Wrong(words.store_trouble(&name, trouble).into())
                }
            });
        }))
    });
    {
        let desks = (*desks).clone();
        use_effect_with((), move |()| {
            let options = EventListenerOptions::enable_prevent_default();
            let listener =
                EventListener::new_with_options(&window(), "beforeunload", options, move |event| {
                    if desks.any_stuck() {
                        event.prevent_default();
                    }
                });
            move || drop(listener)
        });
    }
    (*desks).clone()
}

/// Keeps who is writing for the next visit.
async fn remember(store: &Store, author: Author) -> Result<(), StoreError> {
    let row = AuthorRow {
        organisation: author.organisation,
        role: author.role,
    };
    let text = serde_json::to_string(&row).map_err(|error| StoreError::Other(error.to_string()))?;
    store.meta_set(AUTHOR, &text).await
}
