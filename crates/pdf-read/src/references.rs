//! Where the objects of a file stand, as it says itself: in tables and streams of references, each
//! naming the one before it.

use std::collections::{BTreeMap, BTreeSet};

use crate::filter::unpacked;
use crate::object::{Fields, Numbered, Object};
use crate::packed::extent;
use crate::parse::Parser;
use crate::work::Work;

/// How far from its end a file names its last references, in bytes.
const TAIL: usize = 2_048;
/// The largest stream of references, unpacked.
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// What it costs to take note of a place, however few bytes say it.
pub(crate) const PLACE: usize = 32;
/// The most objects of a file.
const MOST_PLACES: usize = 4_000_000;

/// Where an object stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// It is there no more.
    Gone,
    /// From this byte on.
    At(usize),
    /// In the stream of objects of this number.
    In(u32),
}

/// Where the objects of a file stand, and what is said of the file.
#[derive(Clone, Debug, Default)]
pub(crate) struct References {
    /// The place of each object.
    pub(crate) places: BTreeMap<u32, Place>,
    /// The object from which all others can be reached.
    pub(crate) root: Option<u32>,
    /// Whether the file says that it is encrypted.
    pub(crate) encrypted: bool,
    /// Whether the file says of all its objects where they stand. What it says nothing of is
    /// nothing then; else it may be lost.
    pub(crate) complete: bool,
}

impl References {
    /// Takes note of what is said of the file. What was said later counts; earlier parts of a file
    /// come later here.
    fn note(&mut self, said: &Fields) {
        if let (None, Some(Object::Reference(root))) = (self.root, said.get("Root")) {
            self.root = Some(*root);
        }
        self.encrypted |= is_encrypted(said);
    }

    /// Takes note of a place, unless there is one of a later part; none if there are too many.
    fn place(&mut self, number: u64, place: Place, work: &Work) -> Option<()> {
        work.spend(PLACE)?;
        if let Ok(number) = u32::try_from(number) {
            self.places.entry(number).or_insert(place);
        }
        (self.places.len() <= MOST_PLACES).then_some(())
    }
}

/// Whether it is said that the file is encrypted.
pub(crate) fn is_encrypted(said: &Fields) -> bool {
    matches!(said.get("Encrypt"), Some(value) if *value != Object::Other)
}

/// Reads them, from the end of the file; none where they can't be followed to the last.
pub(crate) fn read(bytes: &[u8], work: &Work) -> Option<References> {
    let tail = bytes.len().saturating_sub(TAIL);
    let mark = b"startxref";
    let ends = bytes.get(tail..)?;
    let last = ends.windows(mark.len()).rposition(|word| word == mark)?;
    let first = Parser::new(bytes, tail + last + mark.len(), work).count()?;

    let mut references = References {
        complete: true,
        ..References::default()
    };
    let mut seen = BTreeSet::new();
    let mut next = vec![usize::try_from(first).ok()?];
    while let Some(at) = next.pop() {
        if !seen.insert(at) {
            continue;
        }
        let said = table(bytes, at, &mut references, work)
            .or_else(|| stream(bytes, at, &mut references, work))?;
        references.note(&said);
        // Those in a stream beside a table come before those of earlier parts.
        next.extend(said.whole("Prev"));
        next.extend(said.whole("XRefStm"));
    }
    references.root.map(|_| references)
}

/// A table of references, and what stands after it.
fn table(bytes: &[u8], at: usize, references: &mut References, work: &Work) -> Option<Fields> {
    let mut parser = Parser::new(bytes, at, work);
    parser.skip_word("xref")?;
    while parser.skip_word("trailer").is_none() {
        let first = parser.count()?;
        let entries = parser.count()?;
        for entry in 0..entries {
            let offset = parser.count()?;
            parser.count()?;
            let place = if parser.skip_word("n").is_some() {
                Place::At(usize::try_from(offset).ok()?)
            } else {
                parser.skip_word("f")?;
                Place::Gone
            };
            references.place(first.checked_add(entry)?, place, work)?;
        }
    }
    match parser.value()? {
        Object::Fields(said) => Some(said),
        _ => None,
    }
}

/// A stream of references, which says what stands after a table as well.
fn stream(bytes: &[u8], at: usize, references: &mut References, work: &Work) -> Option<Fields> {
    let (_, Numbered::Stream(stream)) = Parser::new(bytes, at, work).numbered()? else {
        return None;
    };
    let said = &stream.fields;
    if !said.is("Type", "XRef") {
        return None;
    }
    let packed = extent(bytes, stream.start, said.whole("Length"), work)?;
    let entries = unpacked(said, packed, MOST_BYTES, work)?;
    let widths = match said.get("W") {
        Some(Object::List(widths)) => <[usize; 3]>::try_from(wholes(widths)?).ok()?,
        _ => return None,
    };
    let width = widths.iter().try_fold(0_usize, |sum, width| {
        (*width <= 8).then(|| sum.saturating_add(*width))
    })?;
    let ranges = match said.get("Index") {
        Some(Object::List(ranges)) => wholes(ranges)?,
        _ => vec![0, said.whole("Size")?],
    };
    if width == 0 {
        return None;
    }
    let mut entries = entries.chunks_exact(width);
    for range in ranges.chunks_exact(2) {
        for offset in 0..range[1] {
            // A file may promise more than there is.
            let Some(entry) = entries.next() else {
                break;
            };
            let [kind, second] = parts(entry, widths);
            let place = match kind {
                0 => Place::Gone,
                1 => Place::At(usize::try_from(second).ok()?),
                2 => Place::In(u32::try_from(second).ok()?),
                _ => {
                    work.spend(PLACE)?;
                    continue;
                }
            };
            let number = u64::try_from(range[0].checked_add(offset)?).ok()?;
            references.place(number, place, work)?;
        }
    }
    Some(stream.fields)
}

/// The kind of an entry, which is 1 unless said, and what that kind says first.
fn parts(entry: &[u8], [kind, second, _]: [usize; 3]) -> [u64; 2] {
    let number = |bytes: Option<&[u8]>| {
        let bytes = bytes.unwrap_or_default().iter();
        bytes.fold(0_u64, |number, byte| (number << 8) | u64::from(*byte))
    };
    let said = if kind == 0 {
        1
    } else {
        number(entry.get(..kind))
    };
    [said, number(entry.get(kind..kind + second))]
}

fn wholes(list: &[Object]) -> Option<Vec<usize>> {
    let whole = |object: &Object| match object {
        Object::Whole(number) => usize::try_from(*number).ok(),
        _ => None,
    };
    list.iter().map(whole).collect()
}
