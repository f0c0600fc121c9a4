//! A change as a sentence.

use gate360_locale::Words;
use gate360_merge::{Author, Moment};
use gate360_process::GateNo;
use gate360_project::{
    AnswerField, HistoryEntry, Key, LanguageTag, ProposalField, Prose, RecordText, TextPlace,
};
use gate360_report::names;
use serde_json::Value;
use yew::Html;

use super::Part;
use super::place::Spot;
use crate::looks;
use crate::platform::clock;
use crate::state::key_words::{field_name, value_words, written_text};
use crate::state::places::place_of;

/// The most characters of a text that stands within a sentence.
const SHORT: usize = 60;

/// What a change did, in words.
pub(super) struct Sentence {
    /// The sentence.
    pub(super) text: Html,
    /// The whole text before and after, where it is too long for the sentence.
    pub(super) texts: Option<(Prose, Prose)>,
}

/// Whoever did it; nobody gave no name.
pub(super) fn who(words: Words, author: &Author) -> &str {
    match author.role.trim() {
        "" => words.history_nobody(),
        role => role,
    }
}

/// A day and a time where the computer stands.
pub(super) fn moment_words(words: Words, moment: Moment) -> String {
    let (hour, minute) = clock::time_of(moment);
    words.date_time_form(
        &words.date(clock::date_of(moment)),
        &words.time(hour, minute),
    )
}

/// A change as a sentence that stands by itself.
pub(super) fn sentence(part: &Part, entry: &HistoryEntry) -> Sentence {
    let (words, catalogue, project) = (part.words, &part.catalogue, &part.project);
    let change = &entry.change;
    let key = Key::parse(change.key());
    let who = who(words, change.author());
    let value = |value| value_words(words, catalogue, project, key.as_ref(), value);
    let (before, after) = (value(&entry.before), value(change.value()));
    let place = place_of(words, catalogue, project, key.as_ref()).short;
    let (before, after) = (&before, &after);
    if change.erases().is_some() {
        let what = what(part, key.as_ref(), change.key());
        return Sentence {
            text: words.history_erased(who, &what).into(),
            texts: None,
        };
    }
    let both = [before, after];
    let text: Html = match &key {
        Some(Key::Snapshot(_)) => {
            let name = change.value().get("name").and_then(Value::as_str);
            words
                .history_took_snapshot(who, name.unwrap_or_default())
                .into()
        }
        Some(Key::Pack) => words.history_took_pack(who, after).into(),
        Some(Key::ReportPart(part)) => {
            let title = names::report_part(words, part);
            if change.value().is_null() {
                words.history_part_in(who, &title).into()
            } else {
                words.history_part_out(who, &title).into()
            }
        }
        Some(Key::Logo) if change.value().is_null() => words.history_logo_removed(who).into(),
        Some(Key::Logo) => words.history_logo_taken(who).into(),
        Some(Key::Record(..)) => words.history_recorded(who, &place, after).into(),
        Some(Key::Answer(_, _, AnswerField::Status)) => {
            words.history_status(who, &place, before, after).into()
        }
        Some(Key::Condition(_) | Key::Signal(_)) => {
            let question = what(part, key.as_ref(), change.key());
            words.history_answered(who, &question, after, before).into()
        }
        Some(Key::Proposal(_, _, ProposalField::Order)) if change.value().is_null() => {
            words.history_condition_removed(who, &place).into()
        }
        Some(Key::Proposal(_, _, ProposalField::Order)) => {
            words.history_condition_added(who, &place).into()
        }
        _ => {
            let what = what(part, key.as_ref(), change.key());
            if let Some(language) = relabelled(&entry.before, change.value()) {
                let text = match language {
                    Some(tag) => words.history_language(who, &what, &names::language(words, &tag)),
                    None => words.history_language_unknown(who, &what),
                };
                return Sentence {
                    text: text.into(),
                    texts: None,
                };
            }
            if key.is_none() || is_long(&entry.before) || is_long(change.value()) {
                return Sentence {
                    text: words.history_changed(who, &what).into(),
                    texts: Some((
                        written_text(key.as_ref(), &entry.before).unwrap_or(before.clone()),
                        written_text(key.as_ref(), change.value()).unwrap_or(after.clone()),
                    )),
                };
            }
            let nothing = (entry.before.is_null(), change.value().is_null());
            looks::sentence(both, &|[before, after]| match nothing {
                (true, false) => words.history_set(who, &what, after),
                (false, true) => words.history_removed(who, &what, before),
                _ => words.history_changed_from(who, &what, before, after),
            })
        }
    };
    Sentence { text, texts: None }
}

/// A field within a sentence: with its criterion or gate, or by its path.
pub(super) fn what(part: &Part, key: Option<&Key>, path: &str) -> String {
    let (words, catalogue, project) = (part.words, &part.catalogue, &part.project);
    let Some(key) = key else {
        return match TextPlace::parse(path) {
            Some(TextPlace::Record(gate, _, text)) => text_of_record(part, gate, &text),
            _ => path.to_owned(),
        };
    };
    let field = field_name(words, catalogue, key);
    let place = || place_of(words, catalogue, project, Some(key)).short;
    match (key, Spot::of(path)) {
        (Key::Proposal(..) | Key::Closing(..), _) => {
            words.history_field_of_condition(&field, &place())
        }
        (_, Spot::Criterion(_) | Spot::Gate(_)) => words.history_field_of(&field, &place()),
        _ => field,
    }
}

/// A text of a gate record within a sentence.
pub(super) fn text_of_record(part: &Part, gate: GateNo, text: &RecordText) -> String {
    let gate = part.words.gate_title(&gate.number().to_string());
    let field = names::record_text(part.words, text);
    part.words.history_field_of(field, &gate)
}

/// The language that a text was said to be in, where nothing but that changed.
fn relabelled(before: &Value, after: &Value) -> Option<Option<LanguageTag>> {
    let (before, after) = (Prose::read(before)?, Prose::read(after)?);
    let is_only_that = before.text == after.text && before.language != after.language;
    is_only_that.then_some(after.language)
}

fn is_long(value: &Value) -> bool {
    let text = Prose::read(value).unwrap_or_default();
    text.contains('\n') || text.chars().nth(SHORT).is_some()
}
