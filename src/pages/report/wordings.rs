//! The team's texts in a report, each wording once.

use std::collections::BTreeMap;

use gate360_project::{Edit, Key, LanguageTag, Project, Prose, TextPlace};
use gate360_report::texts::{FreeText, TextState};

/// How many characters are shown of a text whose row is folded.
const BEGINNING: usize = 80;

/// A wording, with every place of the report at which it stands alike.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wording {
    /// The text as it was written.
    pub(super) original: Prose,
    /// Where it stands, in reading order; never none.
    pub(super) places: Vec<TextPlace>,
    /// How it stands in the report.
    pub(super) state: TextState,
    /// The version in the report's language, also one of an earlier wording.
    pub(super) version: Option<String>,
}

/// In which list a wording is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    /// A version is called for, or somebody who says the language.
    Lacking,
    /// There is a version.
    Done,
    /// It does not say its language, and stands only in minutes, which never change.
    Minutes,
}

impl Wording {
    /// What it goes by: the path of its first place.
    pub(super) fn key(&self) -> String {
        self.places
            .first()
            .map(TextPlace::to_string)
            .unwrap_or_default()
    }

    /// Its first words, to know it by.
    pub(super) fn beginning(&self) -> Prose {
        let text = self.original.trim_start();
        let line = text.lines().next().unwrap_or_default();
        let mut words: String = line.chars().take(BEGINNING).collect();
        if words.len() < text.len() {
            words.push('…');
        }
        Prose::new(words, self.original.language.as_ref())
    }

    /// In which list it is; none for a text in the report's language.
    pub(super) fn list(&self) -> Option<List> {
        match self.state {
            TextState::InLanguage => None,
            TextState::OwnVersion => Some(List::Done),
            TextState::Unknown if !self.takes_language() => Some(List::Minutes),
            TextState::Unknown | TextState::Missing | TextState::Outdated => Some(List::Lacking),
        }
    }

    /// Whether its language can be said: anywhere but in minutes.
    pub(super) fn takes_language(&self) -> bool {
        self.keys().next().is_some()
    }

    /// Says in which language it is, wherever that can be said.
    pub(super) fn in_language(&self, language: Option<&LanguageTag>) -> Edit {
        let each = self.keys();
        Edit::AtOnce(
            each.map(|key| Edit::TextLanguage(key.clone(), language.cloned()))
                .collect(),
        )
    }

    /// Gives it a version. One place is enough, since the same words have the same version; but
    /// places that have their own go along.
    pub(super) fn with_version(
        &self,
        project: &Project,
        language: &LanguageTag,
        text: &str,
    ) -> Edit {
        let has_own = |place: &&TextPlace| {
            let key = Key::Version(language.clone(), Box::new((*place).clone()));
            let live = project.changes().live(&key.to_string());
            live.iter().any(|change| !change.value().is_null())
        };
        let mut of: Vec<&TextPlace> = self.places.iter().filter(has_own).collect();
        if of.is_empty() {
            of.extend(self.places.first());
        }
        let each = of.into_iter().map(|place| Edit::Version {
            of: place.clone(),
            language: language.clone(),
            text: text.to_owned(),
        });
        Edit::AtOnce(each.collect())
    }

    /// The wording that its version was made from; none if the history does not know it, or the
    /// version is one of these words.
    pub(super) fn made_from(&self, project: &Project, language: &LanguageTag) -> Option<Prose> {
        let version = self.version.as_ref()?;
        if self.state != TextState::Outdated {
            return None;
        }
        let place = self.places.first()?;
        let path = place.to_string();
        let versions = project.versions(language);
        let is_it = |text: &Prose| {
            let found = versions.of(place, text);
            found.is_some_and(|found| found.is_current && found.text == *version)
        };
        let history = project.history();
        let of_place = history
            .iter()
            .rev()
            .filter(|one| **one.change.key() == *path);
        of_place
            .flat_map(|one| [one.change.value(), &one.before])
            .filter_map(Prose::read)
            .find(is_it)
    }

    /// Its places but for those in minutes.
    pub(super) fn keys(&self) -> impl Iterator<Item = &Key> {
        self.places.iter().filter_map(|place| match place {
            TextPlace::Key(key) => Some(key),
            TextPlace::Record(..) => None,
        })
    }
}

/// The wordings of texts, in their order.
pub(super) fn wordings(texts: Vec<FreeText>) -> Vec<Wording> {
    let mut wordings: Vec<Wording> = Vec::new();
    // Where those with the same words are: a file may bring as many texts as it likes.
    let mut by_words: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for text in texts {
        let same = by_words.entry(text.original.text.clone()).or_default();
        let is_alike = |known: &Wording| {
            known.original == text.original
                && known.state == text.state
                && known.version == text.version
        };
        let alike = same
            .iter()
            .copied()
            .find(|&index| is_alike(&wordings[index]));
        match alike {
            Some(index) => wordings[index].places.push(text.place),
            None => {
                same.push(wordings.len());
                wordings.push(Wording {
                    original: text.original,
                    places: vec![text.place],
                    state: text.state,
                    version: text.version,
                });
            }
        }
    }
    wordings
}

#[cfg(test)]
mod tests {
    use gate360_locale::{Language, Words};
    use gate360_merge::{Author, Moment, Replica};
    use gate360_process::{Catalogue, CriterionId, builtin};
    use gate360_project::{AnswerField, ProjectId, Writer};
    use gate360_report::Report;

    use super::*;

    struct Desk {
        catalogue: Catalogue,
        project: Project,
        minutes: i64,
    }

