use gate360_locale::Words;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use crate::components::{Button, ButtonKind, Callout, Icon, Tone};
use crate::hooks::{SharedCatalogue, use_catalogue, use_id, use_shell, use_words};
use crate::platform::focus;
use crate::platform::store::StoreError;
use crate::state::packs::{self, SharedPack};
use crate::state::{Session, erase_for_good, move_to_bin, store_words, use_session};

/// What can be removed from this browser.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Removable {
    /// The project of an id: it goes into the bin.
    Project(String),
    /// The project of an id, which is in the bin: it is erased.
    ForGood(String),
    /// A process pack.
    Pack(SharedPack),
}

impl Removable {
    /// The words of the button, and its name for screen readers.
    fn offer(&self, words: Words, name: &str) -> (&'static str, String) {
        match self {
            Self::ForGood(_) => (words.bin_erase(), words.bin_erase_name(name)),
            Self::Project(_) | Self::Pack(_) => (words.home_remove(), words.home_remove_name(name)),
        }
    }

    /// The question, and the words of the button that answers it.
    fn question(&self, words: Words, name: &str) -> (String, &'static str) {
        match self {
            Self::Project(_) => (words.bin_move_title(name), words.bin_move_yes()),
            Self::ForGood(_) => (words.bin_erase_title(name), words.bin_erase()),
            Self::Pack(_) => (words.home_remove_title(name), words.home_remove_yes()),
        }
    }

    /// What is lost and what stays.
    fn means(&self, words: Words) -> &'static str {
        match self {
            Self::Project(_) => words.bin_move_body(),
            Self::ForGood(_) => words.bin_erase_body(),
            Self::Pack(_) => words.packs_remove_means(),
        }
    }

    fn removed(&self, words: Words, name: &str) -> String {
        match self {
            Self::Project(_) => words.bin_moved(name),
            Self::ForGood(_) => words.erased_project(name),
            Self::Pack(_) => words.pack_removed(name),
        }
    }

    fn failed(&self, words: Words) -> &'static str {
        match self {
            Self::Project(_) | Self::ForGood(_) => words.home_remove_failed(),
            Self::Pack(_) => words.pack_remove_failed(),
        }
    }

    /// The heading that takes the focus, which must not go with what goes.
    const fn heading(&self) -> &'static str {
        match self {
            Self::Project(_) => "h1",
            Self::ForGood(_) => "#settings-bin",
            Self::Pack(_) => "#settings-packs",
        }
    }

    async fn remove(
        &self,
        session: &Session,
        catalogue: &SharedCatalogue,
    ) -> Result<(), StoreError> {
        let store = session.store.as_ref().ok_or(StoreError::Closed)?;
        match self {
            Self::Project(id) => move_to_bin(session, id).await?,
            Self::ForGood(id) => erase_for_good(session, catalogue, id).await?,
            Self::Pack(pack) => {
                // New projects must not follow what is not there.
                let chosen = packs::for_new_projects(store).await?;
                if chosen.is_some_and(|chosen| packs::name_of(&chosen) == packs::name_of(pack)) {
                    packs::choose_for_new_projects(store, None).await?;
                }
                packs::remove(store, pack).await?;
            }
        }
        Ok(())
    }
}

/// What is removed.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct RemovalProps {
    /// Which one.
    pub(crate) of: Removable,
    /// What it is called on the page.
    pub(crate) name: String,
    /// Called when it was removed.
    pub(crate) ondone: Callback<()>,
}

/// How far the removing has come.
#[derive(Clone, Debug, PartialEq)]
enum Step {
    Offered,
    Asked,
    /// The first button takes the focus back.
    Refrained,
    Failed(StoreError),
}

/// A button that removes something, and asks in its place before it does.
#[component]
pub(crate) fn Removal(props: &RemovalProps) -> Html {
    let words = use_words();
    let shell = use_shell();
    let session = use_session();
    let catalogue = use_catalogue();
    let step = use_state_eq(|| Step::Offered);
    let place = use_node_ref();
    let title_id = use_id();
    {
        let place = place.clone();
        use_effect_with((*step).clone(), move |step| {
            if matches!(step, Step::Asked | Step::Refrained) {
                focus_first_button(&place);
            }
        });
    }
    let go_to = |next: Step| {
        let step = step.setter();
        Callback::from(move |_: MouseEvent| step.set(next.clone()))
    };
    let remove = {
        let (step, props) = (step.setter(), props.clone());
        Callback::from(move |_: MouseEvent| {
            let (step, props, shell) = (step.clone(), props.clone(), shell.clone());
            let (Some(session), Some(catalogue)) = (session.clone(), catalogue.clone()) else {
                return;
            };
            spawn_local(async move {
                match props.of.remove(&session, &catalogue).await {
                    Ok(()) => {
                        let said = props.of.removed(words, &props.name);
                        shell.announce.emit(said.into());
                        focus_first(props.of.heading());
                        props.ondone.emit(());
                    }
                    Err(error) => step.set(Step::Failed(error)),
                }
            });
        })
    };
    let (label, name) = props.of.offer(words, &props.name);
    let (question, yes) = props.of.question(words, &props.name);
    let inside = match &*step {
        Step::Offered | Step::Refrained | Step::Failed(_) => html! {
            <>
                if let Step::Failed(error) = &*step {
                    <Callout tone={Tone::Bad} title={props.of.failed(words)} alert=true>
                        <p>{ store_words(words, error) }</p>
                    </Callout>
                }
                <Button
                    kind={ButtonKind::Quiet}
                    icon={Icon::Remove}
                    name={name}
                    onclick={go_to(Step::Asked)}
                >
                    { label }
                </Button>
            </>
        },
        Step::Asked => html! {
            <div class="stack stack-tight" role="group" aria-labelledby={title_id.clone()}>
                <p id={title_id}><strong>{ question }</strong></p>
                <p>{ props.of.means(words) }</p>
                <div class="cluster">
                    <Button onclick={go_to(Step::Refrained)}>{ words.home_remove_cancel() }</Button>
                    <Button kind={ButtonKind::Danger} icon={Icon::Remove} onclick={remove}>
                        { yes }
                    </Button>
                </div>
            </div>
        },
    };
    html! { <div ref={place}>{ inside }</div> }
}

fn focus_first_button(place: &NodeRef) {
    let button = place
        .cast::<Element>()
        .and_then(|place| place.query_selector("button").ok().flatten());
    focus::onto(button);
}

/// What was there goes, and the focus must not go with it.
pub(super) fn focus_heading() {
    focus_first("h1");
}

/// Puts the focus onto the first element that a selector finds.
pub(super) fn focus_first(selector: &str) {
    focus::onto(
        gloo::utils::document()
            .query_selector(selector)
            .ok()
            .flatten(),
    );
}
