//! The languages of the interface and of the report.

/// A language that there are words for.
///
/// A further language needs its files in `assets/locales` and `assets/process`, a line in
/// `build/main.rs`, and its variant here; the compiler and the tests ask for the rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// British English, which is also what is shown when nothing else fits.
    #[default]
    English,
    /// Danish.
    Danish,
    /// Swedish.
    Swedish,
}

impl Language {
    /// Every language.
    pub const ALL: &'static [Self] = &[Self::English, Self::Danish, Self::Swedish];

    /// The language's place among them.
    pub(crate) const fn index(self) -> usize {
        self as usize
    }

    /// The language's tag after BCP 47, such as `en`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Danish => "da",
            Self::Swedish => "sv",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Danish => "Dansk",
            Self::Swedish => "Svenska",
        }
    }

    /// The language of a tag after BCP 47. Regions and other additions are passed
    /// over (`en-GB` is English), and so is the case of letters.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let wanted = tag.split('-').next()?;
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.tag().eq_ignore_ascii_case(wanted))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_found_by_its_tag() {
        for (index, language) in Language::ALL.iter().enumerate() {
            assert_eq!(language.index(), index);
            assert_eq!(Language::from_tag(language.tag()), Some(*language));
            assert!(!language.name().is_empty());
        }
    }

    #[test]
    fn regions_and_case_are_passed_over() {
        for tag in ["en", "EN", "en-GB", "en-Latn-US", "En-au"] {
            assert_eq!(Language::from_tag(tag), Some(Language::English), "{tag}");
        }
        assert_eq!(Language::from_tag("sv-FI"), Some(Language::Swedish));
        assert_eq!(Language::from_tag("da-GL"), Some(Language::Danish));
    }

    #[test]
    fn other_tags_are_unknown() {
        for tag in ["", "-", "e", "eng", "en_GB", "xx-en", " en"] {
            assert_eq!(Language::from_tag(tag), None, "{tag}");
        }
    }
}
