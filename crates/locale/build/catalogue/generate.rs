//! Writes the Rust file. It is plain code, made to be read when one wonders.

use super::{Catalogue, Message, Part, compare, names};
use std::collections::BTreeSet;

/// The shape of this code follows the messages, and its documentation is theirs.
const ATTRIBUTE: &str = "#[allow(
    clippy::all,
    clippy::doc_markdown,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = \"made from the message files; see build/catalogue/generate.rs\"
)]
";

/// The methods of `Words`, from files that have been found to agree.
pub(super) fn generate(catalogues: &[Catalogue]) -> String {
    let mut code = String::from(ATTRIBUTE);
    code.push_str("impl Words {\n");
    if let Some(first) = catalogues.first() {
        for message in &first.messages {
            let versions: Vec<(&str, &Message)> = catalogues
                .iter()
                .filter_map(|catalogue| {
                    let version = catalogue
                        .messages
                        .iter()
                        .find(|other| other.key == message.key);
                    Some((catalogue.variant.as_str(), version?))
                })
                .collect();
            method(&mut code, message, &versions);
        }
    }
    code.push_str("}\n");
    code
}

/// A variable of a message: by what type it is given.
struct Argument<'a> {
    variable: &'a str,
    /// Some language chooses by it, so it is a number in all of them.
    counts: bool,
}

fn method(code: &mut String, message: &Message, versions: &[(&str, &Message)]) {
    let arguments = arguments(message, versions);
    document(code, message);
    let name = names::snake_case(&message.key);
    let signature: String = arguments
        .iter()
        .map(|argument| {
            let kind = if argument.counts { "u32" } else { "&str" };
            format!(", {}: {kind}", names::snake_case(argument.variable))
        })
        .collect();
    let fixed = arguments.is_empty()
        && versions
            .iter()
            .all(|(_, version)| fixed_text(&version.parts).is_some());
    let result = if fixed { "&'static str" } else { "String" };
    line(code, 1, "#[must_use]");
    line(
        code,
        1,
        &format!("pub fn {name}(self{signature}) -> {result} {{"),
    );
    line(code, 2, "match self.language() {");
    for (variant, version) in versions {
        match fixed_text(&version.parts).filter(|_| fixed) {
            Some(text) => line(code, 3, &format!("Language::{variant} => {text:?},")),
            None => {
                line(code, 3, &format!("Language::{variant} => {{"));
                line(code, 4, "let mut text_ = String::new();");
                statements(code, 4, &version.parts, &arguments);
                line(code, 4, "text_");
                line(code, 3, "}");
            }
        }
    }
    line(code, 2, "}");
    line(code, 1, "}");
}

/// The arguments in the order in which the first language uses them.
fn arguments<'a>(message: &'a Message, versions: &[(&str, &'a Message)]) -> Vec<Argument<'a>> {
    let mut counting = BTreeSet::new();
    for (_, version) in versions {
        compare::collect(&version.parts, &mut |variable, chooses| {
            if chooses {
                counting.insert(variable);
            }
        });
    }
    let mut arguments: Vec<Argument<'a>> = Vec::new();
    compare::collect(&message.parts, &mut |variable, _| {
        if arguments.iter().all(|known| known.variable != variable) {
            arguments.push(Argument {
                variable,
                counts: counting.contains(variable),
            });
        }
    });
    arguments
}

/// The text of a message that is the same whatever happens.
fn fixed_text(parts: &[Part]) -> Option<&str> {
    match parts {
        [] => Some(""),
        [Part::Text(text)] => Some(text),
        _ => None,
    }
}

/// What the comments say, and the text itself.
fn document(code: &mut String, message: &Message) {
    for comment in message.doc.lines() {
        line(code, 1, format!("/// {comment}").trim_end());
    }
    line(code, 1, "///");
    line(code, 1, "/// ```text");
    for shown in show(&message.parts).lines() {
        line(code, 1, format!("/// {shown}").trim_end());
    }
    line(code, 1, "/// ```");
}

fn show(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Variable(variable) => format!("{{ ${variable} }}"),
            Part::Choice {
                variable,
                zero,
                one,
                other,
            } => {
                let mut shown = format!("{{ ${variable} ->");
                for (key, variant) in [
                    (" [0] ", zero.as_ref()),
                    (" [one] ", one.as_ref()),
                    (" *[other] ", Some(other)),
                ] {
                    if let Some(variant) = variant {
                        shown.push_str(key);
                        shown.push_str(&show(variant));
                    }
                }
                shown.push_str(" }");
                shown
            }
        })
        .collect()
}

/// Code that appends the parts to `text_`: a name that no variable can have.
fn statements(code: &mut String, depth: usize, parts: &[Part], arguments: &[Argument<'_>]) {
    for part in parts {
        match part {
            Part::Text(text) => line(code, depth, &format!("text_.push_str({text:?});")),
            Part::Variable(variable) => {
                let name = names::snake_case(variable);
                let counts = arguments
                    .iter()
                    .any(|known| known.variable == variable && known.counts);
                let value = if counts {
                    format!("&self.integer({name}.into())")
                } else {
                    name
                };
                line(code, depth, &format!("text_.push_str({value});"));
            }
            Part::Choice {
                variable,
                zero,
                one,
                other,
            } => {
                line(
                    code,
                    depth,
                    &format!("match {} {{", names::snake_case(variable)),
                );
                for (case, variant) in [
                    ("0", zero.as_ref()),
                    ("1", one.as_ref()),
                    ("_", Some(other)),
                ] {
                    if let Some(variant) = variant {
                        line(code, depth + 1, &format!("{case} => {{"));
                        statements(code, depth + 2, variant, arguments);
                        line(code, depth + 1, "}");
                    }
                }
                line(code, depth, "}");
            }
        }
    }
}

fn line(code: &mut String, depth: usize, text: &str) {
    code.push_str(&"    ".repeat(depth));
    code.push_str(text);
    code.push('\n');
}
