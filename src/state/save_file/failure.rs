//! Why a project is not in a file.

use gate360_locale::Words;

use crate::platform::documents::DocumentError;
use crate::platform::store::StoreError;
use crate::state::store_words;

/// Why a project is not in a file. It has lost nothing, nor has the file, unless that was chosen
/// as a new one. The first text is the file's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveFailure {
    /// The person closed the dialog.
    Cancelled,
    /// There is no such project here.
    NoProject,
    /// The store did not give the project out.
    Store(StoreError),
    /// The browser would not hand out a download.
    NotHandedOut,
    /// The file could not be read or written where it is.
    Document(String, DocumentError),
    /// What stands in the file can't be read, and may be somebody's work.
    Unreadable(String),
    /// The file is no team file.
    NotATeamFile(String),
    /// The file was written by a newer version of the app.
    Newer(String),
    /// The file holds another project, of this name.
    OtherProject(String, String),
    /// In the file the project was erased for good, by this role.
    Erased(String, String),
    /// What happened to a file that was chosen as a new one: browsers empty such a file as soon as
    /// it is chosen.
    NewFile(String, Box<SaveFailure>),
}

impl SaveFailure {
    /// The same, where the file was chosen as a new one.
    pub(super) fn of_new_file(self, file: String) -> Self {
        match self {
            // There is something in it, so this browser did not empty it.
            Self::Unreadable(_)
            | Self::NotATeamFile(_)
            | Self::Newer(_)
            | Self::OtherProject(..)
            | Self::Erased(..) => self,
            failure => Self::NewFile(file, Box::new(failure)),
        }
    }
}

/// What is safe.
#[must_use]
pub fn safe_words(words: Words, failure: &SaveFailure) -> String {
    match failure {
        SaveFailure::NewFile(file, _) => words.file_new_not_saved(file),
        _ => words.file_not_saved_safe().to_owned(),
    }
}

/// What happened and what to do next; none where the person did it.
#[must_use]
pub fn failure_words(words: Words, failure: &SaveFailure) -> Option<String> {
    let text = match failure {
        SaveFailure::Cancelled => return None,
        SaveFailure::NoProject => words.project_missing_body().to_owned(),
        SaveFailure::Store(error) => store_words(words, error).to_owned(),
        SaveFailure::NotHandedOut => words.file_not_handed_out().to_owned(),
        SaveFailure::Document(file, error) => match error {
            DocumentError::NotAllowed => words.file_not_allowed(file),
            DocumentError::Gone => words.file_gone(file),
            DocumentError::Locked => words.file_locked(file),
            DocumentError::Full => words.file_full(file),
            DocumentError::ChangedMeanwhile => words.file_busy(file),
            DocumentError::Other(why) => words.file_not_written(file, why),
        },
        SaveFailure::Unreadable(file) => words.file_unreadable(file),
        SaveFailure::NotATeamFile(file) => words.file_not_ours(file),
        SaveFailure::Newer(file) => words.file_newer(file),
        SaveFailure::OtherProject(file, name) if name.is_empty() => {
            words.file_other_project(file, words.project_unnamed())
        }
        SaveFailure::OtherProject(file, name) => words.file_other_project(file, name),
        SaveFailure::Erased(file, by) if by.is_empty() => words.file_erased_by_somebody(file),
        SaveFailure::Erased(file, by) => words.file_erased(file, by),
        SaveFailure::NewFile(_, failure) => return failure_words(words, failure),
    };
    Some(text)
}
