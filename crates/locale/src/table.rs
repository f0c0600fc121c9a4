//! The texts of one language, in the order of the methods of [`crate::Words`].

use crate::Language;

/// The texts of one language.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) language: Language,
    pub(crate) texts: &'static [&'static str],
}

/// What is put into a message.
#[derive(Clone, Copy)]
pub(crate) enum Argument<'a> {
    /// Words.
    Text(&'a str),
    /// A number by which a language may choose.
    Count(u32),
}

// The marks between the words of a message: see `build/catalogue/encode.rs`.
const ARGUMENT: char = '\u{1}';
const CHOICE: char = '\u{2}';
const VARIANT: char = '\u{3}';
const END: char = '\u{4}';

impl Table {
    /// A text that is the same whatever happens. A table is only taken when it has them all.
    pub(crate) fn text(&self, place: usize) -> &'static str {
        self.texts.get(place).copied().unwrap_or_default()
    }

    /// A text with arguments. `integer` writes a number as the language does.
    pub(crate) fn fill(
        &self,
        place: usize,
        arguments: &[Argument<'_>],
        integer: &dyn Fn(u32) -> String,
    ) -> String {
        let mut filled = String::new();
        let mut rest = self.text(place);
        while let Some(at) = rest.find([ARGUMENT, CHOICE]) {
            let (before, marked) = rest.split_at(at);
            filled.push_str(before);
            let argument = argument(marked, arguments);
            let Some(after) = marked.get(2..) else {
                return filled;
            };
            if marked.starts_with(ARGUMENT) {
                put(argument, integer, &mut filled);
                rest = after;
            } else {
                let (variants, after) = after.split_once(END).unwrap_or((after, ""));
                let chosen = chosen(variants, argument);
                put_all(chosen, arguments, integer, &mut filled);
                rest = after;
            }
        }
        filled.push_str(rest);
        filled
    }
}

/// The argument that a mark names by the letter after it.
fn argument<'a>(marked: &str, arguments: &[Argument<'a>]) -> Option<Argument<'a>> {
    let letter = *marked.as_bytes().get(1)?;
    arguments
        .get(usize::from(letter.checked_sub(b'a')?))
        .copied()
}

/// The variant of a choice for a number: its own, else the last.
fn chosen<'a>(variants: &'a str, by: Option<Argument<'_>>) -> &'a str {
    let own = match by {
        Some(Argument::Count(0)) => '0',
        Some(Argument::Count(1)) => '1',
        _ => '*',
    };
    variants
        .split(VARIANT)
        .filter(|variant| variant.starts_with([own, '*']))
        .find_map(|variant| variant.get(1..))
        .unwrap_or_default()
}

/// Puts a variant in: it has arguments and no choices.
fn put_all(
    variant: &str,
    arguments: &[Argument<'_>],
    integer: &dyn Fn(u32) -> String,
    filled: &mut String,
) {
    let mut pieces = variant.split(ARGUMENT);
    filled.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let letter = piece.as_bytes().first().copied().unwrap_or_default();
        let place = usize::from(letter.wrapping_sub(b'a'));
        put(arguments.get(place).copied(), integer, filled);
        filled.push_str(piece.get(1..).unwrap_or_default());
    }
}

fn put(argument: Option<Argument<'_>>, integer: &dyn Fn(u32) -> String, filled: &mut String) {
    match argument {
        Some(Argument::Text(words)) => filled.push_str(words),
        Some(Argument::Count(count)) => filled.push_str(&integer(count)),
        None => {}
    }
}
