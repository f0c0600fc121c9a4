use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::thread::LocalKey;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::components::{Button, Callout, PageHeader, Tone};
use crate::hooks::{Arrival, use_words};
use crate::platform::fetch::NotFetched;
use crate::platform::{language, texts};

#[cfg(gate360_split)]
impl From<wasm_split_helpers::SplitLoaderError> for NotFetched {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// A part being fetched.
pub(super) type Fetching<T> = Pin<Box<dyn Future<Output = Result<T, NotFetched>>>>;

/// A part of the page.
#[derive(Debug)]
pub struct Part<T: 'static> {
    /// Where it is kept once it is here. It has no state, so it serves every app on the page.
    pub(super) here: &'static LocalKey<Cell<Option<T>>>,
    /// Fetches it.
    pub(super) fetch: fn() -> Fetching<T>,
}

/// A part, fetched if it is not here yet.
///
/// # Errors
///
/// When it could not be fetched; asking again tries again.
pub async fn fetched<T: Copy + 'static>(part: &'static Part<T>) -> Result<T, NotFetched> {
    if let Some(here) = part.here.get() {
        return Ok(here);
    }
    // Every part shows what the process asks. Both are on their way at once.
    let process = texts::process(language::spoken());
    let fetched = (part.fetch)().await?;
    process.await?;
    part.here.set(Some(fetched));
    Ok(fetched)
}

/// How far the fetching of a part has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late<T> {
    /// It is on its way, or nobody has asked for it.
    Waiting,
    /// It could not be fetched.
    Failed,
    /// It is here.
    Here(T),
}

/// A part, fetched as soon as it is needed; and a callback that tries again.
#[hook]
pub fn use_late<T: Copy + PartialEq + 'static>(
    part: &'static Part<T>,
    needed: bool,
) -> (Late<T>, Callback<MouseEvent>) {
    let found = use_state_eq(|| part.here.get().map_or(Late::Waiting, Late::Here));
    let fetch = {
        let found = found.setter();
        use_callback((), move |(), ()| {
            let found = found.clone();
            if let Some(here) = part.here.get() {
                found.set(Late::Here(here));
                return;
            }
            // So that a second failure is seen, and read out.
            found.set(Late::Waiting);
            spawn_local(async move {
                found.set(fetched(part).await.map_or(Late::Failed, Late::Here));
            });
        })
    };
    {
        let fetch = fetch.clone();
        use_effect_with(needed, move |&needed| {
            if needed {
                fetch.emit(());
            }
        });
    }
    (*found, fetch.reform(|_| ()))
}

/// How far the fetching has come, without what was fetched.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LateViewProps {
    /// Whether it has failed.
    pub failed: bool,
    /// The heading of the page that it stands for; none where it is a part of one.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// Tries again; none where the person does what led here again.
    #[prop_or_default]
    pub onretry: Option<Callback<MouseEvent>>,
}

/// Stands in the place of a part that is not here: it is on its way, or could not be fetched.
#[component]
pub fn LateView(props: &LateViewProps) -> Html {
    let words = use_words();
    let arrival = use_context::<Arrival>();
    if !props.failed {
        return html! { <p class="muted" aria-busy="true">{ words.part_loading() }</p> };
    }
    let stands_for_page = props.title.is_some();
    let onretry = props.onretry.clone().map(|onretry| {
        Callback::from(move |event| {
            if let Some(arrival) = arrival.as_ref().filter(|_| stands_for_page) {
                // The button goes: the heading that comes next takes the focus.
                arrival.shown.replace(Some(String::new()));
            }
            onretry.emit(event);
        })
    });
    html! {
        <>
            if let Some(title) = props.title.clone() {
                <PageHeader {title} />
            }
            <Callout tone={Tone::Bad} title={words.part_failed_title()} alert=true>
                <p>{ words.part_failed_body() }</p>
                if let Some(onclick) = onretry {
                    <Button {onclick}>{ words.part_retry() }</Button>
                }
            </Callout>
        </>
    }
}
