//! Bringing a project into this browser: from a file, or from an example.

use std::rc::Rc;

use gate360_locale::{Date, Language};
use gate360_merge::{ChangeSet, Tag};
use gate360_process::example::ExampleKey;
use gate360_process::{Catalogue, Fault, Pack, builtin};
use gate360_project::{PackName, Project, from_example};
use gate360_report::team::TeamFile;
use gate360_report::{Findings, MAX_BYTES, OpenError, Opened, open};
use web_sys::File;

use super::backups::{self, Why};
use super::packs::{self, Kept, SharedPack};
use super::{Session, Shared};
use crate::hooks::SharedCatalogue;
use crate::platform::channel::Channel;
use crate::platform::clock;
use crate::platform::files::{self, FileError};
use crate::platform::store::{Store, StoreError};
use crate::platform::texts;

/// What a process pack says it is.
const PACK: &str = "gate360/pack";

/// A project that is in the store now.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// Its id.
    pub id: String,
    /// Its name, with what was joined; empty if it has none.
    pub name: String,
    /// Whether it was there before: what is new was joined to it.
    pub known: bool,
    /// How many changes were new.
    pub new: usize,
    /// What was found out about the file; none of an example.
    pub found: Option<Found>,
}

/// What was found out about a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The day on which it was exported.
    pub exported: Date,
    /// Whether it is as it was then, and what is odd about it.
    pub findings: Findings,
    /// The process that it follows; none where that is not at hand.
    pub catalogue: Option<SharedCatalogue>,
}

/// What was in a file.
#[derive(Clone, Debug, PartialEq)]
pub enum OutOfFile {
    /// A project.
    Project(Imported),
    /// A process pack.
    Pack(PackTaken),
}

/// A process pack that is kept now.
#[derive(Clone, Debug, PartialEq)]
pub struct PackTaken {
    /// The pack.
    pub pack: SharedPack,
    /// Whether it was here before.
    pub kept: Kept,
}

/// Why nothing was brought in. Nothing has changed then.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportError {
    /// The browser could not read the file.
    File(FileError),
    /// The file is not one that can be opened.
    Open(OpenError),
    /// It is a process pack, and broken; every fault found.
    Pack(Vec<Fault>),
    /// It is the plain form, which has no words to go on with.
    Plain,
    /// The store refused.
    Store(StoreError),
    /// The built-in example is broken.
    Example,
    /// The example's words could not be fetched.
    ExampleNotFetched,
    /// The built-in list of criteria is broken.
    Damaged,
}

/// Brings in what is in a file: the project of a report, or a process pack. A project that is
/// known is joined with it, never replaced.
///
/// # Errors
///
/// See [`ImportError`].
pub async fn import_file(
    session: &Session,
    catalogue: &SharedCatalogue,
    file: &File,
) -> Result<OutOfFile, ImportError> {
    let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    let bytes = files::read_file(file, limit)
        .await
        .map_err(ImportError::File)?;
    match open(&bytes, Some(catalogue)) {
        Ok(Opened::Report(report, findings)) => {
            let report = *report;
            keep_process(session, &report.catalogue, catalogue).await?;
            let here = here(session, &report.project).await?;
            let found = Found {
                exported: report.exported,
                findings,
                catalogue: Some(SharedCatalogue(Rc::new(report.catalogue))),
            };
            let imported = bring_in(session, &report.project, here, Some(found)).await?;
            Ok(OutOfFile::Project(imported))
        }
        Ok(Opened::Team(file, findings)) => {
            if let Some(pack) = &file.pack {
                keep_pack(session, pack).await?;
            }
            let here = here(session, &file.project).await?;
            let found = Found {
                exported: file.exported,
                findings,
                catalogue: process_of(&file, catalogue),
            };
            let imported = bring_in(session, &file.project, here, Some(found)).await?;
            Ok(OutOfFile::Project(imported))
        }
        Ok(Opened::Plain(_)) => Err(ImportError::Plain),
        Err(OpenError::OtherKind(kind)) if kind == PACK => {
            let pack = Pack::read(&bytes).map_err(ImportError::Pack)?;
            let store = store(session)?;
            let kept = packs::keep(&store, &pack).await;
            Ok(OutOfFile::Pack(PackTaken {
                pack: Shared::new(pack),
                kept: kept.map_err(ImportError::Store)?,
            }))
        }
        Err(error) => Err(ImportError::Open(error)),
    }
}

