//! Streams: where they end, and those that are made of objects.

use crate::object::{Fields, Object};
use crate::parse::Parser;
use crate::references::PLACE;
use crate::work::Work;

/// What stands after a stream.
const END: &[u8] = b"endstream";

/// The bytes of a stream, as long as they are said to be, if its end stands there; else up to
/// where that is found.
pub(crate) fn extent<'a>(
    bytes: &'a [u8],
    start: usize,
    length: Option<usize>,
    work: &Work,
) -> Option<&'a [u8]> {
    let said = length.and_then(|length| start.checked_add(length));
    if let Some(end) = said.filter(|end| *end <= bytes.len()) {
        let ends = Parser::new(bytes, end, work).skip_word("endstream");
        if ends.is_some() {
            return bytes.get(start..end);
        }
    }
    let rest = bytes.get(start..)?;
    let found = rest.windows(END.len()).position(|word| word == END);
    work.spend(found.unwrap_or(rest.len()))?;
    let mut inside = rest.get(..found?)?;
    // One line break, of either kind, belongs to the word.
    inside = inside.strip_suffix(b"\n").unwrap_or(inside);
    inside = inside.strip_suffix(b"\r").unwrap_or(inside);
    Some(inside)
}

/// Objects that are packed into a stream.
#[derive(Clone, Debug)]
pub(crate) struct Packed {
    bytes: Vec<u8>,
    /// The number of each, and where it begins.
    starts: Vec<(u32, usize)>,
}

impl Packed {
    /// Those of a stream, unpacked.
    pub(crate) fn of(fields: &Fields, bytes: Vec<u8>, work: &Work) -> Option<Self> {
        let first = fields.whole("First")?;
        let mut parser = Parser::new(&bytes, 0, work);
        let mut starts = Vec::new();
        for _ in 0..fields.whole("N")? {
            work.spend(PLACE)?;
            let number = u32::try_from(parser.count()?).ok()?;
            let offset = usize::try_from(parser.count()?).ok()?;
            starts.push((number, first.checked_add(offset)?));
        }
        Some(Self { bytes, starts })
    }

    /// The numbers of the objects.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = u32> {
        self.starts.iter().map(|(number, _)| *number)
    }

    /// The object of a number.
    pub(crate) fn object(&self, number: u32, work: &Work) -> Option<Object> {
        work.spend(self.starts.len())?;
        let is_it = |(other, _): &&(u32, usize)| *other == number;
        let (_, start) = self.starts.iter().find(is_it)?;
        Parser::new(&self.bytes, *start, work).value()
    }
}
