//! The organisation's logo, as it is stored.

use gate360_logo::{Kind, MOST_BYTES};
use serde_json::{Map, Value};

use crate::base64::{from_base64, to_base64};
use crate::prose::Prose;

/// The names of its parts, where it is stored.
const TYPE: &str = "type";
const DATA: &str = "data";
const ALT: &str = "alt";

/// The organisation's logo. Stored as `{"alt": …, "data": "…", "type": "image/png"}`, with the
/// bytes in Base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// What the bytes are said to be.
    pub kind: Kind,
    /// The file as it was chosen. Nobody has looked whether it can be shown.
    pub bytes: Vec<u8>,
    /// What is read in its place; empty: nothing was written.
    pub alt: Prose,
}

impl Logo {
    /// Reads a stored logo; none if the value is none, or larger than a logo may be.
    pub fn read(value: &Value) -> Option<Self> {
        let kind = Kind::parse(value.get(TYPE)?.as_str()?)?;
        let data = value.get(DATA)?.as_str()?;
        // Three bytes are four signs.
        if data.len() > MOST_BYTES.div_ceil(3) * 4 {
            return None;
        }
        Some(Self {
            kind,
            bytes: from_base64(data)?,
            alt: value.get(ALT).and_then(Prose::read).unwrap_or_default(),
        })
    }

    /// The logo as it is stored.
    pub(crate) fn to_value(&self) -> Value {
        let parts = [
            (ALT, self.alt.to_value()),
            (DATA, Value::String(to_base64(&self.bytes))),
            (TYPE, Value::String(self.kind.media_type().to_owned())),
        ];
        let parts = parts.into_iter().filter(|(_, value)| !value.is_null());
        let parts = parts.map(|(name, value)| (name.to_owned(), value));
        Value::Object(Map::from_iter(parts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use serde_json::json;

    #[test]
    fn a_logo_comes_back() {
        let logo = Logo {
            kind: Kind::Png,
            bytes: vec![1, 2, 3, 255],
            alt: Prose::from("City"),
        };
        let value = logo.to_value();
        assert_eq!(
            value,
            json!({ "alt": "City", "data": "AQID/w==", "type": "image/png" })
        );
        assert_eq!(Logo::read(&value), Some(logo));
    }

    #[test]
    fn what_is_no_logo_is_none() {
        let large = "A".repeat(200_000);
        for value in [
            json!(null),
            json!("AQID"),
            json!({ "type": "image/gif", "data": "AQID" }),
            json!({ "type": "image/png", "data": "AQI" }),
            json!({ "type": "image/png", "data": 7 }),
            json!({ "type": "image/png", "data": large }),
        ] {
            assert_eq!(Logo::read(&value), None);
        }
    }
}
