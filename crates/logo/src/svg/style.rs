//! What elements look like: attributes, `style`, and simple style sheets.

use super::number::length;
use crate::xml::Element;
use crate::{Cap, Fault, Join};

/// The most rules of a style sheet.
const MOST_RULES: usize = 500;

/// Rules by the names of their classes and elements.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    rules: Vec<(String, String)>,
}

impl Sheet {
    /// Reads a style sheet that has plain classes and names of elements only.
    pub(super) fn read(&mut self, text: &str) -> Result<(), Fault> {
        let refused = || Fault::Holds("style".to_owned());
        let mut rest = without_comments(text);
        while let Some((names, next)) = rest.clone().split_once('{') {
            let (rules, next) = next.split_once('}').ok_or_else(refused)?;
            for name in names.split(',') {
                let name = name.trim();
                let plain = name.strip_prefix('.').unwrap_or(name);
                let is_sign = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
                if plain.is_empty() || !plain.chars().all(is_sign) || self.rules.len() >= MOST_RULES
                {
                    return Err(refused());
                }
                self.rules.push((name.to_owned(), rules.to_owned()));
            }
            rest = next.to_owned();
        }
        if rest.trim().is_empty() {
            Ok(())
        } else {
            Err(refused())
        }
    }

    /// What an element says of one property: its own style first, then its classes, its name, and
    /// its attribute.
    pub(super) fn of(&self, element: &Element, property: &str) -> Option<String> {
        let own = element
            .get("style")
            .and_then(|style| declared(style, property));
        let classes = || {
            let classes = element.get("class")?;
            let matches = |name: &str| {
                let class = name.strip_prefix('.');
                class.is_some_and(|class| classes.split_ascii_whitespace().any(|one| one == class))
            };
            self.last(property, matches)
        };
        let named = || self.last(property, |name| name == element.name);
        let attribute = || element.get(property).map(|value| value.trim().to_owned());
        own.or_else(classes).or_else(named).or_else(attribute)
    }

    fn last(&self, property: &str, matches: impl Fn(&str) -> bool) -> Option<String> {
        let rules = self.rules.iter().rev().filter(|(name, _)| matches(name));
        rules
            .filter_map(|(_, rules)| declared(rules, property))
            .next()
    }
}

fn without_comments(text: &str) -> String {
    let mut parts = text.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    let after = |part: &str| {
        part.split_once("*/")
            .map_or(String::new(), |(_, rest)| rest.to_owned())
    };
    parts.fold(first, |text, part| text + &after(part))
}

/// The last declaration of a property.
fn declared(rules: &str, property: &str) -> Option<String> {
    let rules = rules.split(';').filter_map(|rule| rule.split_once(':'));
    let mut values = rules
        .filter(|(name, _)| name.trim() == property)
        .map(|(_, value)| value);
    values
        .next_back()
        .map(|value| value.replace("!important", "").trim().to_owned())
}

/// A colour, or what else may stand in its place.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Colour {
    None,
    /// The colour of the words around it.
    Current,
    Plain([u8; 3], f32),
    /// A gradient by its id.
    Gradient(String),
}

/// Reads a colour.
pub(super) fn colour(text: &str) -> Result<Colour, Fault> {
    let text = text.trim();
    if let Some(link) = text.strip_prefix("url(") {
        let (id, _) = link.split_once(')').ok_or(Fault::Damaged)?;
        let id = id.trim().trim_matches(['"', '\'']);
        let id = id
            .strip_prefix('#')
            .ok_or_else(|| Fault::Holds("url()".to_owned()))?;
        return Ok(Colour::Gradient(id.to_owned()));
    }
    let lower = text.to_ascii_lowercase();
    if let Some(digits) = lower.strip_prefix('#') {
        return hexadecimal(digits).ok_or(Fault::Damaged);
    }
    let called = lower
        .strip_suffix(')')
        .and_then(|call| call.split_once('('));
    if let Some(("rgb" | "rgba", numbers)) = called {
        return numbered(numbers);
    }
    match lower.as_str() {
        "none" => Ok(Colour::None),
        "transparent" => Ok(Colour::None),
        "currentcolor" => Ok(Colour::Current),
        name => named(name)
            .map(|colour| Colour::Plain(colour, 1.0))
            .ok_or_else(|| Fault::Holds(text.chars().take(40).collect())),
    }
}

