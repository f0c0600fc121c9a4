//! What was erased for good, in words.

use gate360_locale::Words;
use gate360_project::{Key, Project};
use yew::AttrValue;

use crate::platform::clock;

/// Who erased what stood under a path, and when; none: nobody did, or somebody has written there
/// since.
pub(crate) fn erased_words(words: Words, project: &Project, path: &str) -> Option<AttrValue> {
    let erased = project.erased_at(path)?;
    let who = match erased.by.role.trim() {
        "" => words.history_nobody(),
        role => role,
    };
    let date = words.date(clock::date_of(erased.at));
    Some(words.erased_by(who, &date).into())
}

/// What stands below a field: who erased what stood in it, before the hint.
pub(crate) fn erased_hint(
    words: Words,
    project: &Project,
    key: &Key,
    hint: Option<&str>,
) -> Option<AttrValue> {
    match (erased_words(words, project, &key.to_string()), hint) {
        (None, hint) => hint.map(|hint| AttrValue::from(hint.to_owned())),
        (Some(erased), None) => Some(erased),
        (Some(erased), Some(hint)) => Some([erased.as_str(), ". ", hint].concat().into()),
    }
}
