//! The process packs of this browser: processes of others' own, beside the one that is built in.
//!
//! A pack is kept as its file, under its id and version, so that two versions stand side by side
//! and each project goes on with the one that it follows. Nothing here belongs to the first load.

use std::cell::RefCell;
use std::rc::Rc;

use gate360_locale::Words;
use gate360_process::{Fault, OWN, Pack, Version};
use gate360_project::{PackName, Project};
use gloo::utils::document;

use super::Shared;
use crate::hooks::SharedCatalogue;
use crate::platform::fetch;
use crate::platform::store::{Store, StoreError};

/// Under what a pack is kept: this, its id, a slash, its version.
const KEPT: &str = "pack/";

/// Under what the pack is named that new projects follow: `id/version`, or nothing for ours.
const CHOSEN: &str = "pack-for-new-projects";

/// Where the page names a pack.
const NAMING: &str = r#"meta[name="gate360-pack"]"#;

/// Under what the pack is named that the page named at the last visit: `id/version`.
const NAMED: &str = "pack-of-the-page";

/// A pack that is shared by everything on the page. Two are equal if they are the same one.
pub type SharedPack = Shared<Pack>;

thread_local! {
    /// The packs that were read so far. A pack of an id and version never changes while it is
    /// here.
    static READ: RefCell<Vec<SharedPack>> = const { RefCell::new(Vec::new()) };
    /// The pack that the page names, once it was asked for.
    static DEPLOYED: RefCell<Option<Deployed>> = const { RefCell::new(None) };
    /// Their catalogues by language.
    static RESOLVED: RefCell<Vec<(SharedPack, String, SharedCatalogue)>> =
        const { RefCell::new(Vec::new()) };
}

/// Which process a project follows.
#[derive(Clone, Debug, PartialEq)]
pub enum Followed {
    /// The one that is built in.
    Own,
    /// That of a pack.
    Pack(SharedPack),
    /// That of a pack that is not in this browser. The one that is built in stands in for it.
    Missing(PackName),
}

impl Followed {
    /// Its process in the interface's language; none: the one that is built in.
    #[must_use]
    pub fn catalogue(&self, words: Words) -> Option<SharedCatalogue> {
        match self {
            Self::Pack(pack) => in_language(pack, words.language().tag()),
            Self::Own | Self::Missing(_) => None,
        }
    }

    /// The pack; none: the process that is built in.
    #[must_use]
    pub fn pack(&self) -> Option<&SharedPack> {
        match self {
            Self::Pack(pack) => Some(pack),
            Self::Own | Self::Missing(_) => None,
        }
    }
}

/// Which process a project follows, as far as it is known without asking the store: none where
/// the store has to be asked first ([`find`]).
#[must_use]
pub fn followed(project: &Project, own: &SharedCatalogue) -> Option<Followed> {
    let Some(name) = project.pack() else {
        return Some(Followed::Own);
    };
    match here(&name) {
        Some(pack) => Some(Followed::Pack(pack)),
        None if is_own(&name, own) => Some(Followed::Own),
        None => None,
    }
}

/// A pack that was read already.
fn here(name: &PackName) -> Option<SharedPack> {
    let key = key(name.id(), name.version());
    READ.with_borrow(|read| read.iter().find(|pack| key_of(pack) == key).cloned())
}

/// Whether it is the process that is built in. That one moves on with the app: an earlier version
/// of it is the one that is built in now, unless this browser has its pack.
fn is_own(name: &PackName, own: &SharedCatalogue) -> bool {
    let (named, built_in) = (
        Version::parse(name.version()),
        Version::parse(own.version()),
    );
    name.id() == OWN && named <= built_in
}

/// The process that a project follows, in the interface's language; `own` if it is the one that is
/// built in, or is not in this browser.
pub async fn catalogue_of(
    store: &Store,
    project: &Project,
    own: &SharedCatalogue,
    words: Words,
) -> SharedCatalogue {
    let pack = match project.pack() {
        Some(name) => find(store, name.id(), name.version()).await.ok().flatten(),
        None => None,
    };
    let catalogue = pack.and_then(|pack| in_language(&pack, words.language().tag()));
    catalogue.unwrap_or_else(|| own.clone())
}

/// What came of the pack that the page itself names, for all who open it.
pub type Deployed = Option<Result<SharedPack, Vec<Fault>>>;

/// The pack that whoever runs this page has named in it:
/// `<meta name="gate360-pack" content="ADDRESS">`. It is kept like any other, so that projects
/// that follow it go on when the page names another. None: no pack is named, or it could not be
/// fetched.
pub async fn deployed(store: &Store) -> Deployed {
    if let Some(known) = DEPLOYED.with_borrow(Clone::clone) {
        return known;
    }
    let meta = document().query_selector(NAMING);
    let address = meta
        .ok()
        .flatten()
        .and_then(|meta| meta.get_attribute("content"))?;
    let Ok(text) = fetch::begin(&address, false).text().await else {
        // What it was at the last visit serves; it is asked for again the next time.
        let name = store.meta_get(NAMED).await.ok().flatten()?;
        return read(store, &[KEPT, &name].concat())
            .await
            .ok()
            .flatten()
            .map(Ok);
    };
    let result = match Pack::read(text.as_bytes()) {
        Ok(pack) => {
            // Without room for it, it serves until the page is closed.
            let _full = keep(store, &pack).await;
            let _full = store.meta_set(NAMED, &name_of(&pack)).await;
            Ok(Shared::new(pack))
        }
        Err(faults) => Err(faults),
    };
    if let Ok(pack) = &result {
        READ.with_borrow_mut(|read| read.push(pack.clone()));
    }
    DEPLOYED.set(Some(Some(result.clone())));
    Some(result)
}

