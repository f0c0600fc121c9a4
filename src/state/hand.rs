//! Who is writing, as the store keeps it.

use gate360_locale::Language;
use gate360_merge::Author;
use gate360_merge::row::AuthorRow;
use serde_json::Value;

use crate::platform::store::{Store, StoreError};

/// Under what the store keeps who is writing.
const AUTHOR: &str = "author";

/// In that, the tag of the language that they write in, beside the parts of the author.
const WRITES: &str = "writes";

/// Who is writing, and in which language.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Hand {
    pub(super) author: Author,
    /// None: the interface's.
    pub(super) writes: Option<Language>,
}

impl Hand {
    /// Reads what the store keeps; none if it can't be understood. What was kept before there
    /// was a choice of language has none.
    fn read(text: &str) -> Option<Self> {
        let row: Value = serde_json::from_str(text).ok()?;
        let writes = row.get(WRITES).and_then(Value::as_str);
        let writes = writes.and_then(Language::from_tag);
        let row: AuthorRow = serde_json::from_value(row).ok()?;
        let author = Author {
            role: row.role,
            organisation: row.organisation,
        };
        Some(Self { author, writes })
    }

    /// As the store keeps it.
    fn written(self) -> serde_json::Result<String> {
        let mut row = serde_json::to_value(AuthorRow {
            organisation: self.author.organisation,
            role: self.author.role,
        })?;
        if let (Some(row), Some(language)) = (row.as_object_mut(), self.writes) {
            row.insert(WRITES.to_owned(), language.tag().into());
        }
        Ok(row.to_string())
    }
}

/// Who wrote here last. Whoever can't be remembered is asked again.
pub(super) async fn recall(store: &Store) -> Option<Hand> {
    let text = store.meta_get(AUTHOR).await.ok()??;
    Hand::read(&text)
}

/// Keeps who is writing for the next visit.
pub(super) async fn remember(store: &Store, hand: Hand) -> Result<(), StoreError> {
    let text = hand.written();
    let text = text.map_err(|error| StoreError::Other(error.to_string()))?;
    store.meta_set(AUTHOR, &text).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_writes_comes_back_from_the_store() {
        for writes in [None, Some(Language::Danish)] {
            let hand = Hand {
                author: Author {
                    role: "Projektleder".to_owned(),
                    organisation: "Rønne".to_owned(),
                },
                writes,
            };
            let text = hand.clone().written().unwrap();
            assert_eq!(Hand::read(&text), Some(hand));
        }
    }

    #[test]
    fn a_language_that_is_not_spoken_counts_as_none() {
        for text in [
            r#"{"role":"A"}"#,
            r#"{"role":"A","writes":"fi"}"#,
            r#"{"role":"A","writes":7}"#,
        ] {
            let hand = Hand::read(text).unwrap();
            assert_eq!((hand.author.role.as_str(), hand.writes), ("A", None));
        }
        assert_eq!(Hand::read("nonsense"), None);
    }
}
