//! PNGs: what they show, and that a damaged one is told.

#![cfg(feature = "pixels")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use gate360_logo::{Content, Fault, Kind, Png, read};
use miniz_oxide::deflate::compress_to_vec_zlib;

fn sum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 {
                (sum >> 1) ^ 0xedb8_8320
            } else {
                sum >> 1
            };
        }
    }
    !sum
}

fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [name.as_slice(), data].concat();
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [length.as_slice(), &named, &sum(&named).to_be_bytes()].concat()
}

fn png(size: [u32; 2], form: [u8; 5], more: &[Vec<u8>], rows: &[u8]) -> Vec<u8> {
    let [width, height] = size.map(u32::to_be_bytes);
    let head = [width.as_slice(), &height, &form].concat();
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    file.extend(chunk(b"IHDR", &head));
    file.extend(more.concat());
    file.extend(chunk(b"IDAT", &compress_to_vec_zlib(rows, 6)));
    file.extend(chunk(b"IEND", b""));
    file
}

fn taken(bytes: &[u8]) -> Png {
    match read(Kind::of(bytes), bytes).unwrap().content {
        Content::Pixels(png) => png,
        Content::Shapes(_) => panic!("pixels"),
    }
}

#[test]
fn pixels_come_out_as_they_went_in() {
    // Colours with alpha; the second row as differences to the first.
    let rows = [
        0, 10, 20, 30, 255, 40, 50, 60, 128, 2, 1, 1, 1, 0, 1, 1, 1, 0,
    ];
    let pixels = taken(&png([2, 2], [8, 6, 0, 0, 0], &[], &rows))
        .unpack()
        .unwrap();
    let first = [10, 20, 30, 255, 40, 50, 60, 128];
    let second = [11, 21, 31, 255, 41, 51, 61, 128];
    assert_eq!(pixels.bytes, [first, second].concat());
    assert!(!pixels.is_opaque);

    // A table of colours, two bits a pixel, one of them not seen.
    let more = [
        chunk(b"PLTE", &[1, 2, 3, 4, 5, 6]),
        chunk(b"tRNS", &[255, 0]),
    ];
    let pixels = taken(&png([3, 1], [2, 3, 0, 0, 0], &more, &[0, 0b0001_0000]))
        .unpack()
        .unwrap();
    assert_eq!(pixels.bytes, [1, 2, 3, 255, 4, 5, 6, 0, 1, 2, 3, 255]);

    // Greys of sixteen bits, with each kind of difference.
    let rows = [1, 1, 0, 1, 0, 3, 1, 0, 1, 0, 4, 1, 0, 1, 0];
    let pixels = taken(&png([2, 3], [16, 0, 0, 0, 0], &[], &rows))
        .unpack()
        .unwrap();
    assert_eq!(
        pixels.bytes.iter().step_by(4).copied().collect::<Vec<_>>(),
        [1, 2, 1, 2, 2, 3]
    );
    assert!(pixels.is_opaque);
}

#[test]
fn a_damaged_one_is_told() {
    let whole = png([1, 1], [8, 0, 0, 0, 0], &[], &[0, 7]);
    assert!(read(Kind::Png, &whole).is_ok());
    for at in 8..whole.len() {
        let mut spoilt = whole.clone();
        spoilt[at] ^= 1;
        assert!(read(Kind::Png, &spoilt).is_err(), "byte {at}");
        assert!(read(Kind::Png, &whole[..at]).is_err(), "cut at {at}");
    }
}

#[test]
fn hostile_ones_are_refused_or_left_packed() {
    for (size, form, fault) in [
        ([0, 1], [8, 0, 0, 0, 0], Fault::NoSize),
        ([u32::MAX, u32::MAX], [8, 0, 0, 0, 0], Fault::TooComplex),
        ([4_000, 4_000], [8, 0, 0, 0, 0], Fault::TooComplex),
        (
            [1, 1],
            [8, 0, 0, 0, 1],
            Fault::Holds("interlacing".to_owned()),
        ),
        ([1, 1], [3, 0, 0, 0, 0], Fault::Damaged),
        ([1, 1], [8, 3, 0, 0, 0], Fault::Damaged),
        ([300, 1], [8, 0, 0, 0, 0], Fault::Stretched),
    ] {
        assert_eq!(
            read(Kind::Png, &png(size, form, &[], &[0, 0])),
            Err(fault),
            "{size:?}"
        );
    }
    let moving = png([1, 1], [8, 0, 0, 0, 0], &[chunk(b"acTL", &[0; 8])], &[0, 0]);
    assert_eq!(
        read(Kind::Png, &moving),
        Err(Fault::Holds("animation".to_owned()))
    );
    // More than it says, less, a difference of a kind that there is not, a colour beyond the table.
    let zeros = vec![0; 10_000_000];
    for rows in [zeros.as_slice(), &[], &[9, 0]] {
        assert_eq!(
            taken(&png([1, 1], [8, 0, 0, 0, 0], &[], rows)).unpack(),
            None
        );
    }
    let table = [chunk(b"PLTE", &[1, 2, 3])];
    assert_eq!(
        taken(&png([1, 1], [8, 3, 0, 0, 0], &table, &[0, 5])).unpack(),
        None
    );
}
