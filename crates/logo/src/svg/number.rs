//! Numbers as SVG writes them.

use crate::Fault;

/// The furthest that anything may reach from the origin.
const FURTHEST: f32 = 1e6;

/// Reads numbers from a text, one after the other.
pub(super) struct Numbers<'a> {
    rest: &'a str,
}

impl<'a> Numbers<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    fn skip(&mut self) {
        let blank = |c: char| c.is_ascii_whitespace() || c == ',';
        self.rest = self.rest.trim_start_matches(blank);
    }

    /// Whether nothing is left.
    pub(super) fn is_done(&mut self) -> bool {
        self.skip();
        self.rest.is_empty()
    }

    /// The next sign, if it is a letter.
    pub(super) fn letter(&mut self) -> Option<char> {
        self.skip();
        let first = self.rest.chars().next().filter(char::is_ascii_alphabetic)?;
        self.rest = self.rest.get(1..)?;
        Some(first)
    }

    /// The next number.
    pub(super) fn next(&mut self) -> Result<f32, Fault> {
        self.skip();
        let bytes = self.rest.as_bytes();
        let digits = |mut at: usize| {
            while bytes.get(at).is_some_and(u8::is_ascii_digit) {
                at += 1;
            }
            at
        };
        let sign = usize::from(matches!(bytes.first(), Some(b'+' | b'-')));
        let mut end = digits(sign);
        if bytes.get(end) == Some(&b'.') {
            end = digits(end + 1);
        }
        if matches!(bytes.get(end), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
            let power = digits(end + 1 + sign);
            // `1em` is a length and no power.
            if power > end + 1 + sign {
                end = power;
            }
        }
        let (number, rest) = self.rest.split_at_checked(end).ok_or(Fault::Damaged)?;
        let number: f32 = number.parse().map_err(|_| Fault::Damaged)?;
        self.rest = rest;
        within(number)
    }

    /// The next point.
    pub(super) fn point(&mut self) -> Result<[f32; 2], Fault> {
        Ok([self.next()?, self.next()?])
    }

    /// The next mark that is 0 or 1; nothing need stand after it.
    pub(super) fn flag(&mut self) -> Result<bool, Fault> {
        self.skip();
        let flag = match self.rest.as_bytes().first() {
            Some(b'0') => false,
            Some(b'1') => true,
            _ => return Err(Fault::Damaged),
        };
        self.rest = self.rest.get(1..).unwrap_or_default();
        Ok(flag)
    }
}

/// A number, if it is one that can be drawn at.
pub(super) fn within(number: f32) -> Result<f32, Fault> {
    if number.is_finite() && number.abs() <= FURTHEST {
        Ok(number)
    } else {
        Err(Fault::Damaged)
    }
}

/// A length in pixels, or a share of something.
pub(super) fn length(text: &str, whole: f32) -> Result<f32, Fault> {
    let mut numbers = Numbers::new(text);
    let number = numbers.next()?;
    let unit = match numbers.rest.trim() {
        "" | "px" => 1.0,
        "pt" => 4.0 / 3.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        "%" => whole / 100.0,
        _ => return Err(Fault::Damaged),
    };
    within(number * unit)
}

/// All numbers of a text.
pub(super) fn list(text: &str) -> Result<Vec<f32>, Fault> {
    let mut numbers = Numbers::new(text);
    let mut list = Vec::new();
    while !numbers.is_done() {
        list.push(numbers.next()?);
    }
    Ok(list)
}
