//! Saving a project to a team file: in place where the browser can, else as a download.

mod failure;
mod name;
mod notice;
mod provider;

use std::rc::Rc;

use gate360_locale::Date;
use gate360_merge::{Author, ChangeSet, Moment, VersionVector};
use gate360_project::{PackName, Project};
use gate360_report::team::{self, Extent, TeamFile};
use gate360_report::{MAX_BYTES, OpenError, Opened, open};
use web_sys::File;

pub use failure::{SaveFailure, failure_words, safe_words};
pub use provider::{SaveFileProvider, say_saved, use_save_file};

use self::name::new_name;
use super::backups::{self, Why};
use super::packs;
use super::take_desk::take_desk;
use super::{Desk, Session};
use crate::hooks::SharedCatalogue;
use crate::platform::clock;
use crate::platform::documents::{self, Document, DocumentError, NotChosen};
use crate::platform::file_names::file_name;
use crate::platform::files::{self, FileError};
use crate::platform::store::Store;

/// What a team file is handed out as.
const MIME: &str = "application/json";

/// How often a file is read again that others write to meanwhile.
const ATTEMPTS: u8 = 3;

/// Which file a project is saved to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The one that it came from or was saved to last, else a new one that the person chooses.
    Known,
    /// A new one that the person chooses.
    Another,
}

/// A project that is in a file now, with its history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedFile {
    /// The file's name.
    pub name: String,
    /// Whether the browser was handed it as a download, rather than writing it in place.
    pub downloaded: bool,
    /// How many changes of others the file held, which are in the project now.
    pub taken_in: usize,
    /// Whether everything is in it: somebody may have written while it was being saved.
    pub complete: bool,
}

/// A team file, and what was in the project when it was made.
struct Made {
    bytes: Vec<u8>,
    at: Moment,
    reaches: VersionVector,
}

/// Saves a project to a file. What the file has of the project is joined with it first; a file
/// that is anything else is left alone. To be called while a click or a key is being handled.
///
/// # Errors
///
/// See [`SaveFailure`]; the project has lost nothing then.
pub async fn save_file(
    session: &Session,
    id: &str,
    own: &SharedCatalogue,
    target: Target,
) -> Result<SavedFile, SaveFailure> {
    let store = session.store.as_deref().ok_or(SaveFailure::NoProject)?;
    // What asks the person comes first: browsers allow it for a moment after a click or a key.
    let place = place(session, store, id, target).await?;
    let saved = save_to(session, store, id, own, place.document()).await;
    let Place::New(document) = place else {
        return saved;
    };
    let saved = saved.map_err(|failure| failure.of_new_file(document.name()))?;
    // Without room for it, the file has to be chosen again the next time.
    let _full = store.handle_set(id, document.handle()).await;
    Ok(saved)
}

/// Where a project goes.
enum Place {
    /// Into the file that it came from or was saved to last.
    Kept(Document),
    /// Into a new file. Browsers empty what is chosen so, should it have been there.
    New(Document),
    /// Wherever the browser puts downloads.
    Download,
}

impl Place {
    /// The file, where it can be written in place.
    fn document(&self) -> Option<&Document> {
        match self {
            Self::Kept(document) | Self::New(document) => Some(document),
            Self::Download => None,
        }
    }
}

/// Finds out where a project goes; asks the person if need be.
async fn place(
    session: &Session,
    store: &Store,
    id: &str,
    target: Target,
) -> Result<Place, SaveFailure> {
    if !documents::are_there() {
        return Ok(Place::Download);
    }
    if target == Target::Known
        && let Some(document) = kept(store, id).await
    {
        return Ok(Place::Kept(document));
    }
    // It is only called by its name here, so that nothing need be read before the dialog.
    let desk = match session.desks.get(id) {
        Some(desk) => desk,
        None => up_to_date(session, id).await?,
    };
    let name = desk.project().name();
    let name = new_name(&name, clock::today(), clock::time_of(clock::now()));
    match documents::choose_new(&name).await {
        Ok(document) => Ok(Place::New(document)),
        Err(NotChosen::Cancelled) => Err(SaveFailure::Cancelled),
        Err(NotChosen::NotShown) => Ok(Place::Download),
    }
}

/// The project with what other tabs have stored of it by now. Where the store can't be read, what
/// this page has is what can be saved.
async fn up_to_date(session: &Session, id: &str) -> Result<Rc<Desk>, SaveFailure> {
    let desk = match take_desk(session, id).await {
        Ok(desk) => desk,
        Err(error) => {
            let known = session.desks.get(id);
            Some(known.ok_or(SaveFailure::Store(error))?)
        }
    };
    // One that was erased has nothing to save.
    let desk = desk.filter(|desk| desk.project().erased().is_none());
    desk.ok_or(SaveFailure::NoProject)
}

