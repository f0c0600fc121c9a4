//! What is wrong with a file, in words. As with the faults of process packs, names of fields are
//! those of the file, beside what they are called here.

use gate360_locale::Words;
use gate360_process::{ItemKind, Problem as Common};
use gate360_project::Key;

use crate::open::{
    AnswerField, AuthorField, ChangeField, Field, Kind, Many, Place, PlainField, Problem,
};
use crate::{names, pack_words};

/// A problem as a line: its place, a colon, and what is wrong there.
pub fn problem(words: Words, problem: &Problem) -> String {
    let (place, kind) = (place(words, &problem.place), kind(words, &problem.kind));
    [place.as_str(), ": ", &kind].concat()
}

/// Where something is.
pub fn place(words: Words, place: &Place) -> String {
    match place {
        Place::Field(field) => top(words, *field).to_owned(),
        Place::Author(part) => join([words.problem_author()], part.map(|one| author(words, one))),
        Place::Change { entry, key, part } => {
            let entry = words.problem_change(&number(words, *entry));
            let of = (!key.is_empty()).then(|| of_key(words, key));
            let part = part.map(|one| change_part(words, one));
            join(
                [entry.as_str()],
                of.as_deref().into_iter().chain(part.as_deref()),
            )
        }
        Place::Number { replica, counter } => words.problem_number(&wide(words, *counter), replica),
        Place::Key(key) => join([words.problem_changes()], [of_key(words, key).as_str()]),
        Place::Process(_) if place.is_whole_process() => words.problem_process().to_owned(),
        Place::Process(inner) => {
            let inner = pack_words::place(words, inner);
            join([words.problem_process()], [inner.as_str()])
        }
        Place::Plain(None) => words.problem_plain().to_owned(),
        Place::Plain(Some(field)) => plain_part(words, field),
    }
}

fn join<'a>(
    first: impl IntoIterator<Item = &'a str>,
    then: impl IntoIterator<Item = &'a str>,
) -> String {
    let parts: Vec<&str> = first.into_iter().chain(then).collect();
    parts.join(", ")
}

fn top(words: Words, field: Field) -> &'static str {
    match field {
        Field::Version => words.problem_version(),
        Field::Exported => words.problem_exported(),
        Field::Language => words.problem_language(),
        Field::Project => words.problem_project(),
        Field::Edition => words.problem_edition(),
        Field::Changes => words.problem_changes(),
    }
}

fn author(words: Words, part: AuthorField) -> &'static str {
    match part {
        AuthorField::Role => words.problem_role(),
        AuthorField::Organisation => words.problem_organisation(),
    }
}

/// Where a key is written: a criterion or a gate and its field; by its path if that is none.
fn of_key(words: Words, path: &str) -> String {
    let Some(key) = Key::parse(path) else {
        return path.to_owned();
    };
    let page = match &key {
        Key::Answer(id, ..) => id.to_string(),
        Key::Meeting(gate, _)
        | Key::Proposal(gate, ..)
        | Key::Term(gate, _)
        | Key::Record(gate, _)
        | Key::Closing(gate, ..) => words.gate_title(&gate.number().to_string()),
        _ => String::new(),
    };
    let field = names::field(words, None, &key);
    join(
        (!page.is_empty()).then_some(page.as_str()),
        [field.as_str()],
    )
}

fn change_part(words: Words, part: ChangeField) -> String {
    let name = match part {
        ChangeField::At => words.problem_at(),
        ChangeField::Author(part) => {
            return join([words.problem_author()], part.map(|one| author(words, one)));
        }
        ChangeField::Counter => words.problem_counter(),
        ChangeField::Key => words.problem_key(),
        ChangeField::Replica => words.problem_replica(),
        ChangeField::Seen => words.problem_seen(),
        ChangeField::Value => words.problem_value(),
    };
    name.to_owned()
}

fn plain_part(words: Words, field: &PlainField) -> String {
    let name = match field {
        PlainField::Flags => words.problem_flags(),
        PlainField::Stage => words.problem_stage(),
        PlainField::UseLevel => words.problem_use(),
        PlainField::Answers => words.problem_answers(),
        PlainField::Answer(id, part) => {
            let criterion = pack_words::thing(words, ItemKind::Criterion, id);
            let part = part.map(|part| match part {
                AnswerField::Status => words.problem_status(),
                AnswerField::Strength => words.problem_strength(),
                AnswerField::Reason => words.problem_reason(),
            });
            return join([criterion.as_str()], part);
        }
    };
    name.to_owned()
}

/// What is wrong.
pub fn kind(words: Words, kind: &Kind) -> String {
    let fixed = match kind {
        // Why a file of the product can't be read is said in English.
        Kind::Common(Common::Unreadable(_)) | Kind::NotUnderstood => words.problem_not_understood(),
        Kind::Common(problem) => return pack_words::problem(words, problem),
        Kind::TooMany { found, most, of } => {
            let (found, most) = (number(words, *found), number(words, *most));
            return match of {
                Many::Entries => words.problem_entries(&found, &most),
                Many::BytesOfName => words.problem_name_bytes(&found, &most),
                Many::Parts => words.problem_parts(&found, &most),
                Many::Changes => words.problem_same_number(&found, &most),
                Many::Unsettled => words.problem_unsettled(&found, &most),
            };
        }
        Kind::TooHigh { found, most } => {
            return words.problem_too_high(&wide(words, *found), &wide(words, *most));
        }
        Kind::NotAMoment => words.problem_not_a_moment(),
        Kind::NotAFormat => words.problem_not_a_format(),
        Kind::NotADay => words.problem_not_a_day(),
        Kind::NotAProject => words.problem_not_a_project(),
        Kind::SeenItself => words.problem_seen_itself(),
    };
    fixed.to_owned()
}

fn number(words: Words, value: usize) -> String {
    words.integer(i64::try_from(value).unwrap_or(i64::MAX))
}

fn wide(words: Words, value: u64) -> String {
    words.integer(i64::try_from(value).unwrap_or(i64::MAX))
}
