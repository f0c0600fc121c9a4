//! Finding the objects of a file whose references are broken, by looking through all of it.

use crate::filter::unpacked;
use crate::object::{Fields, Numbered, Object, Stream};
use crate::packed::{Packed, extent};
use crate::parse::{Parser, is_blank};
use crate::references::{Place, References, is_encrypted};
use crate::work::Work;

/// The largest stream of objects, unpacked.
const MOST_PACKED: usize = 64 * 1024 * 1024;

/// Where the objects stand, as they are found. Of several with one number the last counts, as in
/// a file to which changes were appended.
pub(crate) fn through(bytes: &[u8], work: &Work) -> References {
    let mut found = References::default();
    let mut catalog = None;
    let mut at = 0;
    while let Some((word, start)) = next(bytes, at) {
        if work.spend(start - at).is_none() {
            break;
        }
        at = match word {
            Word::Trailer => {
                let mut parser = Parser::new(bytes, start, work);
                if let Some(Object::Fields(said)) = parser.value() {
                    note(&mut found, &said);
                }
                parser.at().max(start)
            }
            Word::Object(begins) => {
                let mut parser = Parser::new(bytes, begins, work);
                match parser.numbered() {
                    Some((number, object)) => {
                        found.places.insert(number, Place::At(begins));
                        let end = match &object {
                            Numbered::Stream(stream) => {
                                of_stream(bytes, (number, stream), &mut found, work)
                            }
                            Numbered::Value(Object::Fields(fields)) => {
                                if fields.is("Type", "Catalog") {
                                    catalog = Some(number);
                                }
                                None
                            }
                            Numbered::Value(_) => None,
                        };
                        end.unwrap_or_else(|| parser.at()).max(start)
                    }
                    None => start,
                }
            }
        };
    }
    found.root = found.root.or(catalog);
    found
}

/// Takes note of what is said of the file, there being no later part so far.
fn note(found: &mut References, said: &Fields) {
    if let Some(Object::Reference(root)) = said.get("Root") {
        found.root = Some(*root);
    }
    found.encrypted |= is_encrypted(said);
}

/// Takes note of what a stream says; where it ends, if that is known.
fn of_stream(
    bytes: &[u8],
    (number, stream): (u32, &Stream),
    found: &mut References,
    work: &Work,
) -> Option<usize> {
    let fields = &stream.fields;
    let of_objects = fields.is("Type", "ObjStm");
    if fields.is("Type", "XRef") {
        note(found, fields);
    }
    if fields.whole("Length").is_none() && !of_objects {
        return None;
    }
    let packed = extent(bytes, stream.start, fields.whole("Length"), work)?;
    if of_objects {
        let content = unpacked(fields, packed, MOST_PACKED, work);
        let objects = content.and_then(|content| Packed::of(fields, content, work));
        for inner in objects.iter().flat_map(Packed::numbers) {
            found.places.insert(inner, Place::In(number));
        }
    }
    Some(stream.start + packed.len())
}

/// What the search looks for.
enum Word {
    /// An object, and where its number begins.
    Object(usize),
    /// What is said of the file.
    Trailer,
}

/// The next one from a place on, and where it ends.
fn next(bytes: &[u8], from: usize) -> Option<(Word, usize)> {
    const OBJECT: &[u8] = b"obj";
    const TRAILER: &[u8] = b"trailer";
    let mut at = from;
    loop {
        let rest = bytes.get(at..)?;
        let step = rest.iter().position(|byte| matches!(byte, b'o' | b't'))?;
        at += step;
        let rest = bytes.get(at..)?;
        if rest.starts_with(TRAILER) {
            return Some((Word::Trailer, at + TRAILER.len()));
        }
        if rest.starts_with(OBJECT) {
            let begins = number_before(bytes.get(from..at)?);
            if let Some(begins) = begins {
                return Some((Word::Object(from + begins), at + OBJECT.len()));
            }
        }
        at += 1;
    }
}

/// Where the two numbers begin that stand at the end.
fn number_before(bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    for _ in 0..2 {
        let blanks = rest
            .iter()
            .rev()
            .take_while(|byte| is_blank(**byte))
            .count();
        rest = rest.get(..rest.len() - blanks)?;
        let digits = rest
            .iter()
            .rev()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if digits == 0 {
            return None;
        }
        rest = rest.get(..rest.len() - digits)?;
    }
    Some(rest.len())
}
