//! The messages of the interface and of the report.

use crate::Language;

/// The words of one language: a method for each message.
///
/// The methods are made from `assets/locales/*.ftl` while building, so a message
/// that is missing, or a variable that is wrong, does not compile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// The language of these words.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
