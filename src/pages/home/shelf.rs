//! The projects of the store, summed up.

use std::cell::Cell;
use std::rc::Rc;

use gate360_locale::{Date, Words};
use gate360_merge::{ChangeSet, Moment, Replica};
use gate360_process::{CriterionId, PerspectiveKey};
use gate360_project::{Decision, Key, Place, Project, ProjectId, Prose, Voice};
use gate360_readiness::{ConditionState, Facts, assess};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::hooks::{SharedCatalogue, use_catalogue, use_words};
use crate::platform::store::{Listed, Store};
use crate::platform::{clock, persistence};
use crate::state::packs::catalogue_of;
use crate::state::reminder::{Keeping, Reminder, reminder};
use crate::state::use_session;

/// What a card shows of a project.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Summary {
    pub(super) id: String,
    /// The process that it follows.
    pub(super) catalogue: SharedCatalogue,
    /// Empty if it has none.
    pub(super) name: Prose,
    pub(super) place: Place,
    /// The readiness, 0 to 9.
    pub(super) readiness: u8,
    pub(super) bottlenecks: Vec<PerspectiveKey>,
    /// The first criterion of the next steps; none at the highest level.
    pub(super) next: Option<CriterionId>,
    /// What the decisions at its gates call for.
    pub(super) remarks: Vec<Remark>,
    pub(super) saved: Moment,
    /// That it should be saved to a file, if it should.
    pub(super) reminder: Option<Reminder>,
    /// How many of its entries can't be read.
    pub(super) unreadable: usize,
}

/// Something that a decision at a gate calls for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Remark {
    /// A condition has passed its day and is open.
    Overdue,
    /// The latest decision is to hold; the day on which that ends, if it is a day.
    OnHold(Option<Date>),
    /// The latest decision has passed the day until which it holds.
    Lapsed,
}

/// A project of the store.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Entry {
    /// It could be summed up.
    Readable(Summary),
    /// The store did not give it out.
    Failed(Listed),
}

impl Entry {
    /// The project's id.
    pub(super) fn id(&self) -> &str {
        match self {
            Self::Readable(summary) => &summary.id,
            Self::Failed(listed) => &listed.id,
        }
    }
}

/// The projects summed up, in the order of the list; none while they are being read. And a
/// callback that reads them again.
#[hook]
pub(super) fn use_shelf(listed: &Rc<[Listed]>) -> (Option<Rc<[Entry]>>, Callback<()>) {
    let attempt = use_state_eq(|| 0_u32);
    let shelf = use_state_eq(|| None::<Rc<[Entry]>>);
    let store = use_session().and_then(|session| session.store);
    let catalogue = use_catalogue();
    let words = use_words();
    {
        let shelf = shelf.setter();
        use_effect_with((listed.clone(), store, catalogue, *attempt), move |given| {
            let latest = Rc::new(Cell::new(true));
            if let (listed, Some(store), Some(catalogue), _) = given.clone() {
                let latest = Rc::clone(&latest);
                spawn_local(async move {
                    let read = read(&store, &listed, &catalogue, words).await;
                    // An older reading may end after the newer one.
                    if latest.get() {
                        shelf.set(Some(read.into()));
                    }
                });
            }
            move || latest.set(false)
        });
    }
    let again = {
        let shelf = shelf.setter();
        Callback::from(move |()| {
            // So that a second failure is seen, and read out.
            shelf.set(None);
            attempt.set(attempt.wrapping_add(1));
        })
    };
    ((*shelf).clone(), again)
}

async fn read(store: &Store, listed: &[Listed], own: &SharedCatalogue, words: Words) -> Vec<Entry> {
    let mut projects = Vec::with_capacity(listed.len());
    let keeping = if store.lasts() {
        Keeping::of(persistence::is_promised().await)
    } else {
        Keeping::WithPage
    };
    for listed in listed {
        // Without an id such as the app gives it has no address.
        let Some(id) = ProjectId::new(&listed.id) else {
            continue;
        };
        projects.push(match store.load(&listed.id).await {
            Ok(loaded) => {
                let (changes, unreadable) = loaded.into_changes();
                let project = unwritten(id, changes);
                let catalogue = catalogue_of(store, &project, own, words).await;
                let mut summary = summary(catalogue, &project, unreadable, listed.saved);
                let changes = project.changes();
                summary.reminder = reminder(changes, listed.file, clock::now(), keeping);
                Entry::Readable(summary)
            }
            Err(_) => Entry::Failed(listed.clone()),
        });
    }
    projects
}

