//! A file of which it is known where its objects stand.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::filter::unpacked;
use crate::object::{Numbered, Object, Stream};
use crate::packed::{Packed, extent};
use crate::parse::Parser;
use crate::references::{Place, References};
use crate::work::Work;

/// How often a reference may lead to another.
const FARTHEST: usize = 16;
/// The largest stream of objects, unpacked.
const MOST_PACKED: usize = 64 * 1024 * 1024;

/// A file of which it is known where its objects stand.
pub(crate) struct File<'a> {
    bytes: &'a [u8],
    pub(crate) references: References,
    pub(crate) work: &'a Work,
    /// The streams of objects that were unpacked; none for those that can't be.
    packed: RefCell<BTreeMap<u32, Option<Rc<Packed>>>>,
}

impl<'a> File<'a> {
    pub(crate) fn new(bytes: &'a [u8], references: References, work: &'a Work) -> Self {
        Self {
            bytes,
            references,
            work,
            packed: RefCell::default(),
        }
    }

    /// The object of a number.
    pub(crate) fn object(&self, number: u32) -> Option<Numbered> {
        self.work.spend(1)?;
        match *self.references.places.get(&number)? {
            Place::Gone => None,
            Place::At(at) => match Parser::new(self.bytes, at, self.work).numbered()? {
                (found, object) if found == number => Some(object),
                // The reference leads somewhere else.
                _ => None,
            },
            Place::In(stream) => {
                let packed = self.packed(stream)?;
                packed.object(number, self.work).map(Numbered::Value)
            }
        }
    }

    /// Whether there is no object of a number, or not any more.
    fn is_gone(&self, number: u32) -> bool {
        let place = self.references.places.get(&number);
        matches!(place, None | Some(Place::Gone))
    }

    /// What a value is, once its references are followed; none if that can't be said.
    pub(crate) fn follow(&self, value: &Object) -> Option<Object> {
        // A copy of it is made, and perhaps one of each part of it later.
        self.work.spend(value.weight())?;
        let mut value = value.clone();
        for _ in 0..FARTHEST {
            let Object::Reference(number) = value else {
                return Some(value);
            };
            if self.references.complete && self.is_gone(number) {
                return Some(Object::Other);
            }
            match self.object(number)? {
                Numbered::Value(next) => value = next,
                Numbered::Stream(_) => return None,
            }
        }
        None
    }

    /// What is in a stream, if it has at most so many bytes.
    pub(crate) fn content(&self, stream: &Stream, most: usize) -> Option<Vec<u8>> {
        let packed = self.extent(stream)?;
        unpacked(&stream.fields, packed, most, self.work)
    }

    fn extent(&self, stream: &Stream) -> Option<&'a [u8]> {
        let length = stream.fields.get("Length");
        let length = match length.and_then(|length| self.follow(length)) {
            Some(Object::Whole(length)) => usize::try_from(length).ok(),
            _ => None,
        };
        extent(self.bytes, stream.start, length, self.work)
    }

    /// The objects in a stream. It does not stand in such a stream itself.
    fn packed(&self, number: u32) -> Option<Rc<Packed>> {
        if let Some(known) = self.packed.borrow().get(&number) {
            return known.clone();
        }
        // Should it lead back to itself, there is nothing.
        self.packed.borrow_mut().insert(number, None);
        let packed = self.unpack(number).map(Rc::new);
        self.packed.borrow_mut().insert(number, packed.clone());
        packed
    }

    fn unpack(&self, number: u32) -> Option<Packed> {
        let Place::At(_) = self.references.places.get(&number)? else {
            return None;
        };
        let Numbered::Stream(stream) = self.object(number)? else {
            return None;
        };
        let bytes = self.content(&stream, MOST_PACKED)?;
        Packed::of(&stream.fields, bytes, self.work)
    }
}
