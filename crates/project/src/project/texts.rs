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
    /// already, nobody has written anything: they stay in the language that they are in.
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
        let prose = Prose {
            language: language.cloned(),
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
