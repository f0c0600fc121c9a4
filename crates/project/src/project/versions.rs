//! The team's own versions of its texts in other languages, kept beside the originals.

use std::collections::{BTreeMap, BTreeSet};

use gate360_merge::{Change, Tag};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Project;
use super::entries::{Entry, bounded, entry};
use crate::LONGEST_PATH;
use crate::edit::Refusal;
use crate::key::{Key, Voice};
use crate::language::LanguageTag;
use crate::prose::Prose;
use crate::record::GateRecord;
use crate::text_place::{TextPlace, original_path};

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

    /// The versions of texts that were deleted since, where the words that they were made of do
    /// not stand in another place either, such as a gate record. They show nowhere.
    pub fn leftover_versions(&self) -> BTreeSet<Tag> {
        let mut left = BTreeSet::new();
        let mut standing = None;
        for path in self.changes.keys_under("version/") {
            let live = self.changes.live(path).iter();
            let written = live.filter(|change| !change.value().is_null());
            let (wordings, records) = standing.get_or_insert_with(|| self.standing());
            if !self.is_deleted(original_path(path), records) {
                continue;
            }
            let shows_elsewhere = |change: &Change| {
                let row = VersionRow::deserialize(change.value());
                row.is_ok_and(|row| wordings.contains(&row.of))
            };
            left.extend(
                written
                    .filter(|change| !shows_elsewhere(change))
                    .map(|change| change.tag().clone()),
            );
        }
        left
    }

    /// The marks of all wordings that stand somewhere, and the gate records.
    fn standing(&self) -> (BTreeSet<String>, Vec<GateRecord>) {
        let records = self.records();
        let of_keys = self.changes.keys().filter(|path| {
            let key = Key::parse(path).filter(Key::is_prose);
            key.is_some_and(|key| is_the_teams(&TextPlace::Key(key)))
        });
        let of_keys = of_keys
            .flat_map(|path| self.changes.live(path))
            .filter_map(|change| Prose::read(change.value()))
            .filter(|text| !text.is_blank())
            .map(|text| mark(&text));
        let of_records = records.iter().flat_map(GateRecord::texts);
        let of_records = of_records.filter(|text| !text.is_blank());
        let wordings = of_keys.chain(of_records.map(|text| mark(text))).collect();
        (wordings, records)
    }

    /// Whether nothing stands under the path of a text. Of what a newer version keeps under a
    /// path that is not understood, only a removal is known.
    fn is_deleted(&self, path: &str, records: &[GateRecord]) -> bool {
        let live = self.changes.live(path);
        match TextPlace::parse(path) {
            Some(TextPlace::Record(gate, id, text)) => {
                let mut records = records.iter();
                let record = records.find(|record| record.gate == gate && record.id == id);
                record.is_some_and(|record| record.text(&text).is_none_or(Prose::is_blank))
            }
            Some(TextPlace::Key(_)) => live.iter().all(|change| {
                let text = Prose::read(change.value());
                text.is_none_or(|text| text.is_blank())
            }),
            None => !live.is_empty() && live.iter().all(|change| change.value().is_null()),
        }
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
