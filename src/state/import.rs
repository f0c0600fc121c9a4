//! Bringing a project into this browser: from a file, or from an example. A PDF stands for the
//! report file that it carries.

mod join;
mod pdf;

use std::rc::Rc;

use gate360_locale::{Date, Language};
use gate360_merge::Author;
use gate360_process::example::ExampleKey;
use gate360_process::{Catalogue, Fault, Pack, builtin};
use gate360_project::{Erased, PackName, Project, from_example};
use gate360_report::team::TeamFile;
use gate360_report::{Findings, MAX_BYTES, OpenError, Opened, open};

use self::join::{bring_in, here};
use super::packs::{self, Kept, SharedPack};
use super::{Session, Shared};
use crate::hooks::SharedCatalogue;
use crate::platform::engine::NotExtracted;
use crate::platform::files::{Chosen, FileError};
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
    /// Whether it was in the bin, and was taken out of it.
    pub from_bin: bool,
    /// How many changes were new.
    pub new: usize,
    /// What the file erased here, for good.
    pub erasures: Erasures,
    /// What was found out about the file; none of an example.
    pub found: Option<Found>,
}

/// What a file erased.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Erasures {
    /// How many values.
    pub values: usize,
    /// Who erased them.
    pub by: Vec<Author>,
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
    /// A project that was erased for good, in the file or here before.
    Erased(ErasedProject),
    /// A project that was erased for good in the file, and that is here. Nothing was changed yet.
    ToErase(ErasedProject),
    /// A process pack.
    Pack(PackTaken),
}

/// A project that was erased for good.
#[derive(Clone, Debug, PartialEq)]
pub struct ErasedProject {
    /// What the file has of it.
    project: Project,
    /// Its name here; empty if it has none or was not here.
    pub name: String,
    /// Who erased it, and when.
    pub erased: Erased,
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
    /// It is a PDF that gives no report.
    Pdf(NotExtracted),
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

/// Brings in what is in a file: the project of a report, as JSON or as PDF, or of a team file, or
/// a process pack. A
/// project that is known is joined with it, never replaced. A team file that was chosen where it
/// is becomes the file that the project is saved to.
///
/// # Errors
///
/// See [`ImportError`].
pub async fn import_file(
    session: &Session,
    catalogue: &SharedCatalogue,
    file: &Chosen,
) -> Result<OutOfFile, ImportError> {
    let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    let bytes = file.read(limit).await.map_err(ImportError::File)?;
    let bytes = pdf::report_of(bytes).await.map_err(ImportError::Pdf)?;
    match open(&bytes, Some(catalogue)) {
        Ok(Opened::Report(report, findings)) => {
            let report = *report;
            keep_process(session, &report.catalogue, catalogue).await?;
            let found = Found {
                exported: report.exported,
                findings,
                catalogue: Some(SharedCatalogue(Rc::new(report.catalogue))),
            };
            bring_in(session, report.project, Some(found), false).await
        }
        Ok(Opened::Team(team, findings)) => {
            if let Some(pack) = &team.pack {
                keep_pack(session, pack).await?;
            }
            let found = Found {
                exported: team.exported,
                findings,
                catalogue: process_of(&team, catalogue),
            };
            let brought = bring_in(session, team.project, Some(found), false).await?;
            if let OutOfFile::Project(imported) = &brought {
                remember(session, imported, file).await;
            }
            Ok(brought)
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

/// Erases a project here as well that was erased in a file.
///
/// # Errors
///
/// See [`ImportError`].
pub async fn erase_too(
    session: &Session,
    erased: &ErasedProject,
) -> Result<OutOfFile, ImportError> {
    bring_in(session, erased.project.clone(), None, true).await
}

/// Remembers the file that a project came from. Where the store refuses, the file has to be chosen
/// anew when the project is saved.
async fn remember(session: &Session, imported: &Imported, file: &Chosen) {
    if let (Some(store), Chosen::Document(document)) = (&session.store, file) {
        let _full = store.handle_set(&imported.id, document.handle()).await;
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

/// A project that follows another process than the one that is built in goes on with it here: what
/// the report has of it is kept, unless this browser has the whole.
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
) -> Result<OutOfFile, ImportError> {
    let language = catalogue.language();
    let language = Language::from_tag(language).unwrap_or_default();
    let file = texts::examples(language)
        .await
        .map_err(|_| ImportError::ExampleNotFetched)?;
    let example = builtin::example_of(key, &file).map_err(|_| ImportError::Example)?;
    let project = from_example(catalogue, &example).map_err(|_| ImportError::Example)?;
    let here = here(session, &project).await?;
    let known = project.with_changes(here.changes);
    if known.erased().is_some() {
        // What was erased was nobody's; it may be looked at again.
        let forgotten = here.store.delete_project(project.id().as_str()).await;
        forgotten.map_err(ImportError::Store)?;
    } else if here.known {
        if here.in_bin {
            let back = super::put_back(session, known.id().as_str()).await;
            back.map_err(ImportError::Store)?;
        }
        return Ok(OutOfFile::Project(Imported {
            id: known.id().as_str().to_owned(),
            name: known.name(),
            known: true,
            from_bin: here.in_bin,
            new: 0,
            erasures: Erasures::default(),
            found: None,
        }));
    }
    bring_in(session, project, None, false).await
}