/// Every pack that is kept, by id and then by version. One that can't be read any more is left
/// out.
///
/// # Errors
///
/// See [`StoreError`].
pub async fn kept(store: &Store) -> Result<Vec<SharedPack>, StoreError> {
    deployed(store).await;
    let mut packs = Vec::new();
    for key in store.meta_keys(KEPT).await? {
        packs.extend(read(store, &key).await?);
    }
    Ok(packs)
}

/// A pack that is kept; none if it is not.
///
/// # Errors
///
/// See [`StoreError`].
pub async fn find(
    store: &Store,
    id: &str,
    version: &str,
) -> Result<Option<SharedPack>, StoreError> {
    read(store, &key(id, version)).await
}

async fn read(store: &Store, key: &str) -> Result<Option<SharedPack>, StoreError> {
    let known = READ.with_borrow(|read| read.iter().find(|pack| key_of(pack) == key).cloned());
    if known.is_some() {
        return Ok(known);
    }
    let Some(text) = store.meta_get(key).await? else {
        return Ok(None);
    };
    let pack = Pack::read(text.as_bytes()).ok().map(Shared::new);
    if let Some(pack) = &pack {
        READ.with_borrow_mut(|read| read.push(pack.clone()));
    }
    Ok(pack)
}

/// Keeps a pack in this browser. Should another of the same id and version be here, this one
/// takes its place, and the page says so.
///
/// # Errors
///
/// See [`StoreError`].
pub async fn keep(store: &Store, pack: &Pack) -> Result<Kept, StoreError> {
    let key = key_of(pack);
    let text = String::from_utf8_lossy(&pack.to_json()).into_owned();
    let before = store.meta_get(&key).await?;
    let kept = match before {
        Some(before) if before == text => return Ok(Kept::Known),
        Some(_) => Kept::Replaced,
        None => Kept::New,
    };
    store.meta_set(&key, &text).await?;
    forget_read(&key);
    Ok(kept)
}

/// What keeping a pack came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It was not here before.
    New,
    /// The very same was here.
    Known,
    /// Another one that called itself the same was here, and is not any more.
    Replaced,
}

/// Takes a pack out of this browser.
///
/// # Errors
///
/// See [`StoreError`].
pub async fn remove(store: &Store, pack: &Pack) -> Result<(), StoreError> {
    let key = key_of(pack);
    store.meta_remove(&key).await?;
    forget_read(&key);
    Ok(())
}

/// The pack that new projects follow: the one that was chosen here, else the one that the page
/// names; none: the process that is built in.
///
/// # Errors
///
/// See [`StoreError`].
pub async fn for_new_projects(store: &Store) -> Result<Option<SharedPack>, StoreError> {
    match store.meta_get(CHOSEN).await? {
        Some(name) if name.is_empty() => Ok(None),
        Some(name) => read(store, &[KEPT, &name].concat()).await,
        None => Ok(deployed(store).await.and_then(Result::ok)),
    }
}

/// Whether new projects are to follow a pack that can't be had now: the page names one, and it
/// could neither be fetched nor read, nor is there one from an earlier visit.
pub async fn is_wanting(store: &Store) -> bool {
    let chosen = store.meta_get(CHOSEN).await.ok().flatten();
    chosen.is_none() && is_named() && !matches!(deployed(store).await, Some(Ok(_)))
}

/// Whether the page names a pack.
fn is_named() -> bool {
    let meta = document().query_selector(NAMING);
    matches!(meta, Ok(Some(_)))
}

/// Says which pack new projects follow from now on.
///
/// # Errors
///
/// See [`StoreError`].
pub async fn choose_for_new_projects(store: &Store, pack: Option<&Pack>) -> Result<(), StoreError> {
    let name = pack.map(name_of).unwrap_or_default();
    store.meta_set(CHOSEN, &name).await
}

/// The process of a pack in a language, or the nearest that it has.
#[must_use]
pub fn in_language(pack: &SharedPack, language: &str) -> Option<SharedCatalogue> {
    RESOLVED.with_borrow_mut(|resolved| {
        let found = resolved
            .iter()
            .find(|(known, tag, _)| known == pack && tag == language);
        if let Some((_, _, catalogue)) = found {
            return Some(catalogue.clone());
        }
        let catalogue = SharedCatalogue(Rc::new(pack.catalogue(language).ok()?));
        resolved.push((pack.clone(), language.to_owned(), catalogue.clone()));
        Some(catalogue)
    })
}

/// How a pack is named by its id and version.
#[must_use]
pub fn name_of(pack: &Pack) -> String {
    [pack.id(), "/", pack.version()].concat()
}

fn key_of(pack: &Pack) -> String {
    key(pack.id(), pack.version())
}

fn key(id: &str, version: &str) -> String {
    [KEPT, id, "/", version].concat()
}

/// Whoever shows it goes on with what it has; whoever asks next is given what the store has.
fn forget_read(key: &str) {
    READ.with_borrow_mut(|read| read.retain(|pack| key_of(pack) != key));
}