/// The name of a project; empty if it has none.
pub(crate) fn name_of(id: &str, changes: ChangeSet) -> String {
    let known = ProjectId::new(id);
    known.map_or_else(String::new, |id| unwritten(id, changes).name())
}

/// A project to look at: nothing is written to it here, so any replica will do.
fn unwritten(id: ProjectId, changes: ChangeSet) -> Project {
    Project::from_changes(id, Replica::new("shelf"), changes)
}

fn summary(
    catalogue: SharedCatalogue,
    project: &Project,
    unreadable: usize,
    saved: Moment,
) -> Summary {
    let today = clock::today();
    let facts = Facts::of(&catalogue, project, &Voice::Team, today);
    let assessment = assess(&catalogue, &facts, today);
    let next = assessment
        .next_steps
        .iter()
        .find_map(|step| step.musts.iter().chain(&step.shoulds).next().cloned());
    Summary {
        id: project.id().as_str().to_owned(),
        catalogue,
        name: project.prose(&Key::Name),
        place: project.place(),
        readiness: assessment.readiness,
        bottlenecks: assessment.bottlenecks,
        next,
        remarks: remarks(project, today),
        saved,
        reminder: None,
        unreadable,
    }
}

/// What the decisions at a project's gates call for on a day.
fn remarks(project: &Project, today: Date) -> Vec<Remark> {
    let overdue = (project.conditions().iter())
        .any(|running| ConditionState::of(running, today) == ConditionState::Overdue);
    let latest = project.decisions().pop();
    let hold = latest
        .as_ref()
        .filter(|record| record.decision == Decision::Hold)
        .map(|record| Remark::OnHold(record.next));
    let lapsed = latest
        .and_then(|record| record.valid_until)
        .is_some_and(|day| day < today);
    let overdue = overdue.then_some(Remark::Overdue);
    overdue
        .into_iter()
        .chain(hold)
        .chain(lapsed.then_some(Remark::Lapsed))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::gate::samples::{day, record};
    use gate360_merge::Author;
    use gate360_process::builtin;
    use gate360_project::{Edit, GateCondition, GateRecord, ItemId};

    /// What is called for after these decisions, as of the first of May.
    fn called_for(records: Vec<GateRecord>) -> Vec<Remark> {
        let catalogue = builtin::catalogue("en").unwrap();
        let mut project = Project::new(ProjectId::new("p").unwrap(), Replica::new("r"));
        for record in records {
            let edit = Edit::TakeOver(Box::new(record));
            project
                .apply(&catalogue, edit, &Author::default(), Moment(0))
                .unwrap();
        }
        remarks(&project, day("2026-05-01"))
    }

    fn with_condition(due: &str) -> GateRecord {
        let mut record = record("a", "G2", Decision::ConditionalGo);
        record.conditions.push(GateCondition {
            id: ItemId::new("c"),
            criterion: None,
            role: Prose::default(),
            due: Some(day(due)),
            event: Prose::default(),
            done_when: Prose::default(),
        });
        record
    }

    #[test]
    fn a_condition_is_overdue_when_its_day_has_passed() {
        assert_eq!(called_for(vec![with_condition("2026-05-01")]), []);
        let overdue = called_for(vec![with_condition("2026-04-30")]);
        assert_eq!(overdue, [Remark::Overdue]);
    }

    #[test]
    fn a_hold_is_pointed_out_until_another_decision() {
        let mut hold = record("a", "G2", Decision::Hold);
        hold.next = Some(day("2026-09-01"));
        let on_hold = Remark::OnHold(hold.next);
        assert_eq!(called_for(vec![hold.clone()]), [on_hold]);
        let mut later = record("b", "G2", Decision::Recycle);
        later.date = day("2026-04-01");
        assert_eq!(called_for(vec![hold, later]), []);
    }

    #[test]
    fn the_latest_decision_lapses_after_its_last_day() {
        let until = |last: &str| {
            let mut record = record("a", "G2", Decision::Go);
            record.valid_until = Some(day(last));
            called_for(vec![record])
        };
        assert_eq!(until("2026-05-01"), []);
        assert_eq!(until("2026-04-30"), [Remark::Lapsed]);
    }
}
