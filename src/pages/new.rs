//! Making a project.

use std::rc::Rc;

use gate360_merge::row::ChangeRow;
use gate360_merge::{Author, Replica};
use gate360_process::{Catalogue, StageNo};
use gate360_project::{Edit, PackName, Project, ProjectId, Writer};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;
use yew_router::prelude::*;

use crate::components::{
    Button, ButtonKind, Callout, Choice, ComboBox, PageHeader, TextField, Tone,
};
use crate::hooks::{Pace, use_catalogue, use_words};
use crate::platform::store::{Store, StoreError};
use crate::platform::{clock, random};
use crate::route::Route;
use crate::state::{Session, Shared, packs, store_words, use_session};

/// The most UTF-16 units of a name: it is also a heading and the name of a file.
const LONGEST_NAME: u32 = 200;

/// What the form holds.
#[derive(Clone, Debug, PartialEq)]
struct Form {
    name: String,
    role: String,
    organisation: String,
    /// The number of the stage.
    stage: AttrValue,
}

impl Default for Form {
    fn default() -> Self {
        Self {
            name: String::new(),
            role: String::new(),
            organisation: String::new(),
            stage: AttrValue::Static("1"),
        }
    }
}

/// How far the making has come.
#[derive(Clone, Debug, PartialEq)]
enum Step {
    Filling,
    NameMissing,
    Making,
    /// The process that new projects follow can't be had.
    ProcessWanting,
    Failed(StoreError),
}

/// Making a project.
#[component]
pub fn NewPage() -> Html {
    let words = use_words();
    // The form waits for what is known of the person: a field that came later would push the
    // button away from under the pointer.
    let known = use_session().and_then(|session| Some((session.store.clone()?, session)));
    html! {
        <>
            <PageHeader title={words.new_project_title()} lead={words.new_lead()} />
            if let Some((store, session)) = known {
                <NewProject {store} {session} />
            }
        </>
    }
}

/// Where the project will be.
#[derive(Clone, Debug, PartialEq, Properties)]
struct NewProjectProps {
    store: Shared<Store>,
    session: Session,
}

