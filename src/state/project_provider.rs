use std::rc::Rc;

use gate360_locale::Words;
use gate360_process::{GateNo, StageNo};
use gate360_project::{Decision, Edit, Place, Project, ProjectId, Refusal, Voice};
use gate360_readiness::{Assessment, Facts, assess};
use gate360_report::names;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document, window};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::writer::Progress;
use super::{Desk, Editor, OpenProject, Session, Shared, use_session};
use crate::components::{Callout, EmptyState, Icon, PageHeader, RouteLink, Tone};
use crate::hooks::{
    Journey, Mark, SaveStatus, SharedCatalogue, Shell, use_catalogue, use_shell, use_words,
};
use crate::platform::channel::Channel;
use crate::platform::store::StoreError;
use crate::platform::{clock, persistence};
use crate::route::Route;

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
    Open(Shared<Project>, Shared<Assessment>),
}

/// Opens a project and gives it to the page inside; without one, says why.
#[component]
pub fn ProjectProvider(props: &ProjectProviderProps) -> Html {
    let words = use_words();
    let shell = use_shell();
    let session = use_session();
    let catalogue = use_catalogue();
    let opening = use_state_eq(|| Opening::Loading);
    let desk = use_mut_ref(|| None::<Rc<Desk>>);

    // What the desk's callbacks need; they outlive the rendering that made them.
    let latest = use_mut_ref(|| None::<(Session, SharedCatalogue)>);
    *latest.borrow_mut() = session.clone().zip(catalogue.clone());

    let refresh = {
        let (opening, desk, latest) = (opening.setter(), desk.clone(), latest.clone());
        let journey = shell.journey.clone();
        use_callback((), move |(), ()| {
            let (Some(desk), Some((_, catalogue))) = (&*desk.borrow(), &*latest.borrow()) else {
                return;
            };
            let project = desk.project();
            let facts = Facts::of(catalogue, &project, &Voice::Team);
            let assessment = assess(catalogue, &facts, clock::today());
            journey.emit(journey_of(words, &project, &assessment));
            opening.set(Opening::Open(Shared::new(project), Shared::new(assessment)));
        })
    };
    let load = {
        let (opening, desk, refresh) = (opening.setter(), desk.clone(), refresh.clone());
        use_callback((), move |(session, id): (Session, String), ()| {
            let (opening, desk, refresh) = (opening.clone(), desk.clone(), refresh.clone());
            spawn_local(async move {
                match take_desk(&session, &id).await {
                    Ok(Some(found)) => {
                        *desk.borrow_mut() = Some(found);
                        refresh.emit(());
                    }
                    Ok(None) => opening.set(Opening::Missing),
                    Err(error) => opening.set(Opening::Failed(error)),
                }
            });
        })
    };
    {
        let (load, shell, desk) = (load.clone(), shell.clone(), desk.clone());
        let store = session.as_ref().and_then(|session| session.store.clone());
        let session = session.clone();
        use_effect_with((props.id.clone(), store), move |(id, store)| {
            if let Some(session) = session.filter(|_| store.is_some()) {
                load.emit((session, id.clone()));
            }
            move || {
                *desk.borrow_mut() = None;
                shell.journey.emit(Journey::default());
            }
        });
    }
    use_other_tabs(&props.id, &session, &load);
    use_saving(&shell, &desk, &opening);
    use_last_word(&desk);

    let editor = {
        let (desk, latest, refresh, status) = (
            desk.clone(),
            latest.clone(),
            refresh.clone(),
            shell.status.clone(),
        );
        use_memo((), move |()| {
            let sealed = desk.clone();
            Editor {
                apply: Rc::new(move |edit| {
                    let outcome = apply(&desk.borrow().clone(), &latest.borrow().clone(), edit);
                    match outcome {
                        Ok(true) => refresh.emit(()),
                        Ok(false) => {}
                        Err(refusal) => {
                            status.emit(SaveStatus::Wrong(refusal_words(words, &refusal).into()));
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
    match &*opening {
        Opening::Open(project, assessment) => {
            let open = OpenProject {
                project: project.clone(),
                assessment: assessment.clone(),
                editor: (*editor).clone(),
            };
            html! {
                <ContextProvider<OpenProject> context={open}>
                    { props.children.clone() }
                </ContextProvider<OpenProject>>
            }
        }
        Opening::Loading => {
            html! { <p class="muted" aria-busy="true">{ words.project_loading() }</p> }
        }
        Opening::Missing => html! {
            <>
                <PageHeader title={words.project_missing_title()} />
                <EmptyState icon={Icon::Compass}>
                    <p>{ words.project_missing_body() }</p>
                    <p><RouteLink to={Route::Home}>{ words.go_home() }</RouteLink></p>
                </EmptyState>
            </>
        },
        Opening::Failed(error) => html! {
            <>
                <PageHeader title={words.project_failed_title()} />
                <Callout tone={Tone::Bad} title={words.project_failed_title()} alert=true>
                    <p>{ store_words(words, error) }</p>
                </Callout>
            </>
        },
    }
}

/// The desk of a project: the one that is there, brought up to date, or a new one. None if the
/// store has no such project.
async fn take_desk(session: &Session, id: &str) -> Result<Option<Rc<Desk>>, StoreError> {
    let (Some(store), Some(project)) = (&session.store, ProjectId::new(id)) else {
        return Ok(None);
    };
    let rows = store.load(id).await?;
    let known = session.desks.borrow().get(id).cloned();
    if let Some(desk) = known {
        desk.join(rows);
        return Ok(Some(desk));
    }
    if rows.is_empty() && !store.projects().await?.iter().any(|listed| listed.id == id) {
        return Ok(None);
    }
    let desk = Rc::new(Desk::new(
        store.clone(),
        project,
        session.replica.clone(),
        rows,
    ));
    session
        .desks
        .borrow_mut()
        .insert(id.to_owned(), Rc::clone(&desk));
    Ok(Some(desk))
}

fn apply(
    desk: &Option<Rc<Desk>>,
    latest: &Option<(Session, SharedCatalogue)>,
    edit: Edit,
) -> Result<bool, Refusal> {
    match (desk, latest) {
        (Some(desk), Some((session, catalogue))) => {
            desk.apply(catalogue, edit, &session.author, clock::now())
        }
        // Pages are inside, and inside both are there.
        _ => Ok(false),
    }
}

/// Loads the project again when another tab has saved it, and when this one comes back into
/// sight, in case the telling was missed.
#[hook]
fn use_other_tabs(id: &str, session: &Option<Session>, load: &Callback<(Session, String)>) {
    let (session, load) = (session.clone(), load.clone());
    use_effect_with((id.to_owned(), session), move |(id, session)| {
        let load = {
            let (id, session) = (id.clone(), session.clone());
            move || {
                if let Some(session) = session.clone().filter(Session::is_open) {
                    load.emit((session, id.clone()));
                }
            }
        };
        let (id, seen) = (id.clone(), load.clone());
        let channel = Channel::open(Callback::from(move |changed| {
            if changed == id {
                load();
            }
        }));
        let listener = EventListener::new(&document(), "visibilitychange", move |_| {
            if !document().hidden() {
                seen();
            }
        });
        move || drop((channel, listener))
    });
}

/// Shows how far the saving has come, and tells other tabs.
#[hook]
fn use_saving(shell: &Shell, desk: &Rc<std::cell::RefCell<Option<Rc<Desk>>>>, opening: &Opening) {
    let words = use_words();
    let is_open = matches!(opening, Opening::Open(..));
    let (status, desk) = (shell.status.clone(), desk.clone());
    use_effect_with(is_open, move |is_open| {
        let desk = desk.borrow().clone().filter(|_| *is_open);
        if let Some(desk) = &desk {
            let channel = Channel::open(Callback::noop());
            let id = desk.project().id().as_str().to_owned();
            let asked = std::cell::Cell::new(false);
            desk.writer
                .report_to(Callback::from(move |progress| match progress {
                    Progress::Writing => status.emit(SaveStatus::Saving),
                    Progress::Committed => {
                        if let Some(channel) = &channel {
                            channel.tell(&id);
                        }
                        // Right after the first work is safe is when the browser is most willing.
                        if !asked.replace(true) {
                            persistence::ask();
                        }
                    }
                    Progress::Done => status.emit(SaveStatus::Saved),
                    Progress::Failed(error) => {
                        status.emit(SaveStatus::Wrong(store_words(words, &error).into()));
                    }
                }));
        }
    });
}

/// Asks before the page is left while something is not stored.
#[hook]
fn use_last_word(desk: &Rc<std::cell::RefCell<Option<Rc<Desk>>>>) {
    let desk = desk.clone();
    use_effect_with((), move |()| {
        let options = EventListenerOptions::enable_prevent_default();
        let listener =
            EventListener::new_with_options(&window(), "beforeunload", options, move |event| {
                if desk
                    .borrow()
                    .as_ref()
                    .is_some_and(|desk| desk.writer.has_unsaved())
                {
                    event.prevent_default();
                }
            });
        move || drop(listener)
    });
}

/// What the navigation says beside the stages and gates.
fn journey_of(words: Words, project: &Project, assessment: &Assessment) -> Journey {
    let mut journey = Journey::default();
    for record in project.records() {
        let (tone, icon) = match record.decision {
            Decision::Go => (Tone::Good, Icon::Check),
            Decision::ConditionalGo => (Tone::Warn, Icon::Check),
            Decision::Recycle => (Tone::Warn, Icon::Again),
            Decision::Hold => (Tone::Warn, Icon::Warning),
            Decision::Stop => (Tone::Bad, Icon::Warning),
        };
        let word = names::decision(words, record.decision).into();
        journey.gates[record.gate.index()] = Some(Mark { tone, icon, word });
    }
    for stage in StageNo::all() {
        let here = project.place() == Place::Stage(stage);
        let gate = assessment.gate(GateNo::new(stage.number()).unwrap_or(GateNo::LEAST));
        if here {
            let word = words.journey_here(
                &words.integer(i64::try_from(gate.open_musts.len()).unwrap_or(i64::MAX)),
            );
            journey.stages[stage.index()] = Some(Mark {
                tone: Tone::Info,
                icon: Icon::Compass,
                word: word.into(),
            });
        }
    }
    journey
}

/// What keeps the store from its work, with what is safe and what to do.
pub(super) fn store_words(words: Words, error: &StoreError) -> &'static str {
    match error {
        StoreError::QuotaExceeded => words.store_full(),
        StoreError::Refused => words.store_refused(),
        StoreError::Newer => words.store_newer(),
        StoreError::Closed => words.store_closed(),
        StoreError::Other(_) => words.store_failed(),
    }
}

/// Why an edit is refused.
fn refusal_words(words: Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::TooLong { limit, .. } => {
            words.refused_too_long(&words.integer(i64::try_from(*limit).unwrap_or(i64::MAX)))
        }
        Refusal::BlockerAlwaysApplies(id) => words.refused_blocker(id.as_str()),
        Refusal::NoDate => words.refused_no_date().to_owned(),
        Refusal::NoDecision => words.refused_no_decision().to_owned(),
        Refusal::NoReason => words.refused_no_reason().to_owned(),
        Refusal::NoConditions => words.refused_no_conditions().to_owned(),
        Refusal::ConditionUnfinished => words.refused_condition_unfinished().to_owned(),
        Refusal::UnknownCriterion(_) | Refusal::UnknownCondition(_) | Refusal::NotAText => {
            words.refused_unknown().to_owned()
        }
    }
}
