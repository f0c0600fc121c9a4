//! Changes of place, size and direction as SVG writes them.

use super::angle::sine_and_cosine;
use super::number::{list, within};
use crate::{Fault, Transform};

/// Reads a list of changes; the last is done first.
pub(super) fn read(text: &str) -> Result<Transform, Fault> {
    let mut whole = Transform::NONE;
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (name, next) = rest.split_once('(').ok_or(Fault::Damaged)?;
        let (numbers, next) = next.split_once(')').ok_or(Fault::Damaged)?;
        whole = whole.after(one(name.trim(), &list(numbers)?)?);
        let separates = |c: char| c.is_ascii_whitespace() || c == ',';
        rest = next.trim_start_matches(separates);
    }
    for number in whole.numbers {
        within(number)?;
    }
    Ok(whole)
}

fn one(name: &str, numbers: &[f32]) -> Result<Transform, Fault> {
    let numbers = match (name, numbers) {
        ("matrix", &[a, b, c, d, e, f]) => [a, b, c, d, e, f],
        ("translate", &[x]) => [1.0, 0.0, 0.0, 1.0, x, 0.0],
        ("translate", &[x, y]) => [1.0, 0.0, 0.0, 1.0, x, y],
        ("scale", &[both]) => [both, 0.0, 0.0, both, 0.0, 0.0],
        ("scale", &[x, y]) => [x, 0.0, 0.0, y, 0.0, 0.0],
        ("rotate", &[degrees]) => turned(degrees),
        ("rotate", &[degrees, x, y]) => {
            let there = Transform {
                numbers: [1.0, 0.0, 0.0, 1.0, x, y],
            };
            let back = Transform {
                numbers: [1.0, 0.0, 0.0, 1.0, -x, -y],
            };
            let turned = Transform {
                numbers: turned(degrees),
            };
            return Ok(there.after(turned).after(back));
        }
        ("skewX", &[degrees]) => [1.0, 0.0, slant(degrees), 1.0, 0.0, 0.0],
        ("skewY", &[degrees]) => [1.0, slant(degrees), 0.0, 1.0, 0.0, 0.0],
        _ => return Err(Fault::Damaged),
    };
    Ok(Transform { numbers })
}

fn turned(degrees: f32) -> [f32; 6] {
    let (sine, cosine) = sine_and_cosine(degrees);
    [cosine, sine, -sine, cosine, 0.0, 0.0]
}

fn slant(degrees: f32) -> f32 {
    let (sine, cosine) = sine_and_cosine(degrees);
    sine / cosine
}
