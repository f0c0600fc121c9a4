use gloo::events::EventListener;
use gloo::utils::document;
use yew::prelude::*;

use super::Session;
use super::others::Others;

/// Loads the project again when another tab has saved it, and when this one comes back into
/// sight, in case the telling was missed.
#[hook]
pub(super) fn use_other_tabs(
    id: &str,
    session: &Option<Session>,
    load: &Callback<(Session, String)>,
    others: &Others,
) {
    let (session, load, others) = (session.clone(), load.clone(), others.clone());
    use_effect_with((id.to_owned(), session), move |(id, session)| {
        let load = {
            let (id, session) = (id.clone(), session.clone());
            move || {
                if let Some(session) = session.clone().filter(Session::is_open) {
                    load.emit((session, id.clone()));
                }
            }
        };
        let (id, seen) = (id.clone(), load.clone());
        others.listen(Callback::from(move |changed| {
            if changed == id {
                load();
            }
        }));
        let listener = EventListener::new(&document(), "visibilitychange", move |_| {
            if !document().hidden() {
                seen();
            }
        });
        move || {
            drop(listener);
            others.leave();
        }
    });
}
