//! The texts of all languages as a part of the program.

use crate::table::Table;
use crate::{Language, Words};

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

static TABLES: [Table; Language::ALL.len()] = [
    table(Language::English, &ENGLISH),
    table(Language::Danish, &DANISH),
    table(Language::Swedish, &SWEDISH),
];

const fn table(language: Language, texts: &'static [&'static str]) -> Table {
    Table { language, texts }
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self::of(&TABLES[language.index()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_stand_in_the_order_of_the_languages() {
        for language in Language::ALL {
            assert_eq!(Words::new(*language).language(), *language);
        }
    }

    #[test]
    fn a_table_that_was_fetched_says_the_same() {
        let built = Words::new(Language::Danish);
        let texts = || {
            built
                .texts()
                .iter()
                .map(|text| (*text).to_owned())
                .collect()
        };
        assert_eq!(Words::loaded(Language::Danish), None);
        let refused = [
            Words::load(Language::Danish, "another build", texts()),
            Words::load(Language::Danish, Words::FINGERPRINT, Vec::new()),
        ];
        assert_eq!(refused, [None, None]);
        let loaded = Words::load(Language::Danish, Words::FINGERPRINT, texts()).unwrap();
        assert_eq!(Words::loaded(Language::Danish), Some(loaded));
        assert_eq!(loaded.language(), Language::Danish);
        assert_eq!(loaded.texts(), built.texts());
    }

    #[test]
    fn the_last_resort_says_what_it_is_for() {
        for language in Language::ALL {
            let (all, few) = (Words::new(*language), Words::last_resort(*language));
            assert_eq!(few.stopped_body(), all.stopped_body());
            assert_eq!(few.words_failed_body(), all.words_failed_body());
            assert_eq!(few.home_title(), "");
        }
    }
}
