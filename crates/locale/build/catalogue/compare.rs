//! What must hold of the files together.

use super::{Catalogue, Message, Part, Problem};
use std::collections::{BTreeMap, BTreeSet};

/// Every message of the first file says what it is for.
pub(super) fn require_docs(first: &Catalogue, problems: &mut Vec<Problem>) {
    for message in first
        .messages
        .iter()
        .filter(|message| message.doc.is_empty())
    {
        let text = "no comment says what the message is for: put it under a `## group` or \
                    give it a `# comment`";
        problems.push(problem(first, message, text.to_owned()));
    }
}

/// The other file has the keys and the variables of the first, no more, no less.
pub(super) fn compare(first: &Catalogue, other: &Catalogue, problems: &mut Vec<Problem>) {
    let known: BTreeMap<&str, &Message> = by_key(first);
    let translated: BTreeMap<&str, &Message> = by_key(other);
    for message in &first.messages {
        let Some(translation) = translated.get(message.key.as_str()) else {
            let text = format!("{} lacks this message", other.file);
            problems.push(problem(first, message, text));
            continue;
        };
        let (here, there) = (variables(message), variables(translation));
        if here != there {
            let text = format!(
                "the variables differ: {} here, {} in {}:{}",
                list(&there),
                list(&here),
                first.file,
                message.line
            );
            problems.push(problem(other, translation, text));
        }
    }
    for message in &other.messages {
        if !known.contains_key(message.key.as_str()) {
            problems.push(problem(
                other,
                message,
                format!("{} has no such key", first.file),
            ));
        }
    }
}

/// The variables of a message.
pub(super) fn variables(message: &Message) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    collect(&message.parts, &mut |variable, _| {
        found.insert(variable);
    });
    found
}

/// Calls `found` for each use of a variable, in order, telling whether a choice
/// is made by it.
pub(super) fn collect<'a>(parts: &'a [Part], found: &mut impl FnMut(&'a str, bool)) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Variable(variable) => found(variable, false),
            Part::Choice {
                variable,
                zero,
                one,
                other,
            } => {
                found(variable, true);
                for variant in [zero.as_ref(), one.as_ref(), Some(other)]
                    .into_iter()
                    .flatten()
                {
                    for part in variant {
                        if let Part::Variable(variable) = part {
                            found(variable, false);
                        }
                    }
                }
            }
        }
    }
}

fn by_key(catalogue: &Catalogue) -> BTreeMap<&str, &Message> {
    catalogue
        .messages
        .iter()
        .map(|message| (message.key.as_str(), message))
        .collect()
}

fn list(variables: &BTreeSet<&str>) -> String {
    if variables.is_empty() {
        return "none".to_owned();
    }
    variables
        .iter()
        .map(|variable| format!("${variable}"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn problem(catalogue: &Catalogue, message: &Message, text: String) -> Problem {
    Problem {
        file: catalogue.file.clone(),
        line: message.line,
        key: Some(message.key.clone()),
        text,
    }
}
