//! Putting a project on the desk.

use std::rc::Rc;

use gate360_project::ProjectId;

use super::{Desk, Session};
use crate::platform::store::{Loaded, StoreError};

/// The desk of a project: the one that is there, brought up to date, or a new one. None if the
/// store has no such project.
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
    if let Some(desk) = known.filter(|desk| !gone || desk.writer.has_unsaved()) {
        desk.join(loaded);
        desk.note_name();
        return Ok(Some(desk));
    }
    if gone {
        session.forget(id);
        return Ok(None);
    }
    let desk = Rc::new(Desk::new(
        store.clone(),
        project,
        session.replica.clone(),
        loaded,
    ));
    session.desks.keep(id, &desk);
    desk.note_name();
    Ok(Some(desk))
}
