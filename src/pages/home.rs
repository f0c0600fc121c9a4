//! All projects of this browser.

mod actions;
mod card;
mod import_error;
mod outcome;
mod removal;
mod shelf;
mod warning;

use yew::prelude::*;

use self::actions::Actions;
use self::card::ProjectCard;
use self::outcome::{Outcome, OutcomeView};
use self::shelf::{Entry, Shelf, use_shelf};
use crate::components::{Callout, EmptyState, Icon, PageHeader, Tone};
use crate::hooks::use_words;
use crate::state::{MemoryNotice, store_words, use_session};

/// All projects of this browser.
#[component]
pub fn HomePage() -> Html {
    let words = use_words();
    let session = use_session();
    let (shelf, reload) = use_shelf();
    let outcome = use_state_eq(|| None::<Outcome>);
    let onoutcome = {
        let outcome = outcome.setter();
        use_callback(reload.clone(), move |came, reload| {
            outcome.set(came);
            reload.emit(());
        })
    };
    let trouble = session.and_then(|session| session.trouble);
    let list = match &shelf {
        Shelf::Loading => html! {
            <p class="muted" aria-busy="true">{ words.home_loading() }</p>
        },
        Shelf::Failed(error) => html! {
            <Callout tone={Tone::Bad} title={words.home_failed_title()} alert=true>
                <p>{ store_words(words, error) }</p>
            </Callout>
        },
        Shelf::Here(projects) if projects.is_empty() => html! {
            <EmptyState icon={Icon::Document} title={words.home_empty_title()}>
                <p>{ words.home_empty_body() }</p>
            </EmptyState>
        },
        Shelf::Here(projects) => {
            let card = |entry: &Entry| {
                let key = entry.id().to_owned();
                match entry {
                    Entry::Readable(project) => html! {
                        <ProjectCard
                            {key}
                            project={project.clone()}
                            onremoved={reload.clone()}
                        />
                    },
                    Entry::Failed(_, error) => html! {
                        <li {key} class="card stack stack-tight">
                            <Callout tone={Tone::Bad} title={words.project_failed_title()}>
                                <p>{ store_words(words, error) }</p>
                            </Callout>
                        </li>
                    },
                }
            };
            html! { <ul class="columns">{ for projects.iter().map(card) }</ul> }
        }
    };
    html! {
        <>
            <PageHeader title={words.home_title()} lead={words.home_lead()} />
            <div class="stack">
                if let Some(trouble) = trouble {
                    <MemoryNotice {trouble} />
                }
                <Actions {onoutcome} />
                if let Some(outcome) = &*outcome {
                    <OutcomeView outcome={outcome.clone()} />
                }
                { list }
            </div>
        </>
    }
}
