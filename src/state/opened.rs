//! The store, once it is open, with what a person has to know of it.

use std::mem::discriminant;
use std::rc::Rc;

use gate360_merge::Moment;
use yew::prelude::*;

use super::session::A_DAY;
use super::{Notice, Shared};
use crate::platform::store::{Store, StoreError, marker};
use crate::platform::{clock, shared_computer};

/// The store, once it is open.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Opened {
    pub(super) store: Shared<Store>,
    /// Why the work is only kept in memory; none while it is kept in the browser.
    pub(super) trouble: Option<StoreError>,
    pub(super) read_only: bool,
    pub(super) latest: Moment,
    pub(super) notices: Rc<[Notice]>,
}

/// Opens the store once.
pub(super) async fn open() -> Opened {
    let (store, trouble) = if shared_computer::is_on() {
        (Store::memory(), None)
    } else {
        match Store::open().await {
            Ok(store) => (store, None),
            Err(error) => (Store::memory(), Some(error)),
        }
    };
    let mut notices = Vec::new();
    if shared_computer::is_on() {
        notices.push(Notice::SharedComputer);
    }
    let read_only = store.is_read_only();
    if read_only {
        notices.push(Notice::ReadOnly);
    }
    let latest = if store.lasts() {
        look_around(&store, &mut notices).await
    } else {
        Moment::default()
    };
    Opened {
        store: Shared::new(store),
        trouble,
        read_only,
        latest,
        notices: notices.into(),
    }
}

/// Looks whether everything is there that was, and whether the clock is right. Gives when anything
/// was saved last.
async fn look_around(store: &Store, notices: &mut Vec<Notice>) -> Moment {
    let (Ok(mut there), Ok(bin)) = (store.projects().await, store.bin().await) else {
        // Whoever asks for the projects next is told.
        return Moment::default();
    };
    there.extend(bin);
    let mut gone = marker::all();
    gone.retain(|id, _| !there.iter().any(|project| project.id == *id));
    if !gone.is_empty() {
        notices.push(Notice::Gone(gone.into_iter().collect()));
    }
    let latest = there.iter().map(|project| project.saved).max();
    let latest = latest.unwrap_or_default();
    if clock::now().0 < latest.0.saturating_sub(A_DAY) {
        notices.push(Notice::Clock(latest));
    }
    latest
}

/// What comes to it while the page is open.
#[derive(Clone, Debug)]
pub(super) enum Came {
    /// The store was opened.
    Open(Opened),
    /// There is something to know.
    Said(Notice),
    /// A person knows it.
    Read(Notice),
    /// There is room again.
    Room,
    /// The store has become one of a newer version.
    Newer,
    /// The store is out of reach.
    Lost(StoreError),
}

/// The store; none while it is being opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct MayBeOpen(pub(super) Option<Opened>);

impl Reducible for MayBeOpen {
    type Action = Came;

    fn reduce(self: Rc<Self>, came: Came) -> Rc<Self> {
        let opened = match (&self.0, came) {
            (_, Came::Open(opened)) => opened,
            (Some(opened), Came::Said(notice)) => opened.noting(notice),
            (Some(opened), Came::Read(notice)) => opened.keeping(|one| *one != notice),
            (Some(opened), Came::Room) => {
                opened.keeping(|one| !matches!(one, Notice::LittleRoom(_)))
            }
            (Some(opened), Came::Newer) => Opened {
                read_only: true,
                ..opened.noting(Notice::ReadOnly)
            },
            (Some(opened), Came::Lost(error)) => Opened {
                trouble: Some(error),
                ..opened.clone()
            },
            (None, _) => return self,
        };
        Rc::new(Self(Some(opened)))
    }
}

impl Opened {
    /// With one more notice, in the place of one of its kind.
    fn noting(&self, notice: Notice) -> Self {
        let kind = discriminant(&notice);
        let mut noting = self.keeping(|one| discriminant(one) != kind);
        noting.notices = noting.notices.iter().cloned().chain([notice]).collect();
        noting
    }

    /// With some of its notices only.
    fn keeping(&self, keep: impl Fn(&Notice) -> bool) -> Self {
        let kept = self.notices.iter().filter(|one| keep(one));
        Self {
            notices: kept.cloned().collect(),
            ..self.clone()
        }
    }
}
