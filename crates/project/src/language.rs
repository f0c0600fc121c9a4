//! The language that a text was written in.

use std::fmt;
use std::sync::Arc;

use gate360_locale::Language;

/// The longest tag, in bytes.
const LONGEST: usize = 35;

/// A language tag after BCP 47, in its usual spelling: `da`, `sv-FI`, `zh-Hant`. It need not be
/// a language that there are words for: people write in more languages than the app speaks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(Arc<str>);

impl LanguageTag {
    /// Reads a tag, whatever the case of its letters; none if it has not the form of one, and
    /// none for `und`, which says that the language is not known.
    pub fn parse(tag: &str) -> Option<Self> {
        let mut spelled = String::with_capacity(tag.len());
        let mut after_single = false;
        for (at, part) in tag.split('-').enumerate() {
            let fits = (1..=8).contains(&part.len());
            if tag.len() > LONGEST || !fits || !part.bytes().all(|b| b.is_ascii_alphanumeric()) {
                return None;
            }
            if at == 0 {
                let is_primary = part.len() > 1 && part.bytes().all(|b| b.is_ascii_alphabetic());
                if !is_primary || part.eq_ignore_ascii_case("und") {
                    return None;
                }
            } else {
                spelled.push('-');
            }
            // Regions are written large and scripts with a capital (RFC 5646, 2.1.1).
            let mut part = part.to_ascii_lowercase();
            match part.len() {
                2 if at > 0 && !after_single => part.make_ascii_uppercase(),
                4 if at > 0 && !after_single => {
                    if let Some(first) = part.get_mut(..1) {
                        first.make_ascii_uppercase();
                    }
                }
                _ => {}
            }
            after_single |= at > 0 && part.len() == 1;
            spelled.push_str(&part);
        }
        Some(Self(Arc::from(spelled)))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is this language, in whatever region.
    pub fn is(&self, language: Language) -> bool {
        Language::from_tag(self.as_str()) == Some(language)
    }
}

impl From<Language> for LanguageTag {
    fn from(language: Language) -> Self {
        Self(Arc::from(language.tag()))
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_one_spelling() {
        for (given, spelled) in [
            ("da", "da"),
            ("SV", "sv"),
            ("sv-fi", "sv-FI"),
            ("ZH-hant-tw", "zh-Hant-TW"),
            ("de-CH-1996", "de-CH-1996"),
            ("en-x-AB-TEXT", "en-x-ab-text"),
        ] {
            let tag = LanguageTag::parse(given).unwrap();
            assert_eq!(tag.as_str(), spelled);
            assert_eq!(LanguageTag::parse(spelled), Some(tag));
        }
    }

    #[test]
    fn what_has_not_the_form_of_a_tag_is_none() {
        for wrong in [
            "",
            "d",
            "-",
            "da-",
            "-da",
            "da_DK",
            "da DK",
            "dansk sprog",
            "und",
            "UND-Latn",
            "x-ab",
            "12",
            "æø",
            "da-abcdefghi",
            "da-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd",
            "da/sv",
        ] {
            assert_eq!(LanguageTag::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_region_is_the_same_language() {
        for &language in Language::ALL {
            let tag = [language.tag(), "-FI"].concat();
            assert!(LanguageTag::parse(&tag).unwrap().is(language));
            assert!(LanguageTag::from(language).is(language));
        }
        assert!(!LanguageTag::parse("fi").unwrap().is(Language::English));
    }
}
