//! Under what a change is kept.

use gate360_merge::row::ChangeRow;

use super::StoreError;

/// A row as the text that is stored, with what tells it from any other row of the same tag.
///
/// A tag should stand for one change only. Where it stands for two (a file that was changed by
/// hand, a copied browser profile), both are kept, so the tag alone can't be the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The row as JSON.
    pub(super) text: String,
    /// A short hash of the text, as 16 hexadecimal digits.
    pub(super) mark: String,
}

impl Entry {
    /// Writes a row out.
    pub(super) fn of(row: &ChangeRow) -> Result<Self, StoreError> {
        let text =
            serde_json::to_string(row).map_err(|error| StoreError::Other(error.to_string()))?;
        let mark = format!("{:016x}", hash(text.as_bytes()));
        Ok(Self { text, mark })
    }
}

/// FNV-1a with 64 bits. It only has to tell apart the few rows of one tag.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::hash;

    /// The values that the authors of the hash give.
    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!(hash(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(hash(b"foobar"), 0x8594_4171_f739_67e8);
    }
}
