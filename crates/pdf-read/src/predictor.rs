//! Rows that were written as differences, so that they pack better.

use crate::object::{Fields, Object};

/// The longest row, in bytes. References have a few each.
const LONGEST: usize = 1 << 20;

/// How rows were written as differences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Predictor {
    /// The bytes of a row.
    row: usize,
    /// The distance to the byte that a byte is held against.
    step: usize,
    /// Whether each row begins with the way that was taken for it.
    by_row: bool,
}

impl Predictor {
    /// What is said of it. The inner is none if bytes are as they are; the outer, if what is said
    /// can't be followed.
    pub(crate) fn of(how: &Fields) -> Option<Option<Self>> {
        let number = |name: &str, otherwise: usize| match how.get(name) {
            None => Some(otherwise),
            Some(Object::Whole(number)) => usize::try_from(*number).ok(),
            Some(_) => None,
        };
        let by_row = match number("Predictor", 1)? {
            0 | 1 => return Some(None),
            2 => false,
            10..=15 => true,
            _ => return None,
        };
        let bits = number("BitsPerComponent", 8)?.checked_mul(number("Colors", 1)?)?;
        let row = bits.checked_mul(number("Columns", 1)?)?.div_ceil(8);
        let step = bits.div_ceil(8);
        // Differences of parts of bytes only occur in pictures.
        let can = (1..=LONGEST).contains(&row) && step > 0 && (by_row || bits.is_multiple_of(8));
        can.then_some(Some(Self { row, step, by_row }))
    }

    /// How many bytes so many are as differences, at most.
    pub(crate) fn with_rows(self, bytes: usize) -> usize {
        if self.by_row {
            bytes.saturating_add(bytes / self.row + 1)
        } else {
            bytes
        }
    }

    /// Takes the differences back.
    pub(crate) fn undo(self, written: &[u8]) -> Option<Vec<u8>> {
        // A row may be said to be far longer than all that there is.
        let longest = self.row.min(written.len());
        let mut above = vec![0; longest];
        let mut bytes = Vec::with_capacity(written.len());
        for row in written.chunks(self.row + usize::from(self.by_row)) {
            let (way, row) = match (self.by_row, row) {
                (true, [way, row @ ..]) => (*way, row),
                (_, row) => (1, row),
            };
            let mut now = vec![0; longest];
            for (at, byte) in row.iter().enumerate() {
                let before = at.checked_sub(self.step);
                let left = before.map_or(0, |before| now[before]);
                let up = above[at];
                let corner = before.map_or(0, |before| above[before]);
                let guess = match way {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => u8::midpoint(left, up),
                    4 => nearest(left, up, corner),
                    _ => return None,
                };
                now[at] = byte.wrapping_add(guess);
            }
            bytes.extend(now.get(..row.len())?);
            above = now;
        }
        Some(bytes)
    }
}

/// Which of the neighbours is nearest to what a plane through them would have here.
fn nearest(left: u8, up: u8, corner: u8) -> u8 {
    let plane = i16::from(left) + i16::from(up) - i16::from(corner);
    let far = |byte: u8| (plane - i16::from(byte)).abs();
    if far(left) <= far(up) && far(left) <= far(corner) {
        left
    } else if far(up) <= far(corner) {
        up
    } else {
        corner
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(fields: &[(&str, i64)]) -> Option<Option<Predictor>> {
        let field = |(name, value): &(&str, i64)| (name.as_bytes().to_vec(), Object::Whole(*value));
        Predictor::of(&Fields(fields.iter().map(field).collect()))
    }

    #[test]
    fn every_way_is_taken_back() {
        let predictor = of(&[("Predictor", 12), ("Columns", 3)]);
        let Some(Some(predictor)) = predictor else {
            panic!("{predictor:?}");
        };
        let written = [
            [0, 1, 2, 3], // as they are
            [1, 1, 1, 1], // against the left
            [2, 1, 1, 1], // against what is above
            [3, 1, 1, 1], // against the middle of both
            [4, 1, 1, 1], // against the nearest
        ];
        let rows: [[u8; 3]; 5] = [[1, 2, 3], [1, 2, 3], [2, 3, 4], [2, 3, 4], [3, 4, 5]];
        assert_eq!(predictor.undo(&written.concat()), Some(rows.concat()));
        assert_eq!(predictor.undo(&[9, 1, 2, 3]), None);
        // A row that was cut off.
        assert_eq!(predictor.undo(&[0, 7]), Some(vec![7]));
    }

    #[test]
    fn what_can_not_be_is_refused() {
        assert_eq!(of(&[]), Some(None));
        assert_eq!(of(&[("Predictor", 1), ("Columns", -1)]), Some(None));
        for wrong in [
            &[("Predictor", 3)][..],
            &[("Predictor", -1)],
            &[("Predictor", 12), ("Columns", 0)],
            &[("Predictor", 12), ("Columns", i64::MAX)],
            &[("Predictor", 12), ("Colors", i64::MAX), ("Columns", 9)],
            &[("Predictor", 2), ("BitsPerComponent", 4)],
        ] {
            assert_eq!(of(wrong), None, "{wrong:?}");
        }
    }
}
