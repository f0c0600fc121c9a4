//! The fields of a process pack.

use super::{Field, Form, Shape};
use crate::fault::ItemKind;

/// The longest text for people, in characters. The longest that we wrote has some 200.
pub(crate) const LONGEST_TEXT: usize = 20_000;
/// The longest key, day, version or language, in characters.
pub(crate) const LONGEST_WORD: usize = 200;
/// The most criteria, conditions, sources or terms.
pub(crate) const MOST_ENTRIES: usize = 5_000;
/// The most conditions or sources of a criterion.
const MOST_OF_FEW: usize = 100;
/// The most languages.
pub(crate) const MOST_LANGUAGES: usize = 50;
/// The highest share, in percent.
pub(crate) const WHOLE: u16 = 100;
/// The most open musts that a conditional go may let pass.
pub(crate) const MOST_OPEN_MUSTS: u16 = 1_000;
/// The most days for closing a condition: ten years.
pub(crate) const MOST_DAYS: u16 = 3_660;
/// The most months that evidence or a decision may hold: a hundred years.
pub(crate) const MOST_MONTHS: u16 = 1_200;
/// How many steps the readiness ladder and the ladder of use have, 0 to 9.
pub(crate) const LEVELS: usize = 10;
/// How many evidence strengths there are, 0 to 4.
pub(crate) const STRENGTHS: usize = 5;
/// How many perspectives there are: 36 of the 360 degrees each.
pub(crate) const PERSPECTIVES: usize = 10;
/// How many stages there are.
pub(crate) const STAGES: usize = 6;
/// The words for must and should.
pub(crate) const MUST_OR_SHOULD: &[&str] = &["must", "should"];

/// A field that must be there.
const fn needed(name: &'static str, shape: &'static Shape) -> Field {
    Field {
        name,
        needed: true,
        items: None,
        shape,
    }
}

/// A field that may be left out.
const fn free(name: &'static str, shape: &'static Shape) -> Field {
    Field {
        needed: false,
        ..needed(name, shape)
    }
}

/// A field with entries of a kind.
const fn many(name: &'static str, kind: ItemKind, shape: &'static Shape) -> Field {
    Field {
        items: Some(kind),
        ..needed(name, shape)
    }
}

const WORDS: Shape = Shape::Text(Form::Words);
const NOTE: Shape = Shape::Text(Form::Note);
const KEY: Shape = Shape::Text(Form::Key);
const DATE: Shape = Shape::Text(Form::Date);
const VERSION: Shape = Shape::Text(Form::Version);
const PERCENT: Shape = Shape::Number(0, WHOLE);
const MONTHS: Shape = Shape::Number(0, MOST_MONTHS);
const KEYS: Shape = Shape::List(&KEY, 0, MOST_OF_FEW);

/// The pack itself, besides structure and texts.
pub(crate) const PACK: &[Field] = &[
    needed("schema", &Shape::Choice(&["gate360/pack"])),
    needed("version", &Shape::Number(1, 1)),
    needed("id", &KEY),
    free("owner", &NOTE),
];

