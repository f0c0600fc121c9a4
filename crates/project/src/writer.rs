//! Who writes.

use gate360_merge::Author;

use crate::language::LanguageTag;

/// Who writes, and in which language: that of their texts, whatever language the app speaks to
/// them.
#[derive(Clone, Copy, Debug)]
pub struct Writer<'a> {
    /// The author.
    pub author: &'a Author,
    /// The language; none: not known.
    pub language: Option<&'a LanguageTag>,
}

/// An author of whom it is not known in which language they write.
impl<'a> From<&'a Author> for Writer<'a> {
    fn from(author: &'a Author) -> Self {
        Self {
            author,
            language: None,
        }
    }
}
