//! Ends of streams that can't be misread.
//!
//! PDF/A wants the length of a stream to be the number of bytes up to the end
//! of line before `endstream`. The writer ends that line with a line feed. One
//! stream in 256 has a carriage return as its last byte; a reader may then take
//! both for the end of line, and the length for wrong. Such a stream is given an
//! end of line of two bytes, and everything behind it moves on.

use std::ops::Range;

const START: &[u8] = b"startxref\n";

/// The length of an entry in the table of where the objects are, and of the place in it.
const ENTRY: usize = 20;
const PLACE: usize = 10;

/// The same file with ends that can't be misread; or as it was if it is not in the form that the
/// writer gives it.
pub(crate) fn made_plain(file: Vec<u8>) -> Vec<u8> {
    let plain = Table::of(&file).and_then(|table| {
        let places = doubtful(&file, &table)?;
        (!places.is_empty()).then(|| moved(&file, &table, &places))?
    });
    plain.unwrap_or(file)
}

/// The table of where the objects are.
struct Table {
    /// Where the file says that it is.
    start: usize,
    entries: Range<usize>,
    /// Where the file says so.
    told: Range<usize>,
}

impl Table {
    fn of(file: &[u8]) -> Option<Self> {
        let told = file.windows(START.len()).rposition(|part| part == START)? + START.len();
        let (start, digits) = number(file.get(told..)?)?;
        let title = file.get(start..)?.strip_prefix(b"xref\n0 ")?;
        let (count, length) = number(title)?;
        let entries = start + b"xref\n0 ".len() + length + 1;
        Some(Self {
            start,
            entries: entries..entries.checked_add(count.checked_mul(ENTRY)?)?,
            told: told..told + digits,
        })
    }

    /// Each entry: the whole, and where the object is, if there is one.
    fn entries<'a>(
        &self,
        file: &'a [u8],
    ) -> Option<impl Iterator<Item = (&'a [u8], Option<usize>)>> {
        let entries = file.get(self.entries.clone())?.chunks_exact(ENTRY);
        Some(entries.map(|entry| {
            let place = entry.get(..PLACE).and_then(number).map(|(place, _)| place);
            (entry, place.filter(|_| entry.get(17) == Some(&b'n')))
        }))
    }
}

/// Where a carriage return has to be put in: the ends of the streams whose last byte is one.
fn doubtful(file: &[u8], table: &Table) -> Option<Vec<usize>> {
    let objects = table.entries(file)?.filter_map(|(_, place)| place);
    let ends = objects.filter_map(|place| Some(place + stream_end(file.get(place..)?)?));
    let mut places: Vec<usize> = ends
        .filter(|end| end.checked_sub(1).and_then(|last| file.get(last)) == Some(&b'\r'))
        .collect();
    places.sort_unstable();
    Some(places)
}

/// Where the content of an object's stream ends, if it has one.
fn stream_end(object: &[u8]) -> Option<usize> {
    let dictionary = after(object, b" obj\n")?;
    let length = object.get(dictionary..)?.strip_prefix(b"<</Length ")?;
    let content = dictionary + after(object.get(dictionary..)?, b"\nstream\n")?;
    let end = content.checked_add(number(length)?.0)?;
    object
        .get(end..)?
        .starts_with(b"\nendstream")
        .then_some(end)
}

/// The file with a carriage return put in at each of these places, which are in order.
fn moved(file: &[u8], table: &Table, places: &[usize]) -> Option<Vec<u8>> {
    let now_at = |place: usize| place + places.partition_point(|moving| *moving < place);
    let mut longer = Vec::with_capacity(file.len() + places.len());
    let mut from = 0;
    for place in places {
        longer.extend(file.get(from..*place)?);
        longer.push(b'\r');
        from = *place;
    }
    longer.extend(file.get(from..table.entries.start)?);
    for (entry, place) in table.entries(file)? {
        match place {
            Some(place) => {
                longer.extend(format!("{:010}", now_at(place)).bytes());
                longer.extend(entry.get(PLACE..)?);
            }
            None => longer.extend(entry),
        }
    }
    longer.extend(file.get(table.entries.end..table.told.start)?);
    longer.extend(now_at(table.start).to_string().bytes());
    longer.extend(file.get(table.told.end..)?);
    Some(longer)
}

/// Where a text first ends.
fn after(bytes: &[u8], text: &[u8]) -> Option<usize> {
    let found = bytes.windows(text.len()).position(|part| part == text)?;
    Some(found + text.len())
}

/// The number that bytes begin with, and how many digits it has.
fn number(bytes: &[u8]) -> Option<(usize, usize)> {
    let digits = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let text = std::str::from_utf8(bytes.get(..digits)?).ok()?;
    Some((text.parse().ok()?, digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of two streams, as the writer makes it.
    fn file(one: &str, two: &str) -> Vec<u8> {
        let mut file = "%PDF-1.7\n".to_owned();
        let mut entries = "0000000000 65535 f\r\n".to_owned();
        for (index, stream) in [one, two].iter().enumerate() {
            entries += &format!("{:010} 00000 n\r\n", file.len());
            let length = stream.len();
            let number = index + 1;
            file += &format!(
                "{number} 0 obj\n<</Length {length}>>\nstream\n{stream}\nendstream\nendobj\n"
            );
        }
        let start = file.len();
        let end = format!("trailer\n<</Size 3>>\nstartxref\n{start}\n%%EOF");
        [file, format!("xref\n0 3\n{entries}{end}")]
            .concat()
            .into_bytes()
    }

    /// The streams by their lengths, read through the table, with what follows each.
    fn streams(file: &[u8]) -> Vec<(String, String)> {
        let table = Table::of(file).expect("there is a table");
        assert!(file[table.start..].starts_with(b"xref\n"));
        let places = table
            .entries(file)
            .expect("it is whole")
            .filter_map(|(_, place)| place);
        let streams = places.map(|place| {
            let object = std::str::from_utf8(&file[place..]).expect("text");
            let (length, rest) = object
                .split_once("<</Length ")
                .expect("a stream")
                .1
                .split_once(">>\nstream\n")
                .expect("its content");
            let (content, rest) = rest.split_at(length.parse().expect("a length"));
            let after = rest.split_once("endobj").expect("an end").0;
            (content.to_owned(), after.to_owned())
        });
        streams.collect()
    }

    #[test]
    fn a_carriage_return_at_the_end_is_set_apart() {
        for (one, two) in [("a\r", "b"), ("a", "b\r"), ("a\r", "\r"), ("a\r\r", "b\n")] {
            let plain = made_plain(file(one, two));
            for ((content, after), expected) in streams(&plain).iter().zip([one, two]) {
                assert_eq!(content, expected);
                let end = if expected.ends_with('\r') {
                    "\r\n"
                } else {
                    "\n"
                };
                assert_eq!(after, &format!("{end}endstream\n"));
            }
        }
    }

    #[test]
    fn any_other_file_stays_as_it_is() {
        let whole = file("a", "b\n");
        assert_eq!(made_plain(whole.clone()), whole);
        assert_eq!(made_plain(file("", "")), file("", ""));
        // Nothing that is cut short is taken for a file.
        let doubtful = file("a\r", "b\r");
        for end in 0..doubtful.len() {
            let _ = made_plain(doubtful[..end].to_vec());
        }
        assert_eq!(
            made_plain(b"startxref\n99999999999999999999".to_vec()).len(),
            30
        );
    }
}