/// The process that a team file follows.
fn process_of(file: &TeamFile, own: &SharedCatalogue) -> Option<SharedCatalogue> {
    let is_own = |name: &PackName| *name == PackName::of(own);
    match &file.pack {
        Some(pack) => {
            let catalogue = pack.catalogue(own.language()).ok();
            catalogue.map(|catalogue| SharedCatalogue(Rc::new(catalogue)))
        }
        None if file.process.as_ref().is_none_or(is_own) => Some(own.clone()),
        None => None,
    }
}

/// A project that follows another process than the one that is built in goes on with it here: what the report has of
/// it is kept, unless this browser has the whole.
async fn keep_process(
    session: &Session,
    process: &Catalogue,
    own: &Catalogue,
) -> Result<(), ImportError> {
    if PackName::of(process) == PackName::of(own) {
        return Ok(());
    }
    let (structure, texts) = process.authored();
    let pack = Pack::from_parts(process.pack(), "", structure.clone(), [texts.clone()]);
    match pack {
        Ok(pack) => keep_pack(session, &pack).await,
        // What could be opened can be put together again.
        Err(_) => Ok(()),
    }
}

/// Keeps the process that a file brings, unless this browser has it.
async fn keep_pack(session: &Session, pack: &Pack) -> Result<(), ImportError> {
    let store = store(session)?;
    let known = packs::find(&store, pack.id(), pack.version()).await;
    if known.map_err(ImportError::Store)?.is_none() {
        let kept = packs::keep(&store, pack).await;
        kept.map_err(ImportError::Store)?;
    }
    Ok(())
}

fn store(session: &Session) -> Result<Shared<Store>, ImportError> {
    let store = session.store.clone();
    store.ok_or(ImportError::Store(StoreError::Closed))
}

/// Brings in an example. One that is here already is left as it is: an example that has been
/// revised since would quarrel with what was written in the one that is here.
///
/// # Errors
///
/// See [`ImportError`].
pub async fn import_example(
    session: &Session,
    catalogue: &Catalogue,
    key: ExampleKey,
) -> Result<Imported, ImportError> {
    let language = catalogue.language();
    let language = Language::from_tag(language).unwrap_or_default();
    let file = texts::examples(language)
        .await
        .map_err(|_| ImportError::ExampleNotFetched)?;
    let example = builtin::example_of(key, &file).map_err(|_| ImportError::Example)?;
    let project = from_example(catalogue, &example).map_err(|_| ImportError::Example)?;
    let here = here(session, &project).await?;
    if here.known {
        let here = project.with_changes(here.changes);
        return Ok(Imported {
            id: here.id().as_str().to_owned(),
            name: here.name(),
            known: true,
            new: 0,
            found: None,
        });
    }
    bring_in(session, &project, here, None).await
}

/// What the store has of a project.
struct Here {
    store: Shared<Store>,
    known: bool,
    changes: ChangeSet,
}

async fn here(session: &Session, project: &Project) -> Result<Here, ImportError> {
    let id = project.id().as_str();
    let store = store(session)?;
    let listed = store.projects().await.map_err(ImportError::Store)?;
    let (changes, _) = store
        .load(id)
        .await
        .map_err(ImportError::Store)?
        .into_changes();
    Ok(Here {
        known: listed.iter().any(|listed| listed.id == id),
        store,
        changes,
    })
}

async fn bring_in(
    session: &Session,
    project: &Project,
    here: Here,
    found: Option<Found>,
) -> Result<Imported, ImportError> {
    let id = project.id().as_str();
    let mut changes = here.changes.clone();
    let joined = changes.join(project.changes());
    if !joined.is_empty() {
        let before = project.with_changes(here.changes);
        backups::before(session, &before, Why::Import).await;
    }
    if !joined.is_empty() || !here.known {
        let erased: Vec<Tag> = joined.erased.iter().cloned().collect();
        here.store
            .save(id, &joined.rows(), &erased)
            .await
            .map_err(ImportError::Store)?;
        // What was in the way of other work may be gone.
        session.desks.retry();
        if let Some(channel) = Channel::open(yew::Callback::noop()) {
            channel.tell(id);
        }
        if !erased.is_empty() {
            backups::redact(&here.store, &project.with_changes(changes.clone())).await;
        }
        if found.is_some() && !here.known {
            // It has come out of a file, so it is in one. If that can't be noted, a person is
            // reminded to save one more.
            let _ = here.store.note_file(id, clock::now()).await;
        }
    }
    Ok(Imported {
        id: id.to_owned(),
        name: project.with_changes(changes).name(),
        known: here.known,
        new: joined.new.len(),
        found,
    })
}
