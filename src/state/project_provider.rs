use std::rc::Rc;

use gate360_project::{Edit, PackName, Project, Refusal, Rewritten, Voice};
use gate360_readiness::{Assessment, Facts, assess};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::at_desk::{self, Latest};
use super::conflict_notice::ConflictNotice;
use super::journey::journey_of;
use super::memory_notice::memory_notice;
use super::not_open::{failed, missing as not_here};
use super::open_project::Refusals;
use super::other_tabs::use_other_tabs;
use super::others::Others;
use super::packs::{self, Followed};
use super::places::step_name;
use super::set_aside::SetAside;
use super::take_desk::take_desk;
use super::words::{refusal_words, turned_words};
use super::{Desk, Editor, OpenProject, SaveFileProvider, Session, Shared, backups, use_session};
use crate::components::{Callout, Tone};
use crate::hooks::{
    Journey, ReadOnly, SaveStatus, SharedCatalogue, Steps, Turn, use_catalogue, use_shell,
    use_undo_keys, use_words,
};
use crate::platform::clock;
use crate::platform::store::StoreError;

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ProjectProviderProps {
    /// The project's id, as it stands in the address.
    pub id: String,
    /// The page that shows it.
    pub children: Html,
}

/// How far the opening has come.
#[derive(Clone, Debug, PartialEq)]
enum Opening {
    Loading,
    Missing,
    Failed(StoreError),
    Open {
        project: Shared<Project>,
        assessment: Shared<Assessment>,
        /// The process that it was assessed by, and what that is to the project.
        catalogue: SharedCatalogue,
        following: Followed,
        /// How many entries of the store can't be read.
        unreadable: usize,
        /// The step to take back and the one to do again, in words.
        turns: (Option<AttrValue>, Option<AttrValue>),
        /// What was just taken back or done again.
        said: Option<AttrValue>,
    },
}

