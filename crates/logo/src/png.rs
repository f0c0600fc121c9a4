//! The form of a PNG: what it is, and that none of it was lost. Its pixels stay packed; whoever
//! paints them unpacks them.

#[cfg(feature = "pixels")]
mod pixels;

#[cfg(feature = "pixels")]
pub use pixels::Pixels;

use crate::{Content, Fault, Picture};

/// What every PNG begins with.
pub(crate) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// The most pixels in either direction, and of all.
const MOST_ACROSS: u32 = 4_000;
const MOST_PIXELS: u32 = 4_000_000;

/// A PNG, still packed.
#[derive(Clone, Debug, PartialEq)]
pub struct Png {
    /// How many pixels it is wide.
    pub width: u32,
    /// How many pixels it is high.
    pub height: u32,
    /// What its numbers mean.
    pub interpretation: Interpretation,
    /// How many bits each number has: 1, 2, 4, 8 or 16.
    pub bits: u8,
    /// The packed pixels, row by row (zlib).
    pub packed: Vec<u8>,
}

/// What the numbers of a PNG mean.
#[derive(Clone, Debug, PartialEq)]
pub enum Interpretation {
    /// Greys, perhaps with one that is not seen.
    Grey(Option<u16>),
    /// Red, green, blue, perhaps with a colour that is not seen.
    Colour(Option<[u16; 3]>),
    /// Entries of a table of colours, each with how much of it is seen.
    Table(Vec<[u8; 4]>),
    /// A grey and how much of it is seen.
    GreyAlpha,
    /// Red, green, blue and how much of it is seen.
    ColourAlpha,
}

impl Interpretation {
    /// How many numbers a pixel has.
    pub fn channels(&self) -> usize {
        match self {
            Self::Grey(_) | Self::Table(_) => 1,
            Self::GreyAlpha => 2,
            Self::Colour(_) => 3,
            Self::ColourAlpha => 4,
        }
    }
}

/// Reads the form of a PNG.
pub(crate) fn read(bytes: &[u8]) -> Result<Picture, Fault> {
    let mut rest = bytes.strip_prefix(SIGNATURE).ok_or(Fault::NotALogo)?;
    let mut head = None;
    let (mut table, mut seen, mut packed) = (Vec::new(), Vec::new(), Vec::new());
    loop {
        let (name, data, next) = chunk(rest)?;
        rest = next;
        match (&name, &head) {
            (b"IHDR", None) => head = Some(header(data)?),
            (b"IHDR", Some(_)) | (_, None) => return Err(Fault::Damaged),
            (b"PLTE", _) if data.len() % 3 == 0 && data.len() <= 3 * 256 => table = data.to_vec(),
            (b"tRNS", _) => seen = data.to_vec(),
            (b"IDAT", _) => packed.extend_from_slice(data),
            (b"IEND", _) => break,
            (b"acTL" | b"fcTL" | b"fdAT", _) => return Err(Fault::Holds("animation".to_owned())),
            // What has a small letter first may be passed over.
            ([first, ..], _) if first.is_ascii_lowercase() => {}
            _ => return Err(Fault::Damaged),
        }
    }
    let (width, height, bits, kind) = head.ok_or(Fault::Damaged)?;
    let interpretation = interpretation(kind, &table, &seen)?;
    if packed.is_empty() {
        return Err(Fault::Damaged);
    }
    let across = |pixels: u32| f32::from(u16::try_from(pixels).unwrap_or(u16::MAX));
    Ok(Picture {
        width: across(width),
        height: across(height),
        content: Content::Pixels(Png {
            width,
            height,
            interpretation,
            bits,
            packed,
        }),
    })
}

/// The name of a chunk, its data, and what follows.
type Chunk<'a> = ([u8; 4], &'a [u8], &'a [u8]);

/// The first chunk. Its sum must be right.
fn chunk(bytes: &[u8]) -> Result<Chunk<'_>, Fault> {
    let (length, rest) = number(bytes)?;
    let length = usize::try_from(length).map_err(|_| Fault::Damaged)?;
    let whole = length.checked_add(4).ok_or(Fault::Damaged)?;
    let (summed, rest) = rest.split_at_checked(whole).ok_or(Fault::Damaged)?;
    let (sum, rest) = number(rest)?;
    let (name, data) = summed.split_first_chunk().ok_or(Fault::Damaged)?;
    if sum == check_sum(summed) {
        Ok((*name, data, rest))
    } else {
        Err(Fault::Damaged)
    }
}

fn number(bytes: &[u8]) -> Result<(u32, &[u8]), Fault> {
    let (number, rest) = bytes.split_first_chunk().ok_or(Fault::Damaged)?;
    Ok((u32::from_be_bytes(*number), rest))
}

/// The sum that a chunk ends with (CRC-32).
fn check_sum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            let lowest = sum & 1;
            sum = (sum >> 1) ^ (0xedb8_8320 * lowest);
        }
    }
    !sum
}

/// Width, height, bits and the kind of the numbers.
fn header(data: &[u8]) -> Result<(u32, u32, u8, u8), Fault> {
    let (width, rest) = number(data)?;
    let (height, rest) = number(rest)?;
    let [bits, kind, 0, 0, interlaced] = *rest else {
        return Err(Fault::Damaged);
    };
    if width == 0 || height == 0 {
        return Err(Fault::NoSize);
    }
    if width > MOST_ACROSS || height > MOST_ACROSS || width * height > MOST_PIXELS {
        return Err(Fault::TooComplex);
    }
    match interlaced {
        0 => {}
        1 => return Err(Fault::Holds("interlacing".to_owned())),
        _ => return Err(Fault::Damaged),
    }
    let fits = match kind {
        0 => matches!(bits, 1 | 2 | 4 | 8 | 16),
        3 => matches!(bits, 1 | 2 | 4 | 8),
        2 | 4 | 6 => matches!(bits, 8 | 16),
        _ => false,
    };
    if fits {
        Ok((width, height, bits, kind))
    } else {
        Err(Fault::Damaged)
    }
}

fn interpretation(kind: u8, table: &[u8], seen: &[u8]) -> Result<Interpretation, Fault> {
    let pair = |at: usize| match seen.get(at..at + 2) {
        Some([high, low]) => Some(u16::from_be_bytes([*high, *low])),
        _ => None,
    };
    Ok(match kind {
        0 => Interpretation::Grey(pair(0)),
        2 => Interpretation::Colour(match (pair(0), pair(2), pair(4)) {
            (Some(red), Some(green), Some(blue)) => Some([red, green, blue]),
            _ => None,
        }),
        3 if !table.is_empty() => {
            let colours = table.chunks_exact(3).enumerate();
            let colours = colours.filter_map(|(at, colour)| match colour {
                [red, green, blue] => Some([
                    *red,
                    *green,
                    *blue,
                    seen.get(at).copied().unwrap_or(u8::MAX),
                ]),
                _ => None,
            });
            Interpretation::Table(colours.collect())
        }
        4 => Interpretation::GreyAlpha,
        6 => Interpretation::ColourAlpha,
        _ => return Err(Fault::Damaged),
    })
}
