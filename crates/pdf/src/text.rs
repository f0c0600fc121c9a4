//! Text set in lines.
//!
//! What the fonts can show is set letter by letter from left to right: the
//! width of each, and the distance to the next one. Sums are whole numbers of
//! the font's units, so they come out the same on every machine.

use std::ops::Range;

use gate360_report::document::Text;

use crate::breaks::Breaks;
use crate::glyphs::Cleaner;
use crate::intake::Intake;
use crate::letters::{BOLD, Letter, REGULAR, UNITS, Weight};
use crate::lines::{Glyph, Line, Look, Run, Setting, Stretch};
use crate::theme::{BODY, Face};

/// Sets texts, one after the other.
pub(crate) struct Typesetter {
    intake: Intake,
    /// The letters of the part that is being set.
    sorts: Vec<Sort>,
}

/// A letter in its place, as cast for one weight.
#[derive(Clone, Copy)]
struct Sort {
    /// Where it stands in the clean text, and which it is.
    at: usize,
    character: char,
    letter: Letter,
    look: Look,
    tongue: usize,
    /// How far it reaches, in units of the font.
    width: i32,
    /// What lies between it and the next one.
    gap: i32,
    /// Whether a line may end before it.
    parts: bool,
}

impl Sort {
    fn is_blank(&self) -> bool {
        self.character == ' '
    }

    fn advance(&self) -> i64 {
        i64::from(self.width + self.gap)
    }
}

const fn weight(look: Look) -> &'static Weight {
    if look.bold { &BOLD } else { &REGULAR }
}

impl Typesetter {
    pub(crate) fn new(language: String) -> Self {
        Self {
            intake: Intake::new(Cleaner::default(), language),
            sorts: Vec::new(),
        }
    }

    /// What the fonts lacked so far, each once.
    pub(crate) fn into_replaced(self) -> Vec<char> {
        self.intake.cleaner.replaced
    }

    /// The text as it can be shown, in one line, for the file's properties.
    pub(crate) fn plain(&mut self, text: &str) -> String {
        let _ = self.intake.take_in([Stretch::from(text)], BODY);
        let words: Vec<_> = self.intake.clean.text.split_whitespace().collect();
        words.join(" ")
    }

    /// Sets a running text in lines of a width.
    pub(crate) fn text(&mut self, text: &Text, face: Face, width: f32) -> Setting {
        self.set(text.0.iter().map(Stretch::from), face, width)
    }

    /// Sets plain words in lines of a width.
    pub(crate) fn words(&mut self, words: &str, face: Face, width: f32) -> Setting {
        self.set([Stretch::from(words)], face, width)
    }

    /// The width of the longest part that can't be broken at a blank or a hyphen.
    pub(crate) fn longest_word(&mut self, words: &str, face: Face) -> f32 {
        self.intake.take_in([Stretch::from(words)], face);
        self.cast(0..self.intake.clean.text.len(), face);
        let words = self.sorts.chunk_by(|_, next| !next.parts);
        let longest = words.map(width_of).max().unwrap_or_default();
        points(longest, face)
    }

