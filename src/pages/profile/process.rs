use std::cmp::Reverse;

use gate360_locale::Words;
use gate360_process::{Version, WORDS};
use gate360_project::{Edit, PackName};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::differences::differences;
use super::figures::figures;
use crate::components::{Button, ButtonKind, Choice, ComboBox};
use crate::hooks::{SharedCatalogue, catalogue_in, use_shell, use_words};
use crate::platform::focus;
use crate::state::backups::{self, Why};
use crate::state::packs::{self, Followed, SharedPack};
use crate::state::{OpenProject, use_session};

/// Which project, and what it follows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ProcessProps {
    /// The project.
    pub(super) open: OpenProject,
    /// The process that it follows, as it is shown.
    pub(super) catalogue: SharedCatalogue,
}

/// The process that the project follows, and taking over another one: what would change is shown
/// before.
#[component]
pub(super) fn Process(props: &ProcessProps) -> Html {
    let words = use_words();
    let announce = use_shell().announce;
    let session = use_session();
    let followed = use_context::<Followed>().unwrap_or(Followed::Own);
    let chosen = use_state_eq(|| AttrValue::Static(""));
    let kept = use_kept();
    let catalogue = &props.catalogue;
    let heading = use_node_ref();
    // By which it would be assessed, whether it is here or not.
    let name = match &followed {
        Followed::Missing(name) => name.clone(),
        Followed::Own | Followed::Pack(_) => PackName::of(catalogue),
    };
    let is_here = !matches!(followed, Followed::Missing(_));
    let others = others(words, &kept, &name);
    let other = others.iter().find(|other| other.value == *chosen);
    let choose = {
        let chosen = chosen.setter();
        Callback::from(move |value: AttrValue| chosen.set(value))
    };
    let take = |other: &Other| {
        let (chosen, editor) = (chosen.setter(), props.open.editor.clone());
        let (session, project) = (session.clone(), props.open.project.clone());
        let name = PackName::of(&other.catalogue);
        let said = words.process_taken(other.catalogue.title(), name.version());
        let (announce, heading) = (announce.clone(), heading.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(session) = &session {
                // What it holds is taken now; nobody need wait until it is stored.
                drop(backups::before(session, &project, Why::Process));
            }
            // Its name was looked at when the pack was read, so nothing is refused.
            if editor.apply(Edit::TakePack(name.clone())).is_ok() {
                announce.emit(said.clone().into());
                chosen.set(AttrValue::Static(""));
                // The button goes.
                focus::onto(heading.cast());
            }
        })
    };
    html! {
        <section class="stack" aria-labelledby="profile-process">
            <h2 id="profile-process" ref={heading.clone()} tabindex="-1">{ words.process_title() }</h2>
            <p>
                if is_here {
                    { words.process_follows(catalogue.title(), catalogue.version()) }
                } else {
                    { words.pack_not_here(name.id(), name.version()) }
                }
                if let Some(owner) = owner(&followed) {
                    { " " }{ words.process_owner(&owner) }
                }
            </p>
            if !others.is_empty() {
                <ComboBox
                    label={words.process_other()}
                    hint={words.process_other_hint()}
                    choices={Choice::list(others.iter().map(|other| {
                        Choice::new(other.value.clone(), other.name.clone())
                    }))}
                    none={words.process_keep()}
                    value={(*chosen).clone()}
                    onchange={choose}
                />
            }
            if let Some(other) = other {
                if is_here {
                    { differences(words, catalogue, &other.catalogue, &compared(&followed, other)) }
                }
                { figures(words, &props.open, catalogue, &other.catalogue) }
                <p>{ words.process_keeps() }</p>
                <div>
                    <Button kind={ButtonKind::Primary} onclick={take(other)}>
                        { words.process_take() }
                    </Button>
                </div>
            }
        </section>
    }
}

/// Who looks after the process that is followed, if it is said.
fn owner(followed: &Followed) -> Option<String> {
    let pack = followed.pack()?;
    Some(pack.owner().to_owned()).filter(|owner| !owner.is_empty())
}

/// A process that the project could take over.
struct Other {
    /// What it is called by among the choices.
    value: AttrValue,
    /// Its name and version.
    name: String,
    catalogue: SharedCatalogue,
    /// None: the one that is built in.
    pack: Option<SharedPack>,
}

/// Everything that is here and not followed: the newest versions of the same process first.
fn others(words: Words, kept: &[SharedPack], followed: &PackName) -> Vec<Other> {
    let own = catalogue_in(words.language()).map(|catalogue| (catalogue, None));
    let packs = kept.iter().filter_map(|pack| {
        let catalogue = packs::in_language(pack, words.language().tag())?;
        Some((catalogue, Some(pack.clone())))
    });
    let all = own.into_iter().chain(packs).map(|(catalogue, pack)| Other {
        value: [catalogue.pack(), "/", catalogue.version()].concat().into(),
        name: words.process_named(catalogue.title(), catalogue.version()),
        catalogue,
        pack,
    });
    let mut others: Vec<Other> = all
        .filter(|other| PackName::of(&other.catalogue) != *followed)
        .collect();
    // A pack may hold the same as what is built in; one of them is enough.
    others.dedup_by(|later, earlier| later.value == earlier.value);
    others.sort_by_key(|other| {
        let is_another = other.catalogue.pack() != followed.id();
        (
            is_another,
            Reverse(Version::parse(other.catalogue.version())),
        )
    });
    others
}

/// The languages that come and go with another process, by their names or tags.
pub(super) struct Languages {
    pub(super) come: Vec<String>,
    pub(super) go: Vec<String>,
}

fn compared(followed: &Followed, other: &Other) -> Languages {
    let (before, after) = (languages(followed.pack()), languages(other.pack.as_ref()));
    let without = |these: &[(String, String)], those: &[(String, String)]| {
        let missing = these
            .iter()
            .filter(|(tag, _)| !those.iter().any(|(known, _)| known == tag));
        missing.map(|(_, name)| name.clone()).collect()
    };
    Languages {
        come: without(&after, &before),
        go: without(&before, &after),
    }
}

/// Tags and names.
fn languages(pack: Option<&SharedPack>) -> Vec<(String, String)> {
    let named = |(tag, name): (&str, Option<&str>)| {
        let known = gate360_locale::Language::from_tag(tag).map(gate360_locale::Language::name);
        (tag.to_owned(), name.or(known).unwrap_or(tag).to_owned())
    };
    match pack {
        Some(pack) => pack.languages().map(named).collect(),
        None => WORDS.into_iter().map(|tag| named((tag, None))).collect(),
    }
}

/// The packs of this browser; none while they are looked for.
#[hook]
fn use_kept() -> Vec<SharedPack> {
    let kept = use_state(Vec::new);
    let store = use_session().and_then(|session| session.store);
    {
        let kept = kept.setter();
        use_effect_with(store, move |store| {
            if let Some(store) = store.clone() {
                spawn_local(async move {
                    // What the store does not give out can't be taken over now.
                    kept.set(packs::kept(&store).await.unwrap_or_default());
                });
            }
        });
    }
    (*kept).clone()
}