/// What has no language.
pub(crate) const STRUCTURE: &[Field] = &[
    needed("version", &VERSION),
    needed("checked_on", &DATE),
    needed(
        "rules",
        &Shape::Object(&[
            needed("conditional_open_musts", &Shape::Number(0, MOST_OPEN_MUSTS)),
            needed("conditional_points_short", &PERCENT),
            needed("recycle_percent", &PERCENT),
            needed("condition_days", &Shape::Number(0, MOST_DAYS)),
            needed("stale_months", &MONTHS),
        ]),
    ),
    many(
        "stages",
        ItemKind::Stage,
        &Shape::List(
            &Shape::Object(&[
                needed("id", &Shape::Text(Form::Stage)),
                needed("trl", &Shape::Band),
                needed("should_percent", &PERCENT),
                needed("validity_months", &MONTHS),
                free("light_with_before", &Shape::YesNo),
            ]),
            STAGES,
            STAGES,
        ),
    ),
    needed(
        "perspectives",
        &Shape::List(&KEY, PERSPECTIVES, PERSPECTIVES),
    ),
    needed("conditions", &Shape::List(&KEY, 0, MOST_ENTRIES)),
    many(
        "sources",
        ItemKind::Source,
        &Shape::List(
            &Shape::Object(&[
                needed("key", &KEY),
                needed("mark", &WORDS),
                free(
                    "checked",
                    &Shape::Object(&[
                        needed("role", &WORDS),
                        needed("date", &DATE),
                        needed("source", &WORDS),
                    ]),
                ),
            ]),
            1,
            MOST_ENTRIES,
        ),
    ),
    many(
        "criteria",
        ItemKind::Criterion,
        &Shape::List(
            &Shape::Object(&[
                needed("id", &Shape::Text(Form::Id)),
                needed("stage", &Shape::Text(Form::Stage)),
                needed("perspective", &KEY),
                needed("level", &Shape::Choice(MUST_OR_SHOULD)),
                free("blocker", &Shape::YesNo),
                free("applies", &KEYS),
                needed("min_strength", &Shape::Number(0, 4)),
                needed("sources", &Shape::List(&KEY, 1, MOST_OF_FEW)),
                free("retired", &VERSION),
            ]),
            1,
            MOST_ENTRIES,
        ),
    ),
];

const NAMED: Shape = Shape::Object(&[needed("name", &WORDS), needed("meaning", &WORDS)]);

/// The texts of one language.
pub(crate) const TEXTS: &[Field] = &[
    needed("language", &Shape::Text(Form::Language)),
    free("language_name", &WORDS),
    free("words", &Shape::Text(Form::Words360)),
    free("title", &WORDS),
    free(
        "review",
        &Shape::Object(&[needed("role", &WORDS), needed("date", &DATE)]),
    ),
    many(
        "stages",
        ItemKind::Stage,
        &Shape::Map(
            Form::Stage,
            &Shape::Object(&[
                needed("name", &WORDS),
                needed("purpose", &WORDS),
                needed("question", &WORDS),
            ]),
        ),
    ),
    many(
        "boards",
        ItemKind::Board,
        &Shape::Map(
            Form::Gate,
            &Shape::Object(&[
                needed("chair", &WORDS),
                needed("members", &WORDS),
                needed("heard", &WORDS),
            ]),
        ),
    ),
    many(
        "perspectives",
        ItemKind::Perspective,
        &Shape::Map(
            Form::Key,
            &Shape::Object(&[needed("name", &WORDS), needed("asks", &WORDS)]),
        ),
    ),
    many(
        "conditions",
        ItemKind::Condition,
        &Shape::Map(
            Form::Key,
            &Shape::Object(&[needed("name", &WORDS), needed("question", &WORDS)]),
        ),
    ),
    many(
        "strengths",
        ItemKind::Strength,
        &Shape::List(&NAMED, STRENGTHS, STRENGTHS),
    ),
    many(
        "levels",
        ItemKind::Level,
        &Shape::List(&NAMED, LEVELS, LEVELS),
    ),
    many(
        "use_levels",
        ItemKind::UseLevel,
        &Shape::List(&WORDS, LEVELS, LEVELS),
    ),
    many(
        "criteria",
        ItemKind::Criterion,
        &Shape::Map(
            Form::Id,
            &Shape::Object(&[
                needed("title", &WORDS),
                needed("statement", &WORDS),
                needed("why", &WORDS),
                needed("evidence", &WORDS),
            ]),
        ),
    ),
    many(
        "sources",
        ItemKind::Source,
        &Shape::Map(
            Form::Key,
            &Shape::Object(&[
                needed("title", &WORDS),
                needed("used_for", &WORDS),
                needed("status", &WORDS),
            ]),
        ),
    ),
    many(
        "glossary",
        ItemKind::Term,
        &Shape::Map(
            Form::Term,
            &Shape::Object(&[needed("term", &WORDS), free("note", &NOTE)]),
        ),
    ),
];
