//! Unpacking streams.

use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

use crate::object::{Fields, Object};
use crate::parse::{hex, is_blank};
use crate::predictor;
use crate::work::Work;

/// How many times over something may be packed.
const MOST_TIMES: usize = 4;

/// Unpacks bytes, if they have at most so many then.
pub(crate) fn unpacked(
    fields: &Fields,
    packed: &[u8],
    most: usize,
    work: &Work,
) -> Option<Vec<u8>> {
    let named = |long: &str, short: &str| fields.get(long).or_else(|| fields.get(short));
    let ways = several(named("Filter", "F"));
    let how = several(named("DecodeParms", "DP"));
    if ways.len() > MOST_TIMES {
        return None;
    }
    work.spend(packed.len())?;
    let mut bytes: Option<Vec<u8>> = None;
    for (index, way) in ways.iter().enumerate() {
        let Object::Name(way) = way else {
            return None;
        };
        let packed = bytes.as_deref().unwrap_or(packed);
        let most = most.min(work.left());
        let unpacked = match way.as_slice() {
            b"FlateDecode" | b"Fl" => {
                let predictor = match how.get(index) {
                    Some(Object::Fields(how)) => predictor::Predictor::of(how)?,
                    _ => None,
                };
                // Before the differences are taken back, there are more bytes: one for each row.
                let room = predictor.map_or(most, |predictor| predictor.with_rows(most));
                let inflated = decompress_to_vec_zlib_with_limit(packed, room);
                // What could not be unpacked to its end took as long as what came of it.
                work.spend(match &inflated {
                    Ok(inflated) => inflated.len(),
                    Err(error) => error.output.len(),
                })?;
                let inflated = inflated.ok()?;
                match predictor {
                    Some(predictor) => predictor.undo(&inflated)?,
                    None => inflated,
                }
            }
            b"ASCIIHexDecode" | b"AHx" => {
                let end = packed.iter().position(|byte| *byte == b'>');
                hex(packed.get(..end.unwrap_or(packed.len()))?)
            }
            b"ASCII85Decode" | b"A85" => ascii85(packed, most)?,
            _ => return None,
        };
        work.spend(unpacked.len())?;
        bytes = Some(unpacked);
    }
    let bytes = bytes.unwrap_or_else(|| packed.to_vec());
    (bytes.len() <= most).then_some(bytes)
}

/// One value, or those of a list.
fn several(value: Option<&Object>) -> &[Object] {
    match value {
        Some(Object::List(list)) => list,
        Some(one) => std::slice::from_ref(one),
        None => &[],
    }
}

/// Bytes written as five letters for four of them, if there are about so many at most.
fn ascii85(written: &[u8], most: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut group: Vec<u8> = Vec::new();
    for byte in written.iter().copied().filter(|byte| !is_blank(*byte)) {
        if bytes.len() > most {
            return None;
        }
        match byte {
            b'~' => break,
            b'z' if group.is_empty() => bytes.extend([0; 4]),
            b'!'..=b'u' => {
                group.push(byte - b'!');
                if group.len() == 5 {
                    bytes.extend(of_group(&group)?);
                    group.clear();
                }
            }
            _ => return None,
        }
    }
    match group.len() {
        0 => {}
        1 => return None,
        letters => {
            group.resize(5, 84);
            bytes.extend(of_group(&group)?.into_iter().take(letters - 1));
        }
    }
    Some(bytes)
}

fn of_group(group: &[u8]) -> Option<[u8; 4]> {
    let number = group
        .iter()
        .fold(0_u64, |number, letter| number * 85 + u64::from(*letter));
    u32::try_from(number).ok().map(u32::to_be_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_for_bytes() {
        assert_eq!(
            ascii85(b"87cURD]i,\"Ebo80~>", 100).as_deref(),
            Some(&b"Hello World!"[..])
        );
        assert_eq!(
            ascii85(b"87cUR D]i,\n\"Ebo7~>", 100).as_deref(),
            Some(&b"Hello World"[..])
        );
        assert_eq!(ascii85(b"z~>", 100).as_deref(), Some(&[0, 0, 0, 0][..]));
        assert_eq!(ascii85(b"", 100).as_deref(), Some(&[][..]));
        for wrong in [&b"!"[..], b"uuuuu", b"\xff\xff\xff\xff\xff", b"!z"] {
            assert_eq!(ascii85(wrong, 100), None, "{wrong:?}");
        }
        assert_eq!(ascii85(b"zzzzzzzz~>", 8), None);
    }
}
