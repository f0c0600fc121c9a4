//! The text of a message as it stands in a language's table: words with marks between them.
//!
//! The marks are control characters, which no message has. `src/table.rs` reads them:
//!
//! - `U+0001`, then a letter: the argument of that place, `a` for the first;
//! - `U+0002`, then a letter: a choice by that argument; then its variants, each begun by
//!   `U+0003` and `0`, `1` or `*`; then `U+0004`.

use super::Part;

/// The parts of a message, whose variables are arguments in this order.
pub(super) fn encode(parts: &[Part], order: &[&str]) -> String {
    let mut text = String::new();
    append(parts, order, &mut text);
    text
}

fn append(parts: &[Part], order: &[&str], text: &mut String) {
    for part in parts {
        match part {
            Part::Text(words) => text.push_str(words),
            Part::Variable(variable) => {
                text.push('\u{1}');
                text.push(letter(variable, order));
            }
            Part::Choice {
                variable,
                zero,
                one,
                other,
            } => {
                text.push('\u{2}');
                text.push(letter(variable, order));
                for (key, variant) in [
                    ('0', zero.as_ref()),
                    ('1', one.as_ref()),
                    ('*', Some(other)),
                ] {
                    if let Some(variant) = variant {
                        text.push('\u{3}');
                        text.push(key);
                        append(variant, order, text);
                    }
                }
                text.push('\u{4}');
            }
        }
    }
}

/// The name of an argument's place. No message has more than a few.
fn letter(variable: &str, order: &[&str]) -> char {
    order
        .iter()
        .zip('a'..='z')
        .find(|(known, _)| **known == variable)
        .map_or('z', |(_, letter)| letter)
}