fn hexadecimal(digits: &str) -> Option<Colour> {
    let values: Option<Vec<u8>> = digits
        .chars()
        .map(|digit| {
            digit
                .to_digit(16)
                .and_then(|value| u8::try_from(value).ok())
        })
        .collect();
    let share = |value: u8| f32::from(value) / 255.0;
    Some(match *values?.as_slice() {
        [r, g, b] => Colour::Plain([r * 17, g * 17, b * 17], 1.0),
        [r, g, b, a] => Colour::Plain([r * 17, g * 17, b * 17], share(a * 17)),
        [r, s, g, h, b, c] => Colour::Plain([r * 16 + s, g * 16 + h, b * 16 + c], 1.0),
        [r, s, g, h, b, c, a, d] => {
            Colour::Plain([r * 16 + s, g * 16 + h, b * 16 + c], share(a * 16 + d))
        }
        _ => return None,
    })
}

fn numbered(numbers: &str) -> Result<Colour, Fault> {
    let parts = numbers
        .split([',', ' ', '/'])
        .filter(|part| !part.trim().is_empty());
    let parts: Vec<&str> = parts.collect();
    let (Some(colours), rest) = (parts.first_chunk::<3>(), parts.get(3..).unwrap_or_default())
    else {
        return Err(Fault::Damaged);
    };
    let mut bytes = [0_u8; 3];
    for (byte, text) in bytes.iter_mut().zip(colours) {
        let number = length(text, 255.0)?.clamp(0.0, 255.0);
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 0 to 255"
        )]
        let rounded = (number + 0.5) as u8;
        *byte = rounded;
    }
    let opacity = rest.first().map_or(Ok(1.0), |text| length(text, 1.0))?;
    Ok(Colour::Plain(bytes, opacity.clamp(0.0, 1.0)))
}

/// The names that logos use.
fn named(name: &str) -> Option<[u8; 3]> {
    Some(match name {
        "black" => [0, 0, 0],
        "white" => [255, 255, 255],
        "red" => [255, 0, 0],
        "green" => [0, 128, 0],
        "lime" => [0, 255, 0],
        "blue" => [0, 0, 255],
        "navy" => [0, 0, 128],
        "teal" => [0, 128, 128],
        "aqua" | "cyan" => [0, 255, 255],
        "fuchsia" | "magenta" => [255, 0, 255],
        "purple" => [128, 0, 128],
        "maroon" => [128, 0, 0],
        "yellow" => [255, 255, 0],
        "olive" => [128, 128, 0],
        "orange" => [255, 165, 0],
        "gold" => [255, 215, 0],
        "gray" | "grey" => [128, 128, 128],
        "silver" => [192, 192, 192],
        "darkgray" | "darkgrey" => [169, 169, 169],
        "lightgray" | "lightgrey" => [211, 211, 211],
        "brown" => [165, 42, 42],
        "pink" => [255, 192, 203],
        "darkblue" => [0, 0, 139],
        "darkgreen" => [0, 100, 0],
        "darkred" => [139, 0, 0],
        "royalblue" => [65, 105, 225],
        "steelblue" => [70, 130, 180],
        "skyblue" => [135, 206, 235],
        "whitesmoke" => [245, 245, 245],
        _ => return None,
    })
}

/// A share from 0 to 1.
pub(super) fn opacity(text: &str) -> Result<f32, Fault> {
    Ok(length(text, 1.0)?.clamp(0.0, 1.0))
}

/// How a line ends.
pub(super) fn cap(text: &str) -> Cap {
    match text {
        "round" => Cap::Round,
        "square" => Cap::Square,
        _ => Cap::Butt,
    }
}

/// How a line turns.
pub(super) fn join(text: &str) -> Join {
    match text {
        "round" => Join::Round,
        "bevel" => Join::Bevel,
        _ => Join::Miter,
    }
}
