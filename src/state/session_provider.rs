use std::cell::RefCell;
use std::rc::Rc;

use gate360_merge::Replica;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::desks::{Desks, Saving};
use super::hand::{Hand, recall, remember};
use super::opened::Came;
use super::use_opened::{use_opened, use_room};
use super::words::store_words;
use super::{Notice, Session};
use crate::hooks::{SaveStatus, use_shell, use_words};
use crate::platform::channel::Channel;
use crate::platform::random;
use crate::platform::store::marker;

/// What is inside.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SessionProviderProps {
    /// Everything that stores or writes.
    pub children: Html,
}

/// Opens the store once and gives the [`Session`] to everything inside.
#[component]
pub fn SessionProvider(props: &SessionProviderProps) -> Html {
    let hand = use_state_eq(Hand::default);
    let replica = use_memo((), |()| Replica::new(&random::fresh_id()));
    let stored = use_mut_ref(Callback::noop);
    let desks = use_desks(&stored);
    let opened = {
        let hand = hand.setter();
        use_opened(&desks, async move |store| {
            if let Some(known) = recall(store).await {
                hand.set(known);
            }
        })
    };
    *stored.borrow_mut() = use_room(&opened);
    let words = use_words();
    let shell = use_shell();
    let here = opened.0.as_ref();
    let store = here.map(|opened| opened.store.clone());
    let set_hand = {
        let hand = hand.setter();
        let given = (store.clone(), words, shell, desks.clone());
        use_callback(given, move |now: Hand, given| {
            hand.set(now.clone());
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
    let dismiss = {
        use_callback(opened.dispatcher(), |notice: Notice, told| {
            // That they are gone need not be said again at the next visit.
            if let Notice::Gone(gone) = &notice {
                gone.iter().for_each(|(id, _)| marker::forget(id));
            }
            told.dispatch(Came::Read(notice));
        })
    };
    let session = Session {
        store,
        trouble: here.and_then(|opened| opened.trouble.clone()),
        read_only: here.is_some_and(|opened| opened.read_only),
        latest: here.map(|opened| opened.latest).unwrap_or_default(),
        notices: here
            .map(|opened| opened.notices.clone())
            .unwrap_or_default(),
        dismiss,
        replica: (*replica).clone(),
        author: hand.author.clone(),
        set_author: {
            let writes = hand.writes;
            set_hand.reform(move |author| Hand { author, writes })
        },
        writes: hand.writes,
        set_writes: {
            let author = hand.author.clone();
            set_hand.reform(move |writes| Hand {
                author: author.clone(),
                writes,
            })
        },
        desks,
    };
    html! {
        <ContextProvider<Session> context={session}>{ props.children.clone() }</ContextProvider<Session>>
    }
}

/// The projects of this page, as other tabs leave them. Shows how far their saving has come, calls back when something was
/// stored, and asks before the page is left while the store refuses any of it or work goes with the
/// page that is in no file. A transaction under way needs no asking: it holds also if the page goes.
#[hook]
fn use_desks(stored: &Rc<RefCell<Callback<()>>>) -> Desks {
    let words = use_words();
    let status = use_shell().status;
    // The desks outlive the rendering that made them.
    let latest = use_mut_ref(|| words);
    *latest.borrow_mut() = words;
    let stored = Rc::clone(stored);
    let desks = use_memo((), move |()| {
        Desks::new(Callback::from(move |saving| {
            let words = *latest.borrow();
            if saving == (Saving::Done { lasting: true }) {
                let stored = stored.borrow().clone();
                stored.emit(());
            }
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
                    if desks.any_stuck() || desks.any_only_here() {
                        event.prevent_default();
                    }
                });
            move || drop(listener)
        });
    }
    {
        let desks = (*desks).clone();
        use_effect_with((), move |()| {
            let channel = Channel::to_others(Callback::from(move |id: String| desks.heard(&id)));
            move || drop(channel)
        });
    }
    (*desks).clone()
}
