//! In which languages the team's own texts stand in the report.

use std::collections::BTreeMap;

use gate360_project::LanguageTag;

use super::{Source, count, heading};
use crate::document::{Block, Text};
use crate::names;
use crate::texts::TextState;

/// What was shown in another language than the report's, or in a version; nothing where every
/// text was written in the report's language.
pub(super) fn blocks(source: Source<'_>) -> Vec<Block> {
    let words = source.words;
    let own = names::language(words, &LanguageTag::from(words.language()));
    let texts = source.texts.shown();
    let are = |state: TextState| count(texts.iter().filter(|text| text.state == state).count());
    // By the name that is printed: it says nothing of countries, and `en` and `en-GB` are one.
    let mut others: BTreeMap<String, usize> = BTreeMap::new();
    let mut unknown = 0_usize;
    for text in &texts {
        match (text.state, &text.original.language) {
            (TextState::InLanguage | TextState::OwnVersion, _) => {}
            (_, Some(tag)) => *others.entry(names::language(words, tag)).or_default() += 1,
            (_, None) => unknown += 1,
        }
    }
    let mut lines = Vec::new();
    let versions = are(TextState::OwnVersion);
    if versions > 0 {
        lines.push(words.report_languages_version(versions, &own));
    }
    for (language, number) in others {
        lines.push(words.report_languages_other(count(number), &language));
    }
    if unknown > 0 {
        lines.push(words.report_languages_unknown(count(unknown)));
    }
    let outdated = are(TextState::Outdated);
    if outdated > 0 {
        lines.push(words.report_languages_outdated(outdated, &own));
    }
    if lines.is_empty() {
        return Vec::new();
    }
    lines.push(words.report_languages_originals().to_owned());
    vec![
        heading(2, words.report_languages()),
        Block::List(lines.into_iter().map(Text::plain).collect()),
    ]
}
