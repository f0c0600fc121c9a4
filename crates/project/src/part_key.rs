//! The keys of the report's parts, by which a team chooses among them.

use std::fmt;
use std::sync::Arc;

/// The longest key, in bytes.
const LONGEST: usize = 64;

/// The key of a part of the report, such as `open_points`: small letters, digits, dashes and
/// underscores. Which parts there are is the report's to say; a key that it does not know is
/// kept, since another version may.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartKey(Arc<str>);

impl PartKey {
    /// Reads a key; none for a text that can't be one.
    pub fn parse(text: &str) -> Option<Self> {
        let is_sign = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_".contains(&b);
        let fits = (1..=LONGEST).contains(&text.len()) && text.bytes().all(is_sign);
        fits.then(|| Self(Arc::from(text)))
    }

    /// The key as it stands in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PartKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_a_step_of_a_path() {
        let longest = "a".repeat(LONGEST);
        for text in ["open_points", "b1-b5", longest.as_str()] {
            assert_eq!(
                PartKey::parse(text).map(|key| key.to_string()).as_deref(),
                Some(text)
            );
        }
        let too_long = "a".repeat(LONGEST + 1);
        for text in ["", "a/b", "Open", "å", "a b", too_long.as_str()] {
            assert_eq!(PartKey::parse(text), None, "{text}");
        }
    }
}
