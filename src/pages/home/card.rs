use gate360_locale::Words;
use gate360_process::Catalogue;
use gate360_project::{Place, Prose};
use gate360_readiness::ConditionState;
use gate360_report::names;
use yew::prelude::*;

use super::put_back::in_bin;
use super::removal::{Removable, Removal};
use super::save_reminder::SaveReminder;
use super::shelf::{Remark, Summary};
use crate::components::{Badge, Icon, RouteLink, Tone};
use crate::hooks::use_words;
use crate::looks;
use crate::platform::clock;
use crate::route::Route;
use crate::state::unreadable_words;

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ProjectCardProps {
    /// The project.
    pub(super) project: Summary,
    /// Called with what is to be said when it was removed, or put back.
    pub(super) onsaid: Callback<Html>,
}

/// A project among the others.
#[component]
pub(super) fn ProjectCard(props: &ProjectCardProps) -> Html {
    let words = use_words();
    let project = &props.project;
    let catalogue = &project.catalogue;
    let name = shown_name(words, &project.name);
    let shown = Prose::new(name.as_str(), project.name.language.as_ref());
    let saved = clock::date_of(project.saved);
    let saved = if saved == clock::today() {
        words.home_saved_today().to_owned()
    } else {
        words.home_saved(&words.date(saved))
    };
    let readiness = words.home_readiness(&words.level_of_nine(&project.readiness.to_string()));
    let onremoved = {
        let (onsaid, id, name) = (props.onsaid.clone(), project.id.clone(), name.clone());
        Callback::from(move |()| onsaid.emit(in_bin(words, &id, &name, &onsaid)))
    };
    html! {
        <li class="card stack stack-tight">
            <h2>
                <RouteLink to={Route::Overview { id: project.id.clone() }}>{ looks::prose(&shown) }</RouteLink>
            </h2>
            <div class="cluster">
                { stage(words, catalogue, project.place) }
                { for project.remarks.iter().map(|&remark| called_for(words, remark)) }
            </div>
            <p><strong>{ readiness }</strong></p>
            <p>{ bottlenecks(words, catalogue, project) }</p>
            <p>{ next(words, catalogue, project) }</p>
            if project.unreadable > 0 {
                <p><strong>{ unreadable_words(words, project.unreadable) }</strong></p>
            }
            if let Some(reminder) = project.reminder {
                <SaveReminder id={project.id.clone()} name={name.clone()} {reminder} />
            }
            <p class="muted small">{ saved }</p>
            <Removal of={Removable::Project(project.id.clone())} {name} ondone={onremoved} />
        </li>
    }
}

/// The project's name, or the words for none.
pub(crate) fn shown_name(words: Words, name: &str) -> String {
    if name.trim().is_empty() {
        words.project_unnamed().to_owned()
    } else {
        name.to_owned()
    }
}

fn stage(words: Words, catalogue: &Catalogue, place: Place) -> Html {
    let stage = catalogue.stage(place.stage());
    let number = stage.number.number().to_string();
    let (tone, icon, text) = match place {
        Place::Stage(_) => (
            Tone::Info,
            Icon::Here,
            words.stage_title(&number, &stage.name),
        ),
        Place::Ended(_) => (
            Tone::Neutral,
            Icon::Stop,
            words.report_ended(&number, &stage.name),
        ),
    };
    html! { <Badge {tone} {icon}>{ text }</Badge> }
}

/// What a decision at a gate calls for.
fn called_for(words: Words, remark: Remark) -> Html {
    let (tone, icon, text) = match remark {
        Remark::Overdue => {
            let state = ConditionState::Overdue;
            let text = names::condition_state(words, state).to_owned();
            (Tone::Bad, Icon::Warning, text)
        }
        Remark::OnHold(None) => (Tone::Warn, Icon::Hold, words.home_on_hold().to_owned()),
        Remark::OnHold(Some(day)) => {
            let text = words.home_on_hold_until(&words.date(day));
            (Tone::Warn, Icon::Hold, text)
        }
        Remark::Lapsed => (Tone::Warn, Icon::Warning, words.home_lapsed().to_owned()),
    };
    html! { <Badge {tone} {icon}>{ text }</Badge> }
}

fn bottlenecks(words: Words, catalogue: &Catalogue, project: &Summary) -> String {
    let keys = &project.bottlenecks;
    if keys.len() == catalogue.perspectives().len() {
        return words.report_all_equal().to_owned();
    }
    let list: Vec<&str> = keys
        .iter()
        .map(|key| catalogue.perspective_name(key))
        .collect();
    let count = u32::try_from(keys.len()).unwrap_or(u32::MAX);
    words.home_bottleneck(count, &list.join("; "))
}

fn next(words: Words, catalogue: &Catalogue, project: &Summary) -> Html {
    let Some((id, criterion)) = project
        .next
        .as_ref()
        .and_then(|id| Some((id, catalogue.criterion(id)?)))
    else {
        return html! { words.report_at_top() };
    };
    let to = Route::Stage {
        id: project.id.clone(),
        n: criterion.stage.number(),
    };
    let query = Some((
        AttrValue::Static("c"),
        AttrValue::from(id.as_str().to_owned()),
    ));
    html! {
        <RouteLink {to} {query}>{ words.home_next(&names::criterion(catalogue, id)) }</RouteLink>
    }
}
