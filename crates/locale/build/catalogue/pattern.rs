//! The text of a message: words, variables, and choices by number.

use super::parse::Place;
use super::{Part, Problem, names};
use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Reads the text of the message `key`.
pub(super) fn read(
    place: &Place<'_>,
    key: &str,
    pattern: &Pattern<&str>,
    problems: &mut Vec<Problem>,
) -> Vec<Part> {
    Reader {
        place,
        key,
        problems,
    }
    .parts(pattern, true)
}

struct Reader<'a> {
    place: &'a Place<'a>,
    key: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn refuse(&mut self, piece: &str, text: String) {
        self.problems
            .push(self.place.problem(piece, Some(self.key), text));
    }

    fn parts(&mut self, pattern: &Pattern<&str>, choices_allowed: bool) -> Vec<Part> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push_text(&mut parts, value),
                PatternElement::Placeable {
                    expression: Expression::Inline(inline),
                } => {
                    self.inline(inline, &mut parts);
                }
                PatternElement::Placeable {
                    expression: Expression::Select { selector, variants },
                } => {
                    if !choices_allowed {
                        let text = "a choice inside a choice is outside the subset".to_owned();
                        self.refuse(variants.first().map_or(self.key, key_text), text);
                    } else if let Some(choice) = self.choice(selector, variants) {
                        parts.push(choice);
                    }
                }
            }
        }
        parts
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, parts: &mut Vec<Part>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                if self.sound(id.name) {
                    parts.push(Part::Variable(id.name.to_owned()));
                }
            }
            InlineExpression::StringLiteral { value } => {
                push_text(parts, &unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => {
                self.refuse(value, "write a number without braces".to_owned());
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.refuse(
                    id.name,
                    format!("the function `{}` is outside the subset", id.name),
                );
            }
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => {
                let text = format!("the reference to `{}` is outside the subset", id.name);
                self.refuse(id.name, text);
            }
            InlineExpression::Placeable { .. } => {
                self.refuse(
                    self.key,
                    "braces inside braces are outside the subset".to_owned(),
                );
            }
        }
    }

    fn sound(&mut self, variable: &str) -> bool {
        match names::fault(variable) {
            Some(fault) => {
                self.refuse(variable, format!("the variable `${variable}` {fault}"));
                false
            }
            None => true,
        }
    }

    fn choice(
        &mut self,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
    ) -> Option<Part> {
        let InlineExpression::VariableReference { id } = selector else {
            self.refuse(
                variants.first().map_or(self.key, key_text),
                "a choice is made by a variable only".to_owned(),
            );
            return None;
        };
        if !self.sound(id.name) {
            return None;
        }
        let (mut zero, mut one, mut other) = (None, None, None);
        for variant in variants {
            let name = key_text(variant);
            let slot = match (&variant.key, name) {
                (VariantKey::NumberLiteral { .. }, "0") => &mut zero,
                (VariantKey::Identifier { .. }, "one") => &mut one,
                (VariantKey::Identifier { .. }, "other") => &mut other,
                _ => {
                    let text = format!("the variant `[{name}]` is not 0, one or other");
                    self.refuse(name, text);
                    continue;
                }
            };
            if slot.is_some() {
                self.refuse(name, format!("the variant `[{name}]` is there twice"));
            } else if variant.default && name != "other" {
                self.refuse(name, "the default variant must be `*[other]`".to_owned());
            } else {
                *slot = Some(self.parts(&variant.value, false));
            }
        }
        // Without `*[other]` one of the refusals above has been made: the syntax
        // requires a default.
        Some(Part::Choice {
            variable: id.name.to_owned(),
            zero,
            one,
            other: other?,
        })
    }
}

/// Neighbouring texts are one text: the parser cuts at lines and at literals.
fn push_text(parts: &mut Vec<Part>, text: &str) {
    if let Some(Part::Text(before)) = parts.last_mut() {
        before.push_str(text);
    } else {
        parts.push(Part::Text(text.to_owned()));
    }
}

fn key_text<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
