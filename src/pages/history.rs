//! What happened in a project, and its earlier states.

mod compare;
mod entry;
mod erase;
mod groups;
mod outcome;
mod place;
mod restore;
mod sentence;
mod snapshots;
mod states;

use std::collections::BTreeSet;
use std::rc::Rc;

use gate360_locale::Words;
use gate360_merge::Moment;
use gate360_process::{CriterionId, GateNo, StageNo};
use gate360_project::{HistoryEntry, Key, Project};
use gate360_report::names;
use yew::prelude::*;
use yew_router::prelude::*;

use self::compare::Compare;
use self::entry::entry;
use self::groups::grouped;
use self::place::{Filter, Spot};
use self::snapshots::Snapshots;
use self::states::State;
use crate::components::{Button, Choice, ComboBox, Icon, PageHeader, empty_state};
use crate::hooks::{SharedCatalogue, use_catalogue, use_query, use_words};
use crate::looks;
use crate::platform::focus;
use crate::route::Route;
use crate::state::{Editor, Shared, use_open_project};

/// The id of the heading of the changes.
const HEADING: &str = "history-changes";

/// How many entries are shown at a time.
const AT_A_TIME: usize = 50;

/// Which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct HistoryProps {
    /// The project.
    pub id: String,
}

/// What every part of the page needs.
struct Part {
    words: Words,
    project: Shared<Project>,
    /// Changes it.
    editor: Editor,
    /// Where names come from.
    catalogue: SharedCatalogue,
}

/// What happened in a project, and its earlier states. The place whose changes are shown stands
/// in the address as `?place=`.
#[component]
pub fn HistoryPage(props: &HistoryProps) -> Html {
    let words = use_words();
    let open = use_open_project();
    let catalogue = use_catalogue();
    let filter = Filter::parse(&use_query("place").unwrap_or_default());
    let navigator = use_navigator();
    let shown = use_state_eq(|| AT_A_TIME);
    let from = use_state_eq(|| None::<State>);
    let to = use_state_eq(|| State::Now);
    let comparing = use_node_ref();

    let project = open.as_ref().map(|open| open.project.clone());
    let history = use_memo(project, |project| {
        let project = project.as_ref();
        project.map(|project| project.history()).unwrap_or_default()
    });
    let groups = use_memo(
        (history.clone(), filter.clone(), catalogue.clone()),
        |(history, filter, catalogue)| {
            let catalogue = catalogue.as_ref();
            catalogue.map(|catalogue| grouped(catalogue, history, filter))
        },
    );
    let written = use_memo(history.clone(), |history| criteria(history));
    let (Some(open), Some(catalogue), Some(groups)) = (open, catalogue, &*groups) else {
        return Html::default();
    };

    let part = Part {
        words,
        project: open.project.clone(),
        editor: open.editor.clone(),
        catalogue,
    };
    let onfilter = {
        let (id, shown) = (props.id.clone(), shown.setter());
        Callback::from(move |place: AttrValue| {
            let (Some(navigator), route) = (&navigator, Route::History { id: id.clone() }) else {
                return;
            };
            shown.set(AT_A_TIME);
            let pairs = [("place", place.as_str())];
            if place.is_empty() || navigator.replace_with_query(&route, pairs).is_err() {
                navigator.replace(&route);
            }
        })
    };
    // What was pointed at is compared with how things are now, and shown.
    let oncompare = {
        let (from, to, comparing) = (from.setter(), to.setter(), comparing.clone());
        Callback::from(move |state: State| {
            from.set(Some(state));
            to.set(State::Now);
            focus::onto(comparing.cast());
        })
    };
    let choose_from = {
        let from = from.setter();
        Callback::from(move |state| from.set(state))
    };
    let choose_to = {
        let to = to.setter();
        Callback::from(move |state: Option<State>| to.set(state.unwrap_or(State::Now)))
    };
    let onmore = {
        let (shown, now) = (shown.setter(), *shown);
        Callback::from(move |_: MouseEvent| shown.set(now + AT_A_TIME))
    };
    let before: Callback<Moment> = oncompare.reform(State::Before);
    html! {
        <div class="history">
            <PageHeader title={words.history_title()} above={looks::prose(&open.project.prose(&Key::Name))} lead={words.history_lead()} />
            <div class="stack stack-wide">
                <Snapshots project={open.project.clone()} editor={open.editor.clone()} {oncompare} />
                <section class="stack" aria-labelledby="history-compare">
                    <h2 id="history-compare" tabindex="-1" ref={comparing}>
                        { words.history_compare() }
                    </h2>
                    <Compare
                        project={open.project.clone()}
                        editor={open.editor.clone()}
                        from={(*from).clone()}
                        to={(*to).clone()}
                        onfrom={choose_from}
                        onto={choose_to}
                    />
                </section>
                <section class="stack" aria-labelledby={HEADING}>
                    <h2 id={HEADING} tabindex="-1">{ words.history_changes() }</h2>
                    <ComboBox
                        views=true
                        label={words.history_place()}
                        choices={places(&part, &written, &filter)}
                        value={filter.key()}
                        none={AttrValue::from(words.history_all_places())}
                        onchange={onfilter}
                    />
                    if groups.is_empty() {
                        { empty_state(
                            Icon::History,
                            Some(words.history_empty_title()),
                            html! { <p>{ words.history_empty_body() }</p> },
                        ) }
                    }
                    <ol class="history-entries">
                        { for groups.iter().take(*shown).map(|group| {
                            entry(&part, &history, group, &before)
                        }) }
                    </ol>
                    if groups.len() > *shown {
                        <Button onclick={onmore}>{ words.history_more() }</Button>
                    }
                </section>
            </div>
        </div>
    }
}

/// The criteria of which something was written.
fn criteria(history: &[HistoryEntry]) -> BTreeSet<CriterionId> {
    let spots = history.iter().map(|entry| Spot::of(entry.change.key()));
    spots
        .filter_map(|spot| match spot {
            Spot::Criterion(id) => Some(id),
            _ => None,
        })
        .collect()
}

/// The places that can be chosen: of the criteria those of which something was written.
fn places(part: &Part, written: &BTreeSet<CriterionId>, chosen: &Filter) -> Rc<[Choice]> {
    let words = part.words;
    let mut written = written.clone();
    if let Filter::Criterion(id) = chosen {
        written.insert(id.clone());
    }
    let stages = StageNo::all().map(|stage| {
        let name = &part.catalogue.stage(stage).name;
        let label = words.stage_title(&words.integer(stage.number().into()), name);
        Choice::new(Filter::Stage(stage).key(), label)
    });
    let gates = GateNo::all().map(|gate| {
        let label = words.gate_title(&words.integer(gate.number().into()));
        Choice::new(Filter::Gate(gate).key(), label)
    });
    let criteria = written.into_iter().map(|id| {
        let label = names::criterion(&part.catalogue, &id);
        Choice::new(Filter::Criterion(id).key(), label)
    });
    let profile = Choice::new(Filter::Profile.key(), words.profile_title());
    Choice::list(
        std::iter::once(profile)
            .chain(stages)
            .chain(gates)
            .chain(criteria),
    )
}