/// The form.
#[component]
fn NewProject(props: &NewProjectProps) -> Html {
    let words = use_words();
    let catalogue = use_catalogue();
    let navigator = use_navigator();
    // Asked once: the fields stay while the form is open, also after they are filled in.
    let asks = use_state_eq(|| !props.session.knows_author());
    // What was typed, for the next event; what of it was rendered, for the fields.
    let form = use_mut_ref(Form::default);
    let shown = use_state_eq(Form::default);
    let step = use_state_eq(|| Step::Filling);
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((*step).clone(), move |step| {
            if *step == Step::NameMissing {
                focus_wrong_field(&node);
            }
        });
    }
    let field = |write: fn(&mut Form, String)| {
        let (form, shown, step) = (form.clone(), shown.setter(), step.clone());
        Callback::from(move |text: String| {
            write(&mut form.borrow_mut(), text);
            shown.set(form.borrow().clone());
            if *step == Step::NameMissing {
                step.set(Step::Filling);
            }
        })
    };
    let onstage = {
        let (form, shown) = (form.clone(), shown.setter());
        Callback::from(move |value: AttrValue| {
            form.borrow_mut().stage = value;
            shown.set(form.borrow().clone());
        })
    };
    let onsubmit = {
        let (form, step, catalogue) = (form.clone(), step.clone(), catalogue.clone());
        let (store, session) = (props.store.clone(), props.session.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (Some(catalogue), false) = (catalogue.clone(), *step == Step::Making) else {
                return;
            };
            let form = form.borrow().clone();
            if form.name.trim().is_empty() {
                step.set(Step::NameMissing);
                return;
            }
            let said = Author {
                role: form.role.trim().to_owned(),
                organisation: form.organisation.trim().to_owned(),
            };
            let author = if said == Author::default() {
                session.author.clone()
            } else {
                session.set_author.emit(said.clone());
                said
            };
            step.set(Step::Making);
            let (step, navigator) = (step.setter(), navigator.clone());
            let (store, session) = (store.clone(), session.clone());
            let replica = session.replica.clone();
            let language = session.writes_in(words);
            spawn_local(async move {
                let by = Writer {
                    author: &author,
                    language: Some(&language),
                };
                if packs::is_wanting(&store).await {
                    step.set(Step::ProcessWanting);
                    return;
                }
                match make(&store, &catalogue, replica, &form, by).await {
                    Ok(id) => {
                        session.was_made(&store, &id);
                        if let Some(navigator) = navigator {
                            navigator.push(&Route::Profile { id });
                        }
                    }
                    Err(error) => step.set(Step::Failed(error)),
                }
            });
        })
    };
    let missing = (*step == Step::NameMissing).then(|| words.new_name_missing().into());
    html! {
            <form class="stack" ref={node} {onsubmit} novalidate=true>
                <TextField
                    label={words.project_name()}
                    value={shown.name.clone()}
                    onchange={field(|form, text| form.name = text)}
                    pace={Pace::Live}
                    error={missing as Option<AttrValue>}
                    required=true
                    max_length={LONGEST_NAME}
                />
                if *asks {
                    <fieldset class="stack">
                        <legend class="visually-hidden">{ words.new_who() }</legend>
                        <TextField
                            label={words.author_role()}
                            hint={words.author_role_hint()}
                            value={shown.role.clone()}
                            onchange={field(|form, text| form.role = text)}
                            pace={Pace::Live}
                            autocomplete="organization-title"
                            max_length={LONGEST_NAME}
                        />
                        <TextField
                            label={words.author_organisation()}
                            value={shown.organisation.clone()}
                            onchange={field(|form, text| form.organisation = text)}
                            pace={Pace::Live}
                            autocomplete="organization"
                            max_length={LONGEST_NAME}
                        />
                    </fieldset>
                }
                <ComboBox
                    label={words.new_stage()}
                    hint={words.new_stage_hint()}
                    choices={stages(words, catalogue.as_deref())}
                    value={shown.stage.clone()}
                    onchange={onstage}
                />
                if *step == Step::ProcessWanting {
                    <Callout tone={Tone::Bad} title={words.new_failed_title()} alert=true>
                        <p>{ words.new_process_wanting() }</p>
                    </Callout>
                }
                if let Step::Failed(error) = &*step {
                    <Callout tone={Tone::Bad} title={words.new_failed_title()} alert=true>
                        <p>{ store_words(words, error) }</p>
                    </Callout>
                }
                <Button kind={ButtonKind::Primary} submit=true busy={*step == Step::Making}>
                    { words.new_create() }
                </Button>
            </form>
    }
}

fn stages(words: gate360_locale::Words, catalogue: Option<&Catalogue>) -> Rc<[Choice]> {
    let stages = catalogue.map(Catalogue::stages).unwrap_or_default();
    Choice::list(stages.iter().map(|stage| {
        let number = stage.number.number().to_string();
        let title = words.stage_title(&number, &stage.name);
        Choice::new(number, title)
    }))
}

/// Makes the project and stores it, all of it or nothing; gives its id.
async fn make(
    store: &Store,
    catalogue: &Catalogue,
    replica: Replica,
    form: &Form,
    by: Writer<'_>,
) -> Result<String, StoreError> {
    let id = random::fresh_id();
    let known = ProjectId::new(&id).ok_or_else(|| StoreError::Other(id.clone()))?;
    let mut project = Project::new(known, replica);
    let start = form.stage.parse().ok().and_then(StageNo::new);
    let start = start.filter(|&stage| stage != StageNo::LEAST);
    let follows = packs::for_new_projects(store).await?;
    let follows = follows.and_then(|pack| PackName::new(pack.id(), pack.version()));
    let edits = [
        follows.map(Edit::TakePack),
        Some(Edit::Name(form.name.trim().to_owned())),
        start.map(Edit::Start),
    ];
    for edit in edits.into_iter().flatten() {
        project
            .apply(catalogue, edit, by, clock::now())
            .map_err(|refusal| StoreError::Other(refusal.to_string()))?;
    }
    let rows: Vec<ChangeRow> = project
        .changes()
        .iter()
        .map(|change| (&**change).into())
        .collect();
    store.save(&id, &rows, &[]).await?;
    Ok(id)
}

fn focus_wrong_field(form: &NodeRef) {
    let field = form
        .cast::<Element>()
        .and_then(|form| form.query_selector("[aria-invalid]").ok().flatten())
        .and_then(|field| field.dyn_into::<HtmlElement>().ok());
    if let Some(field) = field {
        // The field was rendered just now and takes the focus.
        let _ = field.focus();
    }
}
