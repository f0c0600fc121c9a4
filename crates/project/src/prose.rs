//! A text that a person wrote, with the language that it is in.

use std::fmt;
use std::ops::Deref;

use serde_json::{Map, Value};

use crate::language::LanguageTag;

/// The names of its parts, where it is stored with its language.
const TEXT: &str = "text";
const LANGUAGE: &str = "language";

/// A text that a person wrote. It stays as it was written, in whatever language the app speaks.
///
/// Stored as `{"language": "da", "text": "…"}`. A text whose language is not known, as in
/// everything from before languages were kept, is stored as a plain string.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Prose {
    /// The text; empty: nothing was written.
    pub text: String,
    /// Its language; none: not known.
    pub language: Option<LanguageTag>,
}

impl Prose {
    /// A text in a language.
    pub fn new(text: impl Into<String>, language: Option<&LanguageTag>) -> Self {
        Self {
            text: text.into(),
            language: language.cloned(),
        }
    }

    /// Whether it says nothing.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Reads a stored text; none if the value is no text. A language that is no tag counts as
    /// not known; it stays where it is stored.
    pub fn read(value: &Value) -> Option<Self> {
        if let Value::String(text) = value {
            return Some(Self::from(text.as_str()));
        }
        let text = value.get(TEXT)?.as_str()?;
        let language = value.get(LANGUAGE).and_then(Value::as_str);
        Some(Self {
            text: text.to_owned(),
            language: language.and_then(LanguageTag::parse),
        })
    }

    /// What a stored text says its language is, where that is no tag and not `und`; none: there
    /// is nothing wrong with it. Something that is no text is not looked at.
    pub fn wrong_language(value: &Value) -> Option<&Value> {
        let said = value.get(TEXT).filter(|text| text.is_string());
        let said = said.and(value.get(LANGUAGE))?;
        let is_right =
            |tag: &str| LanguageTag::parse(tag).is_some() || tag.eq_ignore_ascii_case("und");
        (!said.as_str().is_some_and(is_right)).then_some(said)
    }

    /// The text as it is stored; nothing written is a removal.
    pub(crate) fn to_value(&self) -> Value {
        if self.text.is_empty() {
            return Value::Null;
        }
        let text = Value::String(self.text.clone());
        match &self.language {
            Some(language) if !self.is_blank() => {
                let language = Value::String(language.to_string());
                let parts = [(LANGUAGE, language), (TEXT, text)];
                let parts = parts.map(|(name, value)| (name.to_owned(), value));
                Value::Object(Map::from_iter(parts))
            }
            _ => text,
        }
    }
}

/// Its words.
impl Deref for Prose {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

/// A text whose language is not known.
impl From<&str> for Prose {
    fn from(text: &str) -> Self {
        Self::new(text, None)
    }
}

impl From<String> for Prose {
    fn from(text: String) -> Self {
        Self::new(text, None)
    }
}

/// The same words, in whatever language.
impl PartialEq<str> for Prose {
    fn eq(&self, words: &str) -> bool {
        self.text == words
    }
}

impl PartialEq<&str> for Prose {
    fn eq(&self, words: &&str) -> bool {
        self.text == *words
    }
}

impl fmt::Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn danish() -> LanguageTag {
        LanguageTag::parse("da").unwrap()
    }

    #[test]
    fn a_text_keeps_its_language() {
        let prose = Prose::new("Vi måler", Some(&danish()));
        let value = prose.to_value();
        assert_eq!(value, json!({"language": "da", "text": "Vi måler"}));
        assert_eq!(Prose::read(&value), Some(prose));
    }

    #[test]
    fn a_text_of_before_languages_were_kept_stays_a_string() {
        let value = json!("We measure");
        let prose = Prose::read(&value).unwrap();
        assert_eq!(prose, Prose::from("We measure"));
        assert_eq!(prose.to_value(), value);
    }

    #[test]
    fn nothing_is_in_no_language() {
        assert_eq!(Prose::new("", Some(&danish())).to_value(), Value::Null);
        assert_eq!(Prose::new(" \n", Some(&danish())).to_value(), json!(" \n"));
    }

    #[test]
    fn a_wrong_language_is_not_known_and_is_told() {
        for wrong in [json!("dansk sprog"), json!(7), json!(null), json!(["da"])] {
            let value = json!({"language": wrong, "text": "Ja"});
            assert_eq!(Prose::read(&value), Some(Prose::from("Ja")));
            assert_eq!(Prose::wrong_language(&value), Some(&wrong));
        }
        for right in [
            json!("Ja"),
            json!({"text": "Ja"}),
            json!({"language": "sv-FI", "text": "Ja"}),
            json!({"language": "und", "text": "Ja"}),
            json!({"language": 7}),
        ] {
            assert_eq!(Prose::wrong_language(&right), None, "{right}");
        }
    }

    #[test]
    fn what_is_no_text_is_none() {
        for value in [
            json!(null),
            json!(7),
            json!({}),
            json!({"text": 7}),
            json!(["Ja"]),
        ] {
            assert_eq!(Prose::read(&value), None, "{value}");
        }
    }
}
