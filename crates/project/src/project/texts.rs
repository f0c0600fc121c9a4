//! Texts and the languages that they are in.

use serde_json::Value;

use super::Project;
use super::entries::{Entry, bounded, entry};
use crate::edit::Refusal;
use crate::key::Key;
use crate::language::LanguageTag;
use crate::prose::Prose;
use crate::text_place::TextPlace;

impl Project {
    /// The text that stands at a place; empty if there is none.
    pub fn text_at(&self, place: &TextPlace) -> Prose {
        match place {
            TextPlace::Key(key) => self.prose(key),
            TextPlace::Record(gate, id, text) => {
                let mut records = self.records().into_iter();
                let record = records.find(|record| record.gate == *gate && record.id == *id);
                let text = record.as_ref().and_then(|record| record.text(text));
                text.cloned().unwrap_or_default()
            }
        }
    }

    /// A text as it is stored, in the language of its writer. Where the same words stand there
    /// already, nobody has written anything: they stay in the language that they are in. Where
    /// most of a text stays, somebody has corrected it: it stays in its language, too, if that
    /// is known.
    pub(super) fn written(
        &self,
        key: &Key,
        text: &str,
        language: Option<&LanguageTag>,
    ) -> Result<Value, Refusal> {
        let mut live = self.changes.live(&key.to_string()).iter();
        let same =
            live.find(|change| Prose::read(change.value()).is_some_and(|known| known == text));
        if let Some(same) = same {
            return Ok(same.value().clone());
        }
        let known = self.prose(key);
        let corrected = known.language.filter(|_| most_stands(&known.text, text));
        let prose = Prose {
            language: corrected.or_else(|| language.cloned()),
            ..bounded(text)?
        };
        Ok(prose.to_value())
    }

    /// The same words in another language. Where two people wrote without knowing of each other,
    /// there is no one text: the place is settled first.
    pub(super) fn relabelled(
        &self,
        key: &Key,
        language: Option<LanguageTag>,
    ) -> Result<Vec<Entry>, Refusal> {
        let [live] = self.changes.live(&key.to_string()) else {
            return Err(Refusal::NotAText);
        };
        let prose = Prose::read(live.value()).filter(|prose| key.is_prose() && !prose.is_blank());
        let prose = prose.ok_or(Refusal::NotAText)?;
        let value = Prose { language, ..prose }.to_value();
        Ok(vec![entry(key, value)])
    }
}

/// Whether what two texts begin and end with alike makes up at least half of the longer one, by
/// characters.
fn most_stands(before: &str, after: &str) -> bool {
    let (old, new) = (before.chars(), after.chars());
    let shorter = old.clone().count().min(new.clone().count());
    let longer = old.clone().count().max(new.clone().count());
    let alike = |pairs: &mut dyn Iterator<Item = (char, char)>| {
        pairs.take_while(|(old, new)| old == new).count()
    };
    let begin = alike(&mut old.clone().zip(new.clone()));
    // A character that both begin with does not count once more at the end.
    let end = alike(&mut old.rev().zip(new.rev())).min(shorter - begin);
    longer > 0 && (begin + end) * 2 >= longer
}
