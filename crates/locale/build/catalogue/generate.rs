//! Writes the Rust file. It is plain code, made to be read when one wonders.

use super::{Catalogue, Message, Part, compare, encode, names};
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

/// The methods of `Words`, from files that have been found to agree. A method knows the place of
/// its text in the table of a language, and nothing of any language.
pub(super) fn methods(catalogues: &[Catalogue]) -> String {
    let mut code = String::from(ATTRIBUTE);
    code.push_str("impl Words {\n");
    for (place, message) in messages(catalogues).enumerate() {
        method(&mut code, place, message, &arguments(message, catalogues));
    }
    code.push_str("}\n");
    code
}

/// The texts of all languages in the order of the methods, as Rust: one table for each.
pub(super) fn tables(catalogues: &[Catalogue]) -> String {
    let count = messages(catalogues).count();
    let mut code = String::new();
    for catalogue in catalogues {
        let name = catalogue.variant.to_uppercase();
        line(&mut code, 0, &format!("static {name}: [&str; {count}] = ["));
        for message in messages(catalogues) {
            line(
                &mut code,
                1,
                &format!("{:?},", text(message, catalogue, catalogues)),
            );
        }
        line(&mut code, 0, "];");
    }
    code
}

/// What is there without any table: how many texts a table has, a mark that changes with their
/// order and meaning, and the few texts that must never be missing, in all languages.
pub(super) fn facts(catalogues: &[Catalogue], last_resort: &[&str]) -> String {
    let count = messages(catalogues).count();
    let mut code = format!("const COUNT: usize = {count};\n");
    code.push_str(&format!(
        "const FINGERPRINT: &str = \"{:016x}\";\n",
        fingerprint(catalogues)
    ));
    for catalogue in catalogues {
        let name = catalogue.variant.to_uppercase();
        line(
            &mut code,
            0,
            &format!("static {name}_LAST_RESORT: &[(usize, &str)] = &["),
        );
        for (place, message) in messages(catalogues).enumerate() {
            if last_resort.contains(&message.key.as_str()) {
                let text = text(message, catalogue, catalogues);
                line(&mut code, 1, &format!("({place}, {text:?}),"));
            }
        }
        line(&mut code, 0, "];");
    }
    code
}

/// The messages of the language that gives the order.
fn messages(catalogues: &[Catalogue]) -> impl Iterator<Item = &Message> {
    catalogues
        .first()
        .into_iter()
        .flat_map(|first| &first.messages)
}

/// A message's text in a language, as it stands in the table.
fn text(message: &Message, catalogue: &Catalogue, catalogues: &[Catalogue]) -> String {
    let arguments = arguments(message, catalogues);
    let order: Vec<&str> = arguments.iter().map(|known| known.variable).collect();
    catalogue
        .messages
        .iter()
        .find(|other| other.key == message.key)
        .map(|version| encode::encode(&version.parts, &order))
        .unwrap_or_default()
}

/// Changes with the keys, their order and their variables, so that a table of another build is
/// told from one of this.
fn fingerprint(catalogues: &[Catalogue]) -> u64 {
    // FNV-1a: no more is asked of it than to differ.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for message in messages(catalogues) {
        add(&message.key);
        for argument in arguments(message, catalogues) {
            add(argument.variable);
            add(if argument.counts { "#" } else { "" });
        }
    }
    hash
}

/// A variable of a message: by what type it is given.
struct Argument<'a> {
    variable: &'a str,
    /// Some language chooses by it, so it is a number in all of them.
    counts: bool,
}

fn method(code: &mut String, place: usize, message: &Message, arguments: &[Argument<'_>]) {
    document(code, message);
    let name = names::snake_case(&message.key);
    let signature: String = arguments
        .iter()
        .map(|argument| {
            let kind = if argument.counts { "u32" } else { "&str" };
            format!(", {}: {kind}", names::snake_case(argument.variable))
        })
        .collect();
    line(code, 1, "#[must_use]");
    if arguments.is_empty() {
        line(code, 1, &format!("pub fn {name}(self) -> &'static str {{"));
        line(code, 2, &format!("self.text({place})"));
    } else {
        let given: Vec<String> = arguments
            .iter()
            .map(|argument| {
                let kind = if argument.counts { "Count" } else { "Text" };
                format!("Argument::{kind}({})", names::snake_case(argument.variable))
            })
            .collect();
        line(
            code,
            1,
            &format!("pub fn {name}(self{signature}) -> String {{"),
        );
        line(
            code,
            2,
            &format!("self.fill({place}, &[{}])", given.join(", ")),
        );
    }
    line(code, 1, "}");
}

/// The arguments in the order in which the first language uses them.
fn arguments<'a>(message: &'a Message, catalogues: &'a [Catalogue]) -> Vec<Argument<'a>> {
    let versions = catalogues.iter().filter_map(|catalogue| {
        let mut messages = catalogue.messages.iter();
        messages.find(|other| other.key == message.key)
    });
    let mut counting = BTreeSet::new();
    for version in versions {
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

fn line(code: &mut String, depth: usize, text: &str) {
    code.push_str(&"    ".repeat(depth));
    code.push_str(text);
    code.push('\n');
}
