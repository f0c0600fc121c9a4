//! The team's own texts as they stand in a report: as they were written, or in the version that
//! the team made in the report's language.

use std::cell::RefCell;
use std::collections::BTreeSet;

use gate360_locale::Language;
use gate360_project::{LanguageTag, Project, Prose, TextPlace, Versions};

use crate::document::Text;

/// A text of the team's that a report shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreeText {
    /// Where the original stands.
    pub place: TextPlace,
    /// The text as it was written.
    pub original: Prose,
    /// How it stands in the report.
    pub state: TextState,
    /// The version in the report's language, whether it is shown or was made from an earlier
    /// wording; none: nobody has made one.
    pub version: Option<String>,
}

/// How a text of the team's stands in a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextState {
    /// It was written in the report's language.
    InLanguage,
    /// The team's version in the report's language is shown.
    OwnVersion,
    /// It is shown in another language, since there is no version.
    Missing,
    /// It is shown as it was written: the version is one of an earlier wording, and what the
    /// team says now holds.
    Outdated,
    /// It is shown as it was written, in whatever language that is: nobody has said.
    Unknown,
}

impl FreeText {
    /// Whether a version in the report's language is called for: there is none, or one of an
    /// earlier wording. Also where the language of the text is not known: nobody but the team
    /// can say which it is.
    pub fn lacks_version(&self) -> bool {
        !matches!(self.state, TextState::InLanguage | TextState::OwnVersion)
    }
}

/// The team's texts, taken note of in the order in which they are shown.
pub(crate) struct Texts {
    language: Language,
    versions: Versions,
    shown: RefCell<Shown>,
}

#[derive(Default)]
struct Shown {
    texts: Vec<FreeText>,
    /// A text may stand at several places of the report.
    paths: BTreeSet<String>,
}

impl Texts {
    pub(crate) fn of(project: &Project, language: Language) -> Self {
        Self {
            language,
            versions: project.versions(&LanguageTag::from(language)),
            shown: RefCell::default(),
        }
    }

    /// A text as the report shows it.
    pub(crate) fn show(&self, place: &TextPlace, original: &Prose) -> Text {
        let in_language = |tag: &LanguageTag| tag.is(self.language);
        if original.is_blank() {
            return Text::plain(original.text.as_str());
        }
        let version = self.versions.of(place, original);
        let is_current = version.as_ref().map(|version| version.is_current);
        let state = match (&original.language, is_current) {
            (Some(tag), _) if in_language(tag) => TextState::InLanguage,
            (_, Some(true)) => TextState::OwnVersion,
            (_, Some(false)) => TextState::Outdated,
            (Some(_), None) => TextState::Missing,
            (None, None) => TextState::Unknown,
        };
        let version = version.map(|version| version.text);
        let text = match &version {
            Some(version) if state == TextState::OwnVersion => Text::plain(version.as_str()),
            _ => Text::written(original, self.language),
        };
        self.note(FreeText {
            place: place.clone(),
            original: original.clone(),
            state,
            version,
        });
        text
    }

    fn note(&self, text: FreeText) {
        let mut shown = self.shown.borrow_mut();
        if shown.paths.insert(text.place.to_string()) {
            shown.texts.push(text);
        }
    }

    /// What was shown so far, each text once.
    pub(crate) fn shown(&self) -> Vec<FreeText> {
        self.shown.borrow().texts.clone()
    }
}
