//! The store, and who is writing.

use gate360_locale::{Language, Words};
use gate360_merge::{Author, Replica};
use gate360_project::LanguageTag;
use yew::prelude::*;

use super::Shared;
use super::desks::Desks;
use crate::platform::store::{Store, StoreError};

/// What is true of the whole page while it is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The store; none while it is being opened.
    pub store: Option<Shared<Store>>,
    /// Why the work is only kept in memory; none while it is kept in the browser.
    pub trouble: Option<StoreError>,
    /// What this page writes under: no other page ever does.
    pub replica: Replica,
    /// Who is writing.
    pub author: Author,
    /// Says who is writing.
    pub set_author: Callback<Author>,
    /// The language that the person writes in; none: the interface's.
    pub writes: Option<Language>,
    /// Says in which language the person writes.
    pub set_writes: Callback<Option<Language>>,
    /// The projects that were opened in this page.
    pub(super) desks: Desks,
}

impl Session {
    /// Whether the store has been opened, or has refused to be.
    pub fn is_open(&self) -> bool {
        self.store.is_some()
    }

    /// Whether it is known who is writing.
    pub fn knows_author(&self) -> bool {
        self.author != Author::default()
    }

    /// The language of what the person types: people are taken to write in the language that
    /// the pages speak to them, unless they have said another.
    pub fn writes_in(&self, words: Words) -> LanguageTag {
        self.writes.unwrap_or_else(|| words.language()).into()
    }

    /// Forgets a project that was removed from the store.
    pub fn forget(&self, id: &str) {
        self.desks.forget(id);
    }
}

/// The session. None outside of [`super::SessionProvider`].
#[hook]
pub fn use_session() -> Option<Session> {
    use_context()
}
