//! Which process a project is worked through by.

use gate360_process::{Catalogue, Version};
use serde_json::{Value, json};

/// A process pack by its id and version. The pack itself is kept beside the project.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackName {
    id: String,
    version: String,
}

impl PackName {
    /// The longest id of a pack, in bytes.
    pub const LONGEST_ID: usize = 64;

    /// Takes an id of 1 to 64 letters, digits, dashes and underscores, and a version such as
    /// `1.0.0`.
    pub fn new(id: &str, version: &str) -> Option<Self> {
        let is_plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        let fits = (1..=Self::LONGEST_ID).contains(&id.len()) && id.bytes().all(is_plain);
        (fits && Version::parse(version).is_some()).then(|| Self {
            id: id.to_owned(),
            version: version.to_owned(),
        })
    }

    /// The pack that a catalogue is from.
    pub fn of(catalogue: &Catalogue) -> Self {
        Self {
            id: catalogue.pack().to_owned(),
            version: catalogue.version().to_owned(),
        }
    }

    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its version.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// A stored value; none if it can't be understood. It stays where it is stored.
    pub fn read(value: &Value) -> Option<Self> {
        let text = |name| value.get(name).and_then(Value::as_str);
        Self::new(text("id")?, text("version")?)
    }

    /// As it is stored.
    pub(crate) fn to_value(&self) -> Value {
        json!({"id": self.id, "version": self.version})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_as_it_is_written() {
        let name = PackName::new("harbour-cities", "1.2.0").unwrap();
        assert_eq!(PackName::read(&name.to_value()), Some(name));
        for wrong in [
            json!(null),
            json!("gate360"),
            json!({"id": "gate360"}),
            json!({"id": "a b", "version": "1.0.0"}),
            json!({"id": "a", "version": "1"}),
        ] {
            assert_eq!(PackName::read(&wrong), None, "{wrong}");
        }
    }
}