/// Saves a project to a file where it is, or as a download.
async fn save_to(
    session: &Session,
    store: &Store,
    id: &str,
    own: &SharedCatalogue,
    document: Option<&Document>,
) -> Result<SavedFile, SaveFailure> {
    if let Some(document) = document {
        let allowed = document.allow().await;
        allowed.map_err(|error| SaveFailure::Document(document.name(), error))?;
    }
    let saver = Saver {
        session,
        store,
        desk: up_to_date(session, id).await?,
        own,
        author: session.author.clone(),
    };
    let (made, mut saved) = match document {
        Some(document) => saver.in_place(document).await?,
        None => {
            let name = file_name(&saver.desk.project().name(), team::EXTENSION);
            saver.download(name).await?
        }
    };
    // It only tells when to remind of a file.
    let _unnoted = store.note_file(id, made.at).await;
    saved.complete = saver.desk.project().changes().vector() == made.reaches;
    Ok(saved)
}

/// The file that a project goes to.
async fn kept(store: &Store, id: &str) -> Option<Document> {
    let handle = store.handle_get(id).await.ok().flatten();
    handle.map(Document::of)
}

/// What saving needs.
struct Saver<'a> {
    session: &'a Session,
    store: &'a Store,
    desk: Rc<Desk>,
    own: &'a SharedCatalogue,
    author: Author,
}

impl Saver<'_> {
    /// Writes to a file where it is.
    async fn in_place(&self, document: &Document) -> Result<(Made, SavedFile), SaveFailure> {
        let name = document.name();
        let failed = |error| SaveFailure::Document(document.name(), error);
        let (mut taken_in, mut attempt) = (0, 1);
        let made = loop {
            let file = document.file().await.map_err(failed)?;
            if let Some(changes) = self.held(&name, &file).await? {
                let here = self.desk.project();
                if changes
                    .iter()
                    .any(|change| !here.changes().contains(change.tag()))
                {
                    backups::before(self.session, &here, Why::Merge).await;
                }
                taken_in += self.desk.take_in(&changes);
            }
            let made = self.make().await;
            match document.write(&file, &made.bytes).await {
                Err(DocumentError::ChangedMeanwhile) if attempt < ATTEMPTS => attempt += 1,
                written => {
                    written.map_err(failed)?;
                    break made;
                }
            }
        };
        let saved = SavedFile {
            name,
            downloaded: false,
            taken_in,
            complete: true,
        };
        Ok((made, saved))
    }

    /// Hands it out as a download.
    async fn download(&self, name: String) -> Result<(Made, SavedFile), SaveFailure> {
        let made = self.make().await;
        let handed = files::download(&name, MIME, &made.bytes);
        handed.map_err(|_| SaveFailure::NotHandedOut)?;
        let saved = SavedFile {
            name,
            downloaded: true,
            taken_in: 0,
            complete: true,
        };
        Ok((made, saved))
    }

    /// What a file has of the project; none if it is empty.
    async fn held(&self, name: &str, file: &File) -> Result<Option<ChangeSet>, SaveFailure> {
        let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
        let bytes = files::read_file(file, limit).await;
        let bytes = bytes.map_err(|error| match error {
            // So large that it has something in it.
            FileError::TooLarge { .. } => SaveFailure::Unreadable(name.to_owned()),
            _ => SaveFailure::Document(name.to_owned(), DocumentError::Gone),
        })?;
        let held = match open(&bytes, Some(self.own)) {
            Ok(Opened::Team(held, _)) => held.project,
            Ok(_) | Err(OpenError::OtherKind(_) | OpenError::NotOurs) => {
                return Err(SaveFailure::NotATeamFile(name.to_owned()));
            }
            Err(OpenError::Empty) => return Ok(None),
            Err(OpenError::Newer { .. }) => return Err(SaveFailure::Newer(name.to_owned())),
            Err(_) => return Err(SaveFailure::Unreadable(name.to_owned())),
        };
        let project = self.desk.project();
        if held.id() != project.id() {
            return Err(SaveFailure::OtherProject(name.to_owned(), held.name()));
        }
        if let (Some(erased), None) = (held.erased(), project.erased()) {
            let by = erased.by.role;
            return Err(SaveFailure::Erased(name.to_owned(), by));
        }
        Ok(Some(held.changes().clone()))
    }

    /// The team file of the project as it is now. From here on nothing that is in it may be
    /// folded away.
    async fn make(&self) -> Made {
        self.desk.seal();
        let (at, project) = (clock::now(), self.desk.project());
        let reaches = project.changes().vector();
        let author = self.author.clone();
        let bytes = team_file(self.store, project, self.own, author, clock::today()).await;
        Made { bytes, at, reaches }
    }
}

/// The team file of a project: what the team shares, with its history.
async fn team_file(
    store: &Store,
    project: Project,
    own: &SharedCatalogue,
    author: Author,
    exported: Date,
) -> Vec<u8> {
    let named = project.pack();
    let pack = match &named {
        Some(name) => packs::find(store, name.id(), name.version()).await,
        None => Ok(None),
    };
    let file = TeamFile {
        exported,
        author,
        process: Some(named.unwrap_or_else(|| PackName::of(own))),
        // Without it, whoever opens the file is told which process is missing.
        pack: pack.ok().flatten().map(|pack| (*pack).clone()),
        project,
    };
    team::write(&file, Extent::Shared)
}