    /// Sets stretches, one after the other, in lines of a width. Words that
    /// are too long for a line are broken anywhere; line feeds break it.
    fn set<'a>(
        &mut self,
        stretches: impl IntoIterator<Item = Stretch<'a>>,
        face: Face,
        width: f32,
    ) -> Setting {
        let tongues = self.intake.take_in(stretches, face);
        let mut lines = Vec::new();
        let mut start = 0;
        let mut end = self.intake.clean.text.trim_end_matches('\n').len();
        if self.intake.clean.text.trim().is_empty() {
            end = 0;
        }
        while start < end {
            let rest = self.intake.clean.text.get(start..end).unwrap_or_default();
            let stop = start + rest.find('\n').unwrap_or(rest.len());
            if start == stop {
                lines.push(Line::default());
            }
            self.cast(start..stop, face);
            let mut sorts = self.sorts.as_slice();
            while !sorts.is_empty() {
                let (line, rest) = sorts.split_at(line_end(sorts, units(width, face)));
                lines.push(self.line(line, face));
                sorts = rest;
            }
            start = stop + 1;
        }
        Setting { lines, tongues }
    }

    /// Turns a part of the clean text, without line feeds, into letters in their places.
    fn cast(&mut self, part: Range<usize>, face: Face) {
        self.sorts.clear();
        let text = self.intake.clean.text.get(part.clone()).unwrap_or_default();
        let mut cuts = self.intake.cuts_from(part.start).peekable();
        let mut cut = cuts.next();
        let mut breaks = Breaks::default();
        let mut coming = text.chars();
        let mut two = (coming.next(), coming.next());
        for (offset, character) in text.char_indices() {
            let at = part.start + offset;
            if let Some(next) = cuts.next_if(|next| next.start <= at) {
                cut = Some(next);
            }
            two = (two.1, coming.next());
            let parts = breaks.before(character, two.0, two.1);
            // The cleaner leaves nothing that the fonts lack.
            let (Some(cut), Some(letter)) = (cut, Letter::of(character)) else {
                continue;
            };
            let letter = if face.columns {
                letter.in_column()
            } else {
                letter
            };
            let weight = weight(cut.look);
            if let Some(last) = self.sorts.last_mut()
                && last.look.bold == cut.look.bold
            {
                last.gap = weight.between(last.letter, letter);
            }
            self.sorts.push(Sort {
                at,
                character,
                letter,
                look: cut.look,
                tongue: cut.tongue,
                width: weight.width(letter),
                gap: 0,
                parts,
            });
        }
    }

    /// Makes a line of letters.
    fn line(&self, sorts: &[Sort], face: Face) -> Line {
        let mut line = Line {
            runs: Vec::new(),
            width: points(width_of(sorts), face),
        };
        let mut reached = 0_i64;
        for run in sorts.chunk_by(|one, next| (one.look, one.tongue) == (next.look, next.tongue)) {
            let Some(first) = run.first() else {
                continue;
            };
            let mut set = Run {
                x: points(reached, face),
                size: face.size,
                look: first.look,
                tongue: first.tongue,
                text: String::new(),
                glyphs: Vec::with_capacity(run.len()),
            };
            let weight = weight(first.look);
            for sort in run {
                let from = position(set.text.len());
                let original = self.intake.clean.original(sort.at);
                set.text.push(original.unwrap_or(sort.character));
                reached += sort.advance();
                set.glyphs.push(Glyph {
                    id: weight.glyph(sort.letter),
                    range: from..position(set.text.len()),
                    advance: sort.advance() as f32 / UNITS,
                });
            }
            line.runs.push(set);
        }
        line
    }
}
/// How far letters reach, without blanks at the end.
fn width_of(sorts: &[Sort]) -> i64 {
    let last = sorts.iter().rposition(|sort| !sort.is_blank());
    let Some((last, before)) = last.and_then(|last| sorts.get(..=last)?.split_last()) else {
        return 0;
    };
    before.iter().map(Sort::advance).sum::<i64>() + i64::from(last.width)
}

/// How many letters come on a line of a width: up to the last place where it
/// may end, and anywhere within a word that has a line for itself. Blanks at
/// the end may hang over.
fn line_end(sorts: &[Sort], width: i64) -> usize {
    let mut reached = 0;
    let mut word = 0;
    for (index, sort) in sorts.iter().enumerate() {
        if sort.parts {
            word = index;
        }
        let full = reached + i64::from(sort.width) > width;
        if full && index > 0 && !sort.is_blank() {
            return if word > 0 { word } else { index };
        }
        reached += sort.advance();
    }
    sorts.len()
}

/// Units of the font as points.
fn points(units: i64, face: Face) -> f32 {
    units as f32 * face.size / UNITS
}

/// Points as whole units of the font.
fn units(points: f32, face: Face) -> i64 {
    (points * UNITS / face.size) as i64
}

/// An offset in a line's text; lines are far shorter than four gigabytes.
fn position(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typesetter() -> Typesetter {
        Typesetter::new("en".to_owned())
    }

    #[test]
    fn a_blank_that_does_not_fit_makes_no_line_of_its_own() {
        let mut type_ = typesetter();
        let word = type_
            .words("ambition", BODY, 400.0)
            .lines
            .first()
            .map_or(0.0, |line| line.width);
        for tenth in 0_u8..40 {
            let width = word + f32::from(tenth) / 10.0;
            assert_eq!(
                type_.words("ambition ", BODY, width).lines.len(),
                1,
                "{tenth}"
            );
            assert_eq!(
                type_.words("ambition\nb", BODY, width).lines.len(),
                2,
                "{tenth}"
            );
        }
    }

    #[test]
    fn a_long_text_fills_its_lines() {
        let mut type_ = typesetter();
        let words = "seven words in a line or so ".repeat(3_000);
        let setting = type_.words(&words, BODY, 300.0);
        let text: String = setting
            .lines
            .iter()
            .flat_map(|line| &line.runs)
            .map(|run| run.text.as_str())
            .collect();
        assert_eq!(text, words);
        let last = setting.lines.len() - 1;
        let shortest = setting
            .lines
            .iter()
            .take(last)
            .map(|line| line.width)
            .fold(300.0, f32::min);
        assert!(shortest > 250.0, "a line of {shortest} points only");
    }
}
