//! Doing at the desk what a page asks for.

use gate360_locale::Words;
use gate360_project::{Edit, Refusal, Writer};

use super::packs::Followed;
use super::{Desk, Session};
use crate::hooks::SharedCatalogue;
use crate::platform::clock;

/// What the desk's callbacks need.
#[derive(Clone, Debug)]
pub(super) struct Latest {
    pub(super) session: Session,
    /// The process that is built in.
    pub(super) own: SharedCatalogue,
    pub(super) words: Words,
}

impl Latest {
    /// The process that is followed, in the interface's language.
    pub(super) fn catalogue(&self, followed: &Followed) -> SharedCatalogue {
        followed
            .catalogue(self.words)
            .unwrap_or_else(|| self.own.clone())
    }
}

/// Does what a person asks for; gives whether anything has changed by it.
pub(super) fn apply(
    desk: Option<&Desk>,
    by: Option<Latest>,
    followed: &Followed,
    edit: Edit,
) -> Result<bool, Refusal> {
    match (desk, by) {
        (_, Some(by)) if by.session.read_only => Err(Refusal::ReadOnly),
        (Some(desk), Some(by)) => {
            let language = by.session.writes_in(by.words);
            let writer = Writer {
                author: &by.session.author,
                language: Some(&language),
            };
            desk.apply(&by.catalogue(followed), edit, writer, clock::now())
        }
        // Pages are inside, and inside both are there.
        _ => Ok(false),
    }
}