/// Opens a project and gives it to the page inside; without one, says why.
#[component]
pub fn ProjectProvider(props: &ProjectProviderProps) -> Html {
    let words = use_words();
    let shell = use_shell();
    let session = use_session();
    let own = use_catalogue();
    let opening = use_state_eq(|| Opening::Loading);
    let desk = use_mut_ref(|| None::<Rc<Desk>>);
    let others = use_mut_ref(Others::default);

    // What the desk's callbacks need; they outlive the rendering that made them.
    let latest = use_mut_ref(|| None::<Latest>);
    *latest.borrow_mut() = session
        .clone()
        .zip(own.clone())
        .map(|(session, own)| Latest {
            session,
            own,
            words,
        });
    // The process that the project follows, as it was last found.
    let following = use_mut_ref(|| Followed::Own);
    // The pack that was looked for in vain last.
    let missing = use_mut_ref(|| None::<PackName>);
    // The pack that is to be looked for.
    let sought = use_state_eq(|| None::<PackName>);

    // What was just taken back or done again.
    let said = use_mut_ref(|| None::<AttrValue>);

    let refresh = {
        let (opening, desk, latest) = (opening.setter(), desk.clone(), latest.clone());
        let said = said.clone();
        let journey = shell.journey.clone();
        let (following, missing, sought) = (following.clone(), missing.clone(), sought.setter());
        use_callback((), move |(), ()| {
            let (Some(desk), Some(latest)) = (&*desk.borrow(), &*latest.borrow()) else {
                return;
            };
            let words = latest.words;
            let project = desk.project();
            if desk.is_erased() {
                journey.emit(Journey::default());
                opening.set(Opening::Missing);
                return;
            }
            match packs::followed(&project, &latest.own) {
                Some(found) => *following.borrow_mut() = found,
                None if project.pack() == *missing.borrow() => {
                    *following.borrow_mut() =
                        project.pack().map_or(Followed::Own, Followed::Missing);
                }
                // Everything stays by the process that it is shown by until this one is found.
                None => sought.set(project.pack()),
            }
            let following = following.borrow().clone();
            let catalogue = &latest.catalogue(&following);
            let today = clock::today();
            let facts = Facts::of(catalogue, &project, &Voice::Team, today);
            let assessment = assess(catalogue, &facts, today);
            journey.emit(journey_of(words, catalogue, &project, &assessment));
            let name =
                |places: &[Rewritten]| step_name(words, catalogue, &project, places, true).into();
            let turns = desk.turns(name);
            opening.set(Opening::Open {
                project: Shared::new(project),
                assessment: Shared::new(assessment),
                catalogue: catalogue.clone(),
                following,
                unreadable: desk.unreadable(),
                turns,
                said: said.borrow().clone(),
            });
        })
    };
    let load = {
        let (opening, desk, refresh) = (opening.setter(), desk.clone(), refresh.clone());
        let (others, missing) = (others.borrow().clone(), missing.clone());
        let journey = shell.journey.clone();
        use_callback((), move |(session, id): (Session, String), ()| {
            let (opening, desk, refresh) = (opening.clone(), desk.clone(), refresh.clone());
            let (others, missing) = (others.clone(), missing.clone());
            let journey = journey.clone();
            spawn_local(async move {
                match take_desk(&session, &id).await {
                    Ok(Some(found)) => {
                        let pack = found.project().pack();
                        if let (Some(name), Some(store)) = (pack, session.store.as_deref()) {
                            // So that it need not be shown by another process first.
                            let here = packs::find(store, name.id(), name.version()).await;
                            if !matches!(here, Ok(Some(_))) {
                                missing.replace(Some(name));
                            }
                        }
                        found.tell_over(others);
                        backups::watch(&session, &found);
                        *desk.borrow_mut() = Some(found);
                        refresh.emit(());
                    }
                    Ok(None) => {
                        journey.emit(Journey::default());
                        opening.set(Opening::Missing);
                    }
                    Err(error) => opening.set(Opening::Failed(error)),
                }
            });
        })
    };
    {
        let (load, shell) = (load.clone(), shell.clone());
        let store = session.as_ref().and_then(|session| session.store.clone());
        let session = session.clone();
        use_effect_with((props.id.clone(), store), move |(id, store)| {
            if let Some(session) = session.filter(|_| store.is_some()) {
                load.emit((session, id.clone()));
            }
            // The desk stays: fields inside go after this, and hand on what was typed last.
            move || shell.journey.emit(Journey::default())
        });
    }
    {
        // In another language everything is said anew, but for what was said of the last step.
        let (refresh, said) = (refresh.clone(), said.clone());
        use_effect_with((words, own), move |_| {
            said.replace(None);
            refresh.emit(());
        });
    }
    {
        let store = session.as_ref().and_then(|session| session.store.clone());
        let (refresh, missing) = (refresh.clone(), missing.clone());
        use_effect_with(((*sought).clone(), store), move |(sought, store)| {
            if let (Some(name), Some(store)) = (sought.clone(), store.clone()) {
                spawn_local(async move {
                    let here = packs::find(&store, name.id(), name.version()).await;
                    if !matches!(here, Ok(Some(_))) {
                        missing.replace(Some(name));
                    }
                    refresh.emit(());
                });
            }
        });
    }
    use_other_tabs(&props.id, &session, &load, &others.borrow());
    let trouble = session.as_ref().and_then(|session| session.trouble.clone());
    let read_only = session.as_ref().is_some_and(|session| session.read_only);
    {
        let store = session.as_ref().and_then(|session| session.store.clone());
        let is_kept = trouble.is_none() && store.is_none_or(|store| store.lasts());
        let status = shell.status.clone();
        use_effect_with((is_kept, words), move |(is_kept, words)| {
            if !is_kept {
                status.emit(SaveStatus::Wrong(words.memory_only().into()));
            }
        });
    }

    let editor = {
        let (desk, latest, refresh, status) = (
            desk.clone(),
            latest.clone(),
            refresh.clone(),
            shell.status.clone(),
        );
        let (announce, forget) = (shell.announce.clone(), said.clone());
        use_memo((), move |()| {
            let sealed = desk.clone();
            let turned = (desk.clone(), latest.clone(), refresh.clone());
            let turned_status = status.clone();
            let (now, then) = (following.clone(), following);
            Editor {
                turn: Rc::new(move |turn| {
                    let (desk, latest, refresh) = &turned;
                    let (desk, latest) = (desk.borrow().clone()?, latest.borrow().clone()?);
                    let catalogue = latest.catalogue(&now.borrow());
                    let Latest { session, words, .. } = latest;
                    if session.read_only {
                        let why = refusal_words(words, &Refusal::ReadOnly);
                        turned_status.emit(SaveStatus::Wrong(why.into()));
                        return None;
                    }
                    // What was once written can be written again.
                    let undone = desk
                        .turn(turn, &catalogue, &session.author, clock::now())
                        .ok()?;
                    if let Some(undone) = &undone {
                        let sentence =
                            turned_words(words, &catalogue, &desk.project(), turn, undone);
                        let sentence = AttrValue::from(sentence);
                        said.replace(Some(sentence.clone()));
                        announce.emit(sentence);
                    }
                    refresh.emit(());
                    undone
                }),
                apply: Rc::new(move |edit, refusals| {
                    let (desk, by) = (desk.borrow().clone(), latest.borrow().clone());
                    let is_choice = matches!(edit, Edit::Status(..));
                    let outcome = at_desk::apply(desk.as_deref(), by, &then.borrow(), edit);
                    match outcome {
                        Ok(true) => {
                            forget.replace(None);
                            match desk {
                                // The radios show by themselves what was chosen.
                                Some(desk) if is_choice => desk.answered.then(refresh.clone()),
                                _ => refresh.emit(()),
                            }
                        }
                        Ok(false) => {}
                        Err(refusal) => {
                            if refusals == Refusals::InStatus {
                                let words = latest.borrow().as_ref().map(|latest| latest.words);
                                let why = words.map(|words| refusal_words(words, &refusal));
                                status.emit(SaveStatus::Wrong(why.unwrap_or_default().into()));
                            }
                            return Err(refusal);
                        }
                    }
                    Ok(())
                }),
                seal: Rc::new(move || {
                    if let Some(desk) = &*sealed.borrow() {
                        desk.seal();
                    }
                }),
            }
        })
    };
    let turn = {
        let editor = editor.clone();
        use_callback((), move |turn: Turn, ()| {
            // What it came to has been said.
            let _undone = (editor.turn)(turn);
        })
    };
    use_undo_keys(&turn);
    let steps = match &*opening {
        Opening::Open { turns, said, .. } => Some(Steps {
            undo: turns.0.clone(),
            redo: turns.1.clone(),
            said: said.clone(),
            turn,
        }),
        _ => None,
    };
    {
        let (offer, withdraw) = (shell.steps.clone(), shell.steps.clone());
        use_effect_with(steps, move |steps| offer.emit(steps.clone()));
        use_effect_with((), move |()| move || withdraw.emit(None));
    }
    match &*opening {
        Opening::Open {
            project,
            assessment,
            catalogue,
            following,
            unreadable,
            ..
        } => {
            let open = OpenProject {
                project: project.clone(),
                assessment: assessment.clone(),
                editor: (*editor).clone(),
            };
            html! {
                <ContextProvider<Option<SharedCatalogue>> context={Some(catalogue.clone())}>
                <ContextProvider<Followed> context={following.clone()}>
                <ContextProvider<ReadOnly> context={ReadOnly(read_only)}>
                <ContextProvider<OpenProject> context={open}>
                    if let Some(trouble) = &trouble {
                        { memory_notice(words, trouble, Some(&props.id)) }
                    }
                    if *unreadable > 0 {
                        <SetAside project={props.id.clone()} count={*unreadable} />
                    }
                    if let Followed::Missing(name) = following {
                        <div class="notice">
                            <Callout
                                tone={Tone::Warn}
                                title={words.pack_not_here(name.id(), name.version())}
                            >
                                <p>{ words.pack_not_here_body() }</p>
                            </Callout>
                        </div>
                    }
                    <ConflictNotice project={project.clone()} editor={(*editor).clone()} />
                    <SaveFileProvider id={props.id.clone()} onjoined={refresh}>
                        { props.children.clone() }
                    </SaveFileProvider>
                </ContextProvider<OpenProject>>
                </ContextProvider<ReadOnly>>
                </ContextProvider<Followed>>
                </ContextProvider<Option<SharedCatalogue>>>
            }
        }
        Opening::Loading => {
            html! { <p class="muted" aria-busy="true">{ words.project_loading() }</p> }
        }
        Opening::Missing => not_here(words),
        Opening::Failed(error) => failed(words, error),
    }
}
