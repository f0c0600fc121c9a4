//! A process pack: a whole process with its texts in one file, so that whoever runs a process of
//! his own can hand it on.

mod against;
mod read;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::authored::{Structure, Texts};
use crate::catalogue::Catalogue;
use crate::check;
use crate::fault::{Area, Fault, Faults, Place, Problem};
use crate::form::primary;
use crate::shape::table::LONGEST_TEXT;

/// What the file says it is.
const SCHEMA: &str = "gate360/pack";
/// The version of the file's form that is written, and the newest that is understood.
const VERSION: u64 = 1;
/// The languages that the interface has words in.
pub const WORDS: [&str; 3] = ["en", "da", "sv"];
/// The language that texts fall back to.
const FALLBACK: &str = "en";

/// A process with its texts in some languages: checked, immutable.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    id: String,
    owner: String,
    structure: Structure,
    texts: BTreeMap<String, Texts>,
}

/// The file's content as it is written.
#[derive(Serialize)]
struct PackFile<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    owner: &'a str,
    schema: &'static str,
    structure: &'a Structure,
    texts: &'a BTreeMap<String, Texts>,
    version: u64,
}

impl Pack {
    /// The longest text for people, in characters: also of a process that a report carries, so
    /// that it can be kept as a pack.
    pub const LONGEST_TEXT: usize = LONGEST_TEXT;

    /// Puts a pack together from its parts; `owner` may be empty.
    ///
    /// # Errors
    ///
    /// Every fault at once, each with its place.
    pub fn from_parts(
        id: &str,
        owner: &str,
        structure: Structure,
        texts: impl IntoIterator<Item = Texts>,
    ) -> Result<Self, Vec<Fault>> {
        let mut faults = Faults::default();
        let mut by_language = BTreeMap::new();
        for texts in texts {
            let tag = texts.language.clone();
            let place = Place::of(Area::Texts(tag.clone()), "");
            if by_language.insert(tag, texts).is_some() {
                faults.of_form(place, Problem::Twice);
            }
        }
        let pack = Self {
            id: id.to_owned(),
            owner: owner.to_owned(),
            structure,
            texts: by_language,
        };
        pack.checked(faults)
    }

    /// Reads a pack's file. It is never trusted: size, depth, counts and lengths are bounded, and
    /// nothing in it is taken for anything but data and text.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it at once, each with its place.
    pub fn read(bytes: &[u8]) -> Result<Self, Vec<Fault>> {
        read::read(bytes)
    }

    /// The pack's file: canonical JSON, UTF-8, one line. The same pack gives the same bytes.
    pub fn to_json(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec(&self.value()).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// The same over many lines, for people who edit it.
    pub fn to_lines(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(&self.value()).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// Text, numbers, lists and maps with text keys can't fail to become JSON; a map of
    /// `serde_json` is in order.
    fn value(&self) -> Value {
        let file = PackFile {
            id: &self.id,
            owner: &self.owner,
            schema: SCHEMA,
            structure: &self.structure,
            texts: &self.texts,
            version: VERSION,
        };
        serde_json::to_value(file).unwrap_or_default()
    }

    /// The pack's id: packs of the same id are versions of one process.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Who looks after it; empty: not said.
    pub fn owner(&self) -> &str {
        &self.owner
    }

    /// The process's version, `major.minor.patch`.
    pub fn version(&self) -> &str {
        &self.structure.version
    }

    /// What has no language.
    pub fn structure(&self) -> &Structure {
        &self.structure
    }

    /// The languages in the order of their tags, each with its name in itself if the pack gives
    /// one.
    pub fn languages(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.texts.iter().map(named)
    }

    /// Those of the languages whose texts no native reader has reviewed yet.
    pub fn unreviewed(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        let unread = self
            .texts
            .iter()
            .filter(|(_, texts)| texts.review.is_none());
        unread.map(named)
    }

    /// The language of the interface that goes with the texts in a language: the one that they
    /// name, else their own; English for one that the interface does not have.
    pub fn words(&self, language: &str) -> &'static str {
        let texts = self.texts(language);
        let named = texts.and_then(|texts| texts.words.as_deref());
        let own = texts.map_or(language, |texts| &texts.language);
        let wanted = named.unwrap_or_else(|| primary(own));
        let found = WORDS.into_iter().find(|tag| *tag == wanted);
        found.unwrap_or(FALLBACK)
    }

    /// The process in a language given as BCP 47. Without texts in exactly this language, those
    /// in its plain form are taken (`da` for `da-DK`), then those of any country (`sv-FI` for
    /// `sv`), then those that go with it in the interface, then English, then the first that
    /// there are.
    ///
    /// # Errors
    ///
    /// When it has no language at all, which no pack is.
    pub fn catalogue(&self, language: &str) -> Result<Catalogue, Vec<Fault>> {
        let texts = self.texts(language).ok_or_else(|| {
            vec![Fault {
                place: Place::of(Area::File, "texts"),
                problem: Problem::NoLanguage,
            }]
        })?;
        Ok(Catalogue::assemble(
            &self.id,
            self.structure.clone(),
            texts.clone(),
        ))
    }

    fn texts(&self, language: &str) -> Option<&Texts> {
        let wanted = primary(language);
        let tagged = |tag: &str| {
            let mut all = self.texts.iter();
            all.find(|(known, _)| known.eq_ignore_ascii_case(tag))
                .map(|(_, texts)| texts)
        };
        tagged(language)
            .or_else(|| tagged(wanted))
            .or_else(|| {
                let mut all = self.texts.iter();
                all.find(|(known, _)| primary(known).eq_ignore_ascii_case(wanted))
                    .map(|(_, texts)| texts)
            })
            .or_else(|| {
                let mut all = self.texts.values();
                all.find(|texts| texts.words.as_deref() == Some(wanted))
            })
            .or_else(|| tagged(FALLBACK))
            .or_else(|| self.texts.values().next())
    }

    /// Finds what is wrong with the meaning, after the faults of form.
    fn checked(self, mut faults: Faults) -> Result<Self, Vec<Fault>> {
        check::id(&self.id, &mut faults);
        check::structure(&self.structure, &mut faults);
        if self.texts.is_empty() {
            faults.add(Place::of(Area::File, "texts"), Problem::NoLanguage);
        }
        for texts in self.texts.values() {
            check::texts(&self.structure, texts, &mut faults);
        }
        check::glossary(self.texts.values(), &mut faults);
        let faults = faults.all();
        if faults.is_empty() {
            Ok(self)
        } else {
            Err(faults)
        }
    }
}

/// A language with its name in itself.
fn named<'a>((tag, texts): (&'a String, &'a Texts)) -> (&'a str, Option<&'a str>) {
    (tag, texts.language_name.as_deref())
}
