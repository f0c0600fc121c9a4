//! The letters of the two fonts, as numbers that lines are set with.
//!
//! The tables are worked out from the fonts when the program is built
//! (`build/letters.rs`). Each letter has one glyph in each weight: what the
//! fonts can show needs no joining or reordering, so that a line is set by
//! adding widths up.

/// A letter's place in the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Letter(u16);

/// What one font knows of the letters. Lengths are in units of the font.
#[derive(Debug)]
pub(crate) struct Weight {
    glyphs: &'static [u16],
    widths: &'static [u16],
    /// Where to look for the distance between two letters, and how many distances a row has.
    rows: &'static [u16],
    columns: &'static [u16],
    across: usize,
    distances: &'static [i16],
}

include!(concat!(env!("OUT_DIR"), "/letters.rs"));

/// The place of the first letter in the tables, and how many follow it without a gap.
const FIRST: char = ' ';
const PLAIN: u32 = 95;

impl Letter {
    /// Where a character stands in the tables, if both fonts have it.
    pub(crate) fn of(character: char) -> Option<Self> {
        // The fonts begin with all of ASCII; a test holds that.
        let plain = u32::from(character).wrapping_sub(u32::from(FIRST));
        if plain < PLAIN {
            return u16::try_from(plain).ok().map(Self);
        }
        let found = LETTERS.binary_search(&character).ok()?;
        u16::try_from(found).ok().map(Self)
    }

    /// The same in a column of numbers: figures of one width.
    pub(crate) fn in_column(self) -> Self {
        match char::from_u32(u32::from(FIRST) + u32::from(self.0)) {
            Some(figure @ '0'..='9') => {
                let first = u16::try_from(LETTERS.len()).unwrap_or_default();
                let value = u16::try_from(figure.to_digit(10).unwrap_or_default());
                Self(first + value.unwrap_or_default())
            }
            _ => self,
        }
    }
}

impl Weight {
    /// The number of the glyph in the font.
    pub(crate) fn glyph(&self, letter: Letter) -> u32 {
        at(self.glyphs, letter).into()
    }

    /// How wide the letter is.
    pub(crate) fn width(&self, letter: Letter) -> i32 {
        at(self.widths, letter).into()
    }

    /// What is added between two letters; mostly nothing, or something below it.
    pub(crate) fn between(&self, left: Letter, right: Letter) -> i32 {
        let (row, column) = (at(self.rows, left), at(self.columns, right));
        let place = usize::from(row) * self.across + usize::from(column);
        self.distances
            .get(place)
            .copied()
            .unwrap_or_default()
            .into()
    }
}

fn at(table: &[u16], letter: Letter) -> u16 {
    table
        .get(usize::from(letter.0))
        .copied()
        .unwrap_or_default()
}

/// The one character for a letter and the mark after it, if the fonts have it.
pub(crate) fn together(letter: char, mark: char) -> Option<char> {
    let found = PAIRS.binary_search_by_key(&(letter, mark), |&(letter, mark, _)| (letter, mark));
    PAIRS.get(found.ok()?).map(|(_, _, both)| *both)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail in its helpers too")]

    use harfrust::{Feature, FontRef, ShapeOptions, ShaperData, Tag, UnicodeBuffer};
    use proptest::prelude::*;

    use super::*;

    /// The fonts before what lines are set by was taken out of them.
    static WHOLE: [(&Weight, &[u8]); 2] = [
        (
            &REGULAR,
            include_bytes!(concat!(env!("OUT_DIR"), "/Whole-Inter-Regular.ttf")),
        ),
        (
            &BOLD,
            include_bytes!(concat!(env!("OUT_DIR"), "/Whole-Inter-Bold.ttf")),
        ),
    ];

    /// Glyphs and widths as a full shaper gives them.
    fn shaped(font: &[u8], text: &str) -> Vec<(u32, i32)> {
        let font = FontRef::new(font).unwrap();
        let data = ShaperData::new(&font);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_script(harfrust::script::LATIN);
        let features = [Feature::new(Tag::new(b"calt"), 0, ..)];
        let options = ShapeOptions::new().features(&features);
        let glyphs = data.shaper(&font).build().shape(buffer, options);
        let ids = glyphs.glyph_infos().iter().map(|info| info.glyph_id);
        let widths = glyphs.glyph_positions().iter().map(|place| place.x_advance);
        ids.zip(widths).collect()
    }

    /// The same by the tables.
    fn set(weight: &Weight, text: &str) -> Vec<(u32, i32)> {
        let letters: Vec<Letter> = text.chars().map(|one| Letter::of(one).unwrap()).collect();
        let glyph = |(index, letter): (usize, &Letter)| {
            let next = letters.get(index + 1);
            let gap = next.map_or(0, |next| weight.between(*letter, *next));
            (weight.glyph(*letter), weight.width(*letter) + gap)
        };
        letters.iter().enumerate().map(glyph).collect()
    }

    /// One letter for each list of distances that differs.
    fn kinds(lists: &[u16]) -> impl Iterator<Item = char> {
        let count = lists.iter().max().map_or(0, |last| last + 1);
        let place = move |kind| lists.iter().position(|list| *list == kind);
        (0..count).filter_map(move |kind| LETTERS.get(place(kind)?).copied())
    }

    #[test]
    fn every_kind_of_pair_stands_as_a_full_shaper_sets_it() {
        for (weight, font) in WHOLE {
            for left in kinds(weight.rows) {
                let text: String = kinds(weight.columns)
                    .flat_map(|right| [left, right])
                    .collect();
                assert_eq!(set(weight, &text), shaped(font, &text), "{left:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn texts_are_set_as_a_full_shaper_sets_them(
            places in prop::collection::vec(0..LETTERS.len(), 1..60),
        ) {
            let text: String = places.iter().map(|place| LETTERS[*place]).collect();
            for (weight, font) in WHOLE {
                prop_assert_eq!(set(weight, &text), shaped(font, &text));
            }
        }
    }

    #[test]
    fn the_first_letters_are_those_of_ascii() {
        for (place, character) in (' '..='~').enumerate() {
            assert_eq!(LETTERS.get(place), Some(&character));
            assert_eq!(
                Letter::of(character),
                Some(Letter(place.try_into().unwrap()))
            );
        }
        assert_eq!(Letter::of('\n'), None);
        assert_eq!(Letter::of('\u{7f}'), None);
        assert_eq!(Letter::of('中'), None);
    }

    #[test]
    fn figures_of_a_column_are_of_one_width() {
        for weight in [&REGULAR, &BOLD] {
            let letters = ('0'..='9').map(|figure| Letter::of(figure).unwrap().in_column());
            let mut widths: Vec<i32> = letters.map(|letter| weight.width(letter)).collect();
            widths.dedup();
            assert_eq!(
                widths.len(),
                1,
                "the fonts are old: run `cargo xtask setup`"
            );
            let usual = |figure| weight.width(Letter::of(figure).unwrap());
            assert_ne!(usual('1'), usual('0'));
        }
        let other = Letter::of('x').unwrap();
        assert_eq!(other.in_column(), other);
    }

    #[test]
    fn letters_and_marks_come_together() {
        assert_eq!(together('a', '\u{30a}'), Some('å'));
        assert_eq!(together('S', '\u{30c}'), Some('Š'));
        assert_eq!(together('x', '\u{30a}'), None);
    }
}
