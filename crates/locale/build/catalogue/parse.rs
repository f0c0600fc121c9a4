//! Reads one file and refuses whatever is outside the subset.

use super::{Catalogue, Message, Problem, Source, names, pattern};
use fluent_syntax::{ast, parser};
use std::collections::BTreeMap;

/// Where in a file a piece of its text stands.
pub(super) struct Place<'a> {
    file: &'a str,
    text: &'a str,
}

impl Place<'_> {
    /// The line of a piece that was cut out of this text.
    ///
    /// The parser's pieces carry no position, but they borrow from the text, so
    /// their addresses tell it.
    fn line_of(&self, piece: &str) -> usize {
        self.line_at((piece.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize))
    }

    fn line_at(&self, offset: usize) -> usize {
        let before = self
            .text
            .as_bytes()
            .get(..offset)
            .unwrap_or(self.text.as_bytes());
        1 + before.iter().filter(|byte| **byte == b'\n').count()
    }

    /// A problem at the line of a piece of this text.
    pub(super) fn problem(&self, piece: &str, key: Option<&str>, text: String) -> Problem {
        Problem {
            file: self.file.to_owned(),
            line: self.line_of(piece),
            key: key.map(str::to_owned),
            text,
        }
    }
}

/// Reads a file. What is wrong with it is added to `problems`, and the rest of
/// it is read all the same, so that one build tells everything.
pub(super) fn parse(source: &Source<'_>, problems: &mut Vec<Problem>) -> Catalogue {
    let place = Place {
        file: &source.file,
        text: &source.text,
    };
    let resource = match parser::parse(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.into_iter().map(|error| {
                Problem {
                    file: source.file.clone(),
                    line: place.line_at(error.pos.start),
                    key: error
                        .slice
                        .and_then(|range| key_of(source.text.get(range)?)),
                    text: format!("the syntax is wrong: {}", one_line(&error.kind)),
                }
            }));
            resource
        }
    };

    let mut group = String::new();
    let mut messages = Vec::new();
    let mut lines: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in &resource.body {
        match entry {
            ast::Entry::GroupComment(comment) => group = prose(comment),
            ast::Entry::Message(message) => {
                let key = message.id.name;
                let line = place.line_of(key);
                if let Some(first) = lines.get(key) {
                    let text = format!("the key is declared twice, first in line {first}");
                    problems.push(place.problem(key, Some(key), text));
                    continue;
                }
                lines.insert(key, line);
                if let Some(fault) = names::fault(key) {
                    problems.push(place.problem(key, Some(key), format!("the key {fault}")));
                }
                messages.push(read_message(&place, message, &group, line, problems));
            }
            ast::Entry::Term(term) => {
                let text = "terms are outside the subset; write the words out".to_owned();
                problems.push(place.problem(term.id.name, Some(term.id.name), text));
            }
            // The errors above already name what could not be read.
            ast::Entry::Junk { .. } | ast::Entry::Comment(_) | ast::Entry::ResourceComment(_) => {}
        }
    }
    Catalogue {
        variant: source.variant.to_owned(),
        file: source.file.clone(),
        messages,
    }
}

fn read_message(
    place: &Place<'_>,
    message: &ast::Message<&str>,
    group: &str,
    line: usize,
    problems: &mut Vec<Problem>,
) -> Message {
    let key = message.id.name;
    if let Some(attribute) = message.attributes.first() {
        let text = format!(
            "the attribute `{}` is outside the subset; make it a message",
            attribute.id.name
        );
        problems.push(place.problem(attribute.id.name, Some(key), text));
    }
    let parts = match &message.value {
        Some(value) => pattern::read(place, key, value, problems),
        None => {
            problems.push(place.problem(key, Some(key), "the message has no text".to_owned()));
            Vec::new()
        }
    };
    let own = message.comment.as_ref().map(prose).unwrap_or_default();
    let doc = [group, &own]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>();
    Message {
        key: key.to_owned(),
        line,
        doc: doc.join(": "),
        parts,
    }
}

/// The key of a message that could not be read, if it has one.
fn key_of(entry: &str) -> Option<String> {
    let (key, _) = entry.lines().find_map(|line| line.split_once('='))?;
    let key = key.trim_end();
    names::fault(key).is_none().then(|| key.to_owned())
}

/// The parser speaks of line ends by writing them, and cargo takes lines.
fn one_line(kind: &parser::ErrorKind) -> String {
    kind.to_string().replace('\n', "\\n").replace('\r', "\\r")
}

fn prose(comment: &ast::Comment<&str>) -> String {
    comment.content.join("\n").trim().to_owned()
}
