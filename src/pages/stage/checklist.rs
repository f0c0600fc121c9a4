use std::collections::BTreeSet;
use std::rc::Rc;

use gate360_locale::Words;
use gate360_process::{Criterion, CriterionId, StageNo};
use gate360_project::{AnswerField, Key, Project, Voice};
use yew::prelude::*;
use yew_router::prelude::*;

use super::criterion_card::CriterionCard;
use super::filter::{Filter, InSight};
use super::filter_row::{filter_row, nothing};
use super::key_list::KeyList;
use super::not_listed::not_listed;
use super::row::{Row, rows};
use super::stage_summary::StageSummary;
use super::unfolded::{use_fold, use_unfolded};
use crate::components::{Button, ButtonKind, PageHeader, RouteLink};
use crate::hooks::{SharedCatalogue, use_query, use_shell, use_words};
use crate::looks;
use crate::route::Route;
use crate::state::erased::erased_words;
use crate::state::{OpenProject, use_session};

/// The name of the criterion in the query of the address.
const CRITERION: &str = "c";

/// The name of the filter there. A link to a criterion takes none.
const FILTER: &str = "f";

/// Which stage of which project.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ChecklistProps {
    /// The project's id, as it stands in the address.
    pub(super) id: String,
    /// The stage.
    pub(super) stage: StageNo,
    /// The project.
    pub(super) open: OpenProject,
    /// What the process asks.
    pub(super) catalogue: SharedCatalogue,
}

/// The criteria of a stage by perspective.
#[component]
pub(super) fn Checklist(props: &ChecklistProps) -> Html {
    let words = use_words();
    let (open, catalogue) = (&props.open, &props.catalogue);
    let asked = use_query(CRITERION).map(|id| CriterionId::new(&id));
    let filter = use_query(FILTER).map_or_else(Filter::default, |key| Filter::from_key(&key));
    let filter = if asked.is_some() { Filter::All } else { filter };
    // Each choice is an entry of its own in the browser's history, also the same one again.
    let entry = use_location().and_then(|location| location.id());
    let unfolded = use_unfolded(&asked, entry);
    let fold = use_fold(&unfolded);
    let role = use_session().map_or_else(String::new, |session| session.author.role);
    let all = rows(open, catalogue, props.stage, &role);
    let counts = Filter::EACH.map(|filter| {
        let belong = all.iter().filter(|row| filter.takes(row.traits));
        (filter, size(belong.count()))
    });
    let choose = use_choose(props, filter, counts);

    let in_sight = use_mut_ref(InSight::default);
    let in_sight = {
        let belong = all.iter().filter(|row| filter.takes(row.traits));
        let ids = belong.map(|row| &row.criterion.id);
        in_sight.borrow_mut().keep((filter, entry), ids).clone()
    };
    let shown: Vec<&Row> = all
        .iter()
        .filter(|row| in_sight.contains(&row.criterion.id))
        .collect();
    let gone = shown.len() - shown.iter().filter(|row| filter.takes(row.traits)).count();
    let all_unfolded = shown.iter().all(|row| unfolded.contains(&row.criterion.id));
    let fold_all = {
        let ids: BTreeSet<CriterionId> = shown.iter().map(|r| r.criterion.id.clone()).collect();
        let unfolded = unfolded.clone();
        Callback::from(move |_: MouseEvent| {
            unfolded.set(if all_unfolded {
                BTreeSet::new()
            } else {
                ids.union(&unfolded).cloned().collect()
            });
        })
    };
    let card = |row: &&Row| {
        let id = &row.criterion.id;
        html! {
            <CriterionCard
                key={id.as_str()}
                id={id.clone()}
                standing={row.traits.standing}
                answer={row.answer.clone()}
                erased={erased(words, &open.project, id)}
                stale={row.traits.stale}
                advised={row.advised.clone()}
                open={unfolded.contains(id)}
                ontoggle={fold.clone()}
                editor={open.editor.clone()}
                catalogue={catalogue.clone()}
            />
        }
    };
    let perspectives = catalogue.perspectives().iter().filter_map(|perspective| {
        let of_perspective = |row: &&&Row| row.criterion.perspective == perspective.key;
        let cards: Vec<Html> = shown.iter().filter(of_perspective).map(card).collect();
        (!cards.is_empty()).then(|| html! {
            <section key={perspective.key.as_str()} class="stack" aria-label={perspective.name.clone()}>
                <div>
                    <h2>{ &perspective.name }</h2>
                    <p class="muted">{ &perspective.asks }</p>
                </div>
                <div class="card card-list">{ for cards }</div>
            </section>
        })
    });
    let listed = by_perspective(catalogue, &shown);
    let is_listed = |id: &CriterionId| all.iter().any(|row| row.criterion.id == *id);
    let stage = catalogue.stage(props.stage);
    html! {
        <>
            <PageHeader
                title={words.stage_title(&props.stage.number().to_string(), &stage.name)}
                above={looks::prose(&open.project.prose(&Key::Name))}
                lead={stage.purpose.clone()}
            />
            <div class="stack stack-wide">
                <div class="stage-not-listed">
                    if let Some(id) = asked.filter(|id| !is_listed(id)) {
                        { not_listed(words, catalogue, &open.project, props.stage, &id) }
                    }
                </div>
                <StageSummary
                    id={props.id.clone()}
                    stage={props.stage}
                    assessment={open.assessment.clone()}
                    catalogue={catalogue.clone()}
                />
                <div class="stage-tools">
                    { filter_row(words, filter, &counts, &choose) }
                    <p class="muted small">
                        { shown_words(words, size(shown.len()), size(all.len())) }
                        if gone > 0 {
                            { " " }{ words.filter_left(size(gone)) }
                        }
                    </p>
                    <div class="stage-doing">
                        if !shown.is_empty() {
                            <Button kind={ButtonKind::Secondary} onclick={fold_all}>
                                { if all_unfolded { words.fold_all() } else { words.unfold_all() } }
                            </Button>
                        }
                        <KeyList {listed} />
                    </div>
                </div>
                if shown.is_empty() {
                    { nothing(words, filter, &role, u32::from(catalogue.rules().stale_months)) }
                }
                { for perspectives }
                { left_out(words, props, all.len()) }
            </div>
        </>
    }
}

