//! Language, who is writing, appearance, keys, storage.

mod appearance;
mod ask_to_keep;
mod backups;
mod backups_of;
mod bin;
mod from_store;
mod kept;
mod keys;
mod language;
mod packs;
mod shared_computer;
mod storage;
mod stored;
mod who;

use yew::prelude::*;

use self::appearance::Appearance;
use self::kept::kept;
use self::keys::Keys;
use self::language::LanguageSetting;
use self::packs::Packs;
use self::storage::Storage;
pub(crate) use self::storage::size;
use self::who::WhoIsWriting;
use crate::components::PageHeader;
use crate::hooks::use_words;
use crate::state::{Session, use_session};

/// Language, who is writing, appearance, keys, storage.
#[component]
pub fn SettingsPage() -> Html {
    let words = use_words();
    // Fields start with what is known, which the session reads from the store first.
    let session = use_session().filter(Session::is_open);
    html! {
        <>
            <PageHeader title={words.settings_title()} lead={words.settings_lead()} />
            <div class="stack stack-wide">
                if let Some(session) = session {
                    <LanguageSetting />
                    <WhoIsWriting session={session.clone()} />
                    <Appearance />
                    <Keys />
                    <Packs />
                    <Storage {session} />
                    { kept() }
                }
            </div>
        </>
    }
}

/// What is known.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct SessionProps {
    /// The store, and who is writing.
    pub(super) session: Session,
}
