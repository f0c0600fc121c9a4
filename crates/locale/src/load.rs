//! Where the texts of a language come from.

use std::sync::OnceLock;

use crate::table::Table;
use crate::{Language, Words};

include!(concat!(env!("OUT_DIR"), "/facts.rs"));

/// The tables that were loaded: at most one for each language.
static LOADED: [OnceLock<Table>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];

/// The texts of last resort.
static LAST_RESORT: [OnceLock<Table>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];

impl Words {
    /// Changes with the messages and their arguments: a table with another one is of another
    /// build, and its texts would stand in the wrong places.
    pub const FINGERPRINT: &'static str = FINGERPRINT;

    /// The words of a language from a table, which stands for good: at the second call the first
    /// table is kept. None if it is not a table of this build.
    ///
    /// The table is kept until the program ends, and so are the words: there are as few tables as
    /// languages.
    #[must_use]
    pub fn load(language: Language, fingerprint: &str, texts: Vec<String>) -> Option<Self> {
        if fingerprint != FINGERPRINT || texts.len() != COUNT {
            return None;
        }
        Some(Self::of(LOADED[language.index()].get_or_init(|| {
            let texts = texts.into_iter().map(|text| &*text.leak()).collect();
            table(language, texts)
        })))
    }

    /// The words of a language, if they were loaded.
    #[must_use]
    pub fn loaded(language: Language) -> Option<Self> {
        LOADED[language.index()].get().map(Self::of)
    }

    /// The few words that are always there, to say that there are no others, or that the program
    /// has stopped. All other messages are empty.
    #[must_use]
    pub fn last_resort(language: Language) -> Self {
        Self::of(LAST_RESORT[language.index()].get_or_init(|| {
            let mut texts = vec![""; COUNT];
            for (place, text) in last_resort(language) {
                texts[*place] = text;
            }
            table(language, texts)
        }))
    }
}

fn table(language: Language, texts: Vec<&'static str>) -> Table {
    Table {
        language,
        texts: texts.leak(),
    }
}

const fn last_resort(language: Language) -> &'static [(usize, &'static str)] {
    match language {
        Language::English => ENGLISH_LAST_RESORT,
        Language::Danish => DANISH_LAST_RESORT,
        Language::Swedish => SWEDISH_LAST_RESORT,
    }
}
