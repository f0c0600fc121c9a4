use gate360_project::Project;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::components::{Button, Callout, Icon, Tone};
use crate::hooks::use_words;
use crate::pages::home::{PutBack, reminder_words, shown_name};
use crate::platform::store::{Listed, Store, StoreError};
use crate::platform::{clock, documents, persistence};
use crate::state::reminder::{Keeping, reminder};
use crate::state::{Shared, bin, use_save_file, use_session};

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct KeptProps {
    /// The project as it is now.
    pub(super) project: Shared<Project>,
}

/// What is known of how a project is kept.
#[derive(Clone, Debug, PartialEq)]
struct Known {
    listed: Listed,
    /// Whether the browser has promised to keep its store.
    promised: bool,
}

/// Says that the project is in the bin, or that it has not been in a file for long, with what to
/// do about it.
#[component]
pub(super) fn Kept(props: &KeptProps) -> Html {
    let words = use_words();
    let save = use_save_file();
    let known = use_state_eq(|| None::<Known>);
    let attempt = use_state_eq(|| 0_u32);
    let store = use_session().and_then(|session| session.store);
    let store = store.filter(|store| store.lasts());
    {
        let known = known.setter();
        // What was saved just now, here or in a file, may have changed it.
        let busy = save.as_ref().is_some_and(|save| save.busy);
        let given = (props.project.clone(), store, busy, *attempt);
        use_effect_with(given, move |(project, store, _, _)| {
            if let Some(store) = store.clone() {
                let id = project.id().as_str().to_owned();
                spawn_local(async move {
                    // Without it, nobody is reminded.
                    known.set(look(&store, &id).await.ok().flatten());
                });
            }
        });
    }
    let Some(known) = &*known else {
        return Html::default();
    };
    if let Some(removed) = known.listed.deleted {
        let name = shown_name(words, &props.project.name());
        let until = clock::date_of(bin::until(removed));
        let ondone = {
            let attempt = attempt.clone();
            Callback::from(move |()| attempt.set(attempt.wrapping_add(1)))
        };
        return html! {
            <Callout tone={Tone::Warn} title={words.bin_moved(&name)}>
                <p>{ words.bin_moved_body(&words.date(until)) }</p>
                <PutBack id={known.listed.id.clone()} {name} heading="h1" {ondone} />
            </Callout>
        };
    }
    let changes = props.project.changes();
    let keeping = Keeping::of(known.promised);
    let due = reminder(changes, known.listed.file, clock::now(), keeping);
    let Some((due, save)) = due.zip(save) else {
        return Html::default();
    };
    let onclick = save.save.reform(|_: MouseEvent| ());
    html! {
        <Callout tone={Tone::Warn} title={words.reminder_title()}>
            <p>{ reminder_words(words, &due) }</p>
            if documents::are_there() {
                <p>{ words.file_another_means() }</p>
            }
            <div>
                <Button icon={Icon::Download} busy={save.busy} {onclick}>{ words.save_file() }</Button>
            </div>
        </Callout>
    }
}

async fn look(store: &Store, id: &str) -> Result<Option<Known>, StoreError> {
    let mut all = store.projects().await?;
    all.extend(store.bin().await?);
    let promised = persistence::is_promised().await;
    let listed = all.into_iter().find(|listed| listed.id == id);
    Ok(listed.map(|listed| Known { listed, promised }))
}
