//! From the text of the message files to the text of a Rust file.
//!
//! This module knows nothing of the file system, so that the tests can give it
//! any text.

mod compare;
mod encode;
mod generate;
mod names;
mod parse;
mod pattern;

use std::fmt;

/// The text of one language's file.
pub(crate) struct Source<'a> {
    /// The variant of `Language` that the file belongs to.
    pub(crate) variant: &'a str,
    /// The file's name in messages to the developer.
    pub(crate) file: String,
    pub(crate) text: String,
}

/// Something wrong in a message file, and where.
#[derive(Debug, PartialEq)]
pub(crate) struct Problem {
    pub(crate) file: String,
    /// Counted from 1.
    pub(crate) line: usize,
    /// The key of the message, where there is one.
    pub(crate) key: Option<String>,
    pub(crate) text: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        if let Some(key) = &self.key {
            write!(f, "`{key}`: ")?;
        }
        f.write_str(&self.text)
    }
}

/// One file, read and found to be in the subset.
struct Catalogue {
    variant: String,
    file: String,
    /// In the order of the file, which is the order of the methods.
    messages: Vec<Message>,
}

struct Message {
    key: String,
    line: usize,
    /// What its group's comment and its own comment say.
    doc: String,
    parts: Vec<Part>,
}

enum Part {
    Text(String),
    /// A variable to be printed.
    Variable(String),
    /// A choice by number: the variable, and the variants for `0` (optional),
    /// `one` (optional) and `other`. Variants hold no choices themselves.
    Choice {
        variable: String,
        zero: Option<Vec<Part>>,
        one: Option<Vec<Part>>,
        other: Vec<Part>,
    },
}

/// What is made of the files.
pub(crate) struct Compiled {
    /// The methods of `Words`: the same for all languages.
    pub(crate) methods: String,
    /// The texts of all languages.
    pub(crate) tables: String,
    /// What is known without a table.
    pub(crate) facts: String,
}

/// The Rust code for all languages, or every problem that was found.
///
/// The first source is the one that the others are held against: it has the
/// comments that become the documentation, and the order. `last_resort` are the keys of the
/// messages that are there without a table.
pub(crate) fn compile(
    sources: &[Source<'_>],
    last_resort: &[&str],
) -> Result<Compiled, Vec<Problem>> {
    let mut problems = Vec::new();
    let catalogues: Vec<Catalogue> = sources
        .iter()
        .map(|source| parse::parse(source, &mut problems))
        .collect();
    if let Some((first, others)) = catalogues.split_first() {
        compare::require_docs(first, &mut problems);
        // What could not be read would seem to be missing, so this comes only then.
        if problems.is_empty() {
            for other in others {
                compare::compare(first, other, &mut problems);
            }
        }
    }
    if problems.is_empty() {
        Ok(Compiled {
            methods: generate::methods(&catalogues),
            tables: generate::tables(&catalogues),
            facts: generate::facts(&catalogues, last_resort),
        })
    } else {
        Err(problems)
    }
}
