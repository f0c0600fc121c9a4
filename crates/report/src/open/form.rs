//! Why something can't be read: what is missing, or of another kind than it must be.

use gate360_process::{Kind as Of, Problem as Common, Strength, UseLevel};
use serde_json::{Map, Value};

use super::bounds;
use super::kind::Kind;
use super::place::{AnswerField, AuthorField, ChangeField, Place, PlainField};
use super::problem::Problems;

/// What must stand at a place.
#[derive(Clone, Copy)]
enum Wanted {
    Text,
    Object,
    /// A whole number from the first to the second.
    Whole(u64, u64),
    /// A whole number of milliseconds.
    Moment,
    Anything,
}

/// What is wrong with a value. None: nothing.
fn fault(value: &Value, wanted: Wanted) -> Option<Kind> {
    let not = |kind| Some(Kind::Common(Common::NotA(kind)));
    match (wanted, value) {
        (Wanted::Anything, _) | (Wanted::Text, Value::String(_)) => None,
        (Wanted::Object, Value::Object(_)) => None,
        (Wanted::Text, _) => not(Of::Text),
        (Wanted::Object, _) => not(Of::Object),
        (Wanted::Moment, Value::Number(number)) if is_whole(number) => {
            number.as_i64().is_none().then_some(Kind::NotAMoment)
        }
        (Wanted::Whole(least, most), Value::Number(number)) if is_whole(number) => {
            let is_in = number.as_u64().is_some_and(|n| (least..=most).contains(&n));
            (!is_in).then_some(Kind::Common(Common::OutOfRange { least, most }))
        }
        (Wanted::Moment | Wanted::Whole(..), _) => not(Of::Number),
    }
}

/// A whole number too high for a machine's word is one as well.
fn is_whole(number: &serde_json::Number) -> bool {
    number.as_f64().is_some_and(|value| value.fract() == 0.0)
}

/// Notes what is wrong with a field. `is_needed`: that it is missing, too.
fn field(
    fields: &Map<String, Value>,
    (name, wanted, is_needed): (&str, Wanted, bool),
    problems: &mut Problems,
    place: impl FnOnce() -> Place,
) {
    let kind = match fields.get(name) {
        None => is_needed.then_some(Kind::Common(Common::Missing)),
        Some(value) => fault(value, wanted),
    };
    if let Some(kind) = kind {
        problems.add(kind, place);
    }
}

/// Says why something can't be read. `look` notes what it finds; if that is nothing, it is said
/// that the whole can't be understood.
pub(super) fn explain(
    problems: &mut Problems,
    whole: impl FnOnce() -> Place,
    look: impl FnOnce(&mut Problems),
) {
    let before = problems.count();
    look(problems);
    if problems.count() == before {
        problems.add(Kind::NotUnderstood, whole);
    }
}

/// What is wrong with an author.
pub(super) fn author(
    value: &Value,
    problems: &mut Problems,
    place: impl Fn(Option<AuthorField>) -> Place,
) {
    let Value::Object(fields) = value else {
        let kind = if value.is_null() {
            Common::Missing
        } else {
            Common::NotA(Of::Object)
        };
        return problems.add(Kind::Common(kind), || place(None));
    };
    for part in [AuthorField::Role, AuthorField::Organisation] {
        let rule = (part.as_str(), Wanted::Text, false);
        field(fields, rule, problems, || place(Some(part)));
    }
}

/// What a change gives a value; empty if it does not say.
pub(super) fn key(change: &Value) -> &str {
    change
        .get("key")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// What is wrong with a change; entries of the file are counted from 1.
pub(super) fn change(value: &Value, entry: usize, problems: &mut Problems) {
    let place = |part| bounds::change_place(entry, key(value), part);
    let Value::Object(fields) = value else {
        let kind = Kind::Common(Common::NotA(Of::Object));
        return problems.add(kind, || place(None));
    };
    let counter = Wanted::Whole(1, bounds::HIGHEST_COUNTER);
    for (name, wanted, is_needed, part) in [
        ("at", Wanted::Moment, true, ChangeField::At),
        ("counter", counter, true, ChangeField::Counter),
        ("key", Wanted::Text, true, ChangeField::Key),
        ("replica", Wanted::Text, true, ChangeField::Replica),
        ("seen", Wanted::Object, false, ChangeField::Seen),
        ("value", Wanted::Anything, true, ChangeField::Value),
    ] {
        let rule = (name, wanted, is_needed);
        field(fields, rule, problems, || place(Some(part)));
    }
    let within = |part| place(Some(ChangeField::Author(part)));
    author(
        fields.get("author").unwrap_or(&Value::Null),
        problems,
        within,
    );
    if let Some(Value::Object(seen)) = fields.get("seen") {
        let counter = Wanted::Whole(0, bounds::HIGHEST_COUNTER);
        if let Some(kind) = seen.values().find_map(|value| fault(value, counter)) {
            problems.add(kind, || place(Some(ChangeField::Seen)));
        }
    }
}

/// What is wrong with the plain form.
pub(super) fn plain(fields: &Map<String, Value>, problems: &mut Problems) {
    let scale = |most: u8| Wanted::Whole(0, most.into());
    let use_level = scale(UseLevel::MOST.number());
    let strength = scale(Strength::MOST.number());
    for (name, wanted, is_needed, part) in [
        ("flags", Wanted::Text, false, PlainField::Flags),
        ("stage", Wanted::Text, true, PlainField::Stage),
        ("use", use_level, false, PlainField::UseLevel),
        ("answers", Wanted::Object, false, PlainField::Answers),
    ] {
        let rule = (name, wanted, is_needed);
        field(fields, rule, problems, || Place::Plain(Some(part)));
    }
    let Some(Value::Object(answers)) = fields.get("answers") else {
        return;
    };
    for (id, answer) in answers {
        let Value::Object(fields) = answer else {
            let kind = Kind::Common(Common::NotA(Of::Object));
            problems.add(kind, || Place::answer(id, None));
            continue;
        };
        for (name, wanted, is_needed, part) in [
            ("status", Wanted::Text, true, AnswerField::Status),
            ("strength", strength, false, AnswerField::Strength),
            ("reason", Wanted::Text, false, AnswerField::Reason),
        ] {
            let rule = (name, wanted, is_needed);
            field(fields, rule, problems, || Place::answer(id, Some(part)));
        }
    }
}
