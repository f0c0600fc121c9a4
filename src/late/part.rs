use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::thread::LocalKey;

use gate360_locale::Language;
use yew::prelude::*;

use crate::components::{Button, Callout, PageHeader, Tone};
use crate::hooks::{Arrival, Coming, use_fetching, use_words};
use crate::platform::fetch::NotFetched;
use crate::platform::texts;

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

/// A part with the texts that it shows in a language, fetched if they are not here yet.
///
/// # Errors
///
/// When it could not be fetched; asking again tries again.
pub async fn fetched<T: Copy + 'static>(
    part: &'static Part<T>,
    language: Language,
) -> Result<T, NotFetched> {
    // Every part shows what the process asks. Both are on their way at once.
    let process = texts::process(language);
    let fetched = match part.here.get() {
        Some(here) => here,
        None => (part.fetch)().await?,
    };
    part.here.set(Some(fetched));
    process.await?;
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

impl<T> Late<T> {
    /// What is here, or else whether fetching it has failed.
    pub fn new(here: Option<T>, failed: bool) -> Self {
        match here {
            Some(here) => Self::Here(here),
            None if failed => Self::Failed,
            None => Self::Waiting,
        }
    }
}

/// A part, fetched as soon as it is needed; and a callback that tries again. It is here once the
/// texts that it shows are here too, in the interface's language.
#[hook]
pub fn use_late<T: Copy + 'static>(
    part: &'static Part<T>,
    needed: bool,
) -> (Late<T>, Callback<MouseEvent>) {
    let language = use_words().language();
    let here = part
        .here
        .get()
        .filter(|_| texts::process_here(language).is_some());
    let fetch = move |language| -> Coming {
        Box::pin(async move {
            fetched(part, language).await?;
            Ok(())
        })
    };
    let (failed, onretry) = use_fetching(needed && here.is_none(), Box::new(fetch));
    (Late::new(here, failed), onretry)
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
