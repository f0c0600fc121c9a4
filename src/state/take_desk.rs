//! Putting a project on the desk.

use std::rc::Rc;

use gate360_project::ProjectId;

use super::{Desk, Session};
use crate::platform::store::{Loaded, StoreError};

/// The desk of a project: the one that is there, brought up to date, or a new one. None if the
/// store has no such project, or if it was erased for good.
pub(super) async fn take_desk(session: &Session, id: &str) -> Result<Option<Rc<Desk>>, StoreError> {
    let (Some(store), Some(project)) = (&session.store, ProjectId::new(id)) else {
        return Ok(None);
    };
    let loaded = store.load(id).await?;
    let gone = loaded == Loaded::default()
        && !store.projects().await?.iter().any(|listed| listed.id == id);
    let known = session.desks.get(id);
    // A person has come here, perhaps after making room.
    session.desks.retry();
    // A project that another tab has removed stays as long as this one has unsaved work on it.
    let known = known.filter(|desk| !gone || desk.writer.has_unsaved());
    let (desk, is_new) = match known {
        Some(desk) => {
            desk.join(loaded);
            (desk, false)
        }
        None if gone => {
            session.forget(id);
            return Ok(None);
        }
        None => {
            let replica = session.replica.clone();
            let desk = Desk::new(store.clone(), project, replica, loaded);
            (Rc::new(desk), true)
        }
    };
    desk.note_name();
    if desk.is_erased() {
        // All that is left of it is the change that says so. It is nowhere listed.
        session.forget(id);
        return Ok(None);
    }
    if is_new {
        session.desks.keep(id, &desk);
    }
    Ok(Some(desk))
}
