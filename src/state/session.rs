//! The store, and who is writing.

use gate360_merge::{Author, Replica};
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
