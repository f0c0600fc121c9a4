//! Making backups.
//!
//! A backup is made beside the saving and never within it: of what is on the desk, in a quiet
//! moment, one after the other. Where the store has no room for it, or takes nothing, the work
//! goes on without: what is saved is saved.

use std::cell::{Cell, OnceCell};
use std::future::Future;
use std::rc::{Rc, Weak};

use gate360_merge::{Author, Moment};
use gate360_project::Project;
use gate360_report::team::TeamFile;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::keep::{self, Dated};
use super::{Why, contents, finish_redacting};
use crate::platform::store::{BackupEntry, Store, StoreError};
use crate::platform::turn::{Turn, quiet};
use crate::platform::{clock, gzip};
use crate::state::desk::Desk;
use crate::state::{Session, Shared, packs};

thread_local! {
    static TURN: Turn = const { Turn::new() };
}

/// Does something to the backups of this browser, after everything else that this page has begun
/// to do to them, whether anybody waits for it or not.
pub(super) fn in_turn<W>(work: W) -> impl Future<Output = ()> + use<W>
where
    W: Future<Output = ()> + 'static,
{
    TURN.with(|turn| turn.take(work))
}

/// Makes a backup of a project as it is now, before something happens to it. It is begun whether
/// anybody waits for it or not; waiting tells when it is stored.
pub fn before(session: &Session, project: &Project, why: Why) -> impl Future<Output = ()> + use<> {
    let (store, project) = (session.store.clone(), project.clone());
    in_turn(async move {
        if let Some(store) = store {
            // Joining and putting back lose nothing by themselves, so they go on without.
            let _ = make(&store, project, why).await;
        }
    })
}

/// Makes backups of a project from now on: one soon, if it has changed since the latest one, and
/// then in the course of the work.
pub(in crate::state) fn watch(session: &Session, desk: &Rc<Desk>) {
    let Some(store) = session.store.clone() else {
        return;
    };
    if desk.is_watched() {
        return;
    }
    let watch = Rc::new(Watch {
        store: store.clone(),
        desk: Rc::downgrade(desk),
        latest: OnceCell::new(),
        busy: Cell::new(false),
    });
    let saved = Rc::clone(&watch);
    desk.when_saved(Callback::from(move |()| saved.begin(Why::Work)));
    watch.begin(Why::Opening);
    spawn_local(async move {
        quiet().await;
        finish_redacting(&store).await;
    });
}

/// The backups in the course of the work on a project.
struct Watch {
    store: Shared<Store>,
    desk: Weak<Desk>,
    /// When the latest one was made or tried, as far as this page knows; unset: not asked yet.
    latest: OnceCell<Cell<Moment>>,
    /// Whether one is on its way.
    busy: Cell<bool>,
}

impl Watch {
    /// Makes one in a quiet moment, if it is due then.
    fn begin(self: &Rc<Self>, why: Why) {
        let known = self.latest.get().map(Cell::get);
        let is_due = known.is_none() || keep::is_due(known, clock::now());
        if !is_due || self.busy.replace(true) {
            return;
        }
        let watch = Rc::clone(self);
        spawn_local(async move {
            quiet().await;
            let work = Rc::clone(&watch);
            in_turn(async move { work.look_and_make(why).await }).await;
            watch.busy.set(false);
        });
    }

    async fn look_and_make(&self, why: Why) {
        let Some(desk) = self.desk.upgrade() else {
            return;
        };
        let now = clock::now();
        let project = desk.project();
        let latest = match self.latest_of(&project, why, now).await {
            Ok(None) => {
                // One that fails is not tried again with every letter that is typed.
                let _ = make(&self.store, project, why).await;
                now
            }
            Ok(Some(latest)) => latest,
            Err(_) => now,
        };
        self.latest.get_or_init(Cell::default).set(latest);
    }

    /// When the latest backup was made, which another tab may have done; none if another is due.
    async fn latest_of(
        &self,
        project: &Project,
        why: Why,
        now: Moment,
    ) -> Result<Option<Moment>, StoreError> {
        let id = project.id().as_str();
        let latest = self.store.backups(Some(id)).await?.pop();
        let latest = latest.map(|backup| backup.at);
        let is_due = match why {
            Why::Opening => {
                let listed = self.store.projects().await?;
                let found = listed.iter().find(|listed| listed.id == id);
                found.is_some_and(|found| keep::is_due_on_opening(latest, found.saved, now))
            }
            _ => keep::is_due(latest, now),
        };
        Ok(latest.filter(|_| !is_due).or((!is_due).then_some(now)))
    }
}

/// Makes a backup of a project, and lets go of those that need not stay. An empty project needs
/// none.
pub(super) async fn make(store: &Store, project: Project, why: Why) -> Result<(), StoreError> {
    if project.changes().is_empty() || project.erased().is_some() {
        return Ok(());
    }
    let (id, name) = (project.id().clone(), project.name());
    let at = clock::now();
    let pack = match project.pack() {
        Some(name) => packs::find(store, name.id(), name.version()).await?,
        None => None,
    };
    let file = TeamFile {
        exported: clock::date_of(at),
        author: Author::default(),
        process: project.pack(),
        pack: pack.map(|pack| (*pack).clone()),
        project,
    };
    let data = gzip::pack(contents::write(&file)).await;
    store
        .backup_add(id.as_str(), &name, at, why.key(), &data)
        .await?;
    let all = store.backups(Some(id.as_str())).await?;
    let all: Vec<Dated> = all.iter().map(dated).collect();
    let going = keep::going(&all);
    if going.is_empty() {
        return Ok(());
    }
    store.backup_remove(&going).await
}

fn dated(entry: &BackupEntry) -> Dated {
    Dated {
        number: entry.number,
        at: entry.at,
        day: clock::date_of(entry.at),
        before: Why::of_key(&entry.why).is_before(),
    }
}
