//! What a PDF is made of.

/// What a value costs beside its bytes.
pub(crate) const VALUE: usize = 16;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Object {
    /// Nothing, a truth value, or a number with a fraction: none of them is ever asked for.
    Other,
    /// A whole number.
    Whole(i64),
    /// A text, as bytes whose meaning depends on their beginning.
    Text(Vec<u8>),
    /// A name, such as `/Type`, without the stroke.
    Name(Vec<u8>),
    /// A list.
    List(Vec<Object>),
    /// Values by name.
    Fields(Fields),
    /// The number of another object.
    Reference(u32),
}

impl Object {
    /// How much it is, beside what one value always is: the values and bytes in it.
    pub(crate) fn weight(&self) -> usize {
        match self {
            Self::Other | Self::Whole(_) | Self::Reference(_) => 0,
            Self::Text(bytes) | Self::Name(bytes) => bytes.len(),
            Self::List(list) => list.iter().map(|one| VALUE + one.weight()).sum(),
            Self::Fields(Fields(fields)) => fields
                .iter()
                .map(|(name, one)| VALUE + name.len() + one.weight())
                .sum(),
        }
    }
}

/// Values by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Fields(pub(crate) Vec<(Vec<u8>, Object)>);

impl Fields {
    /// The value of a name.
    pub(crate) fn get(&self, name: &str) -> Option<&Object> {
        let is_named = |(other, _): &&(Vec<u8>, Object)| other == name.as_bytes();
        self.0.iter().find(is_named).map(|(_, value)| value)
    }

    /// The whole number of a name, where that stands here itself.
    pub(crate) fn whole(&self, name: &str) -> Option<usize> {
        match self.get(name) {
            Some(Object::Whole(number)) => usize::try_from(*number).ok(),
            _ => None,
        }
    }

    /// Whether the value of a name is this name.
    pub(crate) fn is(&self, name: &str, value: &str) -> bool {
        matches!(self.get(name), Some(Object::Name(found)) if found == value.as_bytes())
    }
}

/// An object with a number.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Numbered {
    /// A value.
    Value(Object),
    /// Bytes, with what is said of them.
    Stream(Stream),
}

/// Bytes, with what is said of them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stream {
    /// How long they are, how they are packed, what they hold.
    pub(crate) fields: Fields,
    /// Where they begin in the file.
    pub(crate) start: usize,
}

/// A text as people read it. What can't be read is replaced.
pub(crate) fn words(text: &[u8]) -> String {
    match text {
        [0xfe, 0xff, rest @ ..] => {
            let units = rest
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units)
                .map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        // The letters beyond ASCII differ from Latin-1 in few places, none of them in an ending.
        _ => text.iter().map(|byte| char::from(*byte)).collect(),
    }
}
