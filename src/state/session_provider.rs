use gate360_locale::Language;
use gate360_merge::row::AuthorRow;
use gate360_merge::{Author, Replica};
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use serde_json::Value;
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

/// In that, the tag of the language that they write in, beside the parts of the author.
const WRITES: &str = "writes";

/// Who is writing, and in which language.
#[derive(Clone, Debug, Default, PartialEq)]
struct Hand {
    author: Author,
    /// None: the interface's.
    writes: Option<Language>,
}

impl Hand {
    /// Reads what the store keeps; none if it can't be understood. What was kept before there
    /// was a choice of language has none.
    fn read(text: &str) -> Option<Self> {
        let row: Value = serde_json::from_str(text).ok()?;
        let writes = row.get(WRITES).and_then(Value::as_str);
        let writes = writes.and_then(Language::from_tag);
        let row: AuthorRow = serde_json::from_value(row).ok()?;
        let author = Author {
            role: row.role,
            organisation: row.organisation,
        };
        Some(Self { author, writes })
    }

    /// As the store keeps it.
    fn written(self) -> serde_json::Result<String> {
        let mut row = serde_json::to_value(AuthorRow {
            organisation: self.author.organisation,
            role: self.author.role,
        })?;
        if let (Some(row), Some(language)) = (row.as_object_mut(), self.writes) {
            row.insert(WRITES.to_owned(), language.tag().into());
        }
        Ok(row.to_string())
    }
}

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
    let hand = use_state_eq(Hand::default);
    let replica = use_memo((), |()| Replica::new(&random::fresh_id()));
    let desks = use_desks();
    let words = use_words();
    let shell = use_shell();
    {
        let (opened, hand) = (opened.setter(), hand.setter());
        use_effect_with((), move |()| {
            spawn_local(async move {
                let (store, trouble) = match Store::open().await {
                    Ok(store) => (store, None),
                    Err(error) => (Store::memory(), Some(error)),
                };
                // Whoever can't be remembered is asked again.
                if let Ok(Some(text)) = store.meta_get(AUTHOR).await
                    && let Some(known) = Hand::read(&text)
                {
                    hand.set(known);
                }
                opened.set(Some((Shared::new(store), trouble)));
            });
        });
    }
    let store = opened.as_ref().map(|(store, _)| store.clone());
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
    let session = Session {
        store,
        trouble: opened.as_ref().and_then(|(_, trouble)| trouble.clone()),
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
async fn remember(store: &Store, hand: Hand) -> Result<(), StoreError> {
    let text = hand.written();
    let text = text.map_err(|error| StoreError::Other(error.to_string()))?;
    store.meta_set(AUTHOR, &text).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_writes_comes_back_from_the_store() {
        for writes in [None, Some(Language::Danish)] {
            let hand = Hand {
                author: Author {
                    role: "Projektleder".to_owned(),
                    organisation: "Rønne".to_owned(),
                },
                writes,
            };
            let text = hand.clone().written().unwrap();
            assert_eq!(Hand::read(&text), Some(hand));
        }
    }

    #[test]
    fn a_language_that_is_not_spoken_counts_as_none() {
        for text in [
            r#"{"role":"A"}"#,
            r#"{"role":"A","writes":"fi"}"#,
            r#"{"role":"A","writes":7}"#,
        ] {
            let hand = Hand::read(text).unwrap();
            assert_eq!((hand.author.role.as_str(), hand.writes), ("A", None));
        }
        assert_eq!(Hand::read("nonsense"), None);
    }
}
