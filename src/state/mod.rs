//! What is open, and the edits made to it.
//!
//! [`SessionProvider`] opens the browser's store and knows who is writing. [`ProjectProvider`]
//! puts one project on the desk: it loads its rows, works out what follows from them, applies
//! edits and hands the changes to the writer. Pages take [`OpenProject`].

mod answered;
mod at_desk;
pub mod backups;
pub mod bin;
mod conflict_notice;
mod conflict_row;
mod desk;
mod desks;
mod earlier;
pub(crate) mod erased;
mod hand;
mod import;
mod journey;
pub(crate) mod key_words;
mod memory_notice;
mod not_open;
mod notice;
mod notices;
mod open_project;
mod opened;
mod other_tabs;
mod others;
pub mod packs;
pub(crate) mod places;
mod project_provider;
pub mod reminder;
mod removed;
mod save_file;
mod session;
mod session_provider;
mod set_aside;
mod shared;
mod take_desk;
mod use_opened;
mod words;
mod writer;

pub use desk::Desk;
pub use earlier::{levels_at, levels_of, snapshot_name};
pub use import::{
    ErasedProject, Found, ImportError, Imported, OutOfFile, PackTaken, erase_too, import_example,
    import_file,
};
pub use memory_notice::memory_notice;
pub use notice::Notice;
pub(crate) use notices::notices;
pub use open_project::{Editor, OpenProject, use_open_project};
pub use project_provider::ProjectProvider;
pub use removed::{erase_for_good, erasing_file, move_to_bin, purge, put_back};
pub use save_file::{
    SaveFailure, SaveFileProvider, SavedFile, Target, failure_words, safe_words, save_file,
    say_saved, use_save_file,
};
pub use session::{Session, use_session};
pub use session_provider::SessionProvider;
pub use shared::Shared;
pub use words::{refusal_words, store_words, unreadable_words};
