//! Hooks: one per file.

mod typing;
mod use_arrival;
mod use_catalogue;
mod use_draft;
mod use_examples;
mod use_fetching;
mod use_id;
mod use_keys;
mod use_language;
mod use_query;
mod use_question;
mod use_read_only;
mod use_save_key;
mod use_shell;
mod use_stored_again;
mod use_theme;
mod use_undo_keys;
mod use_words;

pub use use_arrival::{Arrival, use_arrival};
pub use use_catalogue::{SharedCatalogue, catalogue_in, use_catalogue};
pub use use_draft::{Draft, Pace, use_draft};
pub use use_examples::{Examples, use_examples};
pub use use_fetching::{Coming, use_fetching};
pub use use_id::use_id;
pub use use_keys::{KeyPress, use_keys};
pub use use_language::{ChooseLanguage, use_language};
pub use use_query::use_query;
pub use use_question::{Question, use_question};
pub use use_read_only::{ReadOnly, use_read_only};
pub use use_save_key::{SAVE_KEY, use_save_key};
pub use use_shell::{
    Journey, Mark, SaveFile, SaveStatus, Shell, ShellView, Steps, Turn, use_shell,
};
pub use use_stored_again::use_stored_again;
pub use use_theme::use_theme;
pub use use_undo_keys::use_undo_keys;
pub use use_words::use_words;