/// Puts a filter into the address, and says how much is shown. Choosing the one that is chosen
/// applies it anew.
#[hook]
fn use_choose(
    props: &ChecklistProps,
    chosen: Filter,
    counts: [(Filter, u32); Filter::EACH.len()],
) -> Callback<Filter> {
    let words = use_words();
    let announce = use_shell().announce;
    let navigator = use_navigator();
    let to = Route::Stage {
        id: props.id.clone(),
        n: props.stage.number(),
    };
    Callback::from(move |filter: Filter| {
        let Some(navigator) = &navigator else {
            return;
        };
        let pairs = [(FILTER, filter.key())];
        match (filter == chosen, filter) {
            (true, Filter::All) => navigator.replace(&to),
            (false, Filter::All) => navigator.push(&to),
            // A constant pair is never refused.
            (true, _) => drop(navigator.replace_with_query(&to, pairs)),
            (false, _) => drop(navigator.push_with_query(&to, pairs)),
        }
        let count = |wanted| {
            let found = counts.iter().find(|(filter, _)| *filter == wanted);
            found.map_or(0, |(_, count)| *count)
        };
        announce.emit(shown_words(words, count(filter), count(Filter::All)).into());
    })
}

/// How many criteria are shown.
fn shown_words(words: Words, shown: u32, all: u32) -> String {
    let number = |value: u32| words.integer(i64::from(value));
    words.filter_shown(&number(shown), &number(all))
}

/// The criteria in sight in the order of the page, in which keys go from one to the next.
fn by_perspective(catalogue: &SharedCatalogue, shown: &[&Row]) -> Rc<[CriterionId]> {
    let perspectives = catalogue.perspectives().iter();
    perspectives
        .flat_map(|perspective| {
            let of_it = |row: &&&Row| row.criterion.perspective == perspective.key;
            shown.iter().filter(of_it)
        })
        .map(|row| row.criterion.id.clone())
        .collect()
}

/// How many criteria of the stage do not apply to the project.
fn left_out(words: Words, props: &ChecklistProps, listed: usize) -> Html {
    let of_stage = |criterion: &&Criterion| criterion.stage == props.stage;
    let left_out = props.catalogue.criteria().iter().filter(of_stage).count() - listed;
    html! {
        if left_out > 0 {
            <p class="muted">
                { words.stage_left_out(size(left_out)) }
                { " " }
                <RouteLink to={Route::Profile { id: props.id.clone() }}>
                    { words.stage_left_out_link() }
                </RouteLink>
            </p>
        }
    }
}

fn size(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// The texts of an answer that were erased, in words.
fn erased(words: Words, project: &Project, id: &CriterionId) -> Vec<(AnswerField, AttrValue)> {
    let fields = AnswerField::ALL.iter().filter_map(|&field| {
        let key = Key::Answer(id.clone(), Voice::Team, field);
        Some((field, erased_words(words, project, &key.to_string())?))
    });
    fields.collect()
}