    impl Desk {
        fn new() -> Self {
            Self {
                catalogue: builtin::catalogue("en").unwrap(),
                project: Project::new(ProjectId::new("p").unwrap(), Replica::new("a")),
                minutes: 0,
            }
        }

        fn does(&mut self, language: Option<&str>, edit: Edit) {
            let author = Author::default();
            let language = language.and_then(LanguageTag::parse);
            let by = Writer {
                author: &author,
                language: language.as_ref(),
            };
            // Each step by itself: nothing is folded into what was typed before.
            self.minutes += 60;
            let now = Moment(1_795_219_200_000 + self.minutes * 60_000);
            self.project.apply(&self.catalogue, edit, by, now).unwrap();
        }

        /// Those in a Swedish report, without those that are in Swedish.
        fn listed(&self) -> Vec<Wording> {
            let words = Words::new(Language::Swedish);
            let today = "2026-11-22".parse().unwrap();
            let report = Report::of(
                &self.catalogue,
                &self.project,
                words.language(),
                Author::default(),
                today,
            );
            let mut listed = wordings(report.texts(words));
            listed.retain(|wording| wording.list().is_some());
            listed
        }
    }

    fn swedish() -> LanguageTag {
        Language::Swedish.into()
    }

    fn role(id: &str, text: &str) -> Edit {
        Edit::AnswerText(CriterionId::new(id), AnswerField::Role, text.to_owned())
    }

    #[test]
    fn the_same_words_are_listed_once_and_have_one_version() {
        let mut desk = Desk::new();
        desk.does(Some("da"), Edit::Partners("Projektleder".to_owned()));
        desk.does(Some("da"), role("VAL-101", "Projektleder"));
        desk.does(Some("sv"), Edit::Summary("En rad".to_owned()));
        let listed = desk.listed();
        let [wording] = listed.as_slice() else {
            panic!("{listed:?}");
        };
        assert_eq!(wording.list(), Some(List::Lacking));
        let paths: Vec<String> = wording.places.iter().map(TextPlace::to_string).collect();
        assert_eq!(paths, ["project/partners", "answer/VAL-101/team/role"]);
        let edit = wording.with_version(&desk.project, &swedish(), "Projektledare");
        desk.does(Some("sv"), edit);
        let listed = desk.listed();
        assert_eq!(listed.len(), 1);
        assert_eq!(listed[0].list(), Some(List::Done));
        assert_eq!(listed[0].version.as_deref(), Some("Projektledare"));
        // Taken back at the one place, it is gone at both.
        let edit = listed[0].with_version(&desk.project, &swedish(), "");
        desk.does(Some("sv"), edit);
        assert_eq!(desk.listed(), vec![wording.clone()]);
    }

    #[test]
    fn a_version_of_an_earlier_wording_is_shown_with_that_wording() {
        let mut desk = Desk::new();
        desk.does(Some("da"), Edit::Summary("Vi måler".to_owned()));
        let edit = desk.listed()[0].with_version(&desk.project, &swedish(), "Vi mäter");
        desk.does(Some("da"), edit);
        assert_eq!(desk.listed()[0].made_from(&desk.project, &swedish()), None);
        desk.does(Some("da"), Edit::Summary("Vi måler og tæller".to_owned()));
        desk.does(
            Some("da"),
            Edit::Summary("Vi måler, tæller og vejer".to_owned()),
        );
        let listed = desk.listed();
        assert_eq!(listed[0].state, TextState::Outdated);
        assert_eq!(listed[0].list(), Some(List::Lacking));
        let danish = LanguageTag::from(Language::Danish);
        assert_eq!(
            listed[0].made_from(&desk.project, &swedish()),
            Some(Prose::new("Vi måler", Some(&danish)))
        );
        // The same version, said to fit the new wording.
        let edit = listed[0].with_version(&desk.project, &swedish(), "Vi mäter");
        desk.does(Some("da"), edit);
        assert_eq!(desk.listed()[0].list(), Some(List::Done));
    }

    #[test]
    fn a_text_of_no_known_language_can_be_given_one() {
        let mut desk = Desk::new();
        desk.does(None, Edit::Summary("Vi måler".to_owned()));
        desk.does(None, Edit::Partners("Vi måler".to_owned()));
        let listed = desk.listed();
        assert_eq!(listed.len(), 1);
        assert!(listed[0].takes_language());
        desk.does(None, listed[0].in_language(Some(&swedish())));
        assert_eq!(desk.listed(), Vec::new());
    }

    #[test]
    fn a_long_text_is_known_by_its_first_words() {
        let beginning = |text: &str| {
            let wording = Wording {
                original: Prose::from(text),
                places: vec![TextPlace::Key(Key::Summary)],
                state: TextState::Unknown,
                version: None,
            };
            wording.beginning().text
        };
        assert_eq!(beginning("Ja"), "Ja");
        assert_eq!(beginning("\n Ja\nog nej"), "Ja…");
        assert_eq!(beginning(&"æ".repeat(81)), "æ".repeat(80) + "…");
    }

    #[test]
    fn minutes_that_do_not_say_their_language_are_listed_apart() {
        let mut wording = Wording {
            original: Prose::from("Ja"),
            places: vec![TextPlace::parse("gate/G1/record/r-1/reason").unwrap()],
            state: TextState::Unknown,
            version: None,
        };
        assert_eq!(wording.list(), Some(List::Minutes));
        wording.state = TextState::Missing;
        assert_eq!(wording.list(), Some(List::Lacking));
    }
}
