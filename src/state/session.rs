//! The store, and who is writing.

use std::rc::Rc;

use gate360_locale::{Language, Words};
use gate360_merge::{Author, Moment, Replica};
use gate360_project::LanguageTag;
use yew::prelude::*;

use super::desks::Desks;
use super::{Notice, Shared};
use crate::platform::clock;
use crate::platform::store::{Store, StoreError};

/// In milliseconds.
pub(super) const A_DAY: i64 = 24 * 60 * 60 * 1000;

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
    /// Whether the store can only be read: it belongs to a newer version of the app.
    pub read_only: bool,
    /// When anything was last saved in this browser, as it was when the page was opened.
    pub latest: Moment,
    /// What a person has to know of where the work is kept.
    pub notices: Rc<[Notice]>,
    /// Takes a notice away that a person has read.
    pub dismiss: Callback<Notice>,
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

    /// Whether the computer's clock can be right: it does not lie more than a day before what was
    /// saved last. Other tabs and other computers may go a little differently.
    pub fn clock_is_sound(&self) -> bool {
        clock::now().0 >= self.latest.0.saturating_sub(A_DAY)
    }

    /// Now, for whatever is due at a time: never before what was saved last.
    pub fn moment_for_deadlines(&self) -> Moment {
        clock::now().max(self.latest)
    }

    /// Whether anything that a person did in this page is gone with it and is in no file either.
    pub fn has_work_only_here(&self) -> bool {
        self.desks.any_only_here()
    }

    /// A person has made a project in this page, and the store holds it.
    pub fn was_made(&self, store: &Shared<Store>, id: &str) {
        self.desks.was_made(store, id, clock::now());
    }

    /// Lets go of all that is open and stored nowhere: a person has said so.
    pub(crate) fn let_go(&self) {
        self.desks.let_go();
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
