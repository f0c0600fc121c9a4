//! The team's own versions of its texts in other languages, kept beside the originals.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Project;
use super::entries::{Entry, bounded, entry};
use crate::LONGEST_PATH;
use crate::edit::Refusal;
use crate::key::{Key, Voice};
use crate::language::LanguageTag;
use crate::text_place::TextPlace;

/// The stored form of a version.
#[derive(Serialize, Deserialize)]
struct VersionRow {
    /// The mark of the wording that it was made from.
    of: String,
    text: String,
}

/// A text in another language than that of the original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its words.
    pub text: String,
    /// Whether the original still has the wording that this was made from.
    pub is_current: bool,
}

/// All versions in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Versions {
    /// By the path of the original: the mark of its wording then, and the version.
    by_place: BTreeMap<String, (String, String)>,
    /// By the mark of a wording. The same words have the same version wherever they stand: a
    /// role that sees to five conditions, or a reason that was frozen in a gate record after its
    /// version was made.
    by_wording: BTreeMap<String, String>,
}

impl Versions {
    /// The version of a text that stands at a place: its own, else that of the same words at
    /// another place, else its own of an earlier wording.
    pub fn of(&self, place: &TextPlace, original: &str) -> Option<Version> {
        let wording = mark(original);
        let version = |text: &String, is_current| Version {
            text: text.clone(),
            is_current,
        };
        let own = self.by_place.get(&place.to_string());
        match own {
            Some((of, text)) if *of == wording => Some(version(text, true)),
            _ => {
                let same = self.by_wording.get(&wording);
                same.map(|text| version(text, true))
                    .or_else(|| own.map(|(_, text)| version(text, false)))
            }
        }
    }
}

impl Project {
    /// The versions in a language.
    pub fn versions(&self, language: &LanguageTag) -> Versions {
        let mut versions = Versions::default();
        let prefix = ["version/", language.as_str(), "/"].concat();
        for path in self.changes.keys_under(&prefix) {
            let Some(Key::Version(_, place)) = Key::parse(path) else {
                continue;
            };
            let row = self
                .value_at(path)
                .and_then(|value| VersionRow::deserialize(value).ok());
            let Some(VersionRow { of, text }) = row.filter(|row| !row.text.trim().is_empty())
            else {
                continue;
            };
            // What was made of a member's own view, or of what an adviser says, shows nowhere else.
            if is_the_teams(&place) {
                versions.by_wording.insert(of.clone(), text.clone());
            }
            versions.by_place.insert(place.to_string(), (of, text));
        }
        versions
    }

    /// A version of a text that stands there; an empty one is taken back.
    pub(super) fn version_written(
        &self,
        of: TextPlace,
        language: LanguageTag,
        text: &str,
    ) -> Result<Vec<Entry>, Refusal> {
        let text = bounded(text)?.text;
        let original = self.text_at(&of);
        let key = Key::Version(language, Box::new(of));
        if text.trim().is_empty() {
            return Ok(vec![entry(&key, Value::Null)]);
        }
        let length = key.to_string().len();
        if length > LONGEST_PATH {
            return Err(Refusal::TooLong {
                length,
                limit: LONGEST_PATH,
            });
        }
        if original.is_blank() {
            return Err(Refusal::NotAText);
        }
        let row = VersionRow {
            of: mark(&original),
            text,
        };
        // Two texts can't fail to become JSON.
        let value = serde_json::to_value(row).unwrap_or_default();
        Ok(vec![entry(&key, value)])
    }
}

/// Whether a text is in the team's own voice, or a gate record's.
fn is_the_teams(place: &TextPlace) -> bool {
    match place {
        TextPlace::Key(Key::Answer(_, voice, _)) => *voice == Voice::Team,
        _ => true,
    }
}

/// A short mark of a wording, the same everywhere: FNV-1a over its bytes, in 64 bits. Nothing
/// rests on it but the question whether the original is still the same.
fn mark(wording: &str) -> String {
    let hash = wording
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
    format!("{hash:016x}")
}
