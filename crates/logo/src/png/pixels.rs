//! The pixels of a PNG, unpacked.

use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

use super::{Interpretation, Png};

/// Pixels with eight bits for each number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pixels {
    /// Red, green, blue, how much of it is seen; row by row.
    pub bytes: Vec<u8>,
    /// Whether all of it is seen.
    pub is_opaque: bool,
}

impl Png {
    /// Unpacks the pixels; none if what is packed is not what the form says.
    pub fn unpack(&self) -> Option<Pixels> {
        let width = usize::try_from(self.width).ok()?;
        let height = usize::try_from(self.height).ok()?;
        let channels = self.interpretation.channels();
        let bits = usize::from(self.bits);
        let row = (width * channels * bits).div_ceil(8);
        let rows = (row + 1).checked_mul(height)?;
        let packed = decompress_to_vec_zlib_with_limit(&self.packed, rows).ok()?;
        if packed.len() != rows {
            return None;
        }
        let step = (channels * bits / 8).max(1);
        let mut above = vec![0; row];
        let mut bytes = Vec::with_capacity(width * height * 4);
        for line in packed.chunks_exact(row + 1) {
            let (filter, line) = line.split_first()?;
            let line = unfiltered(*filter, line, &above, step)?;
            for at in 0..width {
                let numbers = |channel: usize| number(&line, at * channels + channel, bits);
                bytes.extend(self.pixel(numbers)?);
            }
            above = line;
        }
        let mut seen = bytes.iter().skip(3).step_by(4);
        let is_opaque = seen.all(|seen| *seen == u8::MAX);
        Some(Pixels { bytes, is_opaque })
    }

    /// A pixel of its numbers.
    fn pixel(&self, number: impl Fn(usize) -> Option<u16>) -> Option<[u8; 4]> {
        let byte = |value: u16| eight(value, self.bits);
        let seen = |is_seen: bool| if is_seen { u8::MAX } else { 0 };
        Some(match &self.interpretation {
            Interpretation::Grey(unseen) => {
                let value = number(0)?;
                let grey = byte(value);
                [grey, grey, grey, seen(*unseen != Some(value))]
            }
            Interpretation::GreyAlpha => {
                let grey = byte(number(0)?);
                [grey, grey, grey, byte(number(1)?)]
            }
            Interpretation::Colour(unseen) => {
                let colour = [number(0)?, number(1)?, number(2)?];
                let [red, green, blue] = colour.map(byte);
                [red, green, blue, seen(*unseen != Some(colour))]
            }
            Interpretation::ColourAlpha => [
                byte(number(0)?),
                byte(number(1)?),
                byte(number(2)?),
                byte(number(3)?),
            ],
            Interpretation::Table(colours) => *colours.get(usize::from(number(0)?))?,
        })
    }
}

/// A number on a scale of eight bits.
fn eight(value: u16, bits: u8) -> u8 {
    let [high, low] = value.to_be_bytes();
    match bits {
        16 => high,
        8 => low,
        4 => low * 17,
        2 => low * 85,
        _ => low * 255,
    }
}

/// A number of a row.
fn number(line: &[u8], at: usize, bits: usize) -> Option<u16> {
    if bits == 16 {
        let pair = line.get(at * 2..at * 2 + 2)?;
        return Some(u16::from_be_bytes(pair.try_into().ok()?));
    }
    let first = at * bits;
    let byte = *line.get(first / 8)?;
    let shift = 8 - bits - first % 8;
    let mask = u8::MAX >> (8 - bits);
    Some(u16::from((byte >> shift) & mask))
}

/// A row as it was before it was written as differences.
fn unfiltered(filter: u8, line: &[u8], above: &[u8], step: usize) -> Option<Vec<u8>> {
    let mut done: Vec<u8> = Vec::with_capacity(line.len());
    for (at, (byte, up)) in line.iter().zip(above).enumerate() {
        let before = at.checked_sub(step);
        let left = before.and_then(|at| done.get(at)).copied().unwrap_or(0);
        let corner = before.and_then(|at| above.get(at)).copied().unwrap_or(0);
        let guess = match filter {
            0 => 0,
            1 => left,
            2 => *up,
            3 => left.midpoint(*up),
            4 => nearest(left, *up, corner),
            _ => return None,
        };
        done.push(byte.wrapping_add(guess));
    }
    Some(done)
}

/// The neighbour that is nearest to what the three of them lead to (Paeth).
fn nearest(left: u8, up: u8, corner: u8) -> u8 {
    let guess = i16::from(left) + i16::from(up) - i16::from(corner);
    let far = |one: u8| (guess - i16::from(one)).abs();
    if far(left) <= far(up) && far(left) <= far(corner) {
        left
    } else if far(up) <= far(corner) {
        up
    } else {
        corner
    }
}
